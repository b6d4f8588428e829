#include "core/store/SeedRuns.h"

#include "core/params/Json.h"

#include <algorithm>
#include <string>
#include <utility>

namespace lrp::store
{
namespace
{

bool isComplete(const Run& run)
{
    return run.status == engine::LaneStatus::Finished || run.status == engine::LaneStatus::Diverged;
}

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

    std::map<RaceId, const Race*> m_races;
    std::map<RaceId, std::string> m_problems;
    std::map<RunId, std::string> m_groups;
};

} // namespace

const Run& SeedRuns::latest() const
{
    return *std::max_element(bySeed.begin(), bySeed.end(), [](const auto& a, const auto& b) {
                return a.second->id < b.second->id;
            })->second;
}

std::vector<SeedRuns> runsOfSeeds(const std::vector<Race>& races, const std::vector<Run>& runs)
{
    const Keys keys(races, runs);
    std::vector<SeedRuns> groups;
    std::map<std::string, std::size_t> places;
    std::map<std::string, std::size_t> problems;
    for (const Run& run : runs) {
        if (const std::string& key = keys.groupOf(run); isComplete(run) && !key.empty()) {
            const auto [place, isNew] = places.emplace(key, groups.size());
            if (isNew) {
                const auto problem = problems.emplace(keys.problemOf(run), problems.size()).first;
                groups.push_back({.problem = problem->second, .bySeed = {}});
            }
            groups[place->second].bySeed[run.seed] = &run; // the latest stays
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const SeedRuns& a, const SeedRuns& b) {
        return std::pair(a.problem, a.latest().letter) < std::pair(b.problem, b.latest().letter);
    });
    return groups;
}

} // namespace lrp::store
