#include "ui/forms/ProblemPair.h"

#include "core/dataset/Catalog.h"
#include "core/model/Catalog.h"

#include <algorithm>

namespace lrp::ui
{

using params::Json;

namespace
{

std::string chosenType(const Json& chosen)
{
    const auto type = chosen.is_object() ? chosen.find("type") : chosen.end();
    return chosen.is_object() && type != chosen.end() && type->is_string() ? type->get<std::string>() : "";
}

/// Whether the model is a loss of two weights, right or wrong as its settings may be.
bool isSurface(const Json& model)
{
    const auto& types = model::Type::all();
    return std::ranges::any_of(types, [id = chosenType(model)](const model::Type* type) {
        return type->info->id == id && type->surface != nullptr;
    });
}

bool isNone(const Json& dataset)
{
    return chosenType(dataset) == dataset::NoData::kInfo.id;
}

Json starterOf(const params::Entries& entries, std::string_view id)
{
    const params::Entry* entry = params::find(entries, std::string(id));
    return entry != nullptr ? entry->starter : entries.front().starter;
}

} // namespace

std::optional<Json> ProblemPair::partnerOf(const std::string& member, const Json& chosen, const Json& problem)
{
    const Json& dataset = problem["dataset"];
    const Json& model = problem["model"];
    const bool choosesModel = member == "model";
    const bool wantsSurface = choosesModel ? isSurface(chosen) : isNone(chosen);
    if (wantsSurface == (choosesModel ? isNone(dataset) : isSurface(model))) {
        return std::nullopt;
    }
    (wantsSurface ? m_networks : m_surfaces) = Kind{.dataset = dataset, .model = model};
    const std::optional<Kind>& before = wantsSurface ? m_surfaces : m_networks;
    if (choosesModel) {
        return before         ? before->dataset
               : wantsSurface ? starterOf(dataset::entries(), dataset::NoData::kInfo.id)
                              : dataset::entries().front().starter;
    }
    return before         ? before->model
           : wantsSurface ? starterOf(model::entries(), model::TwoBasins::kInfo.id)
                          : model::entries().front().starter;
}

void ProblemPair::forget()
{
    m_networks.reset();
    m_surfaces.reset();
}

} // namespace lrp::ui
