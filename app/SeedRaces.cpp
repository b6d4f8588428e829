#include "app/SeedRaces.h"

#include <algorithm>

namespace lrp::app
{
namespace
{

/// What races have to agree on to be seeds of each other.
params::Json withoutSeed(const experiment::Experiment& experiment)
{
    params::Json json = toJson(experiment);
    json["problem"].erase("seed");
    return json;
}

} // namespace

const store::Run* endedRun(const store::Contents& contents, const store::Race& race, char letter)
{
    const auto found = std::ranges::find_if(contents.runs, [&](const store::Run& run) {
        return run.race == race.id && run.letter == letter && !run.parent &&
               run.lane < race.experiment.lanes.size() &&
               (run.status == engine::LaneStatus::Finished || run.status == engine::LaneStatus::Diverged);
    });
    return found == contents.runs.end() ? nullptr : &*found;
}

params::Result<std::vector<const store::Race*>>
seedRaces(const store::Contents& contents, const std::string& letters, const std::string& argument)
{
    std::vector<const store::Race*> races;
    std::vector<std::int64_t> seeds;
    for (auto race = contents.races.rbegin(); race != contents.races.rend(); ++race) {
        const std::int64_t seed = race->experiment.problem.seed;
        const bool hasAll = std::ranges::all_of(
            letters, [&](char letter) { return endedRun(contents, *race, letter) != nullptr; });
        if (hasAll && std::ranges::find(seeds, seed) == seeds.end() &&
            (races.empty() || withoutSeed(race->experiment) == withoutSeed(races.front()->experiment))) {
            races.push_back(&*race);
            seeds.push_back(seed);
        }
    }
    if (races.empty()) {
        return params::Issue{argument, letters.size() == 1
                                           ? "names a lane that has not finished in any race of the "
                                             "document; lr-playground runs lists what there is"
                                           : "names lanes that have not both finished in one race of the "
                                             "document; lr-playground runs lists what there is"};
    }
    return races;
}

} // namespace lrp::app
