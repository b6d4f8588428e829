#include "core/exporter/Summary.h"

#include "core/engine/Series.h"
#include "core/engine/Spread.h"

#include <algorithm>
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

/// Optional ones where they are recorded.
std::vector<channel::Id> scoredChannels(const engine::LaneRecord& lane)
{
    std::vector<channel::Id> channels = engine::scoredChannels(/*withOptional=*/true);
    std::erase_if(channels, [&](channel::Id id) {
        return channel::of(id).isOptional && !engine::isMeasured(lane, id);
    });
    return channels;
}

/// "final_training_loss" and "best_training_loss"
void addFigures(params::Json& json, const engine::LaneRecord& lane, channel::Id id)
{
    const channel::Channel& channel = channel::of(id);
    const engine::Figure figure = engine::figureOf(lane, id);
    const std::string name(channel.columnName());
    json[channel.lastFigure.empty() ? "final_" + name : std::string(channel.lastFigure)] =
        finite(figure.last);
    if (channel.worse != channel::Worse::Neither) {
        json["best_" + name] = finite(figure.best);
    }
}

params::Json laneAsJson(const engine::LaneRecord& lane)
{
    const double trainSeconds = seconds(lane.trainNanoseconds);
    const std::int64_t steps = lane.steps;
    params::Json json{{"letter", std::string(1, lane.letter)},
                      {"name", lane.name},
                      {"status", engine::toString(lane.status)},
                      {"steps", steps}};
    for (const channel::Id id : scoredChannels(lane)) {
        addFigures(json, lane, id);
    }
    json["train_s"] = trainSeconds;
    json["steps_per_s"] = finite(static_cast<double>(steps - lane.beginning.forkStep) / trainSeconds);
    json["wall_s"] = seconds(lane.wallNanoseconds);
    if (const auto& bend = lane.beginning.bend) {
        json["bend"] = {{"step", lane.beginning.forkStep},
                        {"from", finite(bend->from)},
                        {"to", finite(bend->to)},
                        {"undone", bend->isUndone}};
    }
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

constexpr auto kFirstCells = "{:<2} {:<24} {:<22}";
constexpr auto kFigureCell = " {:>18}";
constexpr auto kLastCell = " {:>10}\n";

/// A figure of every lane.
struct Column {
    std::string head;
    std::function<double(const engine::LaneRecord&)> read;
};
using Columns = std::vector<Column>;

/// "training_loss" in words
std::string inWords(std::string_view name)
{
    std::string words(name);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// Last values of what lanes are compared by, the best validation loss, and what optional channels one of the
/// lanes has.
Columns columnsOf(const Runs& runs)
{
    Columns columns;
    for (const channel::Id id : engine::scoredChannels(/*withOptional=*/true)) {
        const channel::Channel& channel = channel::of(id);
        const auto isThere = [id](const auto& lane) { return engine::isMeasured(*lane, id); };
        const bool isShown =
            channel.isOptional
                ? std::ranges::any_of(
                      runs, [&](const auto& run) { return std::ranges::any_of(run->lanes(), isThere); })
                : channel.worse != channel::Worse::Neither;
        if (!isShown) {
            continue;
        }
        columns.push_back({inWords(channel.columnName()),
                           [id](const auto& lane) { return engine::figureOf(lane, id).last; }});
        if (id == channel::id("validation_loss")) {
            columns.push_back(
                {"best validation", [id](const auto& lane) { return engine::figureOf(lane, id).best; }});
        }
    }
    return columns;
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
    const Columns columns = columnsOf(runs);
    std::string text = fmt::format(kFirstCells, "", "lane", "status");
    for (const Column& column : columns) {
        text += fmt::format(kFigureCell, column.head);
    }
    text += fmt::format(kLastCell, "steps/s");
    for (std::size_t i = 0; i < runs.front()->lanes().size(); ++i) {
        const engine::LaneRecord& lane = *runs.front()->lanes()[i];
        text += fmt::format(kFirstCells, lane.letter, lane.name, statuses(runs, i));
        for (const Column& column : columns) {
            text += fmt::format(kFigureCell, statistic(runs, i, column.read));
        }
        text += fmt::format(kLastCell, statistic({runs.front()}, i, [](const auto& l) {
                                return std::round(static_cast<double>(l.steps - l.beginning.forkStep) /
                                                  seconds(l.trainNanoseconds));
                            }));
    }
    return text;
}

} // namespace lrp::exporter
