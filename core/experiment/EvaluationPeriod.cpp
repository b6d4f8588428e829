#include "core/experiment/EvaluationPeriod.h"

#include "core/dataset/NoData.h"
#include "core/experiment/Problem.h"

namespace lrp::experiment
{
namespace
{

using params::Json;
using params::Length;

bool hasData(const Json& dataset)
{
    return !dataset.is_object() || dataset.value("type", Json()) != Json(dataset::NoData::kInfo.id);
}

} // namespace

std::optional<Json> periodWith(const Json& problem, const Json& dataset)
{
    Length period;
    if (hasData(problem.at("dataset")) == hasData(dataset) ||
        !params::readJson(problem.at("evaluate_every"), period, kEvaluationPeriod, "").empty()) {
        return std::nullopt;
    }
    const Length withoutData = params::percentOfRun(1.0);
    if (hasData(dataset)) {
        return period == withoutData ? std::optional(params::writeJson(params::epochs(1.0))) : std::nullopt;
    }
    return period.unit == Length::Unit::Epochs ? std::optional(params::writeJson(withoutData)) : std::nullopt;
}

} // namespace lrp::experiment
