#include "app/Contenders.h"

#include "core/elementary/Median.h"
#include "core/store/SeedRuns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lrp::app
{
namespace
{

using channel::Id;
using params::Result;

constexpr double kDiverged = std::numeric_limits<double>::quiet_NaN();
constexpr Id kValidationLoss = channel::id("validation_loss");

/// The ends of the group's runs; none where the quantity was not measured in any that did not diverge.
Result<std::map<std::int64_t, double>> endsOf(const store::Document& document, const store::SeedRuns& group,
                                              Id quantity)
{
    std::map<std::int64_t, double> ends;
    bool isMeasured = quantity == kValidationLoss;
    for (const auto& [seed, run] : group.bySeed) {
        if (run->status == engine::LaneStatus::Diverged) {
            ends[seed] = kDiverged;
            continue;
        }
        const auto figure = figureOf(document, *run, quantity);
        if (!figure) {
            return figure.issues();
        }
        if (!std::isnan(figure->last)) {
            isMeasured = true;
            ends[seed] = figure->last;
        }
    }
    return isMeasured ? ends : std::map<std::int64_t, double>();
}

/// Letters, with the number of the latest run where several lanes have one letter.
std::vector<std::string> labelsOf(const std::vector<const store::SeedRuns*>& groups)
{
    std::map<char, int> lanes;
    for (const store::SeedRuns* group : groups) {
        ++lanes[group->latest().letter];
    }
    std::vector<std::string> labels;
    for (const store::SeedRuns* group : groups) {
        const store::Run& latest = group->latest();
        labels.push_back(std::string(1, latest.letter) +
                         (lanes[latest.letter] > 1 ? " (run " + std::to_string(latest.id) + ")" : ""));
    }
    return labels;
}

Result<Field> fieldOf(const store::Document& document, const store::Contents& contents,
                      const std::vector<const store::SeedRuns*>& groups, Id quantity)
{
    const std::vector<std::string> labels = labelsOf(groups);
    Field field;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const store::Run& latest = groups[i]->latest();
        const auto race = std::ranges::find(contents.races, latest.race, &store::Race::id);
        auto ends = endsOf(document, *groups[i], quantity);
        if (!ends) {
            return ends.issues();
        }
        if (ends->empty()) {
            field.leftOut.push_back(labels[i]);
            continue;
        }
        const std::string& name = race->experiment.name;
        field.experiment = field.contenders.empty() || field.experiment == name ? name : "";
        for (const auto& [seed, run] : groups[i]->bySeed) {
            field.steps = std::max(field.steps, run->steps);
        }
        field.contenders.push_back(
            {.label = labels[i],
             .baseRate = optimizer::baseLr(race->experiment.lanes[latest.lane].optimizer),
             .ends = std::move(*ends)});
        field.names.push_back(latest.name);
    }
    return field;
}

} // namespace

std::vector<std::string> comparable()
{
    std::vector<std::string> names;
    for (const Id id : channel::all()) {
        const channel::Channel& channel = channel::of(id);
        if (channel.isScored && channel.worse != channel::Worse::Neither) {
            names.emplace_back(channel.id);
        }
    }
    return names;
}

verdict::Better betterOf(Id quantity)
{
    return channel::of(quantity).worse == channel::Worse::Lower ? verdict::Better::Higher
                                                                : verdict::Better::Lower;
}

/// What a score does not keep is read from the samples.
Result<engine::Figure> figureOf(const store::Document& document, const store::Run& run, Id quantity)
{
    const engine::Score& score = run.score;
    if (quantity == kValidationLoss) {
        return engine::Figure{score.lastValidationLoss, score.bestValidationLoss};
    }
    if (quantity == channel::id("accuracy")) {
        return engine::Figure{score.lastAccuracy, score.bestAccuracy};
    }
    if (quantity == channel::id("mean_training_loss")) {
        return engine::Figure{score.lastTrainingLoss, score.bestTrainingLoss};
    }
    const auto lane = document.samples(run.id);
    return lane ? Result(engine::figureOf(**lane, quantity)) : Result<engine::Figure>(lane.issues());
}

double medianOf(const verdict::Contender& lane, verdict::Better better)
{
    const double worst =
        std::numeric_limits<double>::infinity() * (better == verdict::Better::Lower ? 1.0 : -1.0);
    std::vector<double> ends;
    for (const auto& [seed, end] : lane.ends) {
        ends.push_back(std::isfinite(end) ? end : worst);
    }
    return elementary::median(std::move(ends));
}

std::int64_t divergedOf(const verdict::Contender& lane)
{
    return std::ranges::count_if(lane.ends, [](const auto& end) { return !std::isfinite(end.second); });
}

Result<std::vector<Field>> fieldsOf(const store::Document& document, const store::Contents& contents,
                                    Id quantity)
{
    const std::vector<store::SeedRuns> groups = store::runsOfSeeds(contents.races, contents.runs);
    std::map<std::size_t, std::vector<const store::SeedRuns*>> problems;
    for (const store::SeedRuns& group : groups) {
        problems[group.problem].push_back(&group);
    }
    std::vector<Field> fields;
    for (const auto& [problem, lanes] : problems) {
        auto field = fieldOf(document, contents, lanes, quantity);
        if (!field) {
            return field.issues();
        }
        fields.push_back(std::move(*field));
    }
    return fields;
}

std::vector<verdict::Contender> contendersOf(const exporter::Runs& runs)
{
    std::vector<verdict::Contender> contenders;
    const auto& lanes = runs.front()->experiment().lanes;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        verdict::Contender contender{.label = std::string(1, lanes[i].letter),
                                     .baseRate = optimizer::baseLr(lanes[i].optimizer),
                                     .ends = {}};
        for (const auto& run : runs) {
            const engine::LaneRecord& lane = *run->lanes()[i];
            const std::int64_t seed = run->experiment().problem.seed;
            if (lane.status == engine::LaneStatus::Diverged) {
                contender.ends[seed] = kDiverged;
            } else if (lane.status == engine::LaneStatus::Finished) {
                contender.ends[seed] = engine::figureOf(lane, kValidationLoss).last;
            }
        }
        contenders.push_back(std::move(contender));
    }
    return contenders;
}

} // namespace lrp::app
