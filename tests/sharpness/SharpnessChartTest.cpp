#include "ui/sharpness/SharpnessChart.h"
#include "ui/sharpness/SharpnessPicture.h"
#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lrp::ui
{
namespace
{

probe::CurvatureAt measuredAt(std::int64_t step, double curvature, double rate = 1.0)
{
    probe::Curvature found;
    found.rows = found.examples = 400;
    found.largest = found.largestHalved = found.curvature = curvature;
    found.isSettled = found.isHalvedSettled = found.isSeenSettled = true;
    found.optimizer = "SGD";
    found.rate = rate;
    found.threshold = 2.0;
    return {step, std::make_shared<const probe::Curvature>(found)};
}

SharpnessContent contentWith(probe::CurvatureCourse course)
{
    return {.run = {.letter = 'A', .name = QStringLiteral("1.0"), .course = std::move(course)},
            .lastStep = 1000};
}

/// How many pixels have about this colour.
int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            count += std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green()) +
                                 std::abs(here.blue() - colour.blue()) <
                             12
                         ? 1
                         : 0;
        }
    }
    return count;
}

class SharpnessChartTest : public testing::Test
{
protected:
    SharpnessChartTest()
    {
        chart.resize(600, 300);
        chart.show();
    }
    /// Without the frame that says where the focus is.
    QImage painted()
    {
        QCoreApplication::processEvents(); // in which it is drawn anew
        return chart.grab().toImage().copy(chart.rect().adjusted(4, 4, -4, -4));
    }

    SharpnessChart chart;
};

TEST_F(SharpnessChartTest, HasTheEdgeInSightHoweverFarTheRunStaysBelow)
{
    chart.setContent(contentWith({measuredAt(0, 0.02), measuredAt(500, 0.04)})); // ratios 0.01 and 0.02
    EXPECT_LT(chart.values().low, 0.01);
    EXPECT_GT(chart.values().low, 0.001);
    EXPECT_GT(chart.values().high, 1.0);
    EXPECT_LT(chart.values().high, 2.0);
}

TEST_F(SharpnessChartTest, ShowsCurvatureBesideWhatTheRateStands)
{
    SharpnessContent content = contentWith({measuredAt(0, 3.0, 0.1), measuredAt(500, 8.0, 0.1)});
    content.view = SharpnessView::Curvature; // threshold/rate is 20
    chart.setContent(content);
    EXPECT_LT(chart.values().low, 3.0);
    EXPECT_GT(chart.values().high, 20.0);
    EXPECT_TRUE(chart.accessibleDescription().contains("The dashed curve is what SGD stands"));
}

TEST_F(SharpnessChartTest, DrawsTheRunInItsColourAndOthersPale)
{
    const Theme theme = Theme::of(&chart);
    chart.setContent(contentWith({}));
    EXPECT_EQ(pixelsOf(painted(), theme.lane('A')), 0);
    SharpnessContent content = contentWith({measuredAt(0, 0.5), measuredAt(500, 1.9)});
    chart.setContent(content);
    EXPECT_GT(pixelsOf(painted(), theme.lane('A')), 100);
    const QColor pale = mixed(theme.lane('B'), theme.canvas, 0.4);
    EXPECT_EQ(pixelsOf(painted(), pale), 0);
    content.others.push_back(
        {.letter = 'B', .name = {}, .course = {measuredAt(0, 0.3), measuredAt(500, 0.4)}});
    chart.setContent(content);
    EXPECT_GT(pixelsOf(painted(), pale), 20); // but for edges that are smoothed
    EXPECT_EQ(pixelsOf(painted(), theme.lane('B')), 0);
}

// 8 inner pixels a disc, of the whole symbol; triangles are the canvas's colour inside.
TEST_F(SharpnessChartTest, DrawsWhatIsNotSettledOtherwise)
{
    const Theme theme = Theme::of(&chart);
    const auto one = [](bool isSettled) {
        probe::Curvature found = *measuredAt(500, 1.0).found;
        found.isSeenSettled = isSettled;
        return contentWith({{500, std::make_shared<const probe::Curvature>(found)}});
    };
    chart.setContent(one(true));
    const QImage settled = painted();
    chart.setContent(one(false));
    const QImage open = painted();
    EXPECT_NE(settled, open);
    EXPECT_GT(pixelsOf(settled, theme.lane('A')), 8);
    EXPECT_GT(pixelsOf(open, theme.canvas), 0);
    EXPECT_TRUE(chart.accessibleDescription().contains("1 value is at least that (triangles)"));
}

TEST_F(SharpnessChartTest, ReadsOutWhatWasMeasuredNearestToTheCrosshair)
{
    chart.setContent(contentWith({measuredAt(0, 0.5), measuredAt(500, 1.9), measuredAt(1000, 2.0)}));
    EXPECT_EQ(chart.accessibleName(), "Sharpness");
    const QImage without = painted();
    chart.setCrosshair(620);
    QTRY_COMPARE(
        chart.accessibleName(),
        QString("Step 500: the ratio is 0.95; curvature 1.9 at rate 1, whose edge is at a rate of 1.05."));
    EXPECT_NE(painted(), without);
    chart.setCrosshair(std::nullopt);
    QTRY_COMPARE(chart.accessibleName(), QString("Sharpness"));
    EXPECT_EQ(painted(), without);
}

TEST_F(SharpnessChartTest, KeysGoFromOneMeasuredPlaceToTheNext)
{
    chart.setContent(contentWith({measuredAt(0, 0.5), measuredAt(500, 1.9), measuredAt(1000, 2.0)}));
    QSignalSpy wanted(&chart, &SharpnessChart::stepWanted);
    QSignalSpy gone(&chart, &SharpnessChart::noStepWanted);
    QObject::connect(&chart, &SharpnessChart::stepWanted, &chart,
                     [this](qint64 step) { chart.setCrosshair(step); });
    QObject::connect(&chart, &SharpnessChart::noStepWanted, &chart, [this] { chart.setCrosshair({}); });
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Right, Qt::Key_Left,
                          Qt::Key_Home, Qt::Key_Left}) {
        QTest::keyClick(&chart, static_cast<Qt::Key>(key));
    }
    std::vector<qint64> steps;
    for (const auto& call : wanted) {
        steps.push_back(call.front().toLongLong());
    }
    EXPECT_EQ(steps, (std::vector<qint64>{0, 500, 1000, 1000, 500, 0, 0}));
    EXPECT_EQ(gone.count(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(gone.count(), 1);
    EXPECT_FALSE(chart.crosshair());
}

TEST(SharpnessPicture, HasItsCaptionWithIt)
{
    const QTemporaryDir folder;
    const SharpnessContent content = contentWith({measuredAt(0, 0.5), measuredAt(500, 1.9)});
    const QString svg = folder.filePath("sharpness.svg");
    ASSERT_TRUE(writeSharpnessPicture(content, false, svg).empty());
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("<desc>Lane A 1.0. The ratio climbs from 0.25 to the edge: 0.95 at step 500."));
    EXPECT_TRUE(text.contains("edge of stability"));
    EXPECT_FALSE(text.contains("<image")); // lines and text alone

    const QString png = folder.filePath("sharpness.png");
    ASSERT_TRUE(writeSharpnessPicture(content, true, png).empty());
    const QImage image(png);
    EXPECT_EQ(image.width(), 2000);
    EXPECT_TRUE(image.text("Description").startsWith("Lane A 1.0. "));
    EXPECT_EQ(image.pixelColor(1, 1), Theme::make(true).canvas);
    EXPECT_FALSE(writeSharpnessPicture(content, false, folder.filePath("no/where.png")).empty());
}

} // namespace
} // namespace lrp::ui
