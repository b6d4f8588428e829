#include "core/store/SeedRuns.h"

#include "core/experiment/Presets.h"

#include <gtest/gtest.h>

// What makes a group, forks among them: tests/ui/SeedGroupsTest.cpp.
namespace lrp::store
{
namespace
{

/// The preset with these seeds, a race each, all runs finished.
struct Races {
    std::vector<Race> races;
    std::vector<Run> runs;

    void add(experiment::Experiment experiment, std::int64_t seed)
    {
        experiment.problem.seed = seed;
        Race race;
        race.id = static_cast<RaceId>(races.size()) + 1;
        for (std::size_t lane = 0; lane < experiment.lanes.size(); ++lane) {
            Run run;
            run.id = static_cast<RunId>(runs.size()) + 1;
            run.race = race.id;
            run.lane = lane;
            run.letter = experiment.lanes[lane].letter;
            run.seed = seed;
            run.status = engine::LaneStatus::Finished;
            runs.push_back(std::move(run));
        }
        race.experiment = std::move(experiment);
        races.push_back(std::move(race));
    }
};

TEST(SeedRuns, AreGroupsOfOneSeedToo)
{
    Races made;
    made.add(experiment::threeSchedules(), 42);
    const auto groups = runsOfSeeds(made.races, made.runs);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[2].bySeed.size(), 1U);
    EXPECT_EQ(groups[2].latest().letter, 'C');
}

TEST(SeedRuns, CountProblemsInTheOrderInWhichTheyWereRun)
{
    Races made;
    auto other = experiment::threeSchedules();
    other.problem.length = 20;
    made.add(other, 42);
    made.add(experiment::threeSchedules(), 42);
    made.add(other, 43);
    const auto groups = runsOfSeeds(made.races, made.runs);
    ASSERT_EQ(groups.size(), 6U);
    EXPECT_EQ(groups[0].problem, 0U);
    EXPECT_EQ(groups[0].bySeed.size(), 2U);
    EXPECT_EQ(groups[0].latest().id, 7);
    EXPECT_EQ(groups[3].problem, 1U);
    EXPECT_EQ(groups[3].bySeed.at(42)->id, 4);
}

TEST(SeedRuns, LeaveOutWhatDidNotComeToItsEnd)
{
    Races made;
    made.add(experiment::threeSchedules(), 42);
    made.runs[0].status = engine::LaneStatus::Stopped;
    made.runs[1].status = engine::LaneStatus::Diverged;
    const auto groups = runsOfSeeds(made.races, made.runs);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].latest().letter, 'B');
}

TEST(SeedRuns, PoolNoForksOfParentsThatAreNotKnown)
{
    Races made;
    made.add(experiment::threeSchedules(), 42);
    made.add(experiment::threeSchedules(), 43);
    for (store::Run& run : made.runs) {
        run.parent = 100 + run.id; // not in the list
        run.forkStep = 50;
    }
    EXPECT_EQ(runsOfSeeds(made.races, made.runs).size(), 6U);
}

// A key that held its parents' would be as long as the chain, and all of them together its square.
TEST(SeedRuns, TellForksOfForksApartHoweverLongTheChain)
{
    constexpr std::size_t kForks = 2000;
    Races made;
    made.add(experiment::threeSchedules(), 42);
    made.runs.resize(1);
    while (made.runs.size() <= kForks) {
        store::Run fork = made.runs.back();
        fork.parent = fork.id++;
        fork.forkStep = 50;
        made.runs.push_back(fork);
    }
    EXPECT_EQ(runsOfSeeds(made.races, made.runs).size(), kForks + 1);
}

} // namespace
} // namespace lrp::store
