#include "tests/training/Breaks.h"

#include <chrono>
#include <random>

/// A run that goes on from a checkpoint measures, bit for bit, what an uninterrupted one does.
namespace lrp::training
{
namespace
{

void expectGoesOnAnywhere(const Experiment& experiment, std::size_t breaks)
{
    const Ran whole = run(recordOf(experiment));
    std::mt19937 random(1);
    for (std::size_t n = 0; n < breaks; ++n) {
        std::vector<std::shared_ptr<LaneRecord>> lanes;
        for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
            const auto& checkpoints = whole.checkpoints[i];
            ASSERT_GT(checkpoints.size(), 10U);
            const auto& checkpoint = checkpoints[random() % checkpoints.size()];
            const auto known = std::min<std::int64_t>(
                checkpoint->step + static_cast<std::int64_t>(random() % 4), whole.lane(i).steps);
            lanes.push_back(backAt(whole.lane(i), checkpoint, known));
        }
        const Ran resumed = run(std::make_shared<Record>(experiment, lanes));
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            EXPECT_EQ(resumed.lane(i).status, whole.lane(i).status);
            EXPECT_EQ(bytesOf(resumed.lane(i)), bytesOf(whole.lane(i)))
                << "lane " << i << " from step " << lanes[i]->beginning.checkpoint->step;
            for (const engine::Event& event : resumed.lane(i).events.take()) {
                EXPECT_NE(event.kind, engine::EventKind::Note) << event.text;
            }
        }
    }
}

TEST(Continuation, GivesTheSameSamplesFromAnyCheckpoint)
{
    expectGoesOnAnywhere(smallExperiment(), 6);
}

TEST(Continuation, HoldsForEveryOptimizer)
{
    for (const params::Entry& entry : optimizer::entries()) {
        SCOPED_TRACE(entry.id);
        Experiment experiment = smallExperiment();
        experiment.lanes.resize(1);
        experiment.lanes.front().optimizer = optimizer::fromJson(entry.starter, "").value();
        expectGoesOnAnywhere(experiment, 2);
    }
}

TEST(Continuation, HoldsForSchedulesWithAMemory)
{
    Experiment experiment = smallExperiment();
    experiment.lanes = {
        laneWith({{"type", "ReduceLROnPlateau"}, {"patience", 0}, {"factor", 0.5}}),
        laneWith({{"type", "CosineAnnealingWarmRestarts"}, {"T_0", 9}, {"T_mult", 2}}, 'B'),
        laneWith({{"type", "CosineAnnealingLR"}, {"T_max", 31}}, 'C'),
    };
    experiment.lanes[0].tick = experiment::TickUnit::Evaluation;
    expectGoesOnAnywhere(experiment, 4);
    experiment.lanes[0].metric = experiment::Metric::TrainingLoss;
    experiment.lanes[0].tick = experiment::TickUnit::Step;
    expectGoesOnAnywhere(experiment, 4);
}

TEST(Continuation, HoldsForAutograd)
{
    Experiment experiment = smallExperiment();
    experiment.problem.engine = experiment::TrainingEngine::Autograd;
    experiment.lanes.resize(1);
    expectGoesOnAnywhere(experiment, 3);
}

TEST(Continuation, GoesOnAfterAStopWhereverItCame)
{
    const Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    for (int round = 0; round < 8; ++round) {
        auto record = recordOf(experiment);
        {
            const auto engine = makeTorchEngine(2);
            engine->setPace(2000.0);
            engine->run(record, false);
            while (record->lanes().front()->steps < 10 * round + 1) {
                std::this_thread::yield();
            }
            round % 2 == 0 ? engine->stop() : engine->suspend();
            engine->wait();
        }
        std::vector<std::shared_ptr<LaneRecord>> lanes;
        for (const auto& lane : record->lanes()) {
            if (lane->status != LaneStatus::Finished) {
                EXPECT_EQ(lane->status, round % 2 == 0 ? LaneStatus::Stopped : LaneStatus::Paused);
            }
            const auto checkpoints = lane->checkpoints.take();
            ASSERT_FALSE(checkpoints.empty());
            EXPECT_EQ(checkpoints.back()->step, lane->steps);
            lanes.push_back(backAt(*lane, checkpoints.back(), lane->steps));
        }
        const Ran resumed = run(std::make_shared<Record>(experiment, lanes));
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            EXPECT_EQ(bytesOf(resumed.lane(i)), bytesOf(whole.lane(i))) << "round " << round;
        }
    }
}

TEST(Continuation, KeepsACheckpointOfEveryLaneWhilePaused)
{
    const auto record = recordOf(smallExperiment());
    const auto engine = makeTorchEngine(2);
    engine->run(record, /*paused=*/true);
    engine->singleStep();
    engine->singleStep();
    for (const auto& lane : record->lanes()) {
        std::int64_t last = -1;
        while (last < 2) {
            for (const auto& checkpoint : lane->checkpoints.take()) {
                last = checkpoint->step;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
}

TEST(Continuation, CountsTheTimeOfNoStepTwice)
{
    Experiment experiment = smallExperiment();
    experiment.lanes.resize(1);
    const Ran whole = run(recordOf(experiment));
    const auto back = backAt(whole.lane(0), whole.checkpoints[0][30], kSteps);
    constexpr std::int64_t kAges = 1'000'000'000'000'000;
    back->trainNanoseconds = kAges; // since the checkpoint, before the break
    back->wallNanoseconds = kAges;
    run(std::make_shared<Record>(experiment, std::vector{back}));
    EXPECT_LT(back->trainNanoseconds, kAges);
    EXPECT_LT(back->wallNanoseconds, kAges);
    EXPECT_GT(back->trainNanoseconds, 0);
}

TEST(Continuation, LeavesLanesThatHaveEndedWhereTheyWere)
{
    Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    std::vector<std::shared_ptr<LaneRecord>> lanes;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        lanes.push_back(backAt(whole.lane(i), whole.checkpoints[i][10], 21));
    }
    lanes[0]->status = LaneStatus::Diverged;
    lanes[0]->trainNanoseconds = 5;
    lanes[1]->status = LaneStatus::Failed;
    lanes[1]->beginning.checkpoint = nullptr;
    const Ran resumed = run(std::make_shared<Record>(experiment, lanes));
    EXPECT_EQ(lanes[0]->status, LaneStatus::Diverged);
    EXPECT_EQ(lanes[0]->samples.size(), 21U);
    EXPECT_EQ(lanes[0]->trainNanoseconds, 5);
    EXPECT_TRUE(resumed.checkpoints[0].empty());
    EXPECT_TRUE(resumed.checkpoints[1].empty());
    EXPECT_EQ(lanes[2]->status, LaneStatus::Finished);
}

} // namespace
} // namespace lrp::training
