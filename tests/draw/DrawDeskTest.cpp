#include "ui/draw/DrawDesk.h"

#include "core/experiment/Plan.h"
#include "core/schedule/composition/Segments.h"
#include "tests/ui/Window.h"
#include "ui/access/Interfaces.h"
#include "ui/commands/Commands.h"
#include "ui/draw/DrawBar.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <cmath>
#include <QAccessible>

namespace lrp::test
{

namespace
{

/// The window with its three lanes of 1,500 steps: constant at 0.4, step, warm-up + cosine.
class DrawInWindow : public Window
{
protected:
    DrawInWindow()
    {
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        curves().setFocus();
        curves().settle();
    }

    ui::CurvesView& curves() { return *find<ui::CurvesView>("curves"); }
    ui::FrameHand& hand() { return *window.drawing()->hand(); }
    ui::DrawBar& bar() { return *find<ui::DrawBar>("drawBar"); }
    const experiment::Lane& lane() const
    {
        return model.experiment().lanes[static_cast<std::size_t>(model.selectedLane())];
    }
    std::string type() const { return schedule::idOf(lane().schedule); }
    double rate() const { return optimizer::baseLr(lane().optimizer); }
    const keyframe::KeyFrames& frames() { return hand().held().frames; }
    int edits() const { return model.history()->index(); }

    QWidget* plot() { return curves().findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly); }
    QPoint pixel(double share, double rate)
    {
        const QRectF area = curves().chart().panelArea(ui::kRatePanel);
        const ui::Span y = curves().yView(ui::kRatePanel);
        return {static_cast<int>(std::lround(area.left() + area.width() * share)),
                static_cast<int>(std::lround(area.bottom() - area.height() * (rate - y.low) / y.size()))};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&curves(), key, modifiers);
    }

    /// Warm-up, hold and fall for lane A; one edit.
    void setHill()
    {
        model.setValue("/lanes/0/schedule", params::parsed(R"({"type": "segments",
            "parts": [{"type": "ramp", "from": 0.0, "to": 1.0, "length": "10 %"}, {"type": "constant"},
                      {"type": "ramp", "from": 1.0, "to": 0.0, "length": "50 %", "shape": "cosine"}],
            "lengths": ["10 %", "40 %"]})"));
        ASSERT_TRUE(curves().chart().frames());
    }

    /// A stroke through these points, the mouse moving pixel by pixel.
    void draw(const std::vector<QPoint>& points)
    {
        QTest::mousePress(plot(), Qt::LeftButton, {}, points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPoint way = points[i] - points[i - 1];
            const int moves = std::max(std::abs(way.x()), std::abs(way.y())) / 4 + 1;
            for (int k = 1; k <= moves; ++k) {
                QTest::mouseMove(plot(), points[i - 1] + way * k / moves);
                QApplication::processEvents();
            }
        }
        const int before = edits();
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, points.back());
        EXPECT_TRUE(QTest::qWaitFor([&] { return edits() > before; })) << status();
    }
};

} // namespace

TEST_F(DrawInWindow, AStrokeBecomesFewFramesInOneEdit)
{
    key(Qt::Key_E);
    ASSERT_TRUE(window.drawing()->isDrawing());
    EXPECT_TRUE(bar().isVisible());
    curves().settle();

    draw({pixel(0.0, 0.02), pixel(0.1, 0.3), pixel(0.5, 0.3), pixel(1.0, 0.0)});

    EXPECT_EQ(edits(), 1);
    EXPECT_EQ(type(), "segments");
    EXPECT_NEAR(rate(), 0.3, 0.01);
    ASSERT_EQ(frames().size(), 4U); // three pieces
    EXPECT_NEAR(frames()[1].step, 150.0, 20.0);
    EXPECT_NEAR(frames()[2].step, 750.0, 30.0);
    EXPECT_EQ(frames()[2].toNext, keyframe::Transition::Linear);
    EXPECT_EQ(lane().name, "segments"); // it was called after its schedule
    model.history()->undo();
    EXPECT_EQ(type(), "constant");
    EXPECT_EQ(rate(), 0.4);
}

TEST_F(DrawInWindow, SaysWhatTheStrokeLooksLikeAndUsesThat)
{
    key(Qt::Key_E);
    curves().settle();
    draw({pixel(0.0, 0.3), pixel(0.8, 0.3), pixel(1.0, 0.0)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().text().contains("Looks like hold to 80 % + linear"); }))
        << bar().text();

    find<QToolButton>("draw/use")->click();

    const auto* segments = lane().schedule.as<schedule::Segments>();
    ASSERT_NE(segments, nullptr);
    EXPECT_EQ(segments->lengths, std::vector{params::percentOfRun(80.0)});
    EXPECT_EQ(edits(), 2);
    auto* useClass = find<QToolButton>("draw/useClass");
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !find<QToolButton>("draw/use")->isVisible(); })); // it is that now
    model.history()->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return useClass->isVisible(); }));
    useClass->click();
    EXPECT_EQ(type(), "huggingface.warmup_stable_decay");
}

TEST_F(DrawInWindow, ADragIsOneEditAndLeavesTheOldPlanDotted)
{
    key(Qt::Key_E);
    hand().choose(0);
    const QPoint from = hand().chosenPixel().toPoint();
    hand().choose({});
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) {
        QTest::mouseMove(plot(), from + QPoint(0, 4 * i));
        QApplication::processEvents();
    }
    EXPECT_EQ(edits(), 0); // not while the button is down
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, from + QPoint(0, 20));

    EXPECT_EQ(edits(), 1);
    EXPECT_EQ(type(), "constant"); // at another rate
    EXPECT_LT(rate(), 0.4);
    ASSERT_TRUE(curves().chart().frames());
    ASSERT_FALSE(curves().chart().frames()->before.empty());
    EXPECT_EQ(curves().chart().frames()->before.front().value, 0.4);

    model.history()->undo();
    ASSERT_TRUE(curves().chart().frames());
    EXPECT_TRUE(curves().chart().frames()->before.empty());
    EXPECT_EQ(rate(), 0.4);
}

TEST_F(DrawInWindow, NudgesWithoutAPauseAreOneEdit)
{
    key(Qt::Key_E);
    key(Qt::Key_Insert);
    key(Qt::Key_J);
    ASSERT_EQ(edits(), 2);
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_Right);
    }

    EXPECT_EQ(edits(), 3);
    EXPECT_NEAR(frames()[1].step, 750.0 + 75.0, 1e-6);
    model.history()->undo();
    EXPECT_NEAR(frames()[1].step, 750.0, 1e-6);
}

TEST_F(DrawInWindow, TurnsAScheduleIntoFrames)
{
    model.selectLane(1);
    EXPECT_FALSE(curves().chart().frames()); // StepLR is none yet
    trigger("draw/turn");
    ASSERT_TRUE(QTest::qWaitFor([&] { return edits() == 1; }));

    EXPECT_EQ(type(), "segments");
    ASSERT_EQ(frames().size(), 4U);
    EXPECT_NEAR(frames()[1].step, 500.0, 1e-6);
    EXPECT_NEAR(frames()[1].rate, 0.04, 1e-12);
    EXPECT_FALSE(action("draw/turn")->isEnabled());
    const experiment::Plan plan = experiment::plan(lane(), model.shape());
    EXPECT_NEAR(plan.rates[499], 0.4, 1e-12);
    EXPECT_NEAR(plan.rates[500], 0.04, 1e-12);
}

TEST_F(DrawInWindow, TakesExactNumbers)
{
    key(Qt::Key_E);
    key(Qt::Key_Insert);
    key(Qt::Key_Return);
    auto* fields = curves().findChild<QFrame*>("frameFields");
    ASSERT_NE(fields, nullptr);
    auto* rateField = fields->findChild<QLineEdit*>("frame/rate");
    EXPECT_EQ(rateField->text(), "0.4");

    rateField->selectAll();
    QTest::keyClicks(rateField, "-1");
    QTest::keyClick(rateField, Qt::Key_Return);
    EXPECT_EQ(fields->findChild<QLabel*>("frame/problem")->text(),
              "The rate is -1; needs a number of 0 or more. The nearest is 0");
    rateField->selectAll();
    QTest::keyClicks(rateField, "0.123");
    auto* unit = fields->findChild<QComboBox*>("frame/unit");
    unit->setCurrentIndex(1);
    auto* place = fields->findChild<QLineEdit*>("frame/place");
    EXPECT_EQ(place->text(), "50");
    place->selectAll();
    QTest::keyClicks(place, "120");
    QTest::keyClick(place, Qt::Key_Return);
    EXPECT_EQ(fields->findChild<QLabel*>("frame/problem")->text(),
              "The place is 120; needs a number from 0 to 100, between its neighbours. The nearest is 100");
    place->selectAll();
    QTest::keyClicks(place, "20");
    QTest::keyClick(place, Qt::Key_Return);

    ASSERT_EQ(frames().size(), 3U);
    EXPECT_NEAR(frames()[1].step, 300.0, 1e-6);
    EXPECT_NEAR(frames()[1].rate, 0.123, 1e-12);
}

TEST_F(DrawInWindow, HasNoFramesWhileALaneTrains)
{
    setHill();
    trigger("start");

    EXPECT_FALSE(curves().chart().frames());
    EXPECT_FALSE(action("draw/pencil")->isEnabled());
}

TEST_F(DrawInWindow, SaysThatAPlateauDecidesItself)
{
    setHill();
    model.setValue("/lanes/0/schedule", params::parsed(R"({"type": "ReduceLROnPlateau"})"));
    EXPECT_FALSE(curves().chart().frames());

    key(Qt::Key_E);

    EXPECT_FALSE(window.drawing()->isDrawing());
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(DrawInWindow, IsLockedWithItsSettings)
{
    setHill();
    window.setMask({.locked = {.fields = {"schedule"}}});

    EXPECT_FALSE(curves().chart().frames());
    EXPECT_FALSE(action("draw/pencil")->isEnabled());
    window.setMask({});
    EXPECT_TRUE(curves().chart().frames());
}

TEST_F(DrawInWindow, KeepsABaseRateThatIsLocked)
{
    window.setMask({.locked = {.fields = {"optimizer/lr"}}});
    key(Qt::Key_E);
    key(Qt::Key_Down, Qt::ShiftModifier);

    EXPECT_EQ(rate(), 0.4);
    EXPECT_EQ(type(), "segments");
    EXPECT_NEAR(frames().front().rate, 0.2, 1e-12);
}

TEST_F(DrawInWindow, StandsInTheChartsTree)
{
    ui::installAccessibleInterfaces();
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&curves());
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->childCount(), 4); // nothing is held
    setHill();
    ASSERT_EQ(chart->childCount(), 5);
    QAccessibleInterface* list = chart->child(4);

    EXPECT_EQ(list->text(QAccessible::Name), "Key frames");
    ASSERT_EQ(list->childCount(), 4);
    EXPECT_EQ(list->child(2)->text(QAccessible::Name), "Frame 3 of 4, rate 0.4 at step 750, cosine to next");
    model.selectLane(1);
    EXPECT_EQ(chart->childCount(), 4); // it has none
}

TEST_F(DrawInWindow, EscapeEndsDrawing)
{
    key(Qt::Key_E);
    key(Qt::Key_Escape);

    EXPECT_FALSE(window.drawing()->isDrawing());
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(curves().hasFocus());
    EXPECT_FALSE(curves().chart().frames()); // of a constant rate
    setHill();
    key(Qt::Key_E);
    key(Qt::Key_Escape);
    EXPECT_TRUE(curves().chart().frames()); // those of segments stay
}

} // namespace lrp::test
