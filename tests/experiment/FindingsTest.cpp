#include "core/experiment/Findings.h"

#include "core/experiment/Presets.h"
#include "tests/support/Folders.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <map>

namespace lrp::experiment
{

using params::Json;

namespace
{

/// A lane, how long it runs, and the findings it must have: these and no others, in this order.
struct Row {
    const char* name;
    const char* schedule;
    Shape shape;
    std::vector<std::string> ids{};
    const char* rest = "{}"; ///< more members of the lane
};

Shape shape(std::int64_t steps, std::int64_t perEpoch, std::int64_t evaluateEvery = 0)
{
    return {.trainExamples = perEpoch * 16,
            .validationExamples = 100,
            .stepsPerEpoch = perEpoch,
            .totalSteps = steps,
            .evaluateEvery = evaluateEvery > 0 ? evaluateEvery : perEpoch};
}

/// 20 epochs of 75 steps.
const Shape kRun = shape(1500, 75);
constexpr const char* kEpochs = R"({"tick": "epoch"})";

Json laneJson(const Row& row)
{
    Json lane{{"optimizer", {{"type", "SGD"}, {"lr", 0.1}, {"momentum", 0.9}}},
              {"schedule", Json::parse(row.schedule)}};
    lane.update(Json::parse(row.rest));
    return lane;
}

Experiment experimentOf(const Json& lane)
{
    Json json = toJson(threeSchedules());
    json["lanes"] = Json::array({lane});
    auto experiment = fromJson(json);
    EXPECT_TRUE(experiment) << (experiment ? "" : experiment.issues().front().text());
    return experiment ? *experiment : threeSchedules();
}

std::vector<std::string> idsOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> ids;
    for (const Finding& finding : findings) {
        ids.push_back(finding.id);
    }
    return ids;
}

std::string textOf(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings) {
        text += finding.pointer + ": " + finding.text + "\n";
        for (const Mend& mend : finding.mends) {
            text += "    " + mend.label + "\n";
        }
    }
    return text;
}

class Table : public testing::TestWithParam<Row>
{
};

TEST_P(Table, HasTheseFindings)
{
    const Row& row = GetParam();
    const auto found = findings(experimentOf(laneJson(row)), row.shape);

    EXPECT_EQ(idsOf(found), row.ids) << textOf(found);
}

TEST_P(Table, EveryMendWorks)
{
    const Row& row = GetParam();
    const Experiment experiment = experimentOf(laneJson(row));
    const auto found = findings(experiment, row.shape);

    for (const Finding& finding : found) {
        for (const Mend& mend : finding.mends) {
            Json json = toJson(experiment);
            for (const Change& change : mend.changes) {
                json[Json::json_pointer(change.pointer)] = change.value;
            }
            const auto mended = fromJson(json);
            ASSERT_TRUE(mended) << mend.label << ": " << mended.issues().front().text();
            Shape changed = row.shape;
            if (mend.changes.front().pointer == "/problem/evaluate_every") {
                changed.evaluateEvery = periodInSteps(mended->problem.evaluateEvery, changed);
            }
            const auto after = findings(*mended, changed);
            const auto ids = idsOf(after);
            EXPECT_LT(after.size(), found.size()) << mend.label << "\n" << textOf(after);
            EXPECT_LT(std::count(ids.begin(), ids.end(), finding.id),
                      std::count(row.ids.begin(), row.ids.end(), finding.id))
                << mend.label;
        }
    }
}

std::string nameOf(const testing::TestParamInfo<Row>& info)
{
    return info.param.name;
}

const std::vector<Row> kBad{
    // What PyTorch 1.13 refuses, or computes otherwise than its successors.
    {"CyclicOnAdam",
     R"({"type": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 100})",
     kRun,
     {"pytorch-release"},
     R"({"optimizer": {"type": "AdamW", "lr": 0.01}})"},
    {"BeginsWithAChainedScheduler",
     R"({"type": "SequentialLR", "milestones": [500], "schedulers": [
         {"type": "ChainedScheduler", "schedulers": [{"type": "StepLR", "step_size": 200}]},
         {"type": "CosineAnnealingLR", "T_max": 1000}]})",
     kRun,
     {"pytorch-release"}},
    {"ComesToAChainedScheduler",
     R"({"type": "SequentialLR", "milestones": [500], "schedulers": [
         {"type": "StepLR", "step_size": 200},
         {"type": "ChainedScheduler", "schedulers": [{"type": "StepLR", "step_size": 200}]}]})",
     kRun,
     {"stops", "pytorch-release"}},
    {"NAdamOfPyTorch113",
     R"({"type": "StepLR", "step_size": 500})",
     kRun,
     {"pytorch-release"},
     R"({"optimizer": {"type": "NAdam", "rule": "1.13"}})"},
    {"DecoupledDecay",
     R"({"type": "StepLR", "step_size": 500})",
     kRun,
     {"pytorch-release"},
     R"({"optimizer": {"type": "RAdam", "decoupled_weight_decay": true}})"},

    // Milestones, drops, restarts, peaks and parts outside the run. The first two are Hasty's.
    {"StepLR30In20Epochs", R"({"type": "StepLR", "step_size": 30})", kRun, {"step-outside"}, kEpochs},
    {"MultiStepLR30And80In20Epochs",
     R"({"type": "MultiStepLR", "milestones": [30, 80]})",
     kRun,
     {"milestone-outside"},
     kEpochs},
    {"OneMilestoneOutside", R"({"type": "MultiStepLR", "milestones": [1600]})", kRun, {"milestone-outside"}},
    {"TwoOfThreeMilestones",
     R"({"type": "MultiStepLR", "milestones": [500, 1800, 2400]})",
     kRun,
     {"milestone-outside"}},
    {"MilestonesInEpochsOutside",
     R"({"type": "MultiStepLR", "milestones": ["10 epochs", "30 epochs"]})",
     kRun,
     {"milestone-outside"}},
    {"AllMilestonesAtTheEnd",
     R"({"type": "MultiStepLR", "milestones": [1500]})",
     kRun,
     {"milestone-outside"}},
    {"StepSizeLongerThanTheRun", R"({"type": "StepLR", "step_size": 2000})", kRun, {"step-outside"}},
    {"StepSizeAsLongAsTheRun", R"({"type": "StepLR", "step_size": "100 %"})", kRun, {"step-outside"}},
    {"FirstRestartOutside",
     R"({"type": "CosineAnnealingWarmRestarts", "T_0": 3000})",
     kRun,
     {"restart-outside"}},
    {"RestartsOutside",
     R"({"type": "restarts", "length": 2000, "of": {"type": "ramp", "to": 0.1, "length": 1500}})",
     kRun,
     {"restart-outside"}},
    {"CyclicPeakOutside",
     R"({"type": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 2000})",
     kRun,
     {"peak-outside"}},
    {"SecondPartNeverBegins",
     R"({"type": "SequentialLR", "milestones": [1600], "schedulers": [
         {"type": "ExponentialLR", "gamma": 0.999}, {"type": "constant"}]})",
     kRun,
     {"part-outside"}},
    {"LastSegmentNeverBegins",
     R"({"type": "segments", "lengths": [1000, 700], "parts": [
         {"type": "ramp", "to": 0.5, "length": 1000}, {"type": "constant"}, {"type": "constant"}]})",
     kRun,
     {"part-outside"}},
    {"NestedMilestonesOutsideTheirPart",
     R"({"type": "segments", "lengths": [1000], "parts": [
         {"type": "constant"}, {"type": "MultiStepLR", "milestones": [600, 800]}]})",
     kRun,
     {"milestone-outside"}},
    {"NestedStepOutsideAfterWarmUp",
     R"({"type": "warmup", "length": 500, "of": {"type": "StepLR", "step_size": 1200}})",
     kRun,
     {"step-outside"}},
    {"DelayedUntilAfterTheRun",
     R"({"type": "delay", "by": 2000, "of": {"type": "ramp", "length": 1000}})",
     kRun,
     {"delay-outside"}},
    {"NoiseAfterTheRun",
     R"({"type": "noise", "from": 2000, "of": {"type": "ramp", "length": 1500}})",
     kRun,
     {"noise-outside"}},

    // Rates that hardly move. The first one is Hasty's.
    {"CosineOf1000In20Epochs",
     R"({"type": "CosineAnnealingLR", "T_max": 1000})",
     kRun,
     {"unchanged"},
     kEpochs},
    {"CosineFarTooLong", R"({"type": "CosineAnnealingLR", "T_max": 100000})", kRun, {"unchanged"}},
    {"ExponentialNearOne", R"({"type": "ExponentialLR", "gamma": 0.999999})", kRun, {"unchanged"}},
    {"PolynomialFarTooLong", R"({"type": "PolynomialLR", "total_iters": 1000000})", kRun, {"unchanged"}},
    {"NeverTicked", R"({"type": "ExponentialLR", "gamma": 0.9})", shape(50, 75), {"unchanged"}, kEpochs},
    {"ReducedForTheWholeRun", R"({"type": "ConstantLR", "total_iters": 2000})", kRun, {"unchanged"}},
    {"NestedCosineFarTooLong",
     R"({"type": "warmup", "length": 100, "of": {"type": "CosineAnnealingLR", "T_max": 100000}})",
     kRun,
     {"unchanged"}},
    {"HeldForTheWholeRun",
     R"({"type": "hold", "every": 2000, "of": {"type": "CosineAnnealingLR", "T_max": 1500}})",
     kRun,
     {"unchanged"}},

    // Cut off, and rising again.
    {"CosineCutOff", R"({"type": "CosineAnnealingLR", "T_max": 2000})", kRun, {"cut-off"}},
    {"LinearDecayCutOff",
     R"({"type": "LinearLR", "start_factor": 1.0, "end_factor": 0.0, "total_iters": 3000})",
     kRun,
     {"cut-off"}},
    {"WarmUpPlusAWholeRun",
     R"({"type": "warmup", "length": "20 %", "of": {"type": "ramp", "length": "100 %"}})",
     kRun,
     {"cut-off"}},
    {"CosineRisesAgain", R"({"type": "CosineAnnealingLR", "T_max": 1000})", kRun, {"rises-again"}},
    {"CosineOfEpochsTickedPerStep", R"({"type": "CosineAnnealingLR", "T_max": 20})", kRun, {"rises-again"}},
    {"NestedCosineRisesAgain",
     R"({"type": "SequentialLR", "milestones": [500], "schedulers": [
         {"type": "LinearLR", "total_iters": 500}, {"type": "CosineAnnealingLR", "T_max": 500}]})",
     kRun,
     {"rises-again"}},

    // One-cycle and the run.
    {"OneCycleTooShort",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 1000, "cycle_momentum": false})",
     kRun,
     {"one-cycle-short"}},
    {"OneCycleTooLong",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 3000, "cycle_momentum": false})",
     kRun,
     {"one-cycle-long"}},
    {"OneCycleOfEpochsTickedPerStep",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 20, "cycle_momentum": false})",
     kRun,
     {"one-cycle-short"}},
    {"OneCycleOfOtherEpochs",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "epochs": 10, "steps_per_epoch": 75, "cycle_momentum": false})",
     kRun,
     {"one-cycle-short"}},

    // Rates that are no good.
    {"ZeroBaseRate",
     R"({"type": "constant"})",
     kRun,
     {"zero"},
     R"({"optimizer": {"type": "SGD", "lr": 0.0}})"},
    {"ZeroForTheLastThird", R"({"type": "PolynomialLR", "total_iters": 1000})", kRun, {"zero"}},
    {"PyTorchsPolynomialDefault", R"({"type": "PolynomialLR", "total_iters": 5})", kRun, {"zero"}},
    {"ZeroForTheFirstEpoch",
     R"j({"type": "LambdaLR", "lr_lambda": "min(1, t / 5)"})j",
     kRun,
     {"zero"},
     kEpochs},
    {"NegativeAtTheEnd", R"j({"type": "LambdaLR", "lr_lambda": "1 - t / 1000"})j", kRun, {"negative"}},
    {"RaisesAtTheStart", R"j({"type": "LambdaLR", "lr_lambda": "1 / t"})j", kRun, {"stops"}},
    {"RaisesOnTheWay", R"j({"type": "LambdaLR", "lr_lambda": "sqrt(1 - t / 1000)"})j", kRun, {"stops"}},
    {"NotFinite", R"j({"type": "ExponentialLR", "gamma": 1e200})j", kRun, {"not-finite", "high"}},
    {"HighForSgd", R"({"type": "constant"})", kRun, {"high"}, R"({"optimizer": {"type": "SGD", "lr": 30}})"},
    {"HighForAdam", R"({"type": "constant"})", kRun, {"high"}, R"({"optimizer": {"type": "Adam", "lr": 3}})"},
    {"HighForLbfgs",
     R"({"type": "constant"})",
     kRun,
     {"high"},
     R"({"optimizer": {"type": "LBFGS", "lr": 30}})"},
    {"HighPeak",
     R"({"type": "OneCycleLR", "max_lr": 50, "total_steps": 1500, "cycle_momentum": false})",
     kRun,
     {"high"}},
    {"ExponentialPerStep", R"({"type": "ExponentialLR", "gamma": 0.95})", kRun, {"vanishes"}},
    {"StepLR30PerStep", R"({"type": "StepLR", "step_size": 30})", kRun, {"vanishes"}},
    {"MilestonesOfEpochsPerStep",
     R"({"type": "MultiStepLR", "milestones": [30, 80]})",
     kRun,
     {"written-for-epochs"}},
    {"MilestonesThatFitAsEpochs",
     R"({"type": "MultiStepLR", "milestones": [10, 15]})",
     kRun,
     {"written-for-epochs"}},

    // Warm-up.
    {"WarmUpLongerThanTheRun",
     R"({"type": "warmup", "length": 2000, "of": {"type": "constant"}})",
     kRun,
     {"warmup-long"}},
    {"WarmUpOfMostOfTheRun",
     R"({"type": "warmup", "length": "60 %", "of": {"type": "ramp", "length": "40 %"}})",
     kRun,
     {"warmup-long"}},
    {"LinearWarmUpLongerThanTheRun", R"({"type": "LinearLR", "total_iters": 3000})", kRun, {"warmup-long"}},
    {"SequentialWarmUpLongerThanTheRun",
     R"({"type": "SequentialLR", "milestones": [2000], "schedulers": [
         {"type": "LinearLR", "total_iters": 2000}, {"type": "CosineAnnealingLR", "T_max": 1350}]})",
     kRun,
     {"warmup-long"}},

    // Momentum and metric.
    {"MomentumOverridden",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 1500})",
     kRun,
     {"momentum-overridden"}},
    {"Beta1Overridden",
     R"({"type": "OneCycleLR", "max_lr": 0.01, "total_steps": 1500})",
     kRun,
     {"momentum-overridden"},
     R"({"optimizer": {"type": "Adam", "lr": 0.01}})"},
    {"MetricNeverReported",
     R"({"type": "ReduceLROnPlateau"})",
     shape(50, 75),
     {"metric-never-reported"},
     kEpochs},
    {"NeverEvaluatedBeforeTheEnd",
     R"({"type": "ReduceLROnPlateau", "patience": 2})",
     shape(1500, 75, 1500),
     {"metric-never-reported"},
     kEpochs},
    {"PatienceLongerThanTheRun",
     R"({"type": "ReduceLROnPlateau", "patience": 10})",
     shape(600, 75),
     {"patience-outside"},
     kEpochs},

    // Lengths that come to less than a tick.
    {"LessThanAStep",
     R"({"type": "warmup", "length": "0.01 %", "of": {"type": "ramp", "length": "100 %"}})",
     kRun,
     {"rounded"}},
    {"LessThanAnEpoch",
     R"({"type": "warmup", "length": "10 steps", "of": {"type": "ramp", "length": "100 %"}})",
     kRun,
     {"rounded"},
     kEpochs},
};

const std::vector<Row> kGood{
    {"Constant", R"({"type": "constant"})", kRun},
    {"ConstantInOneEpoch", R"({"type": "constant"})", shape(50, 75), {}, kEpochs},
    {"StepLROfAThird", R"({"type": "StepLR", "step_size": 500})", kRun},
    {"StepLR30In90Epochs", R"({"type": "StepLR", "step_size": 30})", shape(6750, 75), {}, kEpochs},
    {"StepLRWithOneDrop", R"({"type": "StepLR", "step_size": 1499})", kRun},
    {"MultiStepLR30And80In100Epochs",
     R"({"type": "MultiStepLR", "milestones": [30, 80]})",
     shape(7500, 75),
     {},
     kEpochs},
    {"MultiStepLRInPercent", R"({"type": "MultiStepLR", "milestones": ["50 %", "75 %"]})", kRun},
    {"MilestoneAtTheEndBesideOthers",
     R"({"type": "MultiStepLR", "milestones": [15, 20]})",
     kRun,
     {},
     kEpochs},
    {"OneEarlyMilestone", R"({"type": "MultiStepLR", "milestones": [150]})", kRun},
    {"MilestonesInEpochs", R"({"type": "MultiStepLR", "milestones": ["10 epochs", "15 epochs"]})", kRun},
    {"ExponentialPerEpoch", R"({"type": "ExponentialLR", "gamma": 0.95})", kRun, {}, kEpochs},
    {"ExponentialPerStep", R"({"type": "ExponentialLR", "gamma": 0.998})", kRun},
    {"CosineOfTheRun", R"({"type": "CosineAnnealingLR", "T_max": 1500})", kRun},
    {"CosineOfTheRunInPercent", R"({"type": "CosineAnnealingLR", "T_max": "100 %"})", kRun},
    {"CosineOf20Epochs", R"({"type": "CosineAnnealingLR", "T_max": 20})", kRun, {}, kEpochs},
    {"CosineOneShort", R"({"type": "CosineAnnealingLR", "T_max": 1499})", kRun},
    {"CosineNearlyTheRun", R"({"type": "CosineAnnealingLR", "T_max": 1600})", kRun},
    {"CosineToAFloor", R"({"type": "CosineAnnealingLR", "T_max": 1500, "eta_min": 0.01})", kRun},
    {"CosineOf1000In1000Epochs",
     R"({"type": "CosineAnnealingLR", "T_max": 1000})",
     shape(4000, 4),
     {},
     kEpochs},
    {"CosineRestarts", R"({"type": "CosineAnnealingWarmRestarts", "T_0": 100, "T_mult": 2})", kRun},
    {"CosineOneRestartAtTheEnd", R"({"type": "CosineAnnealingWarmRestarts", "T_0": 1500})", kRun},
    {"PolynomialOfTheRun", R"({"type": "PolynomialLR", "total_iters": 1500, "power": 2})", kRun},
    {"PolynomialOverJustBeforeTheEnd", R"({"type": "PolynomialLR", "total_iters": 1490})", kRun},
    {"LinearWarmUpOf5", R"({"type": "LinearLR"})", kRun},
    {"ReducedStart", R"({"type": "ConstantLR"})", kRun},
    {"Cyclic", R"({"type": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 100})", kRun},
    {"CyclicPerEpoch",
     R"({"type": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 4})",
     kRun,
     {},
     kEpochs},
    {"OneCycle", R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 1500, "cycle_momentum": false})",
     kRun},
    {"NAdamOfPyTorch2",
     R"({"type": "StepLR", "step_size": 500})",
     kRun,
     {},
     R"({"optimizer": {"type": "NAdam"}})"},
    {"OneCycleWithItsMomentum",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": "100 %"})",
     kRun,
     {},
     R"({"optimizer": {"type": "SGD", "lr": 0.1, "momentum": 0.95}})"},
    {"OneCyclePerEpoch",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 20, "cycle_momentum": false})",
     kRun,
     {},
     kEpochs},
    {"OneCycleATickShort",
     R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": 1499, "cycle_momentum": false})", kRun},
    {"InverseRoot", R"j({"type": "LambdaLR", "lr_lambda": "1 / sqrt(t + 1)"})j", kRun},
    {"WarmUpFromZero", R"j({"type": "LambdaLR", "lr_lambda": "min(1, t / 100)"})j", kRun},
    {"ZeroAtTheLastStepAlone", R"({"type": "CosineAnnealingLR", "T_max": 1499, "eta_min": 0})", kRun},
    {"WarmUpThenCosine",
     R"({"type": "SequentialLR", "milestones": [150], "schedulers": [
         {"type": "LinearLR", "start_factor": 0.01, "total_iters": 150},
         {"type": "CosineAnnealingLR", "T_max": 1350}]})",
     kRun},
    {"WarmUpThenCosineOfTheWholeRun",
     R"({"type": "warmup", "length": "5 %", "of": {"type": "CosineAnnealingLR", "T_max": "100 %"}})", kRun},
    {"NestedMilestonesCountFromTheirPart",
     R"({"type": "segments", "lengths": [1000], "parts": [
         {"type": "constant"}, {"type": "MultiStepLR", "milestones": [200, 400]}]})",
     kRun},
    {"CosineEndsWhereTheNextPartBegins",
     R"({"type": "SequentialLR", "milestones": [20], "schedulers": [
         {"type": "CosineAnnealingLR", "T_max": 20, "eta_min": 0.01},
         {"type": "ConstantLR", "factor": 0.1, "total_iters": 1000}]})",
     shape(2250, 75),
     {},
     kEpochs},
    {"WarmUpStableDecay",
     R"({"type": "segments", "lengths": ["10 %", "60 %"], "parts": [
         {"type": "ramp", "from": 0, "to": 1, "length": "10 %"}, {"type": "constant"},
         {"type": "ramp", "length": "30 %"}]})",
     kRun},
    {"SegmentsThatEndWithTheRun",
     R"({"type": "segments", "lengths": [500, 1000], "parts": [
         {"type": "constant"}, {"type": "ramp", "to": 0.1, "length": 1000}, {"type": "constant"}]})",
     kRun},
    {"WarmUpTimesCosine",
     R"({"type": "product", "factors": [{"type": "ramp", "from": 0.1, "to": 1, "length": "10 %"},
         {"type": "ramp", "length": "100 %", "shape": "cosine"}]})",
     kRun},
    {"FloorUnderACosine",
     R"({"type": "clamp", "min": 0.001, "of": {"type": "CosineAnnealingLR", "T_max": 1500}})", kRun},
    {"DelayedDecay", R"({"type": "delay", "by": "70 %", "of": {"type": "ramp", "length": "30 %"}})", kRun},
    {"HeldPerEpoch", R"({"type": "hold", "of": {"type": "ramp", "length": "100 %"}})", kRun},
    {"RestartsOfARamp", R"({"type": "restarts", "of": {"type": "ramp", "length": "25 %", "to": 0.01}})",
     kRun},
    {"NoisyDecay", R"({"type": "noise", "of": {"type": "ramp", "length": "100 %"}})", kRun},
    {"Plateau", R"({"type": "ReduceLROnPlateau", "patience": 3})", kRun, {}, kEpochs},
    {"PlateauOnTrainingLoss", R"({"type": "ReduceLROnPlateau"})", kRun, {}, R"({"metric": "training_loss"})"},
    {"WarmedUpPlateau",
     R"({"type": "warmup", "length": 2, "of": {"type": "ReduceLROnPlateau", "patience": 3}})",
     kRun,
     {},
     kEpochs},
    {"StochasticWeightAveraging",
     R"({"type": "SWALR", "swa_lr": 0.05, "anneal_epochs": 10})",
     kRun,
     {},
     kEpochs},
    {"AdamWithACosine",
     R"({"type": "CosineAnnealingLR", "T_max": 1500})",
     kRun,
     {},
     R"({"optimizer": {"type": "Adam", "lr": 0.01}})"},
    {"ShortRun", R"({"type": "CosineAnnealingLR", "T_max": 10})", shape(10, 75)},
};

INSTANTIATE_TEST_SUITE_P(Bad, Table, testing::ValuesIn(kBad), nameOf);
INSTANTIATE_TEST_SUITE_P(Good, Table, testing::ValuesIn(kGood), nameOf);

TEST(Findings, ThePresetHasNone)
{
    const Experiment preset = threeSchedules();
    const auto shape = shapeOf(preset.problem);
    ASSERT_TRUE(shape);

    EXPECT_EQ(textOf(findings(preset, *shape)), "");
}

/// What is said about the published table of Dive into Deep Learning is true of the book's own code: in lane
/// E the first of five epochs of warm-up has a rate of zero.
TEST(Findings, OfTheExamples)
{
    const std::map<std::string, std::vector<std::string>> expected{{"d2l-12-11.json", {"zero"}}};
    for (const auto& file : std::filesystem::directory_iterator(test::resourcesFolder() + "/examples")) {
        const auto example = read(file.path().string());
        ASSERT_TRUE(example) << file.path();
        constexpr dataset::Size kFashionMnist{.examples = 60'000, .validationExamples = 10'000};
        const auto known = shapeOf(example->problem);
        const Shape shape = known ? *known : shapeFor(example->problem, kFashionMnist);
        const auto found = findings(*example, shape);
        const auto entry = expected.find(file.path().filename().string());
        EXPECT_EQ(idsOf(found), entry != expected.end() ? entry->second : std::vector<std::string>{})
            << file.path() << "\n"
            << textOf(found);
        EXPECT_FALSE(hasWarning(found)) << file.path();
    }
}

TEST(Findings, SaysTheNumbers)
{
    const auto textFor = [](const Row& row) {
        return textOf(findings(experimentOf(laneJson(row)), row.shape));
    };

    EXPECT_EQ(
        textFor({"", R"({"type": "CosineAnnealingLR", "T_max": 1000})", kRun, {}, kEpochs}),
        "/lanes/0/schedule/T_max: The rate changes by less than 1 %: after 20 epochs it is at 99.9 % of its "
        "start.\n    Set T_max to 20\n");
    EXPECT_EQ(
        textFor({"", R"({"type": "MultiStepLR", "milestones": [500, 1800, 2400]})", kRun}),
        "/lanes/0/schedule/milestones: 2 of 3 milestones, 1,800 and 2,400, lie after the end of the run at "
        "1,500 steps.\n    Set milestones to 250, 900, 1200\n");
    EXPECT_EQ(textFor({"", R"({"type": "PolynomialLR", "total_iters": 1320})", kRun}),
              "/lanes/0/schedule: The rate is zero for the last 12 % of the run, steps 1,321 to 1,500.\n"
              "    Set total_iters to 1500\n");
    EXPECT_EQ(
        textFor({"", R"({"type": "CosineAnnealingLR", "T_max": "10 epochs"})", kRun}),
        "/lanes/0/schedule/T_max: The cosine rises again from step 750 on, back to 0.1 at the end of the "
        "run.\n    Set T_max to 20 epochs\n");
}

/// Lengths that come to something illegal are issues; there is nothing to look for then.
TEST(Findings, NoneWithoutAPlan)
{
    const Experiment experiment = experimentOf(laneJson(
        {"", R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": "10 steps", "pct_start": 0.1})", kRun}));
    EXPECT_FALSE(plan(experiment.lanes.front(), kRun).issues.empty());
    EXPECT_TRUE(findings(experiment, kRun).empty());
}

/// What a form begins with suits the run, but for these: they have no length that could follow the run's.
TEST(Findings, NoneInWhatAFormBeginsWith)
{
    const std::map<std::string, std::string> known{{"ExponentialLR", "vanishes"},
                                                   {"LambdaLR", "unchanged"},
                                                   {"MultiplicativeLR", "unchanged"},
                                                   {"table", "unchanged"}}; // no file is named yet
    for (const params::Entry& entry : schedule::entries()) {
        Json lane{{"optimizer", {{"type", "SGD"}, {"lr", 0.1}, {"momentum", 0.9}}},
                  {"schedule", entry.starter},
                  {"tick", entry.paced == "epoch" || entry.family == "Metric-driven" ? "epoch" : "step"}};
        auto found = findings(experimentOf(lane), kRun);
        std::erase_if(found, [](const Finding& one) { return one.severity == Severity::Note; });
        const auto entryKnown = known.find(entry.id);
        EXPECT_EQ(idsOf(found), entryKnown != known.end() ? std::vector<std::string>{entryKnown->second}
                                                          : std::vector<std::string>{})
            << entry.id << "\n"
            << textOf(found);
    }
}

} // namespace
} // namespace lrp::experiment
