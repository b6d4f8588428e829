#include "core/model/Catalog.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <functional>
#include <numeric>

namespace lrp::model
{
namespace
{

std::vector<const Type*>& known()
{
    static auto types = params::typesOf<Type>(Listed{});
    return types;
}

} // namespace

const std::vector<const Type*>& Type::all()
{
    return known();
}

Added::Added(const Type& type)
{
    known().push_back(&type);
}

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOfAll<Type>();
    return all;
}

params::Json toJson(const Model& model)
{
    return params::writeTyped(model.type(), model.settings());
}

params::Result<Model> fromJson(const params::Json& json, const std::string& pointer)
{
    return params::readOneOf<Type>(json, pointer, [] { return translate("model", "model"); });
}

Size sizeOf(const Model& model, const InputShape& inputShape, std::int64_t outputs)
{
    return model.type().size(model.settings(), inputShape, outputs);
}

InputShape inputShapeOf(const Model& model, const InputShape& example)
{
    return takesImages(model) ? example
                              : InputShape{std::accumulate(example.begin(), example.end(), std::int64_t{1},
                                                           std::multiplies<>{})};
}

bool takesImages(const Model& model)
{
    return model.type().smallestSide > 0;
}

bool fits(const Model& model, const InputShape& example)
{
    const std::int64_t smallest = model.type().smallestSide;
    return !takesImages(model) || (example.size() == 3 && example[1] >= smallest && example[2] >= smallest);
}

params::Issue needsImages(const Model& model, const std::string& pointer)
{
    std::vector<std::string_view> others;
    for (const Type* type : Type::all()) {
        if (type->smallestSide == 0 && type->surface == nullptr) {
            others.push_back(type->info->id);
        }
    }
    const std::string smallest = std::to_string(model.type().smallestSide);
    return {
        pointer + "/type",
        translate("model", "is %1, which needs images of at least %2 by %2 pixels; needs %3 for these data")
            .arg(model.id())
            .arg(smallest)
            .arg(params::anyOf(others))};
}

bool isSurface(const Model& model)
{
    return model.type().surface != nullptr;
}

std::optional<surface::Surface> surfaceOf(const Model& model)
{
    return isSurface(model) ? std::optional(model.type().surface(model.settings())) : std::nullopt;
}

std::string namesOf(bool surfaces)
{
    std::vector<std::string_view> names;
    for (const Type* type : Type::all()) {
        if ((type->surface != nullptr) == surfaces) {
            names.push_back(type->info->id);
        }
    }
    return params::anyOf(names);
}

std::string unfusable(const Model& model)
{
    const auto answer = model.type().unfusable;
    return answer != nullptr ? answer(model.settings()) : std::string(model.id());
}

} // namespace lrp::model
