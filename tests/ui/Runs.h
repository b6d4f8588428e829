#pragma once

#include "core/experiment/Presets.h"
#include "core/store/Run.h"

#include <vector>

namespace lrp::test
{

/// A made-up document: races of the preset and forks of their runs, with figures but without samples.
class Runs
{
public:
    store::Contents contents;

    /// Three finished runs, one for each lane of the preset; their ids rise from the returned one.
    store::RunId race(std::int64_t seed = 42) { return race(experiment::threeSchedules(), seed); }

    store::RunId race(experiment::Experiment experiment, std::int64_t seed)
    {
        experiment.problem.seed = seed;
        const auto first = static_cast<store::RunId>(contents.runs.size()) + 1;
        addRace(std::move(experiment));
        for (std::size_t lane = 0; lane < contents.races.back().experiment.lanes.size(); ++lane) {
            add(lane);
        }
        return first;
    }

    /// A fork, on another schedule than its parent's, as the fourth letter and on.
    store::RunId fork(store::RunId parent, std::int64_t step)
    {
        const store::Run from = run(parent);
        const store::Race& race = contents.races[static_cast<std::size_t>(from.race) - 1];
        experiment::Experiment experiment = race.experiment;
        experiment.lanes = {experiment.lanes[from.lane]};
        experiment.lanes[0].letter = static_cast<char>('D' + m_forks++ % 5);
        experiment.lanes[0].name = "cooler";
        experiment.lanes[0].schedule = schedule::Schedule();
        addRace(std::move(experiment));
        store::Run& added = add(0);
        added.parent = parent;
        added.forkStep = step;
        added.scheduleStep = step;
        return added.id;
    }

    store::Run& run(store::RunId id) { return contents.runs[static_cast<std::size_t>(id) - 1]; }

private:
    static constexpr std::int64_t kNoon = 1'763'985'600'000; ///< of 2025-11-24, UTC
    static constexpr std::int64_t kHour = 3'600'000;

    void addRace(experiment::Experiment experiment)
    {
        const auto id = static_cast<store::RaceId>(contents.races.size()) + 1;
        contents.races.push_back(
            {.id = id, .startedAt = kNoon + id * kHour, .experiment = std::move(experiment), .shape = {}});
    }

    store::Run& add(std::size_t lane)
    {
        const store::Race& race = contents.races.back();
        const experiment::Lane& asked = race.experiment.lanes[lane];
        store::Run run;
        run.id = static_cast<store::RunId>(contents.runs.size()) + 1;
        run.race = race.id;
        run.lane = lane;
        run.letter = asked.letter;
        run.colour = asked.letter;
        run.name = asked.name;
        run.seed = race.experiment.problem.seed;
        run.status = engine::LaneStatus::Finished;
        run.startedAt = race.startedAt;
        run.steps = race.experiment.problem.length;
        run.wallNanoseconds = 8'000'000'000;
        const double loss = 0.6 - 0.1 * static_cast<double>(lane);
        run.score = {.lastTrainingLoss = loss - 0.05,
                     .bestTrainingLoss = loss - 0.06,
                     .lastValidationLoss = loss,
                     .bestValidationLoss = loss - 0.01,
                     .lastAccuracy = 1.0 - loss / 2.0,
                     .bestAccuracy = 1.0 - loss / 2.0};
        contents.runs.push_back(std::move(run));
        return contents.runs.back();
    }

    int m_forks = 0;
};

} // namespace lrp::test
