#include "core/keyframe/Stroke.h"

#include <gtest/gtest.h>
#include <limits>

namespace lrp::keyframe
{
namespace
{

constexpr StrokeArea kTenSteps{.firstStep = 0.0, .lastStep = 10.0, .low = 0.0, .high = 1.0};

std::vector<double> ratesOf(const std::vector<StrokePoint>& points, const StrokeArea& area = kTenSteps)
{
    const auto stroke = strokeOf(points, area);
    EXPECT_TRUE(stroke);
    return stroke ? stroke->rates : std::vector<double>{};
}

TEST(Stroke, IsStraightBetweenPointsAndLevelBeyond)
{
    EXPECT_EQ(ratesOf({{2.0, 0.25}, {6.0, 0.75}}),
              (std::vector{0.25, 0.25, 0.25, 0.375, 0.5, 0.625, 0.75, 0.75, 0.75, 0.75, 0.75}));
}

TEST(Stroke, OverwritesWhatItComesBackTo)
{
    EXPECT_EQ(ratesOf({{0.0, 0.5}, {10.0, 0.5}, {8.0, 1.0}, {6.0, 1.0}}),
              (std::vector{0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.0, 1.0, 1.0, 0.75, 0.5}));
}

TEST(Stroke, LetsTheLastPointOfAColumnWin)
{
    EXPECT_EQ(ratesOf({{0.0, 0.5}, {5.1, 0.3}, {4.9, 0.4}, {10.0, 0.4}})[5], 0.4);
}

TEST(Stroke, IsStraightOnItsAxis)
{
    StrokeArea area = kTenSteps;
    area.low = 0.001;
    area.isLogarithmic = true;

    EXPECT_NEAR(ratesOf({{0.0, 1.0}, {10.0, 0.01}}, area)[5], 0.1, 1e-15);
}

TEST(Stroke, HasAtMostTwoHundredColumns)
{
    EXPECT_EQ(ratesOf({{0.0, 0.5}}, {.lastStep = 1e6}).size(), 200U);
    EXPECT_EQ(ratesOf({{0.0, 0.5}}, {.lastStep = 0.5}).size(), 2U);
}

TEST(Stroke, MovesWhatLiesOutsideAndSaysSo)
{
    const auto stroke = strokeOf(std::vector<StrokePoint>{{-5.0, 0.5}, {10.0, 7.0}}, kTenSteps);

    ASSERT_TRUE(stroke);
    EXPECT_EQ(stroke->rates.front(), 0.5);
    EXPECT_EQ(stroke->rates.back(), 1.0);
    EXPECT_EQ(stroke->remarks, std::vector<std::string>{"2 points outside the panel are moved to its edge"});
}

TEST(Stroke, LeavesOutWhatIsNoNumber)
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    const auto stroke = strokeOf(std::vector<StrokePoint>{{0.0, 0.5}, {5.0, kNan}, {10.0, 0.5}}, kTenSteps);

    ASSERT_TRUE(stroke);
    EXPECT_EQ(stroke->rates, std::vector<double>(11, 0.5));
    EXPECT_EQ(stroke->remarks, std::vector<std::string>{"1 point has no rate of 0 or more and is left out"});

    const auto nothing = strokeOf(std::vector<StrokePoint>{{kNan, 0.5}}, kTenSteps);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.issues().front().message,
              "The curve has no point with a finite step and rate; it needs one");
}

TEST(Stroke, LeavesWhatItDoesNotReach)
{
    const std::vector<double> before(11, 0.5);
    const std::vector<StrokePoint> middle{{4.0, 1.0}, {6.0, 1.0}};
    EXPECT_EQ(drawnOver(ratesOf(middle), before, middle, kTenSteps),
              (std::vector{0.5, 0.5, 0.5, 0.5, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5}));

    const std::vector<StrokePoint> almost{{0.2, 1.0}, {9.8, 1.0}};
    EXPECT_EQ(drawnOver(ratesOf(almost), before, almost, kTenSteps), std::vector<double>(11, 1.0));
}

TEST(Stroke, TakesAnImportedCurveAsHighAsItIs)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const auto curve = samplesOf(
        std::vector<StrokePoint>{{0.0, 0.001}, {3.0, kInfinity}, {4.0, -1.0}, {10.0, 5.0}, {11.0, 6.0}},
        kTenSteps);

    ASSERT_TRUE(curve);
    EXPECT_EQ(curve->rates.front(), 0.001); // it is not cut
    EXPECT_EQ(curve->rates.back(), 5.0);
    EXPECT_EQ(curve->remarks, (std::vector<std::string>{"2 points have no rate of 0 or more and are left out",
                                                        "1 point outside the run is left out"}));
}

} // namespace
} // namespace lrp::keyframe
