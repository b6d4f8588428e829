#include "FakeRun.h"
#include "ui/plots/detail/BandCurves.h"
#include "ui/plots/detail/ReferenceCurves.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

using test::makeRun;

const CurveFrame kFrame{.view = {0.0, 1000.0}, .columns = 1000, .smoothing = 0.0};

double lossAt(double step)
{
    return std::exp(-step / 300.0);
}

void read(BandCurves& curves)
{
    for (LaneReader& reader : curves.readers()) {
        reader.advance();
    }
    curves.update();
}

TEST(BandCurves, AreMeanAndRangeColumnByColumn)
{
    const SeedBand band{.runs = {makeRun(600, 1.0), makeRun(600, 2.0), makeRun(600, 6.0)}};
    BandCurves curves;
    curves.restart(band, kFrame, {}, 0.5);
    read(curves);

    const auto& mean = curves.curve(kTrainingLoss).mean.columns()[301];
    EXPECT_EQ(mean.minimumX, 300.0);
    EXPECT_FLOAT_EQ(mean.minimum, 3.0 * lossAt(300));
    EXPECT_FLOAT_EQ(curves.curve(kTrainingLoss).range.columns()[301].minimum, lossAt(300));
    EXPECT_FLOAT_EQ(curves.curve(kTrainingLoss).range.columns()[301].maximum, 6.0 * lossAt(300));
    EXPECT_FLOAT_EQ(curves.curve(kValidationLoss).mean.columns()[301].maximum, 3.3 * lossAt(300));
    EXPECT_DOUBLE_EQ(curves.curve(kRate).mean.columns()[301].maximum, 0.2);
    EXPECT_EQ(curves.end(kLossPanel)->x(), 599.0);
    EXPECT_FALSE(curves.end(panelWith("momentum")));
}

TEST(BandCurves, GrowWhileFurtherSeedsRun)
{
    const auto second = makeRun(100, 3.0);
    const SeedBand band{.runs = {makeRun(600, 1.0), second}};
    BandCurves curves;
    curves.restart(band, kFrame, {}, 1.0);
    read(curves);
    EXPECT_FLOAT_EQ(curves.curve(kTrainingLoss).mean.columns()[51].maximum, 2.0 * lossAt(50));
    EXPECT_FLOAT_EQ(curves.curve(kTrainingLoss).mean.columns()[301].maximum, lossAt(300));

    test::train(*second, 400, 3.0);
    read(curves);
    EXPECT_FLOAT_EQ(curves.curve(kTrainingLoss).mean.columns()[301].maximum, 2.0 * lossAt(300));
}

TEST(BandCurves, ARunThatDivergesLeavesTheMeanToTheOthers)
{
    const auto lost = makeRun(300, 5.0);
    test::diverge(*lost, 1.8);
    const SeedBand band{.runs = {makeRun(600, 1.0), lost}};
    BandCurves curves;
    curves.restart(band, kFrame, {}, 1.0);
    read(curves);

    EXPECT_FLOAT_EQ(curves.curve(kTrainingLoss).mean.columns()[301].maximum, lossAt(300));
}

TEST(BandCurves, HiddenOnesReadNothing)
{
    const SeedBand band{.visible = false, .runs = {makeRun(600)}};
    BandCurves curves;
    curves.restart(band, kFrame, {}, 1.0);
    read(curves);

    EXPECT_FALSE(curves.end(kLossPanel));
}

TEST(ReferenceCurves, ReadWhatLiesInTheFrameAndAPointOnEitherSide)
{
    const ReferenceCurve reference{.rate = {{0.0, 1.0}, {100.0, 2.0}, {200.0, 3.0}, {300.0, 4.0}}};
    ReferenceCurves curves;
    curves.restart(reference, {.view = {5.5, 10.5}, .columns = 100}, {0.0, 0.05}, 2.0);
    const auto points = pointsOf(curves.curve(kRate), {0.0, 0.05}, {0, 200});

    ASSERT_EQ(points.size(), 3U);
    EXPECT_EQ(points[0].x, 5.0);
    EXPECT_EQ(points[0].value, 4.0);
    EXPECT_EQ(points[2].x, 15.0);
    EXPECT_FALSE(curves.curve(kTrainingLoss).columns()[50].hasValues());
}

} // namespace
} // namespace lrp::ui
