#include "core/experiment/ShapeStatistics.h"

#include "core/schedule/OneCycleLR.h"
#include "core/schedule/PolynomialLR.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::experiment
{
namespace
{

TEST(ShapeStatistics, OfRatesThatRiseAndFall)
{
    // Sum 0.1 + 0.3 + 0.6 + 0.6 + 0.4 = 2; half the peak is 0.3, which 0.6, 0.6 and 0.4 are above.
    const auto statistics = statisticsOf({.rates = {0.1, 0.3, 0.6, 0.6, 0.4}, .baseRate = 0.5});

    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->steps, 5);
    EXPECT_EQ(statistics->peak, 0.6);
    EXPECT_EQ(statistics->peakStep, 2);
    EXPECT_DOUBLE_EQ(statistics->area, 2.0);
    EXPECT_DOUBLE_EQ(statistics->mean, 0.4);
    EXPECT_EQ(statistics->last, 0.4);
    EXPECT_DOUBLE_EQ(statistics->relativeArea, 0.8);
    EXPECT_DOUBLE_EQ(statistics->aboveHalfPeak, 0.6);
}

TEST(ShapeStatistics, OfAConstantAreThatConstant)
{
    // 0.1 a million times, added plainly, is 100000.00000133288.
    const auto statistics = statisticsOf({.rates = std::vector<double>(1'000'000, 0.1), .baseRate = 0.1});

    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->area, 100'000.0);
    EXPECT_EQ(statistics->mean, 0.1);
    EXPECT_EQ(statistics->relativeArea, 1.0);
    EXPECT_EQ(statistics->peakStep, 0);
    EXPECT_EQ(statistics->aboveHalfPeak, 1.0);
}

TEST(ShapeStatistics, OfALinearFallInARun)
{
    // 0.4 · (1 − t / 4) for t = 0 … 3, then 0: 0.4, 0.3, 0.2, 0.1, 0, 0, 0, 0.
    const Lane lane{.optimizer = optimizer::SGD{.lr = 0.4},
                    .schedule = {schedule::PolynomialLR{.totalIters = 4.0, .power = 1.0}}};
    const auto statistics = statisticsOf(
        plan(lane, {.trainExamples = 8, .stepsPerEpoch = 8, .totalSteps = 8, .evaluateEvery = 8}));

    ASSERT_TRUE(statistics);
    EXPECT_DOUBLE_EQ(statistics->area, 1.0);
    EXPECT_DOUBLE_EQ(statistics->mean, 0.125);
    EXPECT_DOUBLE_EQ(statistics->relativeArea, 0.3125);
    EXPECT_EQ(statistics->last, 0.0);
    EXPECT_DOUBLE_EQ(statistics->aboveHalfPeak, 0.25);
}

TEST(ShapeStatistics, CountTheStepsUntilThePlanStops)
{
    const Lane lane{.optimizer = optimizer::SGD{.momentum = 0.9},
                    .schedule = {schedule::OneCycleLR{.totalSteps = 5}}};
    const auto statistics = statisticsOf(
        plan(lane, {.trainExamples = 10, .stepsPerEpoch = 1, .totalSteps = 20, .evaluateEvery = 1}));

    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->steps, 6);
}

TEST(ShapeStatistics, OfNothingAreNone)
{
    EXPECT_FALSE(statisticsOf({}));
}

TEST(ShapeStatistics, KeepInfinity)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const auto statistics = statisticsOf({.rates = {0.1, kInfinity, 0.2}, .baseRate = 0.1});

    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->peak, kInfinity);
    EXPECT_EQ(statistics->area, kInfinity);
    EXPECT_EQ(statistics->last, 0.2);
}

} // namespace
} // namespace lrp::experiment
