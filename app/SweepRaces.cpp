#include "app/SweepRaces.h"

#include "core/store/SeedRuns.h"
#include "core/sweep/Identity.h"

#include <algorithm>

namespace lrp::app
{
std::map<std::string, KeptRace> keptRaces(const store::Contents& contents)
{
    std::map<store::RaceId, std::vector<const store::Run*>> runs;
    for (const store::Run& run : contents.runs) {
        runs[run.race].push_back(&run);
    }
    std::map<std::string, KeptRace> races;
    for (const store::Race& race : contents.races) {
        KeptRace kept{.race = &race, .runs = runs[race.id]};
        kept.hasEnded =
            std::ranges::all_of(kept.runs, [](const store::Run* run) { return store::isComplete(*run); });
        const bool isWhole =
            kept.runs.size() == race.experiment.lanes.size() &&
            std::ranges::all_of(kept.runs, [](const store::Run* run) {
                return !run->parent && (store::isComplete(*run) || engine::isResumable(run->status));
            });
        if (!isWhole) {
            continue;
        }
        const auto [known, isNew] = races.try_emplace(sweep::idOf(race.experiment), kept);
        if (!isNew && (kept.hasEnded || !known->second.hasEnded)) {
            known->second = std::move(kept);
        }
    }
    return races;
}

} // namespace lrp::app
