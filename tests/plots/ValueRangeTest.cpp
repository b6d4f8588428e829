#include "ui/plots/ValueRange.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

constexpr double kFence = 8.0;

LaneValues falling(double from, double to)
{
    LaneValues lane;
    for (int i = 0; i < 100; ++i) {
        lane.curve.push_back(from + (to - from) * i / 99.0);
    }
    return lane;
}

LaneValues exploding()
{
    LaneValues lane;
    for (int i = 0; i < 100; ++i) {
        lane.curve.push_back(0.7 * std::exp(0.5 * i));
    }
    lane.curve.push_back(INFINITY);
    lane.curve.push_back(std::nan(""));
    return lane;
}

TEST(ValueRange, ShowsAllOfAnOrdinaryLane)
{
    const Span range = valueRange({falling(2.3, 0.05)}, YScale::Linear, kFence);

    EXPECT_EQ(range.low, 0.0);
    EXPECT_GE(range.high, 2.3);
    EXPECT_LE(range.high, 3.0);
}

TEST(ValueRange, IsNotBlownUpByOneLaneThatDiverges)
{
    for (const YScale scale : {YScale::Linear, YScale::Logarithmic}) {
        const Span range = valueRange({falling(0.7, 0.05), falling(0.7, 0.1), exploding()}, scale, kFence);
        EXPECT_GE(range.high, 0.7);
        EXPECT_LE(range.high, 8.0);
    }
}

TEST(ValueRange, FollowsAGeometricFallAllTheWay)
{
    LaneValues lane;
    for (int i = 0; i < 100; ++i) {
        lane.curve.push_back(std::pow(10.0, -4.0 * i / 99.0));
    }
    const Span range = valueRange({lane}, YScale::Logarithmic, kFence);

    EXPECT_GE(range.high, 1.0);
    EXPECT_LE(range.low, 0.0001);
}

TEST(ValueRange, DoesNotFollowTheLastFewPointsToNothing)
{
    const Span range = valueRange({falling(1.0, 1e-9)}, YScale::Logarithmic, kFence);

    EXPECT_GE(range.high, 1.0);
    EXPECT_GE(range.low, 1e-4);
}

TEST(ValueRange, LeavesZeroAndBelowOutOfALogarithmicAxis)
{
    LaneValues lane{.curve = {0.4, 0.2, 0.0, -1.0}, .noise = {}};
    const Span range = valueRange({lane}, YScale::Logarithmic, kFence);

    EXPECT_GT(range.low, 0.0);
    EXPECT_LE(range.low, 0.2);
    EXPECT_GE(range.high, 0.4);
}

TEST(ValueRange, OfNothingIsStillARange)
{
    for (const YScale scale : {YScale::Linear, YScale::Logarithmic}) {
        EXPECT_GT(valueRange({}, scale, kFence).size(), 0.0);
        EXPECT_GT(valueRange({LaneValues{.curve = {std::nan(""), 0.0}, .noise = {}}}, scale, kFence).size(),
                  0.0);
    }
}

} // namespace
} // namespace lrp::ui
