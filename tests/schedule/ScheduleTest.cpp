#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/CyclicLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/Releases.h"
#include "core/schedule/Scheduler.h"
#include "core/schedule/StepLR.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

constexpr double kBase = 0.1;

Schedule parsed(const char* json)
{
    auto schedule = fromJson(params::Json::parse(json), "");
    if (!schedule) {
        throw std::runtime_error(schedule.issues().front().text());
    }
    return *schedule;
}

std::vector<double> rates(const Schedule& schedule, int ticks, double base = kBase)
{
    Groups groups{{.lr = base, .momentum = 0.9}};
    const auto scheduler = makeScheduler(schedule, groups);
    std::vector<double> values{groups[0].lr};
    for (int k = 0; k < ticks; ++k) {
        scheduler->step(groups);
        values.push_back(groups[0].lr);
    }
    return values;
}

std::string refusal(const char* json)
{
    const auto schedule = fromJson(params::Json::parse(json), "/schedule");
    return schedule ? "" : schedule.issues().front().text();
}

TEST(StepLR, DropsAtEveryMultiple)
{
    const auto values = rates({StepLR{.stepSize = 2, .gamma = 0.5}}, 4);

    EXPECT_DOUBLE_EQ(values[1], 0.1);
    EXPECT_DOUBLE_EQ(values[2], 0.05);
    EXPECT_DOUBLE_EQ(values[4], 0.025);
}

TEST(CosineAnnealingLR, FallsInHalfAPeriodAndRisesAgain)
{
    const auto values = rates({CosineAnnealingLR{.tMax = 100, .etaMin = 0.01}}, 200);

    EXPECT_DOUBLE_EQ(values[0], 0.1);
    EXPECT_NEAR(values[50], 0.055, 1e-15);
    EXPECT_NEAR(values[100], 0.01, 1e-15);
    EXPECT_NEAR(values[200], 0.1, 1e-14);
}

TEST(CyclicLR, MovesMomentumAgainstTheRate)
{
    Groups groups{{.lr = 0.5, .momentum = 0.9}};
    const auto scheduler = makeScheduler(
        {CyclicLR{.baseLr = 0.01, .maxLr = 0.11, .stepSizeUp = 10, .baseMomentum = 0.8, .maxMomentum = 0.9}},
        groups);
    EXPECT_DOUBLE_EQ(groups[0].lr, 0.01);
    EXPECT_DOUBLE_EQ(*groups[0].momentum, 0.9);
    for (int k = 0; k < 10; ++k) {
        scheduler->step(groups);
    }
    EXPECT_DOUBLE_EQ(groups[0].lr, 0.11);
    EXPECT_DOUBLE_EQ(*groups[0].momentum, 0.8);
}

TEST(CyclicLR, NeedsAnOptimizerWithMomentumOrBetas)
{
    const Schedule cyclic{CyclicLR{}};
    const auto issues = fits(cyclic, {{.lr = 0.1}}, "/lanes/0/schedule");

    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].pointer, "/lanes/0/schedule/cycle_momentum");
    EXPECT_TRUE(fits(cyclic, {{.lr = 0.1, .momentum = 0.0}}, "").empty());
    EXPECT_TRUE(fits(cyclic, {{.lr = 0.1, .beta1 = 0.9}}, "").empty());
}

TEST(CyclicLR, MovesBeta1OfAdam)
{
    Groups groups{{.lr = 0.5, .beta1 = 0.95}};
    const auto scheduler = makeScheduler({CyclicLR{.baseLr = 0.01, .maxLr = 0.11, .stepSizeUp = 2}}, groups);
    EXPECT_DOUBLE_EQ(*groups[0].beta1, 0.9);
    scheduler->step(groups);
    EXPECT_DOUBLE_EQ(*groups[0].beta1, 0.85);
    scheduler->step(groups);
    EXPECT_DOUBLE_EQ(*groups[0].beta1, 0.8);
}

TEST(ReduceLROnPlateau, CutsAfterMoreThanPatienceReports)
{
    Groups groups{{.lr = 0.1}};
    const auto scheduler = makeScheduler({ReduceLROnPlateau{.factor = 0.5, .patience = 2}}, groups);
    for (const double metric : {1.0, 1.0, 1.0}) {
        scheduler->report(groups, metric);
    }
    EXPECT_DOUBLE_EQ(groups[0].lr, 0.1);
    scheduler->report(groups, 1.0);
    EXPECT_DOUBLE_EQ(groups[0].lr, 0.05);
    EXPECT_THROW(scheduler->step(groups), ScheduleError);
}

TEST(SequentialLR, MakesWarmUpThenCosine)
{
    const auto values = rates(parsed(R"({"type": "SequentialLR", "milestones": [10], "schedulers": [
        {"type": "LinearLR", "start_factor": 0.1, "total_iters": 10}, {"type": "CosineAnnealingLR", "T_max": 20}]})"),
                              30);

    EXPECT_DOUBLE_EQ(values[0], 0.01);
    EXPECT_DOUBLE_EQ(values[10], 0.1);
    EXPECT_NEAR(values[20], 0.05, 1e-15);
    EXPECT_NEAR(values[30], 0.0, 1e-15);
}

TEST(SequentialLR, KeepsPyTorchsLimits)
{
    EXPECT_NE(refusal(R"({"type": "SequentialLR", "schedulers": [{"type": "constant"}], "milestones": [5]})"),
              "");
    EXPECT_NE(refusal(R"({"type": "SequentialLR", "schedulers": [], "milestones": []})"), "");
    EXPECT_EQ(
        refusal(
            R"({"type": "SequentialLR", "schedulers": [{"type": "ReduceLROnPlateau"}], "milestones": []})"),
        "/schedule/schedulers/0/type: is ReduceLROnPlateau, which PyTorch cannot run inside a SequentialLR; "
        "choose a plain schedule");
}

constexpr const char* kStepAndChained = R"({"type": "SequentialLR", "milestones": [3], "schedulers": [
    {"type": "StepLR", "step_size": 2},
    {"type": "ChainedScheduler", "schedulers": [{"type": "StepLR", "step_size": 2}]}]})";

/// As PyTorch 2.6: from the start it goes on as by itself, at a milestone it raises.
TEST(SequentialLR, BeginsWithAChainedSchedulerAndNeverComesToOne)
{
    const auto values = rates(parsed(R"({"type": "SequentialLR", "milestones": [2], "schedulers": [
        {"type": "ChainedScheduler", "schedulers": [{"type": "ExponentialLR", "gamma": 0.5}]},
        {"type": "ConstantLR", "factor": 0.1, "total_iters": 9}]})"),
                              3);
    EXPECT_DOUBLE_EQ(values[0], 0.1);
    EXPECT_DOUBLE_EQ(values[1], 0.05);
    EXPECT_DOUBLE_EQ(values[2], 0.01);

    Groups groups{{.lr = 0.1}};
    const auto scheduler = makeScheduler(parsed(kStepAndChained), groups);
    scheduler->step(groups);
    scheduler->step(groups);
    EXPECT_THROW(scheduler->step(groups), ScheduleError);
}

TEST(Restrictions, NameTheReleasesOfEveryPart)
{
    const auto chained = restrictions(parsed(kStepAndChained), {{.lr = 0.1}}, "/schedule");
    ASSERT_EQ(chained.size(), 1U);
    EXPECT_EQ(chained.front().pointer, "/schedule/schedulers/1/type");
    EXPECT_TRUE(chained.front().refusedBy(kPyTorch113));
    EXPECT_FALSE(chained.front().refusedBy(kPyTorch26));
    EXPECT_EQ(takenBy(chained), "2.6");

    const Schedule cyclic = parsed(R"({"type": "ChainedScheduler", "schedulers": [
        {"type": "CyclicLR", "base_lr": 0.01, "max_lr": 0.1}]})");
    const auto onAdam = restrictions(cyclic, {{.lr = 0.1, .beta1 = 0.9}}, "");
    ASSERT_EQ(onAdam.size(), 1U);
    EXPECT_EQ(onAdam.front().pointer, "/schedulers/0/cycle_momentum");
    EXPECT_EQ(onAdam.front().text,
              "PyTorch 1.13 refuses this: CyclicLR cycles the beta1 of Adam and its kin from 2.3 on.");
    const auto onSgd = restrictions(cyclic, {{.lr = 0.1, .momentum = 0.9}}, "");
    EXPECT_TRUE(onSgd.empty());
    EXPECT_EQ(takenBy(onSgd), "1.13.1 and 2.6");
}

TEST(Releases, AreReadByTheirNumbers)
{
    EXPECT_EQ(*releaseFrom("1.13.1"), kPyTorch113);
    EXPECT_EQ(*releaseFrom("2.6"), kPyTorch26);
    EXPECT_EQ(releaseFrom("2.5").issues().front().text(),
              "--pytorch 2.5: is no release whose reference cases this program knows; needs 1.13.1 or 2.6");
}

TEST(LambdaLR, TakesAFormulaOrATable)
{
    EXPECT_DOUBLE_EQ(rates(parsed(R"json({"type": "LambdaLR", "lr_lambda": "1 / sqrt(t + 1)"})json"), 3)[3],
                     0.05);
    EXPECT_DOUBLE_EQ(rates(parsed(R"json({"type": "LambdaLR", "lr_lambda": [1, 0.5, 0.2]})json"), 9)[9],
                     0.02);
}

TEST(LambdaLR, NamesThePositionOfAMistake)
{
    EXPECT_NE(refusal(R"json({"type": "LambdaLR", "lr_lambda": "1 / sqrt(t + x)"})json").find("character 14"),
              std::string::npos);
    EXPECT_NE(refusal(R"json({"type": "LambdaLR", "lr_lambda": 0.9})json"), "");
    EXPECT_NE(refusal(R"json({"type": "LambdaLR", "lr_lambda": ""})json"), "");
}

TEST(OneCycleLR, RaisesPastItsEnd)
{
    Groups groups{{.lr = 0.1, .momentum = 0.9}};
    const auto scheduler = makeScheduler({OneCycleLR{.maxLr = 0.1, .totalSteps = 10}}, groups);
    for (int k = 0; k < 10; ++k) {
        scheduler->step(groups);
    }
    EXPECT_THROW(scheduler->step(groups), ScheduleError);
}

TEST(Schedule, RefusesWithTheNearestName)
{
    EXPECT_NE(refusal(R"({"type": "CosineAnealingLR"})").find("did you mean CosineAnnealingLR?"),
              std::string::npos);
    EXPECT_EQ(refusal(R"({"type": "CosineAnnealingLR", "T_max": 0})"),
              "/schedule/T_max: is 0; needs a number above 0. The nearest is 1");
    EXPECT_NE(refusal(R"("StepLR")"), "");
}

TEST(Schedule, RefusesDeepNesting)
{
    std::string json = R"({"type": "constant"})";
    for (int i = 0; i < 50; ++i) {
        json = R"({"type": "ChainedScheduler", "schedulers": [)" + json + "]}";
    }
    EXPECT_NE(refusal(json.c_str()).find("deep"), std::string::npos);
}

} // namespace
} // namespace lrp::schedule
