#include "core/model/Catalog.h"

#include <algorithm>

namespace lrp::model
{

params::Issues MLP::check(const MLP& settings)
{
    constexpr std::size_t kMostLayers = 100;
    if (settings.hidden.size() > kMostLayers) {
        return {{"/hidden", "has " + std::to_string(settings.hidden.size()) + " layers; needs at most " +
                                std::to_string(kMostLayers)}};
    }
    return {};
}

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOf<Model>();
    return all;
}

params::Json toJson(const Model& model)
{
    return params::writeVariant(model);
}

params::Result<Model> fromJson(const params::Json& json, const std::string& pointer)
{
    Model model;
    params::Issues issues = params::readVariant(json, model, pointer, "model");
    return issues.empty() ? params::Result<Model>(model) : params::Result<Model>(std::move(issues));
}

bool canBeFused(const Model& model)
{
    const auto* mlp = std::get_if<MLP>(&model);
    return mlp == nullptr || std::all_of(mlp->hidden.begin(), mlp->hidden.end(),
                                         [](std::int64_t units) { return units <= kWidestFused; });
}

} // namespace lrp::model
