#include "app/SweepResults.h"

#include "app/Contenders.h"
#include "core/elementary/Median.h"
#include "core/params/Json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Json;
using params::Result;
using sweep::Specification;
using sweep::Sweep;
using sweep::Task;
using sweep::Tasks;
using verdict::Better;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Better betterOfMetric(const Sweep& sweep)
{
    return sweep.specification.metric.goal == sweep::Goal::Minimize ? Better::Lower : Better::Higher;
}

/// Where the lane of a run stands with the task's combination; tasks of one combination follow each other.
Standing& standingOf(std::vector<LaneResults>& lanes, const Task& task, const KeptRace& kept,
                     const store::Run& run)
{
    const experiment::Lane& lane = kept.race->experiment.lanes[run.lane];
    while (lanes.size() <= run.lane) {
        const experiment::Lane& next = kept.race->experiment.lanes[lanes.size()];
        lanes.push_back({.letter = next.letter, .name = next.name});
    }
    auto& standings = lanes[run.lane].standings;
    if (standings.empty() || standings.back().task->combination != task.combination) {
        standings.push_back({.task = &task,
                             .contender = {.label = settingsLabel(task),
                                           .baseRate = optimizer::baseLr(lane.optimizer),
                                           .ends = {}}});
    }
    return standings.back();
}

Issues addEnd(Standing& standing, const store::Document& document, const store::Run& run,
              const sweep::MetricSource& source)
{
    const bool diverged = run.status == engine::LaneStatus::Diverged;
    standing.runs.push_back(run.id);
    standing.losses.push_back(diverged ? kNone : run.score.lastValidationLoss);
    standing.steps = std::max(standing.steps, run.steps);
    if (diverged) {
        standing.contender.ends[run.seed] = kNone;
        return {};
    }
    const auto figure = figureOf(document, run, source.channel);
    if (!figure) {
        return figure.issues();
    }
    if (const double end = source.isBest ? figure->best : figure->last; !std::isnan(end)) {
        standing.contender.ends[run.seed] = end;
    }
    return {};
}

/// Those that have no median last.
void sortByMedian(std::vector<Standing>& standings, Better better)
{
    for (Standing& standing : standings) {
        standing.median = standing.contender.ends.empty() ? kNone : medianOf(standing.contender, better);
    }
    const double sign = better == Better::Lower ? 1.0 : -1.0;
    std::ranges::stable_sort(standings, {}, [sign](const Standing& standing) {
        const bool isNone = std::isnan(standing.median);
        return std::pair(isNone, isNone ? 0.0 : sign * standing.median);
    });
}

/// The only parameter of base rates; empty where there is none, or are several.
std::string rateParameter(const Specification& specification)
{
    std::string found;
    for (const sweep::Parameter& parameter : specification.parameters) {
        if (parameter.pointer.ends_with("/optimizer/lr")) {
            if (!found.empty()) {
                return {};
            }
            found = parameter.pointer;
        }
    }
    return found;
}

std::string othersOf(const Sweep& sweep, const Task& task, const std::string& rate)
{
    std::string text;
    for (const auto& [pointer, value] : settingsOf(sweep, task)) {
        if (pointer != rate) {
            text += (text.empty() ? "" : ", ") + pointer + "=" +
                    params::dump(value, -1, Json::error_handler_t::replace);
        }
    }
    return text;
}

/// The median validation loss before the first update.
Result<double> startOf(const store::Document& document, const Standing& standing)
{
    std::vector<double> starts;
    for (const store::RunId run : standing.runs) {
        const auto lane = document.samples(run);
        if (!lane) {
            return lane.issues();
        }
        if ((*lane)->evaluations.size() > 0) {
            const double loss = (*lane)->evaluations[0].validationLoss;
            starts.push_back(std::isfinite(loss) ? loss : std::numeric_limits<double>::infinity());
        }
    }
    return starts.empty() ? kNone : elementary::median(std::move(starts));
}

/// Nothing where the rates do not vary, or no run came to an end with one.
Result<std::optional<RateResponse>> responseOf(const store::Document& document, std::string others,
                                               std::vector<const Standing*> standings)
{
    const auto rateOf = [](const Standing* standing) { return standing->contender.baseRate; };
    std::ranges::sort(standings, {}, rateOf);
    const bool varies =
        standings.size() > 1 && rateOf(standings.front()) > 0.0 &&
        std::ranges::adjacent_find(standings, std::ranges::greater_equal{}, rateOf) == standings.end();
    if (!varies) {
        return std::optional<RateResponse>();
    }
    const auto start = startOf(document, *standings.front());
    if (!start) {
        return start.issues();
    }
    RateResponse response{.others = std::move(others), .rates = standings.size(), .found = {}};
    std::vector<double> rates;
    std::vector<std::vector<double>> losses;
    response.fewestSeeds = standings.front()->losses.size();
    for (const Standing* standing : standings) {
        rates.push_back(rateOf(standing));
        losses.push_back(standing->losses);
        response.fewestSeeds = std::min(response.fewestSeeds, standing->losses.size());
        response.mostSeeds = std::max(response.mostSeeds, standing->losses.size());
        response.steps = std::max(response.steps, standing->steps);
    }
    auto found = verdict::sensitivityOf(rates, losses, *start);
    if (!found) {
        return std::optional<RateResponse>();
    }
    response.found = std::move(*found);
    return std::optional(std::move(response));
}

/// In the order in which the sweep sets what else it sets.
Issues addResponses(LaneResults& lane, const Sweep& sweep, const store::Document& document,
                    const std::string& rate)
{
    std::vector<std::pair<std::string, std::vector<const Standing*>>> groups;
    std::map<std::string, std::size_t> places;
    for (const Standing& standing : lane.standings) {
        std::string others = othersOf(sweep, *standing.task, rate);
        const auto [place, isNew] = places.emplace(others, groups.size());
        if (isNew) {
            groups.emplace_back(std::move(others), std::vector<const Standing*>());
        }
        groups[place->second].second.push_back(&standing);
    }
    for (auto& [others, standings] : groups) {
        auto response = responseOf(document, std::move(others), std::move(standings));
        if (!response) {
            return response.issues();
        }
        if (*response) {
            lane.responses.push_back(std::move(**response));
        }
    }
    return {};
}

} // namespace

Result<SweepResults> resultsOf(const Sweep& sweep, const Tasks& tasks, const store::Document& document,
                               const std::map<std::string, KeptRace>& kept)
{
    const sweep::MetricSource source = sourceOf(sweep.specification.metric);
    SweepResults results;
    for (const Task& task : tasks.list) {
        const auto race = kept.find(task.id);
        if (race == kept.end() || !race->second.hasEnded) {
            continue;
        }
        for (const store::Run* run : race->second.runs) {
            Standing& standing = standingOf(results.lanes, task, race->second, *run);
            if (Issues issues = addEnd(standing, document, *run, source); !issues.empty()) {
                return issues;
            }
        }
    }
    const std::string rate = rateParameter(sweep.specification);
    for (LaneResults& lane : results.lanes) {
        Issues issues = rate.empty() ? Issues{} : addResponses(lane, sweep, document, rate);
        if (!issues.empty()) {
            return issues;
        }
        sortByMedian(lane.standings, betterOfMetric(sweep));
        for (const Standing& standing : lane.standings) {
            const std::size_t seeds = standing.contender.ends.size();
            const bool isFewest = results.fewestSeeds == 0 || seeds < results.fewestSeeds;
            results.fewestSeeds = seeds > 0 && isFewest ? seeds : results.fewestSeeds;
        }
    }
    return results;
}

} // namespace lrp::app
