#include "core/model/Catalog.h"

namespace lrp::model
{

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

} // namespace lrp::model
