#include "core/exporter/Curves.h"

#include "core/exporter/Shapes.h"
#include "core/params/Json.h"
#include "core/params/Text.h"

#include <cmath>

namespace lrp::exporter
{
namespace
{

using params::shortest;

/// A CSV cell: in quotes when RFC 4180 asks for them.
std::string cell(const std::string& text)
{
    if (text.find_first_of("\",\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + "\"";
}

std::string cell(double value)
{
    return std::isnan(value) ? std::string() : shortest(value);
}

std::string cell(const std::vector<double>& plan, std::size_t step)
{
    return step < plan.size() ? shortest(plan[step]) : std::string();
}

std::string title(const experiment::Lane& lane)
{
    return std::string(1, lane.letter) + " " + lane.name;
}

void addEvaluation(std::string& row, const engine::Evaluation& evaluation)
{
    // NaN is a measured value here: a lane that diverged
    row += ',' + shortest(evaluation.validationLoss) + ',' + cell(evaluation.accuracy);
}

std::string laneAsCsv(const engine::LaneRecord& lane, std::int64_t seed)
{
    const std::string begin = std::to_string(seed) + ',' + lane.letter + ',' + cell(lane.name) + ',';
    const std::size_t evaluations = lane.evaluations.size();
    std::size_t next = 0;
    std::string text;
    for (std::size_t i = 0, size = lane.samples.size(); i < size; ++i) {
        const engine::Sample sample = lane.samples[i];
        text += begin + std::to_string(sample.step) + ',' + shortest(sample.lr) + ',' +
                cell(sample.momentum) + ',' + shortest(sample.loss);
        if (next < evaluations && lane.evaluations[next].step == sample.step) {
            addEvaluation(text, lane.evaluations[next++]);
        } else {
            text += ",,";
        }
        text += '\n';
    }
    for (; next < evaluations; ++next) {
        text += begin + std::to_string(lane.evaluations[next].step) + ",,,";
        addEvaluation(text, lane.evaluations[next]);
        text += '\n';
    }
    return text;
}

} // namespace

std::string plansAsCsv(const experiment::Experiment& experiment, const experiment::Shape& shape,
                       const std::vector<experiment::Plan>& plans)
{
    std::string text = "step,epoch";
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const std::string name = title(experiment.lanes[i]);
        text += ',' + cell(name) + (plans[i].momentums.empty() ? "" : ',' + cell(name + " (momentum)"));
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
    return params::Json{{"experiment", experiment.name},
                        {"total_steps", shape.totalSteps},
                        {"steps_per_epoch", shape.stepsPerEpoch},
                        {"lanes", std::move(lanes)}}
               .dump(2, ' ', false, params::Json::error_handler_t::replace) +
           "\n";
}

std::string samplesHeader()
{
    return "seed,lane,name,step,lr,momentum,training_loss,validation_loss,accuracy\n";
}

std::string samplesAsCsv(const engine::Record& record)
{
    std::string text;
    for (const auto& lane : record.lanes()) {
        text += laneAsCsv(*lane, record.experiment().problem.seed);
    }
    return text;
}

} // namespace lrp::exporter
