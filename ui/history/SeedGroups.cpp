#include "ui/history/SeedGroups.h"

#include "core/params/Json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace lrp::ui
{

using store::Race;
using store::Run;
using store::RunId;

namespace
{

bool isComplete(const Run& run)
{
    return run.status == engine::LaneStatus::Finished || run.status == engine::LaneStatus::Diverged;
}

/// The last validation loss of a run that may win; infinity of any other.
double stakeOf(const Run& run)
{
    const double loss = run.score.lastValidationLoss;
    return run.status == engine::LaneStatus::Finished && std::isfinite(loss)
               ? loss
               : std::numeric_limits<double>::infinity();
}

/// A group while it is put together.
struct Members {
    std::size_t problem; ///< counted in the order in which they were run
    std::map<std::int64_t, const Run*> bySeed;

    const Run& latest() const
    {
        return *std::max_element(bySeed.begin(), bySeed.end(), [](const auto& a, const auto& b) {
                    return a.second->id < b.second->id;
                })->second;
    }
};

/// Texts that runs of one group have in common.
class Keys
{
public:
    Keys(const std::vector<Race>& races, const std::vector<Run>& runs)
    {
        for (const Race& race : races) {
            m_races.emplace(race.id, &race);
            params::Json json = experiment::toJson(race.experiment).at("problem");
            json.erase("seed");
            m_problems.emplace(race.id, params::dump(json));
        }
        for (const Run& run : runs) { // parents come before their forks
            m_groups.emplace(run.id, keyOf(run));
        }
    }

    const std::string& problemOf(const Run& run) const { return m_problems.at(run.race); }
    /// Empty for a run whose race is not known.
    const std::string& groupOf(const Run& run) const { return m_groups.at(run.id); }

private:
    std::string keyOf(const Run& run) const
    {
        const auto race = m_races.find(run.race);
        if (race == m_races.end() || run.lane >= race->second->experiment.lanes.size()) {
            return {};
        }
        params::Json lane = experiment::toJson(race->second->experiment.lanes[run.lane]);
        lane.erase("letter");
        lane.erase("name");
        std::string key = problemOf(run) + params::dump(lane);
        if (run.parent) {
            const auto parent = m_groups.find(*run.parent);
            key += "@" + std::to_string(run.forkStep) + "/" + std::to_string(run.scheduleStep) +
                   (parent == m_groups.end() ? std::to_string(*run.parent) : parent->second);
        }
        return key;
    }

    std::map<store::RaceId, const Race*> m_races;
    std::map<store::RaceId, std::string> m_problems;
    std::map<RunId, std::string> m_groups;
};

engine::Spread spreadOf(const Members& members, double engine::Score::*figure)
{
    std::vector<double> values;
    for (const auto& [seed, run] : members.bySeed) {
        values.push_back(run->score.*figure);
    }
    return engine::spreadOf(values);
}

SeedGroup groupOf(const Members& members)
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
void countWins(const std::vector<Members>& members, const std::vector<std::size_t>& rivals,
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
    const Keys keys(races, runs);
    std::vector<Members> members;
    std::map<std::string, std::size_t> places;
    std::map<std::string, std::size_t> problems;
    for (const Run& run : runs) {
        if (const std::string& key = keys.groupOf(run); isComplete(run) && !key.empty()) {
            const auto [place, isNew] = places.emplace(key, members.size());
            if (isNew) {
                const auto problem = problems.emplace(keys.problemOf(run), problems.size()).first;
                members.push_back({.problem = problem->second, .bySeed = {}});
            }
            members[place->second].bySeed[run.seed] = &run; // the latest stays
        }
    }
    std::erase_if(members, [](const Members& group) { return group.bySeed.size() < 2; });
    std::stable_sort(members.begin(), members.end(), [](const Members& a, const Members& b) {
        return std::pair(a.problem, a.latest().letter) < std::pair(b.problem, b.latest().letter);
    });

    std::vector<SeedGroup> groups;
    std::vector<std::vector<std::size_t>> rivals(problems.size());
    for (const Members& group : members) {
        rivals[group.problem].push_back(groups.size());
        groups.push_back(groupOf(group));
    }
    for (const auto& ofOneProblem : rivals) {
        countWins(members, ofOneProblem, groups);
    }
    return groups;
}

} // namespace lrp::ui
