#include "ui/bend/BendHand.h"

#include "core/experiment/Plan.h"
#include "core/keyframe/Segments.h"
#include "tests/plots/FakeRun.h"
#include "tests/support/QtTestMain.h"
#include "ui/draw/FrameFields.h"
#include "ui/draw/FrameHand.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>
#include <utility>
#include <vector>

/// The future of a lane under way, held by mouse and keys.
namespace lrp::test
{

namespace
{

using enum keyframe::Transition;
using keyframe::KeyFrames;
namespace fake = ui::test;

/// Half a cosine to step 600, then a line to 0.
const KeyFrames kPlan{{0, 0.4, Cosine}, {600, 0.1, Linear}, {1000, 0.0}};

experiment::Lane laneOfPlan()
{
    experiment::Lane lane;
    lane.letter = 'A';
    lane.optimizer = optimizer::SGD{.lr = 0.4};
    return keyframe::withFrames(lane, kPlan, fake::shapeOf(1000));
}

experiment::Experiment experimentOfPlan()
{
    experiment::Experiment experiment;
    experiment.lanes = {laneOfPlan()};
    return experiment;
}

/// A run of 1,000 steps that has made 300.
class FutureInHand : public testing::Test
{
protected:
    FutureInHand()
        : record(std::make_shared<engine::Record>(experimentOfPlan()))
    {
        record->setShape(fake::shapeOf(1000));
        measureTo(300);
        view.setLanes(fake::makeLanes(1, 1000), fake::shapeOf(1000));
        view.resize(900, 600);
        view.show();
        view.activateWindow();
        view.setFocus();
        EXPECT_TRUE(QTest::qWaitFor([this] { return view.hasFocus(); }));
        view.settle();
        QObject::connect(&bend, &ui::BendHand::bendWanted, &view,
                         [this](char letter, const schedule::Schedule& after, double to) {
                             EXPECT_EQ(letter, 'A');
                             bends.emplace_back(after, to);
                         });
        QObject::connect(&bend, &ui::BendHand::told, &view,
                         [this](const QString& text) { told.append(text); });
        bend.hold({record, 0}, laneOfPlan());
        EXPECT_TRUE(QTest::qWaitFor([this] { return hand().isHolding(); }));
    }

    void measureTo(std::int64_t end)
    {
        engine::LaneRecord& lane = *record->lanes()[0];
        for (std::int64_t step = lane.steps; step < end; ++step) {
            lane.samples.append(
                {step, keyframe::rateAt(kPlan, static_cast<double>(step)), /*loss=*/1.0, /*momentum=*/0.9});
        }
        lane.steps = end;
        lane.status = engine::LaneStatus::Running;
    }
    /// As often as the frames go along.
    void followTo(std::int64_t step)
    {
        measureTo(step);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            bend.follow();
            return hand().held().domain.from == static_cast<double>(step);
        }));
    }

    ui::FrameHand& hand() { return *view.findChild<ui::FrameHand*>(); }
    QWidget* plot() { return view.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly); }
    QPoint handle(std::size_t frame)
    {
        hand().choose(frame);
        return hand().chosenPixel().toPoint();
    }
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
    /// A straight way, in pieces as a mouse makes them.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        for (int i = 1; i <= 40; ++i) {
            moveTo(from + (to - from) * i / 40, modifiers);
        }
        QTest::mouseRelease(plot(), Qt::LeftButton, modifiers, to);
    }

    /// Frames that were asked for have been made, and taken if they are still wanted.
    void answer()
    {
        bend.settle();
        QApplication::processEvents();
    }

    /// The rates that the lane would use from `from` on.
    std::vector<double> ratesAfter(const schedule::Schedule& after, std::int64_t from)
    {
        experiment::Lane lane = laneOfPlan();
        lane.schedule = after;
        return experiment::plan(lane, fake::shapeOf(1000), "/schedule", from).rates;
    }

    std::shared_ptr<engine::Record> record;
    ui::CurvesView view;
    ui::BendHand bend{&view, &view};
    std::vector<std::pair<schedule::Schedule, double>> bends;
    QStringList told;
};

TEST_F(FutureInHand, DraggedLeavesTheRestOfTheCosineAndBendsOnRelease)
{
    ASSERT_EQ(hand().held().frames.size(), 4U); // with one at now
    drag(handle(3), pixel(1000, 0.2), Qt::AltModifier);
    ASSERT_EQ(bends.size(), 1U);
    EXPECT_NEAR(bends[0].second, 0.2, 0.005);
    const auto rates = ratesAfter(bends[0].first, 300);
    ASSERT_EQ(rates.size(), 700U);
    EXPECT_NEAR(rates[0], 0.25, 2e-3);
    EXPECT_NEAR(rates[150], keyframe::rateAt(kPlan, 450), 1e-3); // 0.144; a new cosine has 0.175
    EXPECT_NEAR(rates[500], 0.15, 0.005);
}

TEST_F(FutureInHand, IsDrawnWhileItIsDraggedAsItWillBeBent)
{
    press(handle(3), Qt::AltModifier);
    moveTo(pixel(1000, 0.2), Qt::AltModifier);
    const auto& curve = view.chart().frames()->curve;
    ASSERT_FALSE(curve.empty());
    for (const ui::CurvePoint& point : curve) {
        if (point.x > 310.0 && point.x < 590.0) {
            EXPECT_NEAR(point.value, keyframe::rateAt(kPlan, point.x), 1e-3) << point.x;
        }
    }
}

TEST_F(FutureInHand, IsDrawnAnewByThePencil)
{
    bend.setDrawing(true);
    drag(pixel(320, 0.35), pixel(995, 0.05));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 1; }));
    const auto rates = ratesAfter(bends[0].first, 300);
    ASSERT_EQ(rates.size(), 700U);
    EXPECT_NEAR(rates[0], 0.25, 2e-3); // where the run is
    EXPECT_NEAR(rates[100], 0.314, 0.02);
    EXPECT_NEAR(rates[400], 0.181, 0.02);
    EXPECT_NEAR(bends[0].second, 0.05, 0.02);
    EXPECT_TRUE(bend.isDrawing());
}

TEST_F(FutureInHand, LeavesADragAloneWhenItIsGivenAnew)
{
    press(handle(3), Qt::AltModifier);
    moveTo(pixel(1000, 0.1), Qt::AltModifier);
    ASSERT_TRUE(hand().isDragging());
    bend.hold({record, 0}, laneOfPlan()); // as after a bend that was asked for before
    answer();
    EXPECT_TRUE(hand().isDragging());
    moveTo(pixel(1000, 0.2), Qt::AltModifier);
    QTest::mouseRelease(plot(), Qt::LeftButton, Qt::AltModifier, pixel(1000, 0.2));
    ASSERT_EQ(bends.size(), 1U);
    EXPECT_NEAR(bends[0].second, 0.2, 0.005);
}

TEST_F(FutureInHand, KeepsWhatWaitsToBeBentWhenItIsGivenAnew)
{
    bend.hold({record, 0}, laneOfPlan()); // the bend before was made, and its frames are being made
    drag(handle(3), pixel(1000, 0.2), Qt::AltModifier);
    ASSERT_EQ(bends.size(), 1U);
    answer();
    EXPECT_NEAR(hand().held().frames.back().rate, 0.2, 0.005);
    bend.hold({record, 0}, laneOfPlan()); // now it is made, and comes to another end
    EXPECT_TRUE(QTest::qWaitFor([this] { return hand().held().frames.back().rate == 0.0; }));
}

TEST_F(FutureInHand, SaysOnceThatAStrokeLeftThePanel)
{
    bend.setDrawing(true);
    const QRectF area = view.chart().panelArea(ui::kRatePanel);
    drag(pixel(320, 0.3), {pixel(900, 0.3).x(), static_cast<int>(area.bottom()) + 20});
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 1; }));
    const QString remark = bend.takeRemark();
    EXPECT_TRUE(remark.endsWith(" outside the panel moved to its edge. ")) << remark.toStdString();
    EXPECT_EQ(bend.takeRemark(), "");
    drag(pixel(500, 0.38), pixel(900, 0.2)); // away from all handles
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 2; }));
    EXPECT_EQ(bend.takeRemark(), "") << "which stayed inside";
}

TEST_F(FutureInHand, GoesOnWithAStrokeThatBeganBeforeTheLastOneWasMade)
{
    bend.setDrawing(true);
    drag(pixel(320, 0.35), pixel(600, 0.2));
    press(pixel(700, 0.3));
    moveTo(pixel(750, 0.3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 1; }));
    EXPECT_TRUE(hand().isDragging());
    moveTo(pixel(950, 0.3));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, pixel(950, 0.3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 2; }));
    const auto rates = ratesAfter(bends[1].first, 300);
    EXPECT_NEAR(rates[200], keyframe::rateAt(KeyFrames{{320, 0.35, Linear}, {600, 0.2}}, 500), 0.03);
    EXPECT_NEAR(rates[550], 0.3, 0.03);
}

TEST_F(FutureInHand, OfAStrokeTakesWhatIsAhead)
{
    bend.setDrawing(true);
    drag(pixel(100, 0.02), pixel(500, 0.34));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 1; }));
    const auto rates = ratesAfter(bends[0].first, 300);
    EXPECT_NEAR(rates[0], 0.25, 2e-3);
    EXPECT_NEAR(rates[100], 0.26, 0.02);
    EXPECT_NEAR(rates[500], keyframe::rateAt(kPlan, 800), 0.01); // which was not drawn over
}

TEST_F(FutureInHand, JumpsToTheStrokeThatEndsWithShift)
{
    bend.setDrawing(true);
    press(pixel(250, 0.1));
    for (int i = 1; i <= 40; ++i) {
        moveTo(pixel(250, 0.1) + (pixel(900, 0.1) - pixel(250, 0.1)) * i / 40);
    }
    QTest::mouseRelease(plot(), Qt::LeftButton, Qt::ShiftModifier, pixel(900, 0.1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bends.size() == 1; }));
    const auto rates = ratesAfter(bends[0].first, 300);
    EXPECT_NEAR(rates[0], 0.1, 0.01); // where the run uses 0.25
    EXPECT_NEAR(rates[300], 0.1, 0.01);
}

TEST_F(FutureInHand, SaysThatAStrokeLiesInThePast)
{
    bend.setDrawing(true);
    drag(pixel(50, 0.1), pixel(250, 0.3));
    EXPECT_EQ(told,
              QStringList("What was drawn lies in the past; draw right of step 300, where the run is."));
    EXPECT_TRUE(bends.empty());
    EXPECT_EQ(hand().held().frames.size(), 4U);
}

TEST_F(FutureInHand, IsTypedExactly)
{
    bend.takeKeys();
    hand().choose(2);
    QTest::keyClick(&view, Qt::Key_Return);
    auto* fields = view.findChild<ui::FrameFields*>();
    ASSERT_NE(fields, nullptr);
    auto* rate = fields->findChild<QLineEdit*>("frame/rate");
    rate->selectAll();
    QTest::keyClicks(rate, "0.07");
    QTest::keyClick(fields, Qt::Key_Return);
    ASSERT_EQ(bends.size(), 1U);
    EXPECT_NEAR(ratesAfter(bends[0].first, 300)[300], 0.07, 1e-6);
}

TEST_F(FutureInHand, ItsPresentFrameIsTypedItsTransition)
{
    bend.takeKeys();
    hand().choose(1);
    QTest::keyClick(&view, Qt::Key_Return);
    auto* fields = view.findChild<ui::FrameFields*>();
    ASSERT_NE(fields, nullptr);
    EXPECT_FALSE(fields->findChild<QLineEdit*>("frame/rate")->isEnabled());
    fields->findChild<QComboBox*>("frame/join")->setCurrentIndex(static_cast<int>(Hold));
    followTo(320); // with another rate than that in the fields
    QTest::keyClick(fields, Qt::Key_Return);
    EXPECT_EQ(told, QStringList());
    ASSERT_EQ(bends.size(), 1U);
    EXPECT_NEAR(ratesAfter(bends[0].first, 320)[200], keyframe::rateAt(kPlan, 320), 2e-3);
}

TEST_F(FutureInHand, ChangesATransitionFromAMenu)
{
    QTest::mousePress(plot(), Qt::RightButton, {}, handle(2));
    auto* menu = view.findChild<QMenu*>("frameMenu");
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        action->text() == "hold" ? action->trigger() : void();
    }
    menu->close();
    ASSERT_EQ(bends.size(), 1U);
    EXPECT_NEAR(ratesAfter(bends[0].first, 300)[600], 0.1, 1e-6);
}

TEST_F(FutureInHand, KeepsWhatIsChosenWhileTheRunPassesFrames)
{
    hand().choose(3);
    followTo(600); // where a frame stands
    followTo(700);
    ASSERT_TRUE(hand().chosen());
    EXPECT_EQ(hand().held().frames[*hand().chosen()].step, 1000.0);
}

TEST_F(FutureInHand, LeavesThePastAlone)
{
    followTo(700);
    drag(handle(1), pixel(600, 0.3));
    EXPECT_TRUE(bends.empty());
    EXPECT_EQ(told, QStringList("This part of the run is past."));
}

TEST_F(FutureInHand, SaysThatNothingIsLeftAtTheEnd)
{
    bend.takeKeys();
    hand().choose(3);
    measureTo(1000);
    QTest::keyClick(&view, Qt::Key_Up);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0],
              "Step 1,000 is the end of the run, where nothing is left to train; a bend needs a step "
              "of 999 or less.");
    bend.setDrawing(true);
    drag(pixel(320, 0.3), pixel(900, 0.3));
    EXPECT_EQ(told.size(), 2);
    EXPECT_TRUE(bends.empty());
}

TEST_F(FutureInHand, LetGoIsNoLongerDrawn)
{
    bend.setDrawing(true);
    bend.drop();
    EXPECT_FALSE(bend.isDrawing());
    EXPECT_FALSE(view.chart().frames());
    drag(pixel(320, 0.3), pixel(900, 0.3));
    answer();
    EXPECT_TRUE(bends.empty());
}

} // namespace

} // namespace lrp::test
