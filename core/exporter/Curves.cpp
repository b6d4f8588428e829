#include "core/exporter/Curves.h"

#include "core/exporter/Shapes.h"
#include "core/params/Csv.h"
#include "core/params/Json.h"
#include "core/params/Text.h"

namespace lrp::exporter
{
namespace
{

using params::csvCell;
using params::shortest;

std::string cell(const std::vector<double>& plan, std::size_t step)
{
    return step < plan.size() ? shortest(plan[step]) : std::string();
}

std::string title(const experiment::Lane& lane)
{
    return std::string(1, lane.letter) + " " + lane.name;
}

} // namespace

std::string plansAsCsv(const experiment::Experiment& experiment, const experiment::Shape& shape,
                       const std::vector<experiment::Plan>& plans)
{
    std::string text = "step,epoch";
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const std::string name = title(experiment.lanes[i]);
        text += ',' + csvCell(name) + (plans[i].momentums.empty() ? "" : ',' + csvCell(name + " (momentum)"));
    }
    text += '\n';
    for (std::int64_t step = 0; step < shape.totalSteps; ++step) {
        text += std::to_string(step) + ',' + std::to_string(step / shape.stepsPerEpoch);
        for (const experiment::Plan& plan : plans) {
            const auto index = static_cast<std::size_t>(step);
            text += ',' + cell(plan.rates, index);
            if (!plan.momentums.empty()) {
                text += ',' + cell(plan.momentums, index);
            }
        }
        text += '\n';
    }
    return text;
}

std::string plansAsJson(const experiment::Experiment& experiment, const experiment::Shape& shape,
                        const std::vector<experiment::Plan>& plans)
{
    params::Json lanes = params::Json::array();
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const experiment::Lane& lane = experiment.lanes[i];
        params::Json json{
            {"letter", std::string(1, lane.letter)}, {"name", lane.name}, {"rates", plans[i].rates}};
        if (!plans[i].momentums.empty()) {
            json["momentums"] = plans[i].momentums;
        }
        json["statistics"] = statisticsAsJson(plans[i]);
        json["depends_on_metric"] = plans[i].dependsOnMetric;
        if (!plans[i].stopsBecause.empty()) {
            json["stops_because"] = plans[i].stopsBecause;
        }
        lanes.push_back(std::move(json));
    }
    const params::Json json{{"experiment", experiment.name},
                            {"total_steps", shape.totalSteps},
                            {"steps_per_epoch", shape.stepsPerEpoch},
                            {"lanes", std::move(lanes)}};
    return params::dump(json, 2, params::Json::error_handler_t::replace) + "\n";
}

} // namespace lrp::exporter
