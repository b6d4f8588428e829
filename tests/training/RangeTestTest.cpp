#include "core/probe/RangeTest.h"
#include "core/training/TorchEngine.h"
#include "tests/training/Breaks.h"

#include <cmath>
#include <gtest/gtest.h>

/// Range tests on the real engine: from the first step, from checkpoints, and what there is no answer of.
namespace lrp::training
{
namespace
{

using engine::InquiryPtr;
using probe::RangeTest;
using probe::RangeTestAnswer;

InquiryPtr answered(const Experiment& experiment, std::size_t lane, engine::Inquiry::Model model,
                    const RangeTest& test = {}, std::int64_t scheduleStep = 0)
{
    const auto engine = makeTorchEngine(1);
    const auto inquiry = std::make_shared<engine::Inquiry>(
        test, experiment.problem,
        engine::Inquiry::Place{
            .model = std::move(model), .lane = experiment.lanes[lane], .scheduleStep = scheduleStep});
    engine->ask(inquiry);
    while (!inquiry->isOver()) {
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    return inquiry;
}

std::shared_ptr<const RangeTestAnswer> answerOf(const InquiryPtr& inquiry)
{
    EXPECT_EQ(inquiry->failure(), "");
    const probe::AnswerPtr answer = inquiry->answer();
    return answer ? std::shared_ptr<const RangeTestAnswer>(answer, answer->as<RangeTestAnswer>()) : nullptr;
}

/// The lane with the ladder as its schedule.
experiment::Lane ladderOn(experiment::Lane lane, std::int64_t steps)
{
    lane.schedule =
        schedule::fromJson(
            {{"type", "fastai.lr_find"}, {"start_lr", 1e-5}, {"end_lr", 10.0}, {"num_it", steps}}, "")
            .value();
    return lane;
}

/// Such a lane trained as any: its losses step by step.
std::vector<double> trainedOn(Experiment experiment, std::size_t lane, std::int64_t seed)
{
    experiment.problem.seed = seed;
    experiment.problem.length = 100;
    experiment.lanes = {ladderOn(experiment.lanes[lane], 100)};
    const Ran ran = run(recordOf(experiment));
    std::vector<double> losses;
    for (std::size_t i = 0; i < ran.lane(0).samples.size(); ++i) {
        losses.push_back(ran.lane(0).samples.loss(i));
    }
    return losses;
}

// Data of a seed are the seed's, so the lane's own seed alone is a run that can be compared with.
TEST(RangeTest, IsTheLaneOnTheLadderOfLrFind)
{
    Experiment experiment = smallExperiment();
    experiment.lanes[1].clip = experiment::Clip::Norm;
    experiment.lanes[1].clipAt = 0.05;
    for (const std::size_t lane : {0U, 1U}) {
        const auto found =
            answerOf(answered(experiment, lane, engine::CheckpointPtr(), RangeTest{.steps = 100}));
        ASSERT_NE(found, nullptr);
        const std::vector<double> trained = trainedOn(experiment, lane, experiment.problem.seed);
        for (std::size_t i = 0; i < trained.size(); ++i) {
            ASSERT_FLOAT_EQ(static_cast<float>(found->losses[0][i]), static_cast<float>(trained[i])) << i;
        }
        EXPECT_NE(found->losses[1], found->losses[0]);
        EXPECT_NE(found->losses[2], found->losses[1]);
    }
}

TEST(RangeTest, FindsTheEdgeOfThePreset)
{
    const Experiment experiment = experiment::threeSchedules();
    const auto found = answerOf(answered(experiment, 0, engine::CheckpointPtr()));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->step, 0);
    ASSERT_TRUE(found->edge());
    EXPECT_GT(*found->edge(), 0.15); // constant lanes break between 0.3 and 0.6
    EXPECT_LT(*found->edge(), 1.2);
    EXPECT_LT(*found->low(), 0.05);
    EXPECT_LE(found->updates, RangeTest{}.mostUpdates());
    // The same again, to the bit.
    const auto again = answerOf(answered(experiment, 0, engine::CheckpointPtr()));
    EXPECT_EQ(again->losses, found->losses);
}

TEST(RangeTest, GoesOnFromACheckpoint)
{
    const Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const auto& checkpoints = ran.checkpoints[0];
    const auto middle = std::ranges::find_if(checkpoints, [](const auto& each) { return each->step >= 50; });
    ASSERT_NE(middle, checkpoints.end());
    const auto found = answerOf(answered(experiment, 0, *middle));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->step, (*middle)->step);
    // The lane's own next batch, and others.
    const auto place = static_cast<std::size_t>((*middle)->step);
    EXPECT_FLOAT_EQ(static_cast<float>(found->losses[0][0]),
                    static_cast<float>(ran.lane(0).samples.loss(place)));
    EXPECT_NE(found->losses[1][0], found->losses[0][0]);
    EXPECT_NE(found->losses[2][0], found->losses[1][0]);
}

// As the lane forked there does on that schedule: momentum's past goes on with it.
TEST(RangeTest, KeepsTheOptimizersStateAtACheckpoint)
{
    const Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const CheckpointPtr checkpoint = ran.checkpoints[0][20];
    ASSERT_LT(checkpoint->step, 60);
    const auto found = answerOf(answered(experiment, 0, checkpoint, RangeTest{.steps = 60, .peers = false}));
    ASSERT_NE(found, nullptr);

    Experiment fork = experiment;
    fork.lanes = {ladderOn(experiment.lanes[0], 60)};
    const auto child = forkOf(ran.record->lanes()[0], checkpoint, /*isContinued=*/false, 'D');
    run(std::make_shared<Record>(fork, std::vector{child}));
    ASSERT_GE(child->samples.size(), 40U);
    for (std::size_t i = 0; i < std::min<std::size_t>(60, child->samples.size()); ++i) {
        ASSERT_FLOAT_EQ(static_cast<float>(found->losses[0][i]), static_cast<float>(child->samples.loss(i)))
            << i;
    }
}

TEST(RangeTest, TakesTheMomentumOfThePeak)
{
    Experiment experiment = smallExperiment();
    experiment.lanes[0].schedule =
        schedule::fromJson({{"type", "OneCycleLR"}, {"max_lr", 0.5}, {"total_steps", kSteps}}, "").value();
    Experiment low = smallExperiment();
    low.lanes[0].optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.85}; // OneCycleLR's at its peak
    const auto moved = answerOf(answered(experiment, 0, engine::CheckpointPtr()));
    const auto held = answerOf(answered(low, 0, engine::CheckpointPtr()));
    ASSERT_TRUE(moved && held);
    EXPECT_EQ(moved->losses, held->losses);
}

// A rate that rises to the end of the run: a fork's has come half way there, the whole run's further.
TEST(RangeTest, TakesTheMomentumOfAForksOwnPeak)
{
    Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const CheckpointPtr checkpoint = ran.checkpoints[0][20];
    experiment.lanes[0].schedule = schedule::fromJson({{"type", "CyclicLR"},
                                                       {"base_lr", 0.01},
                                                       {"max_lr", 0.5},
                                                       {"step_size_up", 2 * (kSteps - 1 - checkpoint->step)},
                                                       {"base_momentum", 0.5},
                                                       {"max_momentum", 0.95}},
                                                      "")
                                       .value();
    Experiment held = smallExperiment();
    held.lanes[0].optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.725}; // half way down
    const RangeTest test{.steps = 40, .peers = false};
    const auto fork = answerOf(answered(experiment, 0, checkpoint, test, checkpoint->step));
    const auto whole = answerOf(answered(experiment, 0, checkpoint, test));
    const auto half = answerOf(answered(held, 0, checkpoint, test));
    ASSERT_TRUE(fork && whole && half);
    EXPECT_NE(fork->losses[0], whole->losses[0]);
    for (std::size_t i = 0; i < 20; ++i) {
        EXPECT_NEAR(fork->losses[0][i], half->losses[0][i], 1e-5) << i;
    }
}

// Its own weights are between those that it averages: another optimizer goes on from the average, as a fork.
TEST(RangeTest, LeavesTheStateOfAnotherOptimizer)
{
    Experiment experiment = smallExperiment();
    experiment.lanes.resize(1);
    experiment.lanes[0].optimizer = optimizer::SGDScheduleFree{.lr = 0.5};
    const Ran ran = run(recordOf(experiment));
    const CheckpointPtr checkpoint = ran.checkpoints[0][20];
    Experiment fork = experiment;
    fork.lanes[0].optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9};
    const auto found = answerOf(answered(fork, 0, checkpoint, RangeTest{.steps = 60, .peers = false}));
    ASSERT_NE(found, nullptr);
    fork.lanes = {ladderOn(fork.lanes[0], 60)};
    const auto child = forkOf(ran.record->lanes()[0], checkpoint, /*isContinued=*/false, 'D');
    run(std::make_shared<Record>(fork, std::vector{child}));
    ASSERT_GE(child->samples.size(), 10U);
    for (std::size_t i = 0; i < 10; ++i) {
        ASSERT_FLOAT_EQ(static_cast<float>(found->losses[0][i]), static_cast<float>(child->samples.loss(i)))
            << i;
    }
}

// Else the rates that are reported would be ones that were never applied.
TEST(RangeTest, LeavesOutTheWarmUpOfAnOptimizer)
{
    const auto lossesOf = [](const optimizer::Optimizer& optimizer) {
        Experiment experiment = smallExperiment();
        experiment.lanes[0].optimizer = optimizer;
        const auto found = answerOf(answered(experiment, 0, engine::CheckpointPtr(),
                                             RangeTest{.to = 0.1, .steps = 60, .peers = false}));
        return found ? found->losses : std::vector<std::vector<double>>{};
    };
    EXPECT_EQ(lossesOf(optimizer::SGDScheduleFree{.warmupSteps = 50}),
              lossesOf(optimizer::SGDScheduleFree{}));
    EXPECT_EQ(lossesOf(optimizer::AdamWScheduleFree{.warmupSteps = 50}),
              lossesOf(optimizer::AdamWScheduleFree{}));
}

TEST(RangeTest, SaysWhyThereIsNoAnswer)
{
    Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const auto weights = std::make_shared<probe::Weights>();
    EXPECT_EQ(answered(experiment, 0, weights)->failure(), "The weights are those of another network.");
    experiment.lanes[0].optimizer = optimizer::Rprop{};
    EXPECT_NE(answered(experiment, 0, engine::CheckpointPtr())->failure().find("is Rprop"),
              std::string::npos);
    experiment = smallExperiment();
    experiment.problem.model = model::MLP{.hidden = {3}};
    EXPECT_NE(answered(experiment, 0, ran.checkpoints[0].back())->failure(), "");
}

TEST(RangeTest, StopsWhenAsked)
{
    const Experiment experiment = experiment::threeSchedules();
    const auto engine = makeTorchEngine(1);
    const auto inquiry = std::make_shared<engine::Inquiry>(
        RangeTest{.steps = 10'000, .seeds = 32}, experiment.problem,
        engine::Inquiry::Place{.model = engine::CheckpointPtr(), .lane = experiment.lanes[0]});
    engine->ask(inquiry);
    while (inquiry->done() == 0.0 && !inquiry->isOver()) {
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    inquiry->stop();
    while (!inquiry->isOver()) {
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
    EXPECT_LT(inquiry->done(), 1.0);
    EXPECT_EQ(inquiry->answer(), nullptr);
    EXPECT_EQ(inquiry->failure(), "");
}

} // namespace
} // namespace lrp::training
