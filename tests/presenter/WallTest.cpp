#include "tests/presenter/Walls.h"
#include "ui/presenter/PresenterColours.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QPainter>

namespace lrp::ui
{
namespace
{

using test::makeWall;
using test::painted;

/// Pixels of a colour inside a rectangle.
int count(const QImage& image, const QRectF& area, const QColor& colour)
{
    int found = 0;
    const QRect pixels = area.toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
    }
    return found;
}

QColor colourOf(char letter, bool dark = false)
{
    return PresenterColours::make(dark).lane(letter);
}

/// Whether two pictures differ inside the region alone.
bool isSameBut(const QRegion& region, QImage one, QImage other)
{
    for (QImage* image : {&one, &other}) {
        QPainter painter(image);
        painter.setClipRegion(region);
        painter.fillRect(image->rect(), Qt::black);
    }
    return one == other;
}

class WallTest : public testing::Test
{
protected:
    const PresenterLayout layout = PresenterLayout::of({1920, 1080});
};

TEST_F(WallTest, DrawsEachLaneInBothPanels)
{
    Wall wall = makeWall(2, 0);
    wall.lanes[0].run = test::makeRun(640, 1.0);
    wall.lanes[1].run = test::makeRun(640, 2.0);
    const QImage image = painted(wall);

    EXPECT_GT(count(image, layout.ratePlot, colourOf('B')), 2000);
    EXPECT_GT(count(image, layout.lossPlot, colourOf('A')), 2000);
    EXPECT_GT(count(image, layout.lossPlot, colourOf('B')), 2000);
}

TEST_F(WallTest, IsTheSameOnEveryPainterThatPaintsIt)
{
    const Wall wall = makeWall(3, 640);
    WallPainter used;
    QImage image;
    used.paint(image, {1280, 720}, makeWall(5, 100));
    used.paint(image, {1920, 1080}, wall);

    EXPECT_TRUE(test::areSame(image, painted(wall)));
    QImage again;
    used.paint(again, {1920, 1080}, wall);
    EXPECT_TRUE(test::areSame(again, image)) << "the second time";
}

TEST_F(WallTest, PaintsAnewOnlyWhatHasGrownAndTheSamePicture)
{
    for (const double smoothing : {0.0, 0.9}) {
        Wall wall = makeWall(3, 0);
        wall.options.smoothing = smoothing;
        wall.options.zoom.y[kLossPanel] = Span{0.05, 3.0}; // axes that stay
        std::vector<std::shared_ptr<engine::LaneRecord>> runs;
        for (std::size_t lane = 0; lane < 3; ++lane) {
            runs.push_back(test::makeRun(300, 1.0 + static_cast<double>(lane)));
            wall.lanes[lane].run = runs.back();
        }
        WallPainter painter;
        QImage image;
        for (std::int64_t step = 310; step < 1000; step += 43) {
            for (std::size_t lane = 0; lane < 3; ++lane) {
                test::train(*runs[lane], step - 5 * static_cast<int>(lane), 1.0 + static_cast<double>(lane));
            }
            const QImage before = image.copy();
            wall.step = QString("step %1 of 1,000").arg(step);
            painter.paint(image, {1920, 1080}, wall);
            const QImage whole = painted(wall);
            ASSERT_TRUE(test::areSame(image, whole, test::kShades)) << "at step " << step;
            for (const QRectF& plot : {layout.ratePlot, layout.lossPlot}) {
                const QRect pixels = plot.adjusted(-8.0, -8.0, 4.0, 8.0).toAlignedRect();
                ASSERT_TRUE(test::areSame(image.copy(pixels), whole.copy(pixels))) << "at step " << step;
            }
            if (step > 310) {
                EXPECT_GT(painter.news().boundingRect().left(),
                          layout.ratePlot.left() + 0.2 * layout.ratePlot.width());
                EXPECT_TRUE(isSameBut(painter.changed(), image, before));
            }
        }
        painter.paint(image, {1920, 1080}, wall);
        EXPECT_TRUE(painter.news().isEmpty());
    }
}

TEST_F(WallTest, PaintsAllAnewWhereAnythingElseChanges)
{
    const Wall wall = makeWall(3, 640);
    WallPainter painter;
    const auto isWholeAndRight = [&](const Wall& changed) {
        QImage image;
        painter.paint(image, {1920, 1080}, wall);
        painter.paint(image, {1920, 1080}, changed);
        EXPECT_EQ(painter.news(), QRegion(0, 0, 1920, 1080));
        EXPECT_TRUE(test::areSame(image, painted(changed)));
    };
    Wall other = wall;
    other.dark = true;
    isWholeAndRight(other);
    other = wall;
    other.crosshair = 400;
    isWholeAndRight(other);
    other = wall;
    other.options.xUnit = XUnit::Epochs;
    isWholeAndRight(other);
    other = wall;
    other.options.zoom.x = Span{100.0, 600.0};
    isWholeAndRight(other);
    other = wall;
    dimBeside({'B'}, other.lanes);
    isWholeAndRight(other);
    other = wall;
    other.lanes.pop_back();
    isWholeAndRight(other);
    other = wall;
    other.lanes[1].plan = noPlan();
    isWholeAndRight(other);
    other = wall;
    other.options.smoothing = 0.0;
    isWholeAndRight(other);
}

TEST_F(WallTest, PaintsNothingOfAHiddenLane)
{
    ChartContent content{.lanes = test::makeLanes(3, 1000), .shape = test::shapeOf(1000)};
    content.record = test::makeRecord(content.lanes, content.shape);
    for (const auto& lane : content.record->lanes()) {
        test::train(*lane, 640);
    }
    Wall wall = makeWall(3, 640);
    const auto show = [&](const channel::Hidden& what) {
        wall.lanes = wallLanes(content, what);
        return painted(wall);
    };
    channel::Hidden allOfC;
    allOfC.hide('C');
    const QImage hidden = show(allOfC);
    EXPECT_EQ(count(hidden, QRectF(hidden.rect()), colourOf('C')), 0);
    content.lanes.pop_back();
    EXPECT_TRUE(test::areSame(hidden, show({}))) << "as if it were not there";
}

TEST_F(WallTest, PaintsNothingOfAHiddenQuantity)
{
    ChartContent content{.lanes = test::makeLanes(1, 1000), .shape = test::shapeOf(1000)};
    content.record = test::makeRecord(content.lanes, content.shape);
    test::train(*content.record->lanes().front(), 640);
    Wall wall = makeWall(1, 640);
    channel::Hidden loss;
    loss.hideAxis('A', "Loss");
    wall.lanes = wallLanes(content, loss);
    const QImage image = painted(wall);

    EXPECT_GT(count(image, layout.ratePlot, colourOf('A')), 1000);
    EXPECT_EQ(count(image, layout.lossPlot, colourOf('A')), 0);
    const auto other = [&](double factor) {
        wall.lanes.front().run = test::makeRun(640, factor);
        return painted(wall);
    };
    EXPECT_TRUE(test::areSame(other(1.0), other(7.0))) << "an axis or a name tells of the loss";
}

TEST_F(WallTest, TellsNoPresentRateOfAPlanAlone)
{
    ChartContent content{.lanes = test::makeLanes(1, 1000), .shape = test::shapeOf(1000)};
    content.record = test::makeRecord(content.lanes, content.shape);
    test::train(*content.record->lanes().front(), 640);
    Wall wall = makeWall(1, 640);
    const auto image = [&](bool hasMeasured) {
        content.lanes.front().hasMeasured = hasMeasured;
        wall.lanes = wallLanes(content, {});
        return painted(wall);
    };
    const auto inkOf = [&](const QImage& made) {
        const QRgb ground = PresenterColours::make(false).canvas.rgb();
        int found = 0;
        const QRect pixels = layout.rateEnds.toAlignedRect() & made.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left() + 4; x <= pixels.right(); ++x) {
                found += made.pixel(x, y) == ground ? 0 : 1;
            }
        }
        return found;
    };
    EXPECT_GT(inkOf(image(true)), 500);
    EXPECT_EQ(inkOf(image(false)), 0);
}

TEST_F(WallTest, StaysAsItWasWhileItIsFrozen)
{
    const Wall running = makeWall(2, 400);
    const Wall still = frozen(running);
    const QImage before = painted(still);
    for (const WallLane& lane : running.lanes) {
        auto& run = const_cast<engine::LaneRecord&>(*lane.run);
        test::train(run, 900, 3.0);
        run.evaluations.append({900, 3.0, 3.0, 0.5});
    }

    EXPECT_TRUE(test::areSame(painted(still), before));
    EXPECT_NE(painted(running), before);
}

TEST_F(WallTest, DimsWhatIsBesideTheSpotlight)
{
    Wall wall = makeWall(2, 0);
    wall.lanes[0].run = test::makeRun(640, 1.0);
    wall.lanes[1].run = test::makeRun(640, 2.0);
    dimBeside({'B'}, wall.lanes);
    const QImage image = painted(wall);
    const QColor canvas = PresenterColours::make(false).canvas;

    EXPECT_EQ(count(image, layout.lossPlot, colourOf('A')), 0);
    EXPECT_GT(count(image, layout.lossPlot, mixed(colourOf('A'), canvas, 0.2)), 500);
    EXPECT_GT(count(image, layout.lossPlot, colourOf('B')), 2000);
}

TEST_F(WallTest, DrawsCurvesAsWideAsTheTableSays)
{
    Wall wall = makeWall(1, 0);
    wall.options.smoothing = 0.9;
    const auto run = std::make_shared<engine::LaneRecord>();
    for (std::int64_t step = 0; step < 1000; ++step) {
        run->samples.append({step, 0.3, 0.5, 0.9}); // level lines
    }
    run->steps = 1000;
    run->status = engine::LaneStatus::Finished;
    wall.lanes.front().run = run;
    wall.lanes.front().plan = noPlan();
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        const QImage image = painted(wall, size);
        const PresenterLayout own = PresenterLayout::of(size);
        const int x = static_cast<int>(own.lossPlot.left()) + 40;
        double ink = 0.0;
        for (int y = static_cast<int>(own.lossPlot.top()); y < own.lossPlot.bottom() - 20; ++y) {
            const QColor pixel = image.pixelColor(x, y);
            const bool isLane = pixel.red() < 230 && pixel.blue() > pixel.red() + 20;
            ink += isLane ? (255.0 - pixel.red()) / 255.0 : 0.0;
        }
        EXPECT_NEAR(ink, 0.0045 * size.height(), 0.6) << size.height();
    }
}

TEST_F(WallTest, IsReadableInTheDark)
{
    Wall wall = makeWall(2, 640);
    wall.dark = true;
    const QImage image = painted(wall);

    EXPECT_EQ(image.pixelColor(2, 2), PresenterColours::make(true).canvas);
    EXPECT_GT(count(image, layout.ratePlot, colourOf('B', true)), 2000);
}

TEST_F(WallTest, TellsPixelsAndDataFromEachOther)
{
    QImage image;
    Wall wall = makeWall(2, 640);
    wall.options.xUnit = XUnit::Epochs;
    const WallAxes axes = WallPainter().paint(image, {1920, 1080}, wall);

    for (const WallPart part : {WallPart::Rate, WallPart::Loss, WallPart::Wall}) {
        const QPointF pixel = part == WallPart::Rate   ? layout.ratePlot.center()
                              : part == WallPart::Loss ? layout.lossPlot.center()
                                                       : QPointF(30, 40);
        EXPECT_EQ(axes.partAt(pixel), part);
        const QPointF back = axes.toPixel(part, axes.toData(part, pixel));
        EXPECT_NEAR(back.x(), pixel.x(), 1e-6);
        EXPECT_NEAR(back.y(), pixel.y(), 1e-6);
    }
    EXPECT_NEAR(axes.toData(WallPart::Loss, layout.lossPlot.center()).x(), 500.0, 0.5)
        << "steps, in every unit";
}

TEST(WallNumbers, AreShort)
{
    EXPECT_EQ(shortNumber(3.0, 3), "3");
    EXPECT_EQ(shortNumber(0.1, 3), "0.1");
    EXPECT_EQ(shortNumber(0.03162, 3), "0.0316");
    EXPECT_EQ(shortNumber(0.00001, 3), "1e-5");
    EXPECT_EQ(shortNumber(2000.0, 6), "2,000");
}

} // namespace
} // namespace lrp::ui
