#include "core/experiment/Plan.h"
#include "tests/training/Breaks.h"

#include <chrono>

namespace lrp::training
{
namespace
{

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

TEST(Fork, OwesItsNewScheduleNothing)
{
    Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    const auto& settled = whole.checkpoints[0][17]; // an evaluation falls due there
    ASSERT_EQ(settled->step, 34);
    auto state = params::Json::from_cbor(settled->bytes);
    state["owes_evaluation"] = true; // as a stop in the middle of it leaves it
    std::string bytes;
    params::Json::to_cbor(state, bytes);
    const auto owing = std::make_shared<engine::Checkpoint>(
        engine::Checkpoint{.step = 34, .reason = Reason::Stop, .bytes = bytes});
    auto plateau =
        laneWith({{"type", "ReduceLROnPlateau"}, {"patience", 0}, {"factor", 0.5}, {"mode", "max"}}, 'E');
    plateau.tick = experiment::TickUnit::Step;
    experiment.lanes = {laneWith({{"type", "CosineAnnealingLR"}, {"T_max", "100 %"}}, 'D'), plateau};
    const auto ratesFrom = [&](const CheckpointPtr& checkpoint) {
        std::vector<std::shared_ptr<LaneRecord>> lanes;
        for (const experiment::Lane& lane : experiment.lanes) {
            lanes.push_back(forkOf(whole.record->lanes()[0], checkpoint, false, lane.letter));
        }
        run(std::make_shared<Record>(experiment, lanes));
        std::vector<std::vector<double>> rates(lanes.size());
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            for (std::size_t t = 0; t < lanes[i]->samples.size(); ++t) {
                rates[i].push_back(lanes[i]->samples[t].lr);
            }
        }
        return rates;
    };
    EXPECT_EQ(ratesFrom(owing), ratesFrom(settled));
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

} // namespace
} // namespace lrp::training
