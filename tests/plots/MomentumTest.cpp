#include "FakeRun.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Picture.h"
#include "ui/plots/Readout.h"
#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <qcustomplot.h>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace lrp::ui
{
namespace
{

constexpr std::int64_t kSteps = 1000;

/// Two lanes; the second one's momentum falls from 0.95 to 0.85 and rises again.
std::vector<LaneCurve> lanesWithMomentum()
{
    std::vector<LaneCurve> lanes = test::makeLanes(2, kSteps);
    experiment::Plan& plan = test::ownPlan(lanes[1]);
    for (std::int64_t step = 0; step < kSteps; ++step) {
        const double way = static_cast<double>(std::abs(step - kSteps / 2)) / (kSteps / 2);
        plan.momentums.push_back(0.85 + 0.1 * way);
    }
    return lanes;
}

class MomentumPanel : public testing::Test
{
protected:
    MomentumPanel()
    {
        view.resize(900, 700);
        view.setLanes(lanes, shape);
        view.show();
        settle();
    }

    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
            view.settle();
        }
    }

    QCustomPlot& plot() const { return *view.findChild<QCustomPlot*>(); }
    QCPAxis& x(int panel) const { return *plot().axisRect(panel)->axis(QCPAxis::atBottom); }
    QCPAxis& y(int panel) const { return *plot().axisRect(panel)->axis(QCPAxis::atLeft); }

    experiment::Shape shape = test::shapeOf(kSteps);
    std::vector<LaneCurve> lanes = lanesWithMomentum();
    CurvesView view;
};

TEST_F(MomentumPanel, StandsLowBetweenRateAndLossOnTheirXAxis)
{
    ASSERT_EQ(plot().axisRectCount(), 3);
    const QRect rate = plot().axisRect(0)->rect();
    const QRect momentum = plot().axisRect(1)->rect();
    const QRect loss = plot().axisRect(2)->rect();
    EXPECT_LT(rate.bottom(), momentum.top());
    EXPECT_LT(momentum.bottom(), loss.top());
    EXPECT_EQ(momentum.left(), loss.left());
    EXPECT_EQ(momentum.right(), rate.right());
    EXPECT_LT(2 * momentum.height(), loss.height());
    EXPECT_GE(momentum.height(), 40);

    view.zoomIn();
    view.pan(0.1);
    settle();
    EXPECT_EQ(x(1).range(), x(2).range());
    EXPECT_LT(x(1).range().size(), 1000.0);
    EXPECT_FALSE(x(1).tickLabels());
    EXPECT_TRUE(x(2).tickLabels());
}

TEST_F(MomentumPanel, ShowsTheMomentumCloselyRatherThanFromZero)
{
    EXPECT_GT(y(1).range().lower, 0.8);
    EXPECT_LT(y(1).range().lower, 0.85);
    EXPECT_GT(y(1).range().upper, 0.95);
    EXPECT_LT(y(1).range().upper, 1.0);
}

TEST_F(MomentumPanel, IsAbsentWhereNoShownLaneMovesAMomentum)
{
    lanes[1].visible = false;
    view.setLanes(lanes, shape);
    settle();
    EXPECT_EQ(plot().axisRectCount(), 2);

    lanes[1].visible = true;
    view.setLanes(lanes, shape);
    settle();
    EXPECT_EQ(plot().axisRectCount(), 3);

    view.setLanes(test::makeLanes(2, kSteps), shape);
    settle();
    ASSERT_EQ(plot().axisRectCount(), 2);
    EXPECT_TRUE(x(1).tickLabels());
    EXPECT_FALSE(x(0).tickLabels());
}

TEST_F(MomentumPanel, CrosshairRunsThroughItAndSaysPlannedAndMeasured)
{
    const auto record = test::makeRecord(lanes, shape);
    for (const auto& lane : record->lanes()) {
        test::train(*lane, 600);
    }
    view.setRecord(record);
    view.refresh();
    settle();
    const QSignalSpy moves(&view, &CurvesView::crosshairMoved);
    const QImage before = view.grab().toImage();
    view.moveCrosshair(0);
    settle();
    ASSERT_EQ(moves.size(), 1);
    const QString text = moves.last().at(1).toString();
    EXPECT_TRUE(
        text.contains(QStringLiteral("B lane 1: planned rate 0.2, measured rate 0.4, planned momentum "
                                     "0.85, measured momentum 0.9, training loss")))
        << text.toStdString();
    EXPECT_EQ(text.count(QStringLiteral("momentum")), 2) << "lane A moves none";

    // Every row of the panel has the line; curves, chips and grid are in both pictures.
    const QImage after = view.grab().toImage();
    const QRect panel = plot().axisRect(1)->rect();
    const auto changedAt = [&](int row) {
        for (int column = panel.left(); column <= panel.right(); ++column) {
            if (before.pixel(column, row) != after.pixel(column, row)) {
                return true;
            }
        }
        return false;
    };
    for (int row = panel.top() + 2; row < panel.bottom() - 2; ++row) {
        EXPECT_TRUE(changedAt(row)) << row;
    }
}

TEST_F(MomentumPanel, DrawsTheMeasuredMomentumBold)
{
    const auto inkOfB = [this] {
        const QImage image = view.grab().toImage();
        const QRgb colour = Theme::of(&view).lane('B').rgb();
        const QRect panel = plot().axisRect(1)->rect();
        int found = 0;
        for (int row = panel.top(); row <= panel.bottom(); ++row) {
            for (int column = panel.left(); column <= panel.right(); ++column) {
                found += image.pixel(column, row) == colour ? 1 : 0;
            }
        }
        return found;
    };
    const int planned = inkOfB();
    const auto record = test::makeRecord(lanes, shape);
    test::train(*record->lanes()[1], 600);
    view.setRecord(record);
    view.refresh();
    settle();
    EXPECT_GT(inkOfB(), planned + 400); // 0.9 for 600 of 1,000 steps on some 800 pixels
}

TEST_F(MomentumPanel, IsInPicturesOfPlansToo)
{
    const QTemporaryDir folder;
    const auto headingsOf = [&](const std::vector<LaneCurve>& shown) {
        const QString path = folder.filePath(QStringLiteral("p.svg"));
        EXPECT_TRUE(writePicture({.lanes = shown, .shape = shape}, {}, {}, path).empty());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).count(QStringLiteral(">Momentum<"));
    };
    EXPECT_EQ(headingsOf(lanes), 1);
    EXPECT_EQ(headingsOf(test::makeLanes(2, kSteps)), 0);
}

TEST(PlansView, DividesRatesByTheBaseRate)
{
    std::vector<LaneCurve> lanes = test::makeLanes(2, kSteps);
    test::ownPlan(lanes[0]).baseRate = 0.4; // 1, then 0.5
    test::ownPlan(lanes[1]).baseRate = 0.1; // 4, then 2
    CurvesView view(CurvesContent::Plans, nullptr);
    view.resize(600, 300);
    view.setLanes(lanes, test::shapeOf(kSteps));
    view.setNormalised(true);
    view.show();
    QApplication::processEvents();
    const auto& plot = *view.findChild<QCustomPlot*>();
    ASSERT_EQ(plot.axisRectCount(), 1);
    const QCPRange range = plot.axisRect(0)->axis(QCPAxis::atLeft)->range();
    EXPECT_EQ(range.lower, 0.0);
    EXPECT_GE(range.upper, 4.0);
    EXPECT_LE(range.upper, 5.0);

    const auto readout = readoutAt(500, lanes, nullptr, {.smoothing = 0.0, .normalised = true});
    EXPECT_DOUBLE_EQ(*readout[0].planned(kRate), 0.5);
    EXPECT_DOUBLE_EQ(*readout[1].planned(kRate), 2.0);
    EXPECT_EQ(inWords(500, 0, readout),
              QStringLiteral("Step 500. A lane 0: planned rate 0.5 times the base "
                             "rate. B lane 1: planned rate 2 times the base rate."));
}

} // namespace
} // namespace lrp::ui
