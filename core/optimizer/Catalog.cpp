#include "core/optimizer/Catalog.h"
#include "core/text/Translate.h"

namespace lrp::optimizer
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

params::Json toJson(const Optimizer& optimizer)
{
    return params::writeTyped(optimizer.type(), optimizer.settings());
}

params::Result<Optimizer> fromJson(const params::Json& json, const std::string& pointer)
{
    return params::readOneOf<Type>(json, pointer, [] { return translate("optimizer", "optimizer"); });
}

double baseLr(const Optimizer& optimizer)
{
    return groupOf(optimizer).lr;
}

Optimizer withBaseLr(const Optimizer& optimizer, double lr)
{
    const Type& type = optimizer.type();
    auto settings = type.copy(optimizer.settings());
    type.lr(settings.get()) = lr;
    return {type, std::move(settings)};
}

schedule::Group groupOf(const Optimizer& optimizer)
{
    return optimizer.type().group(optimizer.settings());
}

} // namespace lrp::optimizer
