#include "ui/plots/CurvesView.h"
#include "FakeRun.h"
#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <qcustomplot.h>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QWheelEvent>

namespace lrp::ui
{
namespace
{

/// Counts how often a widget is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget* widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

class CurvesViewTest : public testing::Test
{
protected:
    CurvesViewTest()
    {
        view.resize(900, 600);
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

    void start(std::int64_t steps)
    {
        for (const auto& lane : record->lanes()) {
            test::train(*lane, steps);
        }
        view.setRecord(record);
        view.refresh();
        settle();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&view, &event);
        settle();
    }

    QCustomPlot& plot() const { return *view.findChild<QCustomPlot*>(); }
    QCPAxis& x(int panel) const { return *plot().axisRect(panel)->axis(QCPAxis::atBottom); }
    QCPAxis& y(int panel) const { return *plot().axisRect(panel)->axis(QCPAxis::atLeft); }

    experiment::Shape shape = test::shapeOf(1000);
    std::vector<LaneCurve> lanes = test::makeLanes(3, 1000);
    std::shared_ptr<engine::Record> record = test::makeRecord(lanes, shape);
    CurvesView view;
};

TEST_F(CurvesViewTest, PaintsNothingWhenNothingIsNew)
{
    start(300);
    PaintCounter paints(&plot());
    const QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    for (int i = 0; i < 20; ++i) {
        view.refresh();
        settle();
    }
    EXPECT_EQ(paints.count, 0);
    EXPECT_EQ(replots.size(), 0);

    test::train(*record->lanes()[0], 310);
    view.refresh();
    settle();
    EXPECT_GT(paints.count, 0);
}

TEST_F(CurvesViewTest, SmoothsALongRunElsewhereAndThenRests)
{
    constexpr std::int64_t kSteps = 400'000;
    record->setShape(test::shapeOf(kSteps));
    start(kSteps);
    const auto replotsUntilRest = [&] {
        const QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
        settle();
        return replots.size();
    };
    view.setSmoothing(0.0);
    replotsUntilRest();
    view.setSmoothing(0.99);
    EXPECT_FALSE(view.isSettled());
    EXPECT_GE(replotsUntilRest(), 1);
    EXPECT_EQ(replotsUntilRest(), 0);
    view.refresh();
    EXPECT_EQ(replotsUntilRest(), 0);
}

TEST_F(CurvesViewTest, PanelsShareTheirEdgesAndTheirXAxis)
{
    start(300);
    EXPECT_EQ(plot().axisRect(0)->left(), plot().axisRect(1)->left());
    EXPECT_EQ(plot().axisRect(0)->right(), plot().axisRect(1)->right());
    view.zoomIn();
    view.pan(0.1);
    settle();
    EXPECT_EQ(x(0).range(), x(1).range());
    EXPECT_LT(x(0).range().size(), 1000.0);

    press(Qt::Key_Home);
    EXPECT_EQ(x(0).range(), QCPRange(0.0, 1000.0));
}

TEST_F(CurvesViewTest, OneDivergingLaneDoesNotPressTheOthersFlat)
{
    start(300);
    engine::LaneRecord& lane = *record->lanes()[2];
    for (std::int64_t step = 300; step < 340; ++step) {
        lane.samples.append({step, 1.8, std::exp(static_cast<double>(step - 300)), 0.9});
    }
    lane.steps = 340;
    test::diverge(lane, 1.8);
    view.refresh();
    settle();
    EXPECT_LT(y(1).range().upper, 10.0);
}

TEST_F(CurvesViewTest, KeepsTheRangeSomebodyHasSet)
{
    start(300);
    const QPointF onLossAxis(10.0, plot().axisRect(1)->center().y());
    QWheelEvent wheel(onLossAxis, plot().mapToGlobal(onLossAxis), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot(), &wheel);
    settle();
    const QCPRange zoomedRange = y(1).range();
    start(900);
    EXPECT_EQ(y(1).range(), zoomedRange);
    view.resetView();
    settle();
    EXPECT_NE(y(1).range(), zoomedRange);
}

TEST_F(CurvesViewTest, CrosshairSpeaks)
{
    start(300);
    QSignalSpy moves(&view, &CurvesView::crosshairMoved);
    view.moveCrosshairToEvent(2);
    ASSERT_EQ(moves.size(), 1);
    EXPECT_EQ(moves.last().at(0).toLongLong(), 25);
    EXPECT_TRUE(moves.last().at(1).toString().startsWith(
        QStringLiteral("Step 25, epoch 1.0. A lane 0: planned rate 0.4")));

    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(moves.last().at(0).toLongLong(), 50);
    press(Qt::Key_Left);
    EXPECT_LT(moves.last().at(0).toLongLong(), 50);
    press(Qt::Key_Escape);
    EXPECT_EQ(moves.last().at(0).toLongLong(), -1);
}

TEST_F(CurvesViewTest, KeysCycleScaleUnitAndSmoothing)
{
    start(300);
    const QSignalSpy changes(&view, &CurvesView::viewChanged);
    press(Qt::Key_X);
    EXPECT_EQ(view.xUnit(), XUnit::Epochs);
    EXPECT_EQ(x(0).range(), QCPRange(0.0, 40.0));
    press(Qt::Key_S);
    EXPECT_DOUBLE_EQ(view.smoothing(), 0.97);
    press(Qt::Key_Y);
    EXPECT_EQ(view.rateScale(), YScale::Logarithmic);
    EXPECT_EQ(changes.size(), 3);
}

TEST_F(CurvesViewTest, SecondsEndWhereTheRunIs)
{
    start(300);
    view.setXUnit(XUnit::Seconds);
    settle();
    EXPECT_NEAR(x(0).range().upper, 0.3, 1e-9);
}

TEST_F(CurvesViewTest, FollowsThePalette)
{
    QPalette dark = view.palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    view.setPalette(dark);
    settle();
    const QColor corner = view.grab().toImage().pixelColor(2, 2);
    EXPECT_EQ(corner.name(), Theme::make(true).canvas.name());
}

TEST_F(CurvesViewTest, SurvivesLanesThatComeAndGo)
{
    start(300);
    view.setLanes(test::makeLanes(8, 2000), test::shapeOf(2000));
    view.setRecord(nullptr);
    view.refresh();
    settle();
    view.setLanes({}, {});
    view.setRecord(record);
    view.refresh();
    view.moveCrosshair(3);
    settle();
    EXPECT_FALSE(view.accessibleDescription().isEmpty());
}

TEST_F(CurvesViewTest, IsDescribedLaterWhereThatTakesLong)
{
    const auto saysWithin = [&](const QString& words, int milliseconds) {
        const QDeadlineTimer deadline(milliseconds);
        while (!view.accessibleDescription().contains(words) && !deadline.hasExpired()) {
            QApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        return view.accessibleDescription().contains(words);
    };
    view.setLanes(test::makeLanes(2, 150'000), test::shapeOf(150'000));
    EXPECT_FALSE(view.accessibleDescription().contains("150,000 steps"));
    EXPECT_TRUE(saysWithin("150,000 steps", 10'000));

    view.setLanes(test::makeLanes(2, 140'000), test::shapeOf(140'000));
    view.setLanes(lanes, shape);
    EXPECT_FALSE(saysWithin("140,000 steps", 300)) << "an answer that came too late";
    EXPECT_TRUE(view.accessibleDescription().contains("1,000 steps"));
}

} // namespace
} // namespace lrp::ui
