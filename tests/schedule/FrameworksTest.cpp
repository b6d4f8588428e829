#include "core/schedule/Scheduler.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

Schedule scheduleFrom(const char* json)
{
    auto schedule = fromJson(params::Json::parse(json), "");
    if (!schedule) {
        throw std::runtime_error(schedule.issues().front().text());
    }
    return *schedule;
}

/// The curve for a lane of base rate 0.1.
Curve curveFor(const char* json)
{
    return curveOf(scheduleFrom(json), {.lr = 0.1}).value();
}

std::string whyNot(const char* json)
{
    const auto schedule = fromJson(params::Json::parse(json), "");
    return schedule ? "" : schedule.issues().front().text();
}

TEST(Keras, BoundaryKeepsTheOldRate)
{
    const Curve lr = curveFor(
        R"({"type": "keras.PiecewiseConstantDecay", "boundaries": [5, 8], "values": [1, 0.5, 0.2]})");

    EXPECT_DOUBLE_EQ(lr(5), 1.0);
    EXPECT_DOUBLE_EQ(lr(6), 0.5);
    EXPECT_DOUBLE_EQ(lr(8), 0.5);
    EXPECT_DOUBLE_EQ(lr(9), 0.2);
}

TEST(Keras, PiecewiseConstantNeedsOneRateMore)
{
    EXPECT_EQ(whyNot(R"({"type": "keras.PiecewiseConstantDecay", "boundaries": [5, 8], "values": [1, 2]})"),
              "/values: has 2; needs 3, one more than there are boundaries");
    EXPECT_NE(whyNot(R"({"type": "keras.PiecewiseConstantDecay", "boundaries": [], "values": [1]})"), "");
    EXPECT_NE(
        whyNot(R"({"type": "keras.PiecewiseConstantDecay", "boundaries": [9, 5], "values": [1, 2, 3]})"), "");
    // Of different units the order shows when the run's length is known.
    const Schedule mixed = scheduleFrom(
        R"({"type": "keras.PiecewiseConstantDecay", "boundaries": ["50 %", 60], "values": [1, 2, 3]})");
    EXPECT_TRUE(resolved(mixed, {.totalSteps = 100.0}, ""));
    EXPECT_FALSE(resolved(mixed, {.totalSteps = 200.0}, ""));
}

TEST(Keras, InitialRateIsTheLanesUnlessGiven)
{
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "keras.ExponentialDecay", "decay_steps": 10, "decay_rate": 0.5})")(10), 0.05);
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "keras.ExponentialDecay", "initial_learning_rate": 0.4, "decay_steps": 10,
                                  "decay_rate": 0.5})")(10),
        0.2);
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "keras.ExponentialDecay", "initial_learning_rate": null, "decay_steps": 10,
                                  "decay_rate": 0.5, "staircase": true})")(19),
        0.05);
}

TEST(Keras, InverseTimeHalvesAfterOneDecayLength)
{
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "keras.InverseTimeDecay", "decay_steps": 10, "decay_rate": 1.0})")(10), 0.05);
}

TEST(Keras, TeethOfAPolynomialGetLower)
{
    const Curve lr = curveFor(
        R"({"type": "keras.PolynomialDecay", "decay_steps": 10, "end_learning_rate": 0.0, "cycle": true})");

    EXPECT_DOUBLE_EQ(lr(0), 0.1);
    EXPECT_DOUBLE_EQ(lr(10), 0.0);            // the boundary belongs to the first tooth
    EXPECT_NEAR(lr(11), 0.1 * 9 / 20, 1e-16); // then 1 − t / 20
    EXPECT_DOUBLE_EQ(lr(20), 0.0);
}

TEST(Keras, CosineWarmsUpToItsTargetBeforeTheDecayBegins)
{
    const Curve lr = curveFor(
        R"({"type": "keras.CosineDecay", "decay_steps": 20, "alpha": 0.5, "warmup_target": 0.3, "warmup_steps": 4})");

    EXPECT_DOUBLE_EQ(lr(0), 0.1);
    EXPECT_DOUBLE_EQ(lr(2), 0.2);
    EXPECT_DOUBLE_EQ(lr(4), 0.3);
    EXPECT_DOUBLE_EQ(lr(14), 0.225);
    EXPECT_DOUBLE_EQ(lr(24), 0.15);
    EXPECT_DOUBLE_EQ(lr(999), 0.15); // it does not rise again
    EXPECT_DOUBLE_EQ(curveFor(R"({"type": "keras.CosineDecay", "decay_steps": 20, "warmup_steps": 4})")(0),
                     0.1);
}

TEST(Keras, FloorOfRestartsDoesNotShrink)
{
    const Curve lr = curveFor(R"({"type": "keras.CosineDecayRestarts", "first_decay_steps": 10, "t_mul": 2.0,
                                  "m_mul": 0.5, "alpha": 0.2})");

    EXPECT_NEAR(lr(5), 0.06, 1e-16);
    EXPECT_NEAR(lr(10), 0.06, 1e-16); // 0.1 · (0.2 + 0.8 · 0.5)
    EXPECT_NEAR(lr(20), 0.04, 1e-16); // halfway down the second cycle
    EXPECT_NEAR(lr(30), 0.04, 1e-16); // 0.1 · (0.2 + 0.8 · 0.25)
}

TEST(HuggingFace, FirstUpdateOfAWarmUpDoesNothing)
{
    const Curve lr =
        curveFor(R"({"type": "huggingface.linear", "num_warmup_steps": 4, "num_training_steps": 14})");

    EXPECT_DOUBLE_EQ(lr(0), 0.0);
    EXPECT_DOUBLE_EQ(lr(2), 0.05);
    EXPECT_DOUBLE_EQ(lr(4), 0.1);
    EXPECT_DOUBLE_EQ(lr(9), 0.05);
    EXPECT_DOUBLE_EQ(lr(14), 0.0);
    EXPECT_DOUBLE_EQ(lr(99), 0.0);
    // The variant that counts from one.
    EXPECT_DOUBLE_EQ(curveFor(R"({"type": "huggingface.cosine_warmup_with_min_lr", "num_warmup_steps": 4,
                                  "num_training_steps": 14, "min_lr_rate": 0.1})")(0),
                     0.025);
}

TEST(HuggingFace, CosineRisesAgainPastTheRun)
{
    const Curve lr =
        curveFor(R"({"type": "huggingface.cosine", "num_warmup_steps": 0, "num_training_steps": 10})");

    EXPECT_NEAR(lr(10), 0.0, 1e-17);
    EXPECT_DOUBLE_EQ(lr(20), 0.1);
}

TEST(HuggingFace, RestartsEndAtZero)
{
    const Curve lr = curveFor(R"({"type": "huggingface.cosine_with_restarts", "num_warmup_steps": 2,
                                  "num_training_steps": 22, "num_cycles": 2})");

    EXPECT_DOUBLE_EQ(lr(2), 0.1);
    EXPECT_DOUBLE_EQ(lr(7), 0.05);
    EXPECT_DOUBLE_EQ(lr(12), 0.1);
    EXPECT_DOUBLE_EQ(lr(22), 0.0);
}

TEST(HuggingFace, InverseSqrtTakesItsTimeScaleFromTheWarmUp)
{
    EXPECT_DOUBLE_EQ(curveFor(R"({"type": "huggingface.inverse_sqrt", "num_warmup_steps": 10})")(40), 0.05);
    EXPECT_DOUBLE_EQ(curveFor(R"({"type": "huggingface.inverse_sqrt", "num_warmup_steps": 0})")(30'000),
                     0.05);
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "huggingface.inverse_sqrt", "num_warmup_steps": 10, "timescale": 2})")(16),
        0.05);
}

TEST(HuggingFace, FloorIsGivenOnce)
{
    const std::string both = R"({"type": "huggingface.cosine_with_min_lr", "num_warmup_steps": 0,
                                 "num_training_steps": 10, "min_lr": 0.01, "min_lr_rate": 0.1})";
    EXPECT_NE(whyNot(both.c_str()).find("only one of them"), std::string::npos);
    EXPECT_NE(whyNot(R"({"type": "huggingface.cosine_with_min_lr", "num_warmup_steps": 0})"), "");
    EXPECT_NEAR(curveFor(R"({"type": "huggingface.cosine_with_min_lr", "num_warmup_steps": 0,
                             "num_training_steps": 10, "min_lr": 0.02})")(10),
                0.02, 1e-17);
}

TEST(HuggingFace, PolynomialEndsBelowTheBaseRate)
{
    const Schedule schedule = scheduleFrom(
        R"({"type": "huggingface.polynomial", "num_warmup_steps": 10, "num_training_steps": 10, "lr_end": 0.05})");

    EXPECT_TRUE(fits(schedule, {{.lr = 0.1}}, "").empty());
    EXPECT_EQ(fits(schedule, {{.lr = 0.05}}, "/schedule").front().pointer, "/schedule/lr_end");
    EXPECT_EQ(curveOf(schedule, {.lr = 0.1})->raisesAt(9), "");
    EXPECT_NE(curveOf(schedule, {.lr = 0.1})->raisesAt(10), "");
}

TEST(HuggingFace, WarmupStableDecayHoldsWhatTheRunLeaves)
{
    const Curve lr = curveFor(R"({"type": "huggingface.warmup_stable_decay", "num_warmup_steps": 4,
        "num_decay_steps": 9, "num_training_steps": 23, "decay_type": "1-sqrt", "min_lr_ratio": 0.5})");

    EXPECT_DOUBLE_EQ(lr(0), 0.05);
    EXPECT_DOUBLE_EQ(lr(2), 0.075);
    EXPECT_DOUBLE_EQ(lr(4), 0.1);
    EXPECT_DOUBLE_EQ(lr(14), 0.1);
    EXPECT_NEAR(lr(18), 0.1 * (0.5 + 0.5 / 3), 1e-16); // 1 − √(4 / 9) of the way is left
    EXPECT_DOUBLE_EQ(lr(23), 0.05);
    EXPECT_NE(
        whyNot(R"({"type": "huggingface.warmup_stable_decay", "num_warmup_steps": 4, "num_decay_steps": 9})"),
        "");
}

TEST(HuggingFace, WarmupStableDecayInTooShortARunBeginsInsideItsFall)
{
    const Curve lr = curveFor(R"({"type": "huggingface.warmup_stable_decay", "num_warmup_steps": 10,
        "num_decay_steps": 20, "num_training_steps": 25, "decay_type": "linear"})");

    EXPECT_DOUBLE_EQ(lr(9), 0.09);
    EXPECT_DOUBLE_EQ(lr(10), 0.075); // the fall of 20 ends at 25, so 5 of it have passed
    EXPECT_DOUBLE_EQ(lr(25), 0.0);
}

TEST(Optax, ExponentialEndIsAFloorOrACeiling)
{
    const Curve falls =
        curveFor(R"({"type": "optax.exponential_decay", "transition_steps": 1, "decay_rate": 0.5,
                                     "transition_begin": 2, "end_value": 0.03})");
    EXPECT_DOUBLE_EQ(falls(2), 0.1);
    EXPECT_DOUBLE_EQ(falls(3), 0.05);
    EXPECT_DOUBLE_EQ(falls(4), 0.03);
    const Curve rises = curveFor(
        R"({"type": "optax.exponential_decay", "transition_steps": 1, "decay_rate": 2.0, "end_value": 0.3})");
    EXPECT_DOUBLE_EQ(rises(1), 0.2);
    EXPECT_DOUBLE_EQ(rises(2), 0.3);
    const Curve stays = curveFor(
        R"({"type": "optax.exponential_decay", "transition_steps": 1, "decay_rate": 0.0, "end_value": 0.3})");
    EXPECT_DOUBLE_EQ(stays(5), 0.1);
}

TEST(Optax, ScalesMultiplyUp)
{
    const Curve steps = curveFor(
        R"({"type": "optax.piecewise_constant_schedule", "boundaries": [20, 10], "scales": [0.1, 0.5]})");
    EXPECT_DOUBLE_EQ(steps(9), 0.1);
    EXPECT_DOUBLE_EQ(steps(10), 0.05); // in order of the boundaries
    EXPECT_DOUBLE_EQ(steps(20), 0.005);
    const Curve lines =
        curveFor(R"({"type": "optax.piecewise_interpolate_schedule", "interpolate_type": "linear",
                                     "boundaries": [10, 20], "scales": [3.0, 0.5]})");
    EXPECT_DOUBLE_EQ(lines(5), 0.2);
    EXPECT_NEAR(lines(10), 0.3, 1e-16);
    EXPECT_NEAR(lines(99), 0.15, 1e-16);
    EXPECT_EQ(whyNot(R"({"type": "optax.piecewise_constant_schedule", "boundaries": [1, 2], "scales": [1]})"),
              "/scales: has 1; needs 2, one for each boundary");
    EXPECT_NE(whyNot(R"({"type": "optax.piecewise_constant_schedule", "boundaries": [1], "scales": [-1]})"),
              "");
}

TEST(Optax, OneCycleHasItsPeakAtAWholeTick)
{
    const Curve lr = curveFor(
        R"({"type": "optax.cosine_onecycle_schedule", "transition_steps": 37, "pct_start": 0.3, "div_factor": 10})");

    EXPECT_NEAR(lr(0), 0.01, 1e-17);
    EXPECT_NEAR(lr(11), 0.1, 1e-16); // ⌊11.1⌋
    EXPECT_NEAR(lr(37), 1e-6, 1e-18);
}

TEST(Optax, PolynomialWaitsAndHolds)
{
    const Curve lr = curveFor(R"({"type": "optax.polynomial_schedule", "end_value": 0.0, "power": 2,
                                  "transition_steps": 10, "transition_begin": 5})");
    EXPECT_DOUBLE_EQ(lr(5), 0.1);
    EXPECT_DOUBLE_EQ(lr(10), 0.025);
    EXPECT_DOUBLE_EQ(lr(99), 0.0);
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "optax.linear_schedule", "end_value": 0.0, "transition_steps": 0})")(99), 0.1);
}

TEST(Optax, WarmupCosineCountsTheWarmUpIn)
{
    const Curve lr = curveFor(R"({"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0,
                                  "warmup_steps": 10, "decay_steps": 30, "end_value": 0.02})");
    EXPECT_DOUBLE_EQ(lr(5), 0.05);
    EXPECT_DOUBLE_EQ(lr(10), 0.1);
    EXPECT_DOUBLE_EQ(lr(20), 0.06);
    EXPECT_DOUBLE_EQ(lr(30), 0.02);
    EXPECT_EQ(whyNot(R"({"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": 10,
                          "decay_steps": 10})"),
              "/decay_steps: is 10, which counts the warm-up too; needs more than warmup_steps, 10");
}

TEST(Optax, JoinedPartsCountFromTheirBoundaries)
{
    const Curve lr = curveFor(R"({"type": "optax.join_schedules", "boundaries": [10, 20], "schedules": [
        {"type": "optax.linear_schedule", "init_value": 0.0, "end_value": 1.0, "transition_steps": 20},
        {"type": "optax.constant_schedule"},
        {"type": "optax.exponential_decay", "init_value": 0.4, "transition_steps": 1, "decay_rate": 0.5}]})");

    EXPECT_DOUBLE_EQ(lr(9), 0.45);
    EXPECT_DOUBLE_EQ(lr(10), 0.1); // the lane's base rate
    EXPECT_DOUBLE_EQ(lr(20), 0.4);
    EXPECT_DOUBLE_EQ(lr(21), 0.2);
    EXPECT_NE(whyNot(R"({"type": "optax.join_schedules", "boundaries": [], "schedules": []})"), "");
    EXPECT_NE(
        whyNot(R"({"type": "optax.join_schedules", "boundaries": [5], "schedules": [{"type": "constant"}]})"),
        "");
    EXPECT_NE(whyNot(R"({"type": "optax.join_schedules", "boundaries": [],
                          "schedules": [{"type": "ReduceLROnPlateau"}]})"),
              "");
}

TEST(Optax, SgdrTakesWarmedUpCosinesAlone)
{
    const Curve lr = curveFor(R"({"type": "optax.sgdr_schedule", "cosine_kwargs": [
        {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": 0, "decay_steps": 10},
        {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": 2, "decay_steps": 12,
         "peak_value": 0.4}]})");

    EXPECT_DOUBLE_EQ(lr(0), 0.1);
    EXPECT_DOUBLE_EQ(lr(5), 0.05);
    EXPECT_DOUBLE_EQ(lr(11), 0.2);
    EXPECT_DOUBLE_EQ(lr(17), 0.2);
    EXPECT_DOUBLE_EQ(lr(99), 0.0);
    EXPECT_EQ(whyNot(R"({"type": "optax.sgdr_schedule", "cosine_kwargs": [{"type": "constant"}]})"),
              "/cosine_kwargs/0/type: is constant; needs optax.warmup_cosine_decay_schedule");
}

TEST(Timm, MilestonesComeOneTickEarly)
{
    const Curve lr = curveFor(R"({"type": "timm.multistep", "decay_t": [5, 8], "decay_rate": 0.5})");

    EXPECT_DOUBLE_EQ(lr(3), 0.1);
    EXPECT_DOUBLE_EQ(lr(4), 0.05);
    EXPECT_DOUBLE_EQ(lr(7), 0.025);
}

TEST(Timm, PrefixDecidesWhetherTheWarmUpCoversTheCurve)
{
    const Curve covers =
        curveFor(R"({"type": "timm.cosine", "t_initial": 20, "warmup_t": 10, "warmup_lr_init": 0.0})");
    EXPECT_DOUBLE_EQ(covers(5), 0.05);
    EXPECT_DOUBLE_EQ(covers(10), 0.05); // it aimed at the base rate, but the cosine is halfway down
    EXPECT_DOUBLE_EQ(covers(20), 0.0);
    const Curve waits = curveFor(
        R"({"type": "timm.cosine", "t_initial": 20, "warmup_t": 10, "warmup_lr_init": 0.0, "warmup_prefix": true})");
    EXPECT_DOUBLE_EQ(waits(10), 0.1);
    EXPECT_DOUBLE_EQ(waits(20), 0.05);
}

TEST(Timm, TanhWarmsUpToItsOwnValue)
{
    const Curve lr = curveFor(
        R"({"type": "timm.tanh", "t_initial": 20, "lb": -2.0, "ub": 2.0, "warmup_t": 10, "warmup_lr_init": 0.0})");

    EXPECT_DOUBLE_EQ(lr(5), 0.025);
    EXPECT_DOUBLE_EQ(lr(10), 0.05);
    EXPECT_DOUBLE_EQ(lr(15), 0.05 * (1.0 - std::tanh(1.0)));
    EXPECT_NE(whyNot(R"({"type": "timm.tanh", "t_initial": 20, "lb": 3.0, "ub": 3.0})"), "");
}

TEST(Timm, RestsAtTheFloorAfterItsCycles)
{
    const Curve lr =
        curveFor(R"({"type": "timm.poly", "t_initial": 10, "power": 1.0, "lr_min": 0.01, "cycle_mul": 2.0,
                                  "cycle_decay": 0.5, "cycle_limit": 2})");
    EXPECT_DOUBLE_EQ(lr(5), 0.055);
    EXPECT_DOUBLE_EQ(lr(10), 0.05); // the peak shrinks, the floor does not
    EXPECT_DOUBLE_EQ(lr(20), 0.03);
    EXPECT_DOUBLE_EQ(lr(30), 0.01);
    EXPECT_DOUBLE_EQ(
        curveFor(R"({"type": "timm.cosine", "t_initial": 10, "lr_min": 0.01, "cycle_limit": 0})")(0), 0.01);
}

TEST(Timm, StepNeedNotBeWhole)
{
    const Curve lr = curveFor(R"({"type": "timm.step", "decay_t": 2.5, "decay_rate": 0.5})");

    EXPECT_DOUBLE_EQ(lr(2), 0.1);
    EXPECT_DOUBLE_EQ(lr(3), 0.05);
    EXPECT_DOUBLE_EQ(lr(5), 0.025);
}

TEST(Timm, ShakesWithinTheNoiseRangeAlone)
{
    const Curve lr =
        curveFor(R"({"type": "timm.step", "decay_t": 99, "noise_range_t": [3, 5], "noise_pct": 0.2})");
    EXPECT_DOUBLE_EQ(lr(2), 0.1);
    EXPECT_DOUBLE_EQ(lr(3), 0.1 + 0.1 * curve::noiseAt(3, 0.2, 42, curve::Draw::Normal));
    EXPECT_NE(lr(4), 0.1);
    EXPECT_DOUBLE_EQ(lr(5), 0.1);
    EXPECT_NE(curveFor(R"({"type": "timm.step", "decay_t": 99, "noise_range_t": [3]})")(50), 0.1);
    EXPECT_NE(whyNot(R"({"type": "timm.step", "decay_t": 99, "noise_range_t": [1, 2, 3]})"), "");
    // In any unit.
    const auto inTicks =
        resolved(scheduleFrom(R"({"type": "timm.step", "decay_t": 99, "noise_range_t": ["50 %", "60 %"]})"),
                 {.totalSteps = 40.0}, "");
    ASSERT_TRUE(inTicks);
    EXPECT_EQ(toJson(*inTicks)["noise_range_t"].dump(), "[20,24]");
}

} // namespace
} // namespace lrp::schedule
