#include "core/store/SeedRuns.h"

#include "core/params/Json.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace lrp::store
{
namespace
{

/// Numbers of groups, by the texts that their runs have in common.
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
            if (const std::string key = keyOf(run); !key.empty()) {
                m_groups.emplace(run.id, m_numbers.emplace(key, m_numbers.size()).first->second);
            }
        }
    }

    const std::string& problemOf(const Run& run) const { return m_problems.at(run.race); }
    /// Nothing for a run whose race is not known.
    std::optional<std::size_t> groupOf(const Run& run) const
    {
        const auto group = m_groups.find(run.id);
        return group == m_groups.end() ? std::nullopt : std::optional(group->second);
    }

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
                   (parent == m_groups.end() ? " of run " + std::to_string(*run.parent)
                                             : " of group " + std::to_string(parent->second));
        }
        return key;
    }

    std::map<RaceId, const Race*> m_races;
    std::map<RaceId, std::string> m_problems;
    std::map<std::string, std::size_t> m_numbers; ///< of groups, by what they have in common
    std::map<RunId, std::size_t> m_groups;
};

} // namespace

bool isComplete(const Run& run)
{
    return run.status == engine::LaneStatus::Finished || run.status == engine::LaneStatus::Diverged;
}

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
    std::map<std::size_t, std::size_t> places;
    std::map<std::string, std::size_t> problems;
    for (const Run& run : runs) {
        if (const auto key = keys.groupOf(run); isComplete(run) && key) {
            const auto [place, isNew] = places.emplace(*key, groups.size());
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
