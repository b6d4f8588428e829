#include "core/exporter/Samples.h"

#include "core/exporter/detail/Csv.h"
#include "core/exporter/detail/Rows.h"
#include "core/params/Json.h"

#include <cmath>
#include <fmt/format.h>

namespace lrp::exporter
{
namespace
{

using detail::cell;
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

/// `before` are the cells that stand before the lane's own.
void laneAsCsv(const engine::LaneRecord& lane, const std::string& before, const Sink& sink)
{
    const std::string begin = before + lane.letter + ',' + cell(lane.name) + ',';
    std::string row;
    detail::forEachStep(lane, [&](std::int64_t step, const engine::Sample* sample,
                                  const engine::Evaluation* evaluation) {
        row = begin + std::to_string(step);
        // A loss that is NaN is a measured value: of a lane that diverged.
        row += sample != nullptr
                   ? ',' + shortest(sample->lr) + ',' + cell(sample->momentum) + ',' + shortest(sample->loss)
                   : ",,,";
        row += evaluation != nullptr
                   ? ',' + shortest(evaluation->validationLoss) + ',' + cell(evaluation->accuracy)
                   : ",,";
        sink(row += '\n');
    });
}

std::string number(double value)
{
    return std::isfinite(value) ? shortest(value) : "null";
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
void array(const char* name, std::size_t size, const Sink& sink, Read&& read)
{
    sink(fmt::format("\"{}\":[", name));
    for (std::size_t i = 0; i < size; ++i) {
        sink((i == 0 ? "" : ",") + number(read(i)));
    }
    sink("]");
}

void laneAsJson(const engine::LaneRecord& lane, const Identities& identities, const Sink& sink)
{
    const engine::SampleColumns& samples = lane.samples;
    const std::size_t size = samples.size();
    sink(fmt::format(R"({{{}"letter":"{}","name":{},"status":"{}",)", identityAsJson(lane, identities),
                     lane.letter, quoted(lane.name), engine::toString(lane.status)));
    sink("\n");
    array("step", size, sink, [&](std::size_t i) { return samples[i].step; });
    sink(",\n");
    array("lr", size, sink, [&](std::size_t i) { return samples.lr(i); });
    sink(",\n");
    if (size > 0 && !std::isnan(samples.momentum(0))) {
        array("momentum", size, sink, [&](std::size_t i) { return samples.momentum(i); });
        sink(",\n");
    }
    array("training_loss", size, sink, [&](std::size_t i) { return samples.loss(i); });
    sink(",\n\"evaluations\":{");
    const auto& evaluations = lane.evaluations;
    const std::size_t count = evaluations.size();
    array("step", count, sink, [&](std::size_t i) { return evaluations[i].step; });
    sink(",\n");
    array("training_loss", count, sink, [&](std::size_t i) { return evaluations[i].trainingLoss; });
    sink(",\n");
    array("validation_loss", count, sink, [&](std::size_t i) { return evaluations[i].validationLoss; });
    sink(",\n");
    array("accuracy", count, sink, [&](std::size_t i) { return evaluations[i].accuracy; });
    sink("}}");
}

} // namespace

void samplesAsCsv(const Runs& runs, const Sink& sink, const Identities& identities)
{
    sink(identities.empty() ? "" : "run,parent,fork_step,");
    sink("seed,lane,name,step,lr,momentum,training_loss,validation_loss,accuracy\n");
    for (const auto& run : runs) {
        const std::string seed = std::to_string(run->experiment().problem.seed) + ',';
        for (const auto& lane : run->lanes()) {
            laneAsCsv(*lane, identityAsCsv(*lane, identities) + seed, sink);
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
