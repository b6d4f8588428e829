#include "core/probe/RangeTestFindings.h"

#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

constexpr experiment::Shape kShape{.trainExamples = 160,
                                   .validationExamples = 40,
                                   .stepsPerEpoch = 10,
                                   .totalSteps = 100,
                                   .evaluateEvery = 10};

/// Of three seeds that broke at 0.4; with one less at 0.3, 0.4 and 0.5: 0.4 √(2/3 · 0.1312) = 0.118.
RangeTestAnswer answer()
{
    RangeTestAnswer answer;
    answer.rates = {0.1, 0.2, 0.3, 0.4, 0.5};
    answer.pooled.edge = 3;
    answer.losses = {{0.5}, {0.6}, {0.7}};
    answer.edgesWithout = {0.3, 0.4, 0.5};
    return answer;
}

experiment::Lane lane(double rate, const params::Json& schedule = {{"type", "constant"}})
{
    return {.optimizer = optimizer::SGD{.lr = rate}, .schedule = schedule::fromJson(schedule, "").value()};
}

TEST(RangeTestFindings, APeakAboveTheEdge)
{
    const auto found = findingsOf(answer(), lane(0.8), kShape, "/lanes/2");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].id, "peak-above-edge");
    EXPECT_EQ(found[0].pointer, "/lanes/2/optimizer/lr");
    EXPECT_EQ(found[0].text,
              "The planned rate peaks at 0.8, above the edge 0.4 ± 0.118 (step 0, 3 seeds) by more than "
              "its scatter: from the edge on this lane's loss rises again.");
    ASSERT_EQ(found[0].mends.size(), 1U);
    EXPECT_EQ(found[0].mends[0].label, "Set base rate to 0.05"); // the edge by 8: constant
    EXPECT_EQ(found[0].mends[0].changes[0].value, 0.05);
}

TEST(RangeTestFindings, ADecayMayBeginHigher)
{
    const auto found =
        findingsOf(answer(), lane(0.8, {{"type", "CosineAnnealingLR"}, {"T_max", 100}}), kShape, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].mends[0].label, "Set base rate to 0.13"); // by 3
}

TEST(RangeTestFindings, NoneBelowTheEdgeOrOfOneSeed)
{
    EXPECT_TRUE(findingsOf(answer(), lane(0.4), kShape, "").empty());
    RangeTestAnswer one = answer();
    one.losses.resize(1);
    EXPECT_TRUE(findingsOf(one, lane(0.8), kShape, "").empty());
    one.losses.resize(3, one.losses.front());
    EXPECT_TRUE(findingsOf(one, lane(0.8), kShape, "").empty());
    RangeTestAnswer stable = answer();
    stable.pooled.edge.reset();
    EXPECT_TRUE(findingsOf(stable, lane(0.8), kShape, "").empty());
}

// What the seeds disagree about is no fault of the plan.
TEST(RangeTestFindings, NoneWithinTheEdgesScatter)
{
    EXPECT_TRUE(findingsOf(answer(), lane(0.51), kShape, "").empty()); // 0.4 + 0.118
    EXPECT_FALSE(findingsOf(answer(), lane(0.52), kShape, "").empty());
    RangeTestAnswer unsure = answer();
    unsure.edgesWithout[1].reset(); // stable to the end without one seed: nobody knows the scatter
    EXPECT_TRUE(findingsOf(unsure, lane(8.0), kShape, "").empty());
}

// What the plan did before the test is over.
TEST(RangeTestFindings, LooksAtThePlanFromTheTestOn)
{
    const params::Json step{{"type", "StepLR"}, {"step_size", 50}, {"gamma", 0.1}};
    RangeTestAnswer later = answer();
    EXPECT_FALSE(findingsOf(later, lane(0.8, step), kShape, "").empty());
    later.step = 50;
    EXPECT_TRUE(findingsOf(later, lane(0.8, step), kShape, "").empty());
}

// A fork's lengths count from its first step: its rate falls at 70.
TEST(RangeTestFindings, MeasuresAForksPlanFromWhereItsScheduleBegan)
{
    const params::Json step{{"type", "StepLR"}, {"step_size", 30}, {"gamma", 0.1}};
    RangeTestAnswer later = answer();
    later.step = 60;
    EXPECT_TRUE(findingsOf(later, lane(0.8, step), kShape, "").empty());
    const auto found = findingsOf(later, lane(0.8, step), kShape, "", 40);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].mends.size(), 1U);
    later.step = 70;
    EXPECT_TRUE(findingsOf(later, lane(0.8, step), kShape, "", 40).empty());
}

TEST(RangeTestFindings, OfSeveralTestsAreThoseOfTheFirstThatShowsAny)
{
    auto low = std::make_shared<RangeTestAnswer>(answer());
    low->step = 20;
    auto high = std::make_shared<RangeTestAnswer>(answer());
    high->rates = {1.0, 2.0, 3.0, 4.0, 5.0};
    high->edgesWithout = {3.0, 4.0, 5.0};
    const experiment::Lane tested = lane(0.8);
    const auto found = findingsOf({high, low}, tested, kShape, experiment::plan(tested, kShape), "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].text.find("(step 20, 3 seeds)") != std::string::npos) << found[0].text;
    EXPECT_TRUE(findingsOf({high}, tested, kShape, experiment::plan(tested, kShape), "").empty());
}

TEST(RangeTestFindings, HasNoMendWhereTheScheduleSetsItsRatesItself)
{
    const auto found = findingsOf(
        answer(), lane(0.1, {{"type", "OneCycleLR"}, {"max_lr", 0.8}, {"total_steps", 100}}), kShape, "");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].mends.empty());
}

} // namespace
} // namespace lrp::probe
