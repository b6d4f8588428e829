#include "core/exporter/Samples.h"

#include "core/engine/Bend.h"
#include "core/exporter/detail/Rows.h"
#include "core/params/Csv.h"
#include "core/params/Json.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace lrp::exporter
{
namespace
{

using params::csvCell;
using params::Json;
using params::shortest;

/// The cells of run, parent and fork_step.
std::string identityAsCsv(const engine::LaneRecord& lane, const Identities& identities)
{
    const auto known = identities.find(&lane);
    if (known == identities.end()) {
        return identities.empty() ? "" : ",,,";
    }
    const auto& [run, parent] = known->second;
    return parent ? fmt::format("{},{},{},", run, *parent, lane.beginning.forkStep)
                  : fmt::format("{},,,", run);
}

/// The same as members.
std::string identityAsJson(const engine::LaneRecord& lane, const Identities& identities)
{
    const auto known = identities.find(&lane);
    if (known == identities.end()) {
        return "";
    }
    const auto& [run, parent] = known->second;
    return fmt::format(R"("run":{},)", run) +
           (parent ? fmt::format(R"("parent":{},"fork_step":{},)", *parent, lane.beginning.forkStep) : "");
}

std::string number(double value)
{
    return std::isfinite(value) ? shortest(value) : "null";
}

/// "step 640: 3 → 1" of a run that was bent; else empty.
std::string bendOf(const engine::LaneRecord& lane)
{
    const auto& bend = lane.beginning.bend;
    return bend ? fmt::format("step {}: {}{}", lane.beginning.forkStep, bend->isUndone ? "undone, " : "",
                              engine::inWords(*bend))
                : "";
}

bool areBent(const Runs& runs)
{
    return std::ranges::any_of(runs, [](const auto& run) {
        return std::ranges::any_of(run->lanes(),
                                   [](const auto& lane) { return lane->beginning.bend.has_value(); });
    });
}

std::string bendAsJson(const engine::LaneRecord& lane)
{
    const auto& bend = lane.beginning.bend;
    if (!bend) {
        return "";
    }
    return fmt::format(R"("bend":{{"step":{},"from":{},"to":{},"undone":{}}},)", lane.beginning.forkStep,
                       number(bend->from), number(bend->to), bend->isUndone);
}

using Channels = std::vector<channel::Id>;

/// The columns of a table of all lanes: optional channels where one of them has values.
Channels columnsOf(const Runs& runs)
{
    Channels columns;
    std::set<std::string_view> names;
    for (const channel::Id id : channel::all()) {
        const auto isThere = [id](const auto& lane) { return engine::isMeasured(*lane, id); };
        const bool isShown = !channel::of(id).isOptional || std::ranges::any_of(runs, [&](const auto& run) {
            return std::ranges::any_of(run->lanes(), isThere);
        });
        // Rows are of steps and evaluations at once: of two columns alike the step's is the one.
        if (isShown && names.insert(channel::of(id).columnName()).second) {
            columns.push_back(id);
        }
    }
    return columns;
}

/// `before` are the cells that stand before the lane's own, `bend` the one behind its name.
void laneAsCsv(const engine::LaneRecord& lane, const Channels& columns, const std::string& before,
               const std::string& bend, const Sink& sink)
{
    const std::string begin = before + lane.letter + ',' + csvCell(lane.name) + ',' + bend;
    const std::vector<engine::Series> series = detail::seriesOf(lane, columns);
    std::string text;
    detail::forEachRow(lane, [&](const detail::Row& row) {
        text = begin + std::to_string(row.step);
        for (const engine::Series& column : series) {
            text += ',';
            if (row.has(column)) {
                const double value = row.valueOf(column);
                text += channel::of(column.channel()).mayBeMissing ? csvCell(value) : shortest(value);
            }
        }
        sink(text += '\n');
    });
}

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string quoted(const std::string& text)
{
    return params::dump(Json(text), -1, Json::error_handler_t::replace);
}

/// `"name":[…]` with `read` of 0, 1, … up to `size`.
template <class Read>
void array(std::string_view name, std::size_t size, const Sink& sink, Read&& read)
{
    sink(fmt::format("\"{}\":[", name));
    for (std::size_t i = 0; i < size; ++i) {
        sink((i == 0 ? "" : ",") + number(read(i)));
    }
    sink("]");
}

/// The steps of a kind of channels, and an array for each of them.
void arraysAsJson(const engine::LaneRecord& lane, channel::Every every, const Sink& sink)
{
    bool isFirst = true;
    for (const channel::Id id : channel::all()) {
        const channel::Channel& channel = channel::of(id);
        const bool mayBeLeftOut =
            channel.isOptional || (every == channel::Every::Step && channel.mayBeMissing);
        const bool isLeftOut = mayBeLeftOut && !isMeasured(lane, id);
        if (channel.every != every || isLeftOut) {
            continue;
        }
        const engine::Series series(lane, id);
        const std::size_t size = series.size();
        if (isFirst) {
            array("step", size, sink, [&](std::size_t i) { return series.step(i); });
            isFirst = false;
        }
        sink(",\n");
        array(channel.columnName(), size, sink, [&](std::size_t i) { return series.value(i); });
    }
}

void laneAsJson(const engine::LaneRecord& lane, const Identities& identities, const Sink& sink)
{
    sink(fmt::format(R"({{{}"letter":"{}","name":{},{}"status":"{}",)", identityAsJson(lane, identities),
                     lane.letter, quoted(lane.name), bendAsJson(lane), engine::toString(lane.status)));
    sink("\n");
    arraysAsJson(lane, channel::Every::Step, sink);
    sink(",\n\"evaluations\":{");
    arraysAsJson(lane, channel::Every::Evaluation, sink);
    sink("}");
    if (lane.stretches.size() > 0) {
        sink(",\n\"stretches\":{");
        arraysAsJson(lane, channel::Every::Stretch, sink);
        sink("}");
    }
    sink("}");
}

} // namespace

void samplesAsCsv(const Runs& runs, const Sink& sink, const Identities& identities)
{
    sink(identities.empty() ? "" : "run,parent,fork_step,");
    const bool hasBends = areBent(runs);
    sink(hasBends ? "seed,lane,name,bend,step" : "seed,lane,name,step");
    const Channels columns = columnsOf(runs);
    for (const channel::Id id : columns) {
        sink(fmt::format(",{}", channel::of(id).columnName()));
    }
    sink("\n");
    for (const auto& run : runs) {
        const std::string seed = std::to_string(run->experiment().problem.seed) + ',';
        for (const auto& lane : run->lanes()) {
            laneAsCsv(*lane, columns, identityAsCsv(*lane, identities) + seed,
                      hasBends ? csvCell(bendOf(*lane)) + ',' : "", sink);
        }
    }
}

void samplesAsJson(const Runs& runs, const Sink& sink, const Identities& identities)
{
    sink("{\"experiment\":" + (runs.empty() ? "null" : quoted(runs.front()->experiment().name)) +
         ",\"runs\":[");
    for (const auto& run : runs) {
        const experiment::Shape shape = run->shape();
        sink(run == runs.front() ? "\n" : ",\n");
        sink(fmt::format(R"({{"seed":{},"total_steps":{},"steps_per_epoch":{},"lanes":[)",
                         run->experiment().problem.seed, shape.totalSteps, shape.stepsPerEpoch));
        for (const auto& lane : run->lanes()) {
            sink(lane == run->lanes().front() ? "\n" : ",\n");
            laneAsJson(*lane, identities, sink);
        }
        sink("]}");
    }
    sink("]}\n");
}

} // namespace lrp::exporter
