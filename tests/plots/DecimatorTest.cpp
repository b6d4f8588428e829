#include "ui/plots/Decimator.h"
#include "core/engine/Smoothing.h"
#include "ui/plots/detail/CurvePainter.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

using engine::Smoothing;

std::vector<CurvePoint> pointsOf(const Decimator& decimator)
{
    std::vector<CurvePoint> points;
    decimator.points(1.0, points);
    return points;
}

TEST(Decimator, KeepsEverySpikeOfAHundredThousandPoints)
{
    Decimator decimator;
    decimator.restart(0.0, 100'000.0, 1000);
    for (int step = 0; step < 100'000; ++step) {
        decimator.add(step, step == 54'321 ? 99.0 : step == 12'345 ? -99.0 : std::sin(step));
    }
    const std::vector<CurvePoint> points = pointsOf(decimator);

    EXPECT_LE(points.size(), 2002U);
    const auto has = [&](double x, double value) {
        return std::any_of(points.begin(), points.end(),
                           [&](const CurvePoint& p) { return p.x == x && p.value == value; });
    };
    EXPECT_TRUE(has(54'321, 99.0));
    EXPECT_TRUE(has(12'345, -99.0));
    EXPECT_TRUE(
        std::is_sorted(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.x < b.x; }));
}

TEST(Decimator, KeepsEveryPointWhereThereIsRoom)
{
    Decimator decimator;
    decimator.restart(10.0, 20.0, 1000);
    for (int step = 9; step <= 21; ++step) {
        decimator.add(step, step * step);
    }
    const std::vector<CurvePoint> points = pointsOf(decimator);

    ASSERT_EQ(points.size(), 13U); // one on either side among them
    EXPECT_EQ(points.front().x, 9.0);
    EXPECT_EQ(points.back().value, 441.0);
}

TEST(Decimator, BreaksTheLineAtValuesThatAreNotFiniteAndSaysWhere)
{
    Decimator decimator;
    decimator.restart(0.0, 10.0, 10);
    for (int step = 0; step < 10; ++step) {
        decimator.add(step, step == 5 ? std::nan("") : step == 7 ? INFINITY : 1.0);
    }
    const std::vector<CurvePoint> points = pointsOf(decimator);

    EXPECT_EQ(
        std::count_if(points.begin(), points.end(), [](const CurvePoint& p) { return std::isnan(p.value); }),
        2);
    EXPECT_EQ(decimator.columns()[6].brokenX, 5.0);
    EXPECT_EQ(decimator.columns()[8].brokenX, 7.0);
    EXPECT_FALSE(decimator.columns()[7].isBroken());
}

TEST(Decimator, SpikeAndNaNInOneColumnAreBothKept)
{
    Decimator decimator;
    decimator.restart(0.0, 100.0, 1);
    decimator.add(1, 0.5);
    decimator.add(2, 1e30);
    decimator.add(3, std::nan(""));
    decimator.add(4, 0.1);
    const Decimator::Column& column = decimator.columns()[1];

    EXPECT_EQ(column.maximum, 1e30);
    EXPECT_EQ(column.minimum, 0.1);
    EXPECT_EQ(column.brokenX, 3.0);
    EXPECT_EQ(column.last, 0.1);
}

TEST(Smoothing, StartsAtTheFirstValueAndSkipsNaN)
{
    Smoothing average(0.9);

    EXPECT_DOUBLE_EQ(average.add(4.0), 4.0);
    EXPECT_TRUE(std::isnan(average.add(std::nan(""))));
    EXPECT_DOUBLE_EQ(average.add(2.0), (0.9 * 4.0 + 2.0) / 1.9);
}

TEST(Smoothing, OfNothingIsTheRawCurve)
{
    Smoothing average(0.0);

    EXPECT_DOUBLE_EQ(average.add(4.0), 4.0);
    EXPECT_DOUBLE_EQ(average.add(2.0), 2.0);
    EXPECT_EQ(Smoothing::memory(0.0), 0U);
}

TEST(Decimator, SaysWhatColumnsAreJoinedTo)
{
    Decimator decimator;
    decimator.restart(0.0, 100.0, 100); // step s falls into column s + 1
    EXPECT_EQ(decimator.joinedTo(40), 40U);
    decimator.add(9.0, 1.0);
    decimator.add(39.0, 1.0);
    EXPECT_EQ(decimator.joinedTo(40), 10U);
    EXPECT_EQ(decimator.joinedTo(41), 40U);
    EXPECT_EQ(decimator.joinedTo(5), 5U);
}

TEST(Decimator, JoinsNothingToWhatIsBroken)
{
    Decimator decimator;
    decimator.restart(0.0, 100.0, 100);
    decimator.add(9.2, 1.0);
    decimator.add(9.8, std::nan(""));
    std::vector<CurvePoint> points;

    decimator.points(1.0, points, 11, 102);
    EXPECT_TRUE(points.empty());
    decimator.add(39.0, 2.0);
    decimator.points(1.0, points, 11, 102);
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points.front().value, 2.0);
}

TEST(CurvePainter, MakesNoLineOfPointsThatAreMissing)
{
    const PixelMap map({0.0, 0.0, 100.0, 100.0}, {0.0, 10.0}, {0.0, 10.0}, YScale::Linear);
    const double nothing = std::nan("");

    EXPECT_TRUE(simplified({{1.0, nothing}, {2.0, nothing}}, map).empty());
    EXPECT_EQ(simplified({{1.0, nothing}, {2.0, 3.0}}, map).size(), 1U);
}

} // namespace
} // namespace lrp::ui
