#include "core/rehearsal/DrawnCurve.h"

#include <gtest/gtest.h>
#include <limits>

namespace lrp::rehearsal
{
namespace
{

TEST(DrawnCurve, IsSampledAtTheTicksOnStraightLines)
{
    const Reports reports = reportsOf(DrawnCurve{.heights = {1.0, 0.5, 0.5}, .reports = 5});

    EXPECT_EQ(reports.values, (std::vector{1.0, 0.75, 0.5, 0.5, 0.5}));
    EXPECT_EQ(reports.name, "drawn curve");
    EXPECT_TRUE(reports.steps.empty());
}

TEST(DrawnCurve, KeepsItsEndsWhateverItsReports)
{
    const DrawnCurve curve{.heights = {2.0, 0.0, 1.0}};
    for (const std::size_t count : {2, 7, 1'000}) {
        const auto values = spread(curve.heights, count);
        EXPECT_EQ(values.size(), count);
        EXPECT_EQ(values.front(), 2.0);
        EXPECT_EQ(values.back(), 1.0);
    }
    EXPECT_EQ(spread(curve.heights, 1), std::vector{2.0});
    EXPECT_EQ(spread(std::vector{0.5}, 3), (std::vector{0.5, 0.5, 0.5}));
}

TEST(DrawnCurve, BeginsWithWhatIsFiniteOfAnother)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(spread(std::vector{nan, 1.0, nan, 0.5}, 4), (std::vector{1.0, 1.0, 1.0, 0.5}));
    EXPECT_EQ(spread(std::vector{nan, nan}, 2), (std::vector{0.0, 0.0}));
}

TEST(DrawnCurve, HasAReportForEachTickBeforeTheEnd)
{
    const experiment::Shape shape{
        .trainExamples = 1000, .stepsPerEpoch = 16, .totalSteps = 1500, .evaluateEvery = 25};
    experiment::Lane lane;
    lane.tick = experiment::TickUnit::Step;
    EXPECT_EQ(ticksIn(lane, shape), 1499U);
    lane.tick = experiment::TickUnit::Epoch;
    EXPECT_EQ(ticksIn(lane, shape), 93U); // 93.75 epochs
    EXPECT_EQ(ticksIn(lane, {.trainExamples = 16, .stepsPerEpoch = 16, .totalSteps = 1, .evaluateEvery = 1}),
              1U);
}

} // namespace
} // namespace lrp::rehearsal
