#include "ui/history/SeedGroups.h"

#include "core/store/SeedRuns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lrp::ui
{

using store::Race;
using store::Run;
using store::SeedRuns;

namespace
{

/// The last validation loss of a run that may win; infinity of any other.
double stakeOf(const Run& run)
{
    const double loss = run.score.lastValidationLoss;
    return run.status == engine::LaneStatus::Finished && std::isfinite(loss)
               ? loss
               : std::numeric_limits<double>::infinity();
}

engine::Spread spreadOf(const SeedRuns& members, double engine::Score::*figure)
{
    std::vector<double> values;
    for (const auto& [seed, run] : members.bySeed) {
        values.push_back(run->score.*figure);
    }
    return engine::spreadOf(values);
}

SeedGroup groupOf(const SeedRuns& members)
{
    SeedGroup group;
    for (const auto& [seed, run] : members.bySeed) {
        group.runs.push_back(run->id);
        group.diverged += run->status == engine::LaneStatus::Diverged ? 1 : 0;
    }
    const Run& latest = members.latest();
    group.letter = latest.letter;
    group.colour = latest.colour;
    group.name = latest.name;
    if (latest.parent) {
        group.forkStep = latest.forkStep;
    }
    group.lastTrainingLoss = spreadOf(members, &engine::Score::lastTrainingLoss);
    group.lastValidationLoss = spreadOf(members, &engine::Score::lastValidationLoss);
    group.bestValidationLoss = spreadOf(members, &engine::Score::bestValidationLoss);
    group.lastAccuracy = spreadOf(members, &engine::Score::lastAccuracy);
    return group;
}

/// Who wins which seed; `rivals` are places of groups of one problem.
void countWins(const std::vector<SeedRuns>& members, const std::vector<std::size_t>& rivals,
               std::vector<SeedGroup>& groups)
{
    if (rivals.size() < 2) {
        return;
    }
    for (const auto& [seed, first] : members[rivals.front()].bySeed) {
        std::vector<double> losses;
        for (const std::size_t rival : rivals) {
            if (const auto run = members[rival].bySeed.find(seed); run != members[rival].bySeed.end()) {
                losses.push_back(stakeOf(*run->second));
            }
        }
        if (losses.size() < rivals.size()) {
            continue;
        }
        const double lowest = *std::min_element(losses.begin(), losses.end());
        const auto winners = static_cast<double>(std::count(losses.begin(), losses.end(), lowest));
        for (std::size_t i = 0; i < rivals.size(); ++i) {
            ++groups[rivals[i]].contests;
            groups[rivals[i]].wins += std::isfinite(lowest) && losses[i] == lowest ? 1.0 / winners : 0.0;
        }
    }
}

} // namespace

std::vector<SeedGroup> seedGroups(const std::vector<Race>& races, const std::vector<Run>& runs)
{
    std::vector<SeedRuns> members = store::runsOfSeeds(races, runs);
    std::erase_if(members, [](const SeedRuns& group) { return group.bySeed.size() < 2; });
    std::vector<SeedGroup> groups;
    std::map<std::size_t, std::vector<std::size_t>> rivals; // by problem
    for (const SeedRuns& group : members) {
        rivals[group.problem].push_back(groups.size());
        groups.push_back(groupOf(group));
    }
    for (const auto& [problem, ofOneProblem] : rivals) {
        countWins(members, ofOneProblem, groups);
    }
    return groups;
}

} // namespace lrp::ui
