#include "core/exporter/Summary.h"

#include "core/engine/Spread.h"

#include <cmath>
#include <fmt/format.h>
#include <functional>

namespace lrp::exporter
{
namespace
{

params::Json finite(double value)
{
    return std::isfinite(value) ? params::Json(value) : params::Json(nullptr);
}

double seconds(std::int64_t nanoseconds)
{
    return static_cast<double>(nanoseconds) * 1e-9;
}

double lastRate(const engine::LaneRecord& lane)
{
    const std::size_t size = lane.samples.size();
    return size > 0 ? lane.samples.lr(size - 1) : std::nan("");
}

params::Json laneAsJson(const engine::LaneRecord& lane)
{
    const engine::Score score = engine::scoreOf(lane);
    const double trainSeconds = seconds(lane.trainNanoseconds);
    const std::int64_t steps = lane.steps;
    params::Json json{
        {"letter", std::string(1, lane.letter)},
        {"name", lane.name},
        {"status", engine::toString(lane.status)},
        {"steps", steps},
        {"final_training_loss", finite(score.lastTrainingLoss)},
        {"best_training_loss", finite(score.bestTrainingLoss)},
        {"final_validation_loss", finite(score.lastValidationLoss)},
        {"best_validation_loss", finite(score.bestValidationLoss)},
        {"accuracy", finite(score.lastAccuracy)},
        {"best_accuracy", finite(score.bestAccuracy)},
        {"final_lr", finite(lastRate(lane))},
        {"train_s", trainSeconds},
        {"steps_per_s", finite(static_cast<double>(steps - lane.beginning.forkStep) / trainSeconds)},
        {"wall_s", seconds(lane.wallNanoseconds)}};
    if (const std::string failure = lane.failure(); !failure.empty()) {
        json["failure"] = failure;
    }
    return json;
}

using Runs = std::vector<std::shared_ptr<const engine::Record>>;

/// "0.123", or "0.123 ± 0.004" over several runs; "–" when nothing was measured.
std::string statistic(const Runs& runs, std::size_t lane,
                      const std::function<double(const engine::LaneRecord&)>& read)
{
    std::vector<double> values;
    for (const auto& run : runs) {
        values.push_back(read(*run->lanes()[lane]));
    }
    const engine::Spread spread = engine::spreadOf(values);
    return spread.count == 0   ? "–"
           : spread.count == 1 ? fmt::format("{:.4g}", spread.mean)
                               : fmt::format("{:.4g} ± {:.2g}", spread.mean, spread.deviation);
}

/// The lane's status, or how often each occurred over several runs.
std::string statuses(const Runs& runs, std::size_t lane)
{
    std::string text;
    for (std::size_t i = 0; i < choices(engine::LaneStatus{}).size(); ++i) {
        const auto status = static_cast<engine::LaneStatus>(i);
        int count = 0;
        for (const auto& run : runs) {
            count += run->lanes()[lane]->status == status ? 1 : 0;
        }
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + engine::toString(status) +
                    (runs.size() > 1 ? fmt::format(" {}", count) : "");
        }
    }
    return text;
}

} // namespace

params::Json summaryAsJson(const engine::Record& record)
{
    params::Json lanes = params::Json::array();
    double wall = 0.0;
    for (const auto& lane : record.lanes()) {
        lanes.push_back(laneAsJson(*lane));
        wall = std::max(wall, seconds(lane->wallNanoseconds));
    }
    const experiment::Shape shape = record.shape();
    return {{"experiment", record.experiment().name},
            {"seed", record.experiment().problem.seed},
            {"paired", true}, // one problem, so one batch size, one seed and one order for all lanes
            {"total_steps", shape.totalSteps},
            {"steps_per_epoch", shape.stepsPerEpoch},
            {"wall_s", wall},
            {"lanes", std::move(lanes)}};
}

std::string summaryAsTable(const Runs& runs)
{
    constexpr auto kRow = "{:<2} {:<24} {:<22} {:>18} {:>18} {:>18} {:>18} {:>10}\n";
    std::string text = fmt::format(kRow, "", "lane", "status", "training loss", "validation loss",
                                   "best validation", "accuracy", "steps/s");
    for (std::size_t i = 0; i < runs.front()->lanes().size(); ++i) {
        const engine::LaneRecord& lane = *runs.front()->lanes()[i];
        text += fmt::format(
            kRow, lane.letter, lane.name, statuses(runs, i),
            statistic(runs, i, [](const auto& l) { return engine::scoreOf(l).lastTrainingLoss; }),
            statistic(runs, i, [](const auto& l) { return engine::scoreOf(l).lastValidationLoss; }),
            statistic(runs, i, [](const auto& l) { return engine::scoreOf(l).bestValidationLoss; }),
            statistic(runs, i, [](const auto& l) { return engine::scoreOf(l).lastAccuracy; }),
            statistic({runs.front()}, i, [](const auto& l) {
                return std::round(static_cast<double>(l.steps - l.beginning.forkStep) /
                                  seconds(l.trainNanoseconds));
            }));
    }
    return text;
}

} // namespace lrp::exporter
