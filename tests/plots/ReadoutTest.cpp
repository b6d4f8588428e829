#include "ui/plots/Readout.h"
#include "FakeRun.h"

#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

using test::diverge;
using test::makeLanes;
using test::makeRecord;
using test::shapeOf;
using test::train;

TEST(Readout, SaysPlannedAndMeasuredValuesOfVisibleLanes)
{
    std::vector<LaneCurve> lanes = makeLanes(3, 1000);
    lanes[1].visible = false;
    const auto record = makeRecord(lanes, shapeOf(1000));
    train(*record->lanes()[0], 200);
    const std::vector<LaneReadout> readout = readoutAt(150, lanes, record.get(), 0.0);

    ASSERT_EQ(readout.size(), 2U);
    EXPECT_EQ(readout[0].letter, 'A');
    EXPECT_EQ(readout[0].planned, 0.2);
    EXPECT_EQ(readout[0].measured, 0.4);
    EXPECT_FLOAT_EQ(*readout[0].trainingLoss, std::exp(-0.5));
    EXPECT_DOUBLE_EQ(*readout[0].validationLoss, 1.1 * std::exp(-0.5));
    EXPECT_EQ(readout[1].letter, 'C');
    EXPECT_EQ(readout[1].planned, 0.4);
    EXPECT_FALSE(readout[1].measured);
    EXPECT_EQ(inWords(150, 25, readout),
              QStringLiteral(
                  "Step 150, epoch 6.0. A lane 0: planned rate 0.2, measured rate 0.4, training loss 0.6065, "
                  "validation loss 0.6672. C lane 2: planned rate 0.4."));
}

TEST(Readout, SaysNaNWhereThereIsNaN)
{
    const std::vector<LaneCurve> lanes = makeLanes(1, 1000);
    const auto record = makeRecord(lanes, shapeOf(1000));
    train(*record->lanes()[0], 200);
    diverge(*record->lanes()[0], 1.8);

    EXPECT_TRUE(inWords(200, 0, readoutAt(200, lanes, record.get(), 0.9))
                    .contains(QStringLiteral("training loss NaN")));
    const auto departure = departureOf(*record->lanes()[0]);
    ASSERT_TRUE(departure);
    EXPECT_EQ(departure->step, 200);
    EXPECT_EQ(departure->rate, 1.8);
}

TEST(Readout, EventsAreEvaluationsAndBendsOfThePlan)
{
    experiment::Shape shape = shapeOf(1000);
    shape.evaluateEvery = 250;
    const std::vector<LaneCurve> lanes = makeLanes(2, 1000);

    EXPECT_EQ(eventAfter(0, lanes, shape), 100);
    EXPECT_EQ(eventAfter(100, lanes, shape), 200);
    EXPECT_EQ(eventAfter(200, lanes, shape), 250);
    EXPECT_EQ(eventBefore(250, lanes, shape), 200);
    EXPECT_EQ(eventBefore(100, lanes, shape), 0);
    EXPECT_EQ(eventAfter(900, lanes, shape), 1000);
    EXPECT_FALSE(eventAfter(1000, lanes, shape));
}

TEST(Readout, ACosineIsNoEventAtEveryStep)
{
    LaneCurve lane;
    for (int step = 0; step < 1000; ++step) {
        lane.plan.rates.push_back(0.2 * (1.0 + std::cos(step * 3.141592653589793 / 500.0)));
    }
    experiment::Shape shape = shapeOf(1000);
    shape.evaluateEvery = 0;

    const auto turn = eventAfter(10, {lane}, shape);
    ASSERT_TRUE(turn); // where it begins to rise again
    EXPECT_NEAR(static_cast<double>(*turn), 500.0, 2.0);
}

} // namespace
} // namespace lrp::ui
