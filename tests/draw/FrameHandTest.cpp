#include "ui/draw/FrameHand.h"

#include "tests/plots/FakeRun.h"
#include "tests/support/QtTestMain.h"
#include "ui/draw/FrameSnap.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <utility>
#include <vector>

namespace lrp::test
{

namespace
{

using enum keyframe::Transition;
using keyframe::KeyFrame;
using keyframe::KeyFrames;
using Kind = ui::FrameAct::Kind;
namespace fake = ui::test;

const KeyFrames kHill{{0, 0.02, Linear}, {200, 0.4, Hold}, {600, 0.4, Cosine}, {1000, 0.03}};

/// A hand over the rates of a view, of a run of 1,000 steps.
class HandOnPlot : public testing::Test
{
protected:
    HandOnPlot()
    {
        view.setLanes(fake::makeLanes(1, 1000), fake::shapeOf(1000));
        view.resize(900, 600);
        view.show();
        view.activateWindow();
        view.setFocus();
        EXPECT_TRUE(QTest::qWaitFor([this] { return view.hasFocus(); }));
        view.settle();
        hold(kHill);
    }

    void hold(KeyFrames frames, keyframe::Domain domain = {.from = 0.0, .to = 1000.0})
    {
        hand->hold({.letter = 'A', .frames = std::move(frames), .domain = domain, .stepsPerEpoch = 30});
    }
    const KeyFrames& frames() const { return hand->held().frames; }

    QWidget* plot() { return view.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly); }
    QPoint handle(std::size_t frame)
    {
        const auto chosen = hand->chosen();
        hand->choose(frame);
        const QPoint pixel = hand->chosenPixel().toPoint();
        hand->choose(chosen);
        return pixel;
    }
    /// Where this is drawn.
    QPoint pixel(double step, double rate)
    {
        const QRectF area = view.chart().panelArea(ui::kRatePanel);
        const ui::Span y = view.yView(ui::kRatePanel);
        return {static_cast<int>(std::lround(area.left() + area.width() * step / 1000.0)),
                static_cast<int>(std::lround(area.bottom() - area.height() * (rate - y.low) / y.size()))};
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(plot(), Qt::LeftButton, modifiers, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move(QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(plot(), &move);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        for (int i = 1; i <= 8; ++i) {
            moveTo(from + (to - from) * i / 8, modifiers);
        }
        QTest::mouseRelease(plot(), Qt::LeftButton, modifiers, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    /// The kinds of the acts since the last call.
    std::vector<Kind> acts()
    {
        std::vector<Kind> kinds;
        for (const auto& act : std::exchange(m_acts, {})) {
            kinds.push_back(act.kind);
        }
        return kinds;
    }

    ui::CurvesView view;
    ui::FrameHand* hand = new ui::FrameHand(&view);

private:
    std::vector<ui::FrameAct> m_acts;
    QMetaObject::Connection m_taken =
        QObject::connect(hand, &ui::FrameHand::changed, hand,
                         [this](const KeyFrames&, const ui::FrameAct& act) { m_acts.push_back(act); });
};

} // namespace

TEST_F(HandOnPlot, DragsAFrameWhereTheMouseGoes)
{
    QSignalSpy moving(hand, &ui::FrameHand::moving);

    drag(handle(1), pixel(333.0, 0.357), Qt::AltModifier);

    EXPECT_EQ(acts(), std::vector{Kind::Move});
    EXPECT_GE(moving.size(), 6);
    EXPECT_NEAR(frames()[1].step, 333.0, 2.0); // two pixels are three steps
    EXPECT_NEAR(frames()[1].rate, 0.357, 0.005);
    EXPECT_EQ(frames()[1].rate, keyframe::inThreeDigits(frames()[1].rate));
    EXPECT_EQ(frames()[2], (KeyFrame{600, frames()[1].rate, Cosine})); // the level that is held between them
    EXPECT_EQ(frames()[0], kHill[0]);
    EXPECT_EQ(frames()[3], kHill[3]);
}

TEST_F(HandOnPlot, AClickMovesNothing)
{
    press(handle(1));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, handle(1));

    EXPECT_TRUE(acts().empty());
    EXPECT_EQ(hand->chosen(), 1U);
    EXPECT_TRUE(hand->hasKeys());
}

TEST_F(HandOnPlot, SnapsToTensOfThePercentsWithAGuide)
{
    press(handle(1));
    moveTo(pixel(302.0, 0.301));
    ASSERT_TRUE(view.chart().frames());
    EXPECT_EQ(view.chart().frames()->guideStep, 300.0);
    moveTo(pixel(302.0, 0.201));
    EXPECT_EQ(view.chart().frames()->guideRate, 0.2);
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, pixel(302.0, 0.201));

    EXPECT_EQ(frames()[1], (KeyFrame{300, 0.2, Hold}));
    EXPECT_FALSE(view.chart().frames()->guideStep);
}

TEST_F(HandOnPlot, ShiftKeepsToOneAxis)
{
    drag(handle(1), handle(1) + QPoint(100, 9), Qt::ShiftModifier);

    EXPECT_EQ(frames()[1].rate, 0.4);
    EXPECT_GT(frames()[1].step, 250.0);
}

TEST_F(HandOnPlot, EscapeTakesADragBack)
{
    press(handle(1));
    moveTo(pixel(400.0, 0.1));
    EXPECT_NE(frames(), kHill);

    key(Qt::Key_Escape);
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, pixel(400.0, 0.1));

    EXPECT_EQ(frames(), kHill);
    EXPECT_TRUE(acts().empty());
}

TEST_F(HandOnPlot, IsWalkedAndNudgedByKeys)
{
    QSignalSpy told(hand, &ui::FrameHand::told);
    hand->takeKeys();
    EXPECT_EQ(hand->chosen(), 0U);

    key(Qt::Key_Tab);
    EXPECT_EQ(told.last().first().toString(), "Frame 2 of 4, rate 0.4 at step 200, hold to next");
    key(Qt::Key_Right);
    EXPECT_EQ(frames()[1].step, 210.0);
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(frames()[1].step, 110.0);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(frames()[1].step, 109.0);
    key(Qt::Key_Up);
    EXPECT_DOUBLE_EQ(frames()[1].rate, 0.44);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(frames()[1].rate, 0.22);
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(frames()[1].rate, 0.2222);
    EXPECT_EQ(told.last().first().toString(), "Frame 2 of 4, rate 0.222 at step 109, hold to next");
    EXPECT_EQ(acts(), std::vector(6, Kind::Nudge));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(hand->chosen(), 0U);
}

TEST_F(HandOnPlot, AddsJoinsAndRemovesByKeys)
{
    hand->takeKeys();
    hand->choose(2);

    key(Qt::Key_Insert);
    EXPECT_EQ(frames()[3].step, 800.0);
    EXPECT_EQ(hand->chosen(), 3U);
    key(Qt::Key_J);
    EXPECT_EQ(frames()[3].toNext, Exponential);
    key(Qt::Key_Delete);
    EXPECT_EQ(frames(), kHill);
    EXPECT_EQ(acts(), (std::vector{Kind::Add, Kind::Join, Kind::Remove}));
}

TEST_F(HandOnPlot, SaysWhyNothingHappens)
{
    QSignalSpy refused(hand, &ui::FrameHand::refused);
    hand->takeKeys();

    key(Qt::Key_Delete);
    EXPECT_EQ(refused.last().first().toString(), "The first and the last frame stay.");
    key(Qt::Key_Left);
    EXPECT_EQ(refused.last().first().toString(), "This frame cannot go further.");
    hand->choose(3);
    key(Qt::Key_J);
    EXPECT_EQ(refused.last().first().toString(), "Behind the last frame there is no transition.");
    EXPECT_TRUE(acts().empty());
}

TEST_F(HandOnPlot, EscapeGivesTheKeysBack)
{
    QSignalSpy ended(hand, &ui::FrameHand::ended);
    QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, {});
    EXPECT_FALSE(hand->takes(left)); // nobody has asked for them yet
    hand->takeKeys();
    EXPECT_TRUE(hand->takes(left));

    key(Qt::Key_Escape);

    EXPECT_EQ(ended.size(), 1);
    EXPECT_FALSE(hand->takes(left));
}

TEST_F(HandOnPlot, ADoubleClickAddsOnTheLineAndChangesATransition)
{
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, pixel(400.0, 0.4));
    ASSERT_EQ(frames().size(), 5U);
    EXPECT_NEAR(frames()[2].step, 400.0, 1.0);

    QTest::mouseDClick(plot(), Qt::LeftButton, {}, handle(3));
    EXPECT_EQ(frames()[3].toNext, Exponential);
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, pixel(400.0, 0.1)); // beside: the whole run again
    EXPECT_EQ(acts(), (std::vector{Kind::Add, Kind::Join}));
}

TEST_F(HandOnPlot, KeepsWhatIsPast)
{
    QSignalSpy refused(hand, &ui::FrameHand::refused);
    hold(kHill, {.from = 600.0, .to = 1000.0, .isStartFixed = true});
    EXPECT_TRUE(view.chart().frames()->handles[1].isLocked);

    drag(handle(1), pixel(100.0, 0.1));
    EXPECT_EQ(frames(), kHill);
    EXPECT_EQ(refused.last().first().toString(), "This part of the run is past.");
    drag(handle(3), pixel(900.0, 0.2));
    EXPECT_EQ(acts(), std::vector{Kind::Move});
    EXPECT_EQ(frames()[3], (KeyFrame{1000, 0.2, Linear}));
    hand->choose({});
    hand->takeKeys();
    EXPECT_EQ(hand->chosen(), 3U); // the first that may be moved
}

TEST_F(HandOnPlot, DrawsBesideTheHandles)
{
    QSignalSpy stroked(hand, &ui::FrameHand::stroked);
    drag(pixel(300.0, 0.2), pixel(500.0, 0.1));
    EXPECT_TRUE(stroked.isEmpty()); // it pans

    view.resetView();
    view.settle();
    hand->setDrawing(true);
    drag(pixel(300.0, 0.2), pixel(500.0, 0.1));

    ASSERT_EQ(stroked.size(), 1);
    const auto points = stroked.first().first().value<std::vector<keyframe::StrokePoint>>();
    ASSERT_EQ(points.size(), 9U);
    EXPECT_NEAR(points.front().step, 300.0, 2.0);
    EXPECT_NEAR(points.back().rate, 0.1, 0.005);
    EXPECT_TRUE(acts().empty());
}

TEST_F(HandOnPlot, IsGoneWhenItLetsGo)
{
    hand->drop();

    EXPECT_FALSE(view.chart().frames());
    EXPECT_EQ(view.hand(), nullptr);
}

TEST_F(HandOnPlot, SaysOfEveryHandleWhereItIs)
{
    ASSERT_TRUE(view.chart().frames());
    EXPECT_EQ(view.chart().frames()->words, (QStringList{"Frame 1 of 4, rate 0.02 at step 0, line to next",
                                                         "Frame 2 of 4, rate 0.4 at step 200, hold to next",
                                                         "Frame 3 of 4, rate 0.4 at step 600, cosine to next",
                                                         "Frame 4 of 4, rate 0.03 at step 1,000, the end"}));
    hand->takeKeys();
    hand->choose(2);
    EXPECT_EQ(view.chart().frames()->label, "0.4 at step 600 · 60 % · epoch 20");
}

TEST(FrameSnap, TakesTheNearestWithinReach)
{
    const auto same = [](double value) { return value; };
    const std::vector<ui::SnapTarget> targets{{100.0, 6.0}, {108.0, 3.0}};

    EXPECT_EQ(ui::snappedTo(105.0, targets, same), 108.0);
    EXPECT_EQ(ui::snappedTo(103.9, targets, same), 100.0);
    EXPECT_EQ(ui::snappedTo(112.0, targets, same), std::nullopt);
}

TEST(FrameSnap, KnowsRoundPlacesThatAreDrawnApart)
{
    const auto has = [](const std::vector<ui::SnapTarget>& targets, double value) {
        return std::ranges::any_of(targets,
                                   [value](const ui::SnapTarget& target) { return target.value == value; });
    };
    const auto targets = ui::stepTargets(1000.0, 32.0, 1.0); // a step a pixel

    EXPECT_TRUE(has(targets, 300.0));
    EXPECT_TRUE(has(targets, 410.0));
    EXPECT_TRUE(has(targets, 96.0));
    EXPECT_FALSE(has(ui::stepTargets(1000.0, 32.0, 2.0), 410.0)); // 1 % are five pixels
}

} // namespace lrp::test
