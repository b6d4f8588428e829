#include "FakeRun.h"
#include "ui/plots/Course.h"
#include "ui/plots/detail/Marks.h"
#include "ui/plots/detail/Pasts.h"
#include "ui/plots/LaneReader.h"
#include "ui/plots/XScale.h"

#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

using test::makeFork;
using test::makeRun;
using test::ownPlan;

const StepWindow kWhole{.begin = 0, .end = 1000, .columns = 1000, .smoothing = 0.9};

/// The average of what the course of `lane` holds from the first step on.
double averageAt(const engine::LaneRecord& lane, std::int64_t step, double keep)
{
    Smoothing average(keep);
    for (std::int64_t i = 0; i <= step; ++i) {
        average.add(sampleAt(lane, i)->loss);
    }
    return average.value();
}

/// The first column of a curve that has a value.
Decimator::Column firstOf(const Decimator& curve)
{
    const auto& columns = curve.columns();
    return *std::find_if(columns.begin(), columns.end(), [](const auto& c) { return c.hasValues(); });
}

class Fork : public testing::Test
{
protected:
    std::shared_ptr<engine::LaneRecord> parent = makeRun(600);
    std::shared_ptr<engine::LaneRecord> child = makeFork(parent, 310, 700, 2.0);
    std::shared_ptr<engine::LaneRecord> grandchild = makeFork(child, 320, 700, 3.0);
};

TEST_F(Fork, CourseReachesThroughTheAncestors)
{
    EXPECT_EQ(sampleAt(*grandchild, 319)->loss, child->samples.loss(9));
    EXPECT_EQ(sampleAt(*grandchild, 309)->loss, parent->samples.loss(309));
    EXPECT_EQ(sampleAt(*grandchild, 320)->loss, grandchild->samples.loss(0));
    EXPECT_FALSE(sampleAt(*grandchild, 700));
    EXPECT_EQ(evaluationAt(*grandchild, 324)->step, 300);
    EXPECT_EQ(evaluationAt(*grandchild, 325)->step, 325);
    EXPECT_EQ(evaluationAt(*child, 299)->step, 275);
}

TEST_F(Fork, AverageGoesOnFromTheAncestorsWithoutALeap)
{
    for (const double keep : {0.5, 0.9, 0.99}) {
        LaneReader reader;
        StepWindow window = kWhole;
        window.smoothing = keep;
        reader.restart(grandchild.get(), window);
        reader.advance();

        const double end = averageAt(*grandchild, 699, keep);
        EXPECT_NEAR(reader.end(kTrainingLoss).value, end, 1e-9 * end) << keep;
        const double begin = averageAt(*child, 319, keep);
        EXPECT_NEAR(firstOf(reader.curve(kTrainingLoss)).minimum, begin, 1e-9 * begin) << keep;
    }
}

TEST_F(Fork, CurvesBeginOnThoseOfTheParent)
{
    LaneReader reader;
    reader.restart(child.get(), kWhole);
    reader.advance();

    EXPECT_EQ(firstOf(reader.curve(kRate)).minimumX, 309.0);
    EXPECT_EQ(firstOf(reader.raw(kTrainingLoss)).minimum, parent->samples.loss(309));
    EXPECT_EQ(firstOf(reader.curve(kValidationLoss)).minimumX, 300.0);
    ASSERT_TRUE(reader.joint());
    EXPECT_EQ(reader.joint()->sample.step, 309);

    LaneReader later; // its own samples run in from the edge
    later.restart(child.get(), {.begin = 400, .end = 500, .columns = 100, .smoothing = 0.9});
    later.advance();
    EXPECT_EQ(firstOf(later.curve(kRate)).minimumX, 399.0);
}

TEST_F(Fork, JoinsBeforeItHasMeasuredAnything)
{
    const auto waiting = makeFork(parent, 310, 310);
    LaneReader reader;
    reader.restart(waiting.get(), kWhole);
    reader.advance();
    EXPECT_EQ(reader.curve(kRate).currentColumn(), 310U);
    EXPECT_EQ(reader.settledColumns(), 310U);

    test::train(*waiting, 311);
    EXPECT_TRUE(reader.advance());
    EXPECT_EQ(reader.end(kRate).step, 310);
}

TEST_F(Fork, PastEndsWhereTheForkBegins)
{
    StepWindow window = kWhole;
    window.until = 310;
    LaneReader reader;
    reader.restart(parent.get(), window);
    reader.advance();
    EXPECT_EQ(reader.end(kRate).step, 309);
    EXPECT_EQ(reader.curve(kValidationLoss).columns()[301].maximumX, 300.0);
    EXPECT_FALSE(reader.curve(kValidationLoss).columns()[326].hasValues());
    EXPECT_EQ(reader.settledColumns(), std::numeric_limits<std::size_t>::max());
}

TEST_F(Fork, PastIsDrawnOnceAndOnlyWhereTheParentIsNot)
{
    std::vector<LaneCurve> lanes{
        {.letter = 'A', .run = parent}, {.letter = 'D', .run = child}, {.letter = 'E', .run = grandchild}};
    EXPECT_TRUE(pastsOf(lanes, nullptr, {}).empty());

    lanes[1].visible = false; // the grandchild is without its own parent
    auto pasts = pastsOf(lanes, nullptr, {});
    ASSERT_EQ(pasts.size(), 1U);
    EXPECT_EQ(pasts[0].parent, child);
    EXPECT_EQ(pasts[0].until, 320);
    EXPECT_EQ(pasts[0].letter, 'E');

    lanes[0].visible = false;
    EXPECT_EQ(pastsOf(lanes, nullptr, std::move(pasts)).size(), 2U);

    lanes[2].run = makeFork(parent, 310, 400);
    lanes.push_back({.letter = 'F', .run = makeFork(parent, 310, 400)});
    EXPECT_EQ(pastsOf(lanes, nullptr, {}).size(), 1U); // of the same beginning
}

TEST_F(Fork, MarksStandWhereTheirStepsAre)
{
    LaneCurve lane{.letter = 'D', .run = child};
    ownPlan(lane) = {.firstStep = 310, .rates = std::vector<double>(90, 0.4), .stopsBecause = "it must"};
    LaneCurves curves;
    curves.setPlan(*lane.plan);
    curves.restart(lane, child.get(), {.view = {0.0, 100.0}, .columns = 800}, {{0.0, 0.1}, {5.0, 0.1}, 2.0});
    curves.reader().advance();
    std::vector<LaneCurves> all;
    all.push_back(std::move(curves));

    const auto marks = marksOf(kRatePanel, {lane}, all, {0.0, 100.0}, 1.0);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].x, 40.0);
    EXPECT_TRUE(marks[0].text.contains(QStringLiteral("at step 400")));
    EXPECT_DOUBLE_EQ(forkOf(kRatePanel, lane, all[0])->x(), 5.0 + 30.9);
    EXPECT_DOUBLE_EQ(forkOf(kRatePanel, lane, all[0])->y(), 0.8);
    EXPECT_FALSE(forkOf(panelWith("momentum"), lane, all[0]));

    lane.isGhost = true;
    EXPECT_TRUE(marksOf(kRatePanel, {lane}, all, {0.0, 100.0}, 1.0).empty());
    EXPECT_FALSE(forkOf(kRatePanel, lane, all[0]));
    EXPECT_FALSE(lineEndOf(kRatePanel, lane, all[0]));
}

TEST_F(Fork, SecondsBeginWhenTheParentWasThere)
{
    grandchild->trainNanoseconds = 2 * (700 - 320) * 1'000'000; // twice as slow
    const XPlace place = placeOf(XUnit::Seconds, test::shapeOf(1000), grandchild.get());

    EXPECT_NEAR(place.of(320), 0.320, 1e-12);
    EXPECT_NEAR(place.of(700), 0.320 + 0.760, 1e-12);
    EXPECT_NEAR(place.stepAt(place.of(500)), 500.0, 1e-9);
    EXPECT_FALSE(placeOf(XUnit::Seconds, test::shapeOf(1000), nullptr).isThere());
    EXPECT_EQ(placeOf(XUnit::Epochs, test::shapeOf(1000), grandchild.get()).of(500), 20.0);
}

} // namespace
} // namespace lrp::ui
