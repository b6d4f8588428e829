#include "core/schedule/frameworks/Paddle.h"
#include "core/schedule/frameworks/PaddleCycles.h"
#include "tests/schedule/Rates.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

using Rates = std::vector<double>;

TEST(Paddle, PiecewiseSwitchesOnItsBoundaries)
{
    const Schedule schedule{paddle::PiecewiseDecay{.boundaries = {2.0, 4.0}, .values = {3, 2, 1}}};
    EXPECT_EQ(runOf(schedule, 6), (Rates{3, 3, 2, 2, 1, 1}));
    // Paddle looks for the first boundary ahead in the order given, and takes the last value behind all.
    const Schedule unsorted{paddle::PiecewiseDecay{.boundaries = {4.0, 2.0}, .values = {3, 2, 1, 0.5}}};
    EXPECT_EQ(runOf(unsorted, 6), (Rates{3, 3, 3, 3, 0.5, 0.5}));
    EXPECT_EQ(refusalOf(R"({"type": "paddle.PiecewiseDecay", "boundaries": [3], "values": [0.1]})"),
              "/values: has 1; needs 2, one more than there are boundaries");
    EXPECT_NE(refusalOf(R"({"type": "paddle.PiecewiseDecay", "boundaries": [], "values": [0.1]})"), "");
}

TEST(Paddle, DecaysByTheFormulas)
{
    EXPECT_NEAR(rateAt({paddle::NaturalExpDecay{.gamma = 0.1}}, 20), std::exp(-2.0), 1e-15);
    EXPECT_DOUBLE_EQ(rateAt({paddle::InverseTimeDecay{.gamma = 0.1}}, 30), 0.25);
    EXPECT_DOUBLE_EQ(rateAt({paddle::ExponentialDecay{.gamma = 0.5}}, 3), 0.125);
    EXPECT_DOUBLE_EQ(rateAt({paddle::StepDecay{.stepSize = 5, .gamma = 0.5}}, 10), 0.25);
    EXPECT_DOUBLE_EQ(rateAt({paddle::MultiStepDecay{.milestones = {2.0, 6.0}, .gamma = 0.5}}, 6), 0.25);
    EXPECT_DOUBLE_EQ(rateAt({paddle::LinearLR{.totalSteps = 8, .startFactor = 0.5}}, 4), 0.75);
    EXPECT_NEAR(rateAt({paddle::CosineAnnealingDecay{.tMax = 10, .etaMin = 0.2}}, 20), 1.0, 1e-15);
    EXPECT_DOUBLE_EQ(rateAt({paddle::CosineAnnealingWarmRestarts{.t0 = 5, .tMult = 2}}, 10), 0.5);
    EXPECT_DOUBLE_EQ(rateAt({paddle::ExponentialDecay{.learningRate = 0.3, .gamma = 0.5}}, 0), 0.3);
}

TEST(Paddle, PolynomialCyclesGrowLongerAndLower)
{
    // (η − e)(1 − t / n)^p + e with n = 10 · ⌈t / 10⌉; a boundary belongs to the cycle that ends there.
    const Schedule schedule{paddle::PolynomialDecay{
        .learningRate = 1.1, .decaySteps = 10, .endLr = 0.1, .power = 2.0, .cycle = true}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 0), 1.1);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 5), 0.35);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 10), 0.1);
    for (int t = 1; t < 60; ++t) {
        const double n = 10.0 * std::ceil(t / 10.0);
        EXPECT_NEAR(rateAt(schedule, t), std::pow(1.0 - t / n, 2.0) + 0.1, 1e-14) << t;
    }
    const Schedule once{paddle::PolynomialDecay{.decaySteps = 10, .endLr = 0.1}};
    EXPECT_DOUBLE_EQ(rateAt(once, 5), 0.55);
    EXPECT_DOUBLE_EQ(rateAt(once, 15), 0.1);
}

TEST(Paddle, LinearWarmupIsFollowedByAScheduleOrAConstant)
{
    const Schedule constant{paddle::LinearWarmup{.warmupSteps = 4, .startLr = 0.0, .endLr = 0.5}};
    EXPECT_EQ(runOf(constant, 6), (Rates{0, 0.125, 0.25, 0.375, 1, 1}));
    const Schedule own{paddle::LinearWarmup{.learningRate = 0.3, .warmupSteps = 2}};
    EXPECT_EQ(rateAt(own, 2), 0.3);

    const Schedule decay = scheduleFrom(
        R"({"type": "paddle.LinearWarmup", "warmup_steps": 4, "start_lr": 0, "end_lr": 1,
            "schedule": {"type": "paddle.ExponentialDecay", "learning_rate": 0.6, "gamma": 0.5}})");
    EXPECT_DOUBLE_EQ(rateAt(decay, 3), 0.75);
    EXPECT_DOUBLE_EQ(rateAt(decay, 4), 0.6);
    EXPECT_DOUBLE_EQ(rateAt(decay, 6), 0.15);
}

TEST(Paddle, LinearWarmupKeepsAndRefusesItsSchedule)
{
    const Schedule cycle = scheduleFrom(
        R"({"type": "paddle.LinearWarmup", "warmup_steps": 5, "start_lr": 0, "end_lr": 0.1,
            "schedule": {"type": "CyclicLR", "base_lr": 0.1, "max_lr": 1, "step_size_up": 10}})");
    const Curve momentum = momentumOf(cycle, {.lr = 0.1, .momentum = 0.9}).value();
    EXPECT_DOUBLE_EQ(momentum(3), 0.9);
    EXPECT_DOUBLE_EQ(momentum(15), 0.8);

    const std::string begin = R"({"type": "paddle.LinearWarmup", "warmup_steps": 5, "start_lr": 0.1, )";
    EXPECT_EQ(refusalOf(begin + R"("end_lr": 0.1})"),
              "/end_lr: is 0.1; Paddle needs more than start_lr, 0.1");
    EXPECT_NE(refusalOf(begin + R"("end_lr": 0.2, "schedule": {"type": "paddle.ReduceOnPlateau"}})")
                  .find("/schedule/type"),
              std::string::npos);
}

TEST(Paddle, OneCycleEndsAtAnAbsoluteRate)
{
    const Schedule schedule{paddle::OneCycleLR{
        .totalSteps = 11, .divideFactor = 10.0, .endLearningRate = 0.05, .phasePct = 6.0 / 11.0}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 0, 2.0), 0.2);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 5, 2.0), 2.0);
    EXPECT_NEAR(rateAt(schedule, 10, 2.0), 0.05, 1e-15);
    EXPECT_EQ(curveOf(schedule, {.lr = 2.0})->raisesAt(11), "");
    EXPECT_NE(curveOf(schedule, {.lr = 2.0})->raisesAt(12), "");
    EXPECT_FALSE(momentumOf(schedule, {}).has_value());
}

TEST(Paddle, OneCycleRefusesPhasesWithoutRoom)
{
    EXPECT_NE(
        refusalOf(
            R"({"type": "paddle.OneCycleLR", "total_steps": 10, "three_phase": true, "phase_pct": 0.5})"),
        "");
    EXPECT_EQ(refusalOf(R"({"type": "paddle.OneCycleLR", "total_steps": 10, "phase_pct": 0.5})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.OneCycleLR", "total_steps": 10, "phase_pct": 0.1})")
                  .find("0 ticks long"),
              std::string::npos);
}

TEST(Paddle, CyclicIsPyTorchsWithoutMomentum)
{
    const Schedule paddle{paddle::CyclicLR{.baseLearningRate = 0.5,
                                           .maxLearningRate = 1.5,
                                           .stepSizeUp = 3,
                                           .stepSizeDown = 2,
                                           .mode = CyclicMode::Triangular2}};
    const Schedule torch{CyclicLR{
        .baseLr = 0.5, .maxLr = 1.5, .stepSizeUp = 3, .stepSizeDown = 2, .mode = CyclicMode::Triangular2}};
    for (int t = 0; t < 20; ++t) {
        EXPECT_EQ(rateAt(paddle, t), rateAt(torch, t));
    }
    EXPECT_FALSE(momentumOf(paddle, {}).has_value());
    EXPECT_EQ(rateAt({paddle::CyclicLR{.baseLearningRate = 0.5, .stepSizeUp = 3}}, 3, 0.8), 0.8);
}

TEST(Paddle, RefusesWhatPaddleRefuses)
{
    EXPECT_NE(refusalOf(R"({"type": "paddle.ExponentialDecay", "gamma": 1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.NaturalExpDecay", "gamma": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.StepDecay", "step_size": 5, "gamma": 1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.MultiStepDecay", "milestones": [5, 4]})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.PolynomialDecay", "power": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.LinearLR", "start_factor": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.NoamDecay", "d_model": 0, "warmup_steps": 5})"), "");
}

} // namespace
} // namespace lrp::schedule
