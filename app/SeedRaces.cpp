#include "app/SeedRaces.h"

#include "core/store/SeedRuns.h"
#include "core/sweep/Identity.h"

#include <algorithm>
#include <set>

namespace lrp::app
{
namespace
{

/// What races have to agree on to be seeds of each other: all but names.
std::string withoutSeed(experiment::Experiment experiment)
{
    experiment.problem.seed = 0;
    return sweep::canonicalText(experiment);
}

} // namespace

const store::Run* endedRun(const store::Contents& contents, const store::Race& race, char letter)
{
    const auto found = std::ranges::find_if(contents.runs, [&](const store::Run& run) {
        return run.race == race.id && run.letter == letter && !run.parent &&
               run.lane < race.experiment.lanes.size() && store::isComplete(run);
    });
    return found == contents.runs.end() ? nullptr : &*found;
}

params::Result<std::vector<const store::Race*>>
seedRaces(const store::Contents& contents, const std::string& letters, const std::string& argument)
{
    std::vector<const store::Race*> races;
    std::set<std::int64_t> seeds;
    std::string settings;
    for (auto race = contents.races.rbegin(); race != contents.races.rend(); ++race) {
        const std::int64_t seed = race->experiment.problem.seed;
        const bool hasAll = std::ranges::all_of(
            letters, [&](char letter) { return endedRun(contents, *race, letter) != nullptr; });
        if (!hasAll || seeds.contains(seed)) {
            continue;
        }
        std::string own = withoutSeed(race->experiment);
        if (races.empty() || own == settings) {
            settings = std::move(own);
            races.push_back(&*race);
            seeds.insert(seed);
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
