#include "core/experiment/Plan.h"
#include "core/experiment/Presets.h"
#include "core/optimizer/Catalog.h"
#include "core/schedule/Catalog.h"
#include "core/training/TorchEngine.h"

#include <chrono>
#include <gtest/gtest.h>
#include <random>
#include <thread>

/// A run that goes on from a checkpoint measures, bit for bit, what an uninterrupted one does.
namespace lrp::training
{
namespace
{

using engine::CheckpointPtr;
using engine::LaneRecord;
using engine::LaneStatus;
using engine::Record;
using experiment::Experiment;
using Reason = engine::Checkpoint::Reason;

constexpr std::int64_t kSteps = 120;

/// Batches of 7 do not divide an epoch, and evaluations fall between checkpoints.
Experiment smallExperiment()
{
    Experiment experiment = experiment::threeSchedules();
    experiment.problem.length = kSteps;
    experiment.problem.batchSize = 7;
    experiment.problem.evaluateEvery = 17;
    for (experiment::Lane& lane : experiment.lanes) {
        lane.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9};
    }
    return experiment;
}

experiment::Lane laneWith(params::Json schedule, char letter = 'A')
{
    experiment::Lane lane{.letter = letter, .optimizer = optimizer::Adam{.lr = 0.01}};
    lane.schedule = schedule::fromJson(schedule, "").value();
    return lane;
}

struct Ran {
    std::shared_ptr<Record> record;
    std::vector<std::vector<CheckpointPtr>> checkpoints; ///< by lane

    LaneRecord& lane(std::size_t i) const { return *record->lanes()[i]; }
};

std::shared_ptr<Record> recordOf(const Experiment& experiment)
{
    auto record = std::make_shared<Record>(experiment);
    for (const auto& lane : record->lanes()) {
        lane->keepsCheckpoints = true;
    }
    return record;
}

Ran run(const std::shared_ptr<Record>& record)
{
    const auto engine = makeTorchEngine(2);
    Ran ran{.record = record, .checkpoints = std::vector<std::vector<CheckpointPtr>>(record->lanes().size())};
    engine->run(record, false);
    // As a document does: what nobody takes is dropped in the end.
    const auto take = [&] {
        for (std::size_t i = 0; i < record->lanes().size(); ++i) {
            for (auto& checkpoint : record->lanes()[i]->checkpoints.take()) {
                ran.checkpoints[i].push_back(std::move(checkpoint));
            }
        }
    };
    while (record->state != engine::RunState::Ended) {
        take();
        std::this_thread::yield();
    }
    take();
    EXPECT_TRUE(record->problems().empty()) << record->problems().front().text();
    return ran;
}

std::string bytesOf(const LaneRecord& lane, std::int64_t fromStep = 0)
{
    std::string bytes;
    for (std::size_t i = 0; i < lane.samples.size(); ++i) {
        const engine::Sample sample = lane.samples[i];
        if (sample.step >= fromStep) {
            bytes.append(reinterpret_cast<const char*>(&sample), sizeof sample);
        }
    }
    for (std::size_t i = 0; i < lane.evaluations.size(); ++i) {
        const engine::Evaluation evaluation = lane.evaluations[i];
        if (evaluation.step > fromStep || fromStep == 0) {
            bytes.append(reinterpret_cast<const char*>(&evaluation), sizeof evaluation);
        }
    }
    return bytes;
}

/// A lane as a document gives it back: what was measured up to `known` steps, and a checkpoint before that.
std::shared_ptr<LaneRecord> backAt(const LaneRecord& lane, const CheckpointPtr& checkpoint,
                                   std::int64_t known)
{
    auto back = std::make_shared<LaneRecord>();
    back->letter = lane.letter;
    back->name = lane.name;
    back->keepsCheckpoints = true;
    back->beginning = lane.beginning;
    back->beginning.checkpoint = checkpoint;
    back->beginning.isContinued = true;
    for (std::size_t i = 0; i < lane.samples.size() && lane.samples[i].step < known; ++i) {
        back->samples.append(lane.samples[i]);
    }
    for (std::size_t i = 0; i < lane.evaluations.size() && lane.evaluations[i].step <= known; ++i) {
        back->evaluations.append(lane.evaluations[i]);
    }
    back->steps = known;
    return back;
}

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

/// A fork of lane `i` as a document makes one.
std::shared_ptr<LaneRecord> forkOf(const std::shared_ptr<LaneRecord>& parent, const CheckpointPtr& checkpoint,
                                   bool isContinued, char letter)
{
    auto child = std::make_shared<LaneRecord>();
    child->letter = letter;
    child->keepsCheckpoints = true;
    child->beginning = {.checkpoint = checkpoint,
                        .isContinued = isContinued,
                        .forkStep = checkpoint->step,
                        .parent = parent,
                        .scheduleStep = isContinued ? parent->beginning.scheduleStep : checkpoint->step};
    return child;
}

TEST(Fork, OfAnUnchangedLaneEqualsItsParent)
{
    Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const auto& checkpoint = whole.checkpoints[i][whole.checkpoints[i].size() / 3];
        Experiment alone = experiment;
        alone.lanes = {experiment.lanes[i]};
        const auto child = forkOf(whole.record->lanes()[i], checkpoint, true, 'D');
        const Ran forked = run(std::make_shared<Record>(alone, std::vector{child}));

        EXPECT_EQ(child->status, LaneStatus::Finished);
        EXPECT_EQ(child->samples.firstStep(), checkpoint->step);
        EXPECT_EQ(bytesOf(*child, checkpoint->step), bytesOf(whole.lane(i), checkpoint->step));

        // A fork of the fork.
        const auto& later = forked.checkpoints.front()[forked.checkpoints.front().size() / 2];
        const auto grandchild = forkOf(child, later, true, 'E');
        run(std::make_shared<Record>(alone, std::vector{grandchild}));
        EXPECT_EQ(bytesOf(*grandchild, later->step), bytesOf(whole.lane(i), later->step));
    }
}

TEST(Fork, BeginsAnotherScheduleOverTheRemainingSteps)
{
    Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    const auto& checkpoint = whole.checkpoints[0][20];
    experiment.lanes = {laneWith({{"type", "CosineAnnealingLR"}, {"T_max", "100 %"}}, 'D')};
    experiment.lanes.front().optimizer = optimizer::SGD{.lr = 0.05, .momentum = 0.9};
    const auto child = forkOf(whole.record->lanes()[0], checkpoint, false, 'D');
    const Ran forked = run(std::make_shared<Record>(experiment, std::vector{child}));

    const auto plan =
        experiment::plan(experiment.lanes.front(), forked.record->shape(), "/schedule", checkpoint->step);
    ASSERT_EQ(plan.firstStep, checkpoint->step);
    ASSERT_EQ(plan.rates.size(), child->samples.size());
    ASSERT_EQ(static_cast<std::int64_t>(plan.rates.size()), kSteps - checkpoint->step);
    EXPECT_EQ(plan.rates.front(), 0.05);
    EXPECT_LT(plan.rates.back(), 0.001);
    for (std::size_t t = 0; t < plan.rates.size(); ++t) {
        ASSERT_EQ(child->samples[t].lr, plan.rates[t]) << t;
    }
    // Same weights, same batch: the first loss is the parent's.
    EXPECT_EQ(child->samples[0].loss, whole.lane(0).samples[static_cast<std::size_t>(checkpoint->step)].loss);
}

TEST(Fork, TakesAnotherOptimizerWithAStateOfItsOwn)
{
    Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    experiment.lanes = {laneWith({{"type", "constant"}}, 'D')};
    const auto child = forkOf(whole.record->lanes()[0], whole.checkpoints[0][20], false, 'D');
    run(std::make_shared<Record>(experiment, std::vector{child}));

    EXPECT_EQ(child->status, LaneStatus::Finished);
    EXPECT_EQ(child->samples[0].lr, 0.01);
}

TEST(Fork, JoinsARaceThatIsUnderWay)
{
    const Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    Experiment alone = experiment;
    alone.lanes = {experiment.lanes[1]};

    const auto engine = makeTorchEngine(2);
    engine->setPace(400.0);
    const auto record = recordOf(experiment);
    engine->run(record, false);
    std::vector<CheckpointPtr> checkpoints;
    while (checkpoints.size() < 12) {
        for (auto& checkpoint : record->lanes()[1]->checkpoints.take()) {
            checkpoints.push_back(std::move(checkpoint));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    const auto child = forkOf(record->lanes()[1], checkpoints[8], true, 'D');
    const auto forked = std::make_shared<Record>(alone, std::vector{child});
    engine->join(forked);
    engine->setPace(0.0);
    engine->wait();

    EXPECT_EQ(forked->state, engine::RunState::Ended);
    EXPECT_EQ(child->status, LaneStatus::Finished);
    EXPECT_EQ(bytesOf(*child, checkpoints[8]->step), bytesOf(whole.lane(1), checkpoints[8]->step));
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        EXPECT_EQ(bytesOf(*record->lanes()[i]), bytesOf(whole.lane(i)));
    }
    // With no race alive joining starts one.
    const auto late = forkOf(record->lanes()[1], checkpoints[3], true, 'E');
    const auto lateRecord = std::make_shared<Record>(alone, std::vector{late});
    engine->join(lateRecord);
    engine->wait();
    EXPECT_EQ(bytesOf(*late, checkpoints[3]->step), bytesOf(whole.lane(1), checkpoints[3]->step));
}

TEST(Continuation, RefusesACheckpointThatDoesNotFit)
{
    const Experiment experiment = smallExperiment();
    const auto tryWith = [&](std::string bytes) {
        auto record = recordOf(experiment);
        record->lanes()[0]->beginning.checkpoint =
            std::make_shared<engine::Checkpoint>(engine::Checkpoint{.step = 3, .bytes = std::move(bytes)});
        const auto engine = makeTorchEngine(2);
        engine->run(record, false);
        engine->wait();
        return record->problems().empty() ? std::string() : record->problems().front().text();
    };
    EXPECT_NE(tryWith("nonsense").find("checkpoint cannot be read"), std::string::npos);
    EXPECT_NE(tryWith({}).find("checkpoint cannot be read"), std::string::npos);

    Experiment other = experiment;
    other.problem.model = model::MLP{.hidden = {3}};
    const Ran small = run(recordOf(other));
    EXPECT_NE(tryWith(small.checkpoints[0].front()->bytes).find("another network"), std::string::npos);
}

} // namespace
} // namespace lrp::training
