#include "core/lesson/LessonRun.h"
#include "core/lesson/Sketching.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonLayout.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Pencil.h"
#include "ui/plots/Readout.h"

#include <algorithm>
#include <cmath>
#include <QPushButton>
#include <QSignalSpy>

namespace lrp::test
{

namespace
{

/// A lesson gone through by keys as far as its sketch.
class SketchInWindow : public Window
{
protected:
    void open(const std::string& lesson)
    {
        ASSERT_TRUE(window.openLesson(
            QString::fromStdString(resourcesFolder() + "/lessons/" + lesson + ".lesson.md")));
    }
    const lesson::LessonRun& run() const { return *window.lessons()->run(); }
    std::string step() const { return run().step().id; }
    QString outcome() { return find<QLabel>("lesson/outcome")->text(); }
    QString count() { return find<QLabel>("lesson/sketchCount")->text(); }
    ui::CurvesView& curves() { return *find<ui::CurvesView>("curves"); }
    ui::Pencil& pencil() { return curves().pencil(); }
    /// The last thing that was announced.
    QString said() const { return m_said.isEmpty() ? QString() : m_said.last().first().toString(); }

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            ASSERT_NE(QApplication::focusWidget(), nullptr);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
    }
    void goOn() { press(Qt::Key_Return, Qt::ControlModifier); }
    void train(std::int64_t steps) { engine->advance(steps); }
    void waitForTheEnd()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
    }

    /// Up to where C's loss is to be drawn, A and B having run.
    void goToDraw()
    {
        open("why-decay");
        goOn();
        goOn();
        train(2000);
        waitForTheEnd();
        goOn();
        goOn();
        goOn();
        press(Qt::Key_1);
        goOn();
        goOn();
        ASSERT_EQ(step(), "draw");
    }

    /// High until the middle of the run, low from 5/8 on.
    void drawADrop()
    {
        press(Qt::Key_Up, Qt::ShiftModifier, 2);
        press(Qt::Key_Space);
        press(Qt::Key_Right, Qt::NoModifier, 7);
        press(Qt::Key_Space);
        press(Qt::Key_Right, Qt::NoModifier, 2);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Space);
    }

    ui::Span axis() { return *curves().options().heldAt(ui::kLossPanel); }
    double height(double share) { return axis().low * std::pow(axis().high / axis().low, share); }

    QWidget* plot() { return curves().findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly); }
    /// A place on the plots, in shares of their width and height.
    QPoint at(double x, double y)
    {
        return {static_cast<int>(x * plot()->width()), static_cast<int>(y * plot()->height())};
    }
    void drag(QPoint from, QPoint to)
    {
        constexpr int kMoves = 10;
        QTest::mousePress(plot(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= kMoves; ++i) {
            QTest::mouseMove(plot(), from + (to - from) * i / kMoves);
            QApplication::processEvents();
        }
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, to);
    }

private:
    QSignalSpy m_said{window.findChild<ui::LessonPanel*>(), &ui::LessonPanel::said};
};

} // namespace

TEST_F(SketchInWindow, IsDrawnCommittedAndScoredByKeysAlone)
{
    goToDraw();
    EXPECT_EQ(QApplication::focusWidget(), &curves());
    EXPECT_FALSE(find<QPushButton>("lesson/primary")->isEnabled()) << "nothing is drawn yet";
    EXPECT_EQ(count(), "It begins at 0.75, which is given. No points yet.");
    press(Qt::Key_Up);
    EXPECT_EQ(said(), "Step 125, loss " + ui::valueText(height(1.0 / 16.0)) + ".");
    press(Qt::Key_Down);
    drawADrop();
    EXPECT_EQ(said(), "Point 4 of 4, step 1,250, loss " + ui::valueText(height(0.25)) + ".");
    EXPECT_EQ(count(), "It begins at 0.75, which is given. Points drawn: 3.");
    press(Qt::Key_Left, Qt::NoModifier, 2);
    EXPECT_TRUE(said().startsWith("Point 3 of 4, step 1,000, loss ")) << said().toStdString();

    goOn();
    ASSERT_EQ(step(), "watch-c");
    EXPECT_EQ(session.state(), ui::SessionState::Running) << "commit and run are one";
    EXPECT_FALSE(pencil().isDrawing());
    const auto& values = std::get<lesson::SketchAnswer>(run().answerTo("draw")->answer).values;
    EXPECT_DOUBLE_EQ(values[0], 0.75);
    EXPECT_NEAR(values[20], height(0.5), 1e-9);
    EXPECT_NEAR(values[63], height(0.25), 1e-9) << "level behind the last point";
    ASSERT_EQ(curves().content().drawn.size(), 1U);
    EXPECT_EQ(curves().content().drawn.front().letter, 'C');
    EXPECT_TRUE(curves().content().drawn.front().truth.empty()) << "nothing is revealed";

    train(2000);
    waitForTheEnd();
    goOn();
    EXPECT_FALSE(outcome().contains("points"));
    goOn();
    EXPECT_TRUE(outcome().contains("Your prediction: ")) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(" of 100 points: off by ")) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains("Your drop came ")) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains("It falls soon after the first cut: yes.")) << outcome().toStdString();
    ASSERT_FALSE(curves().content().drawn.front().truth.empty());
    const auto& truth = curves().content().drawn.front().truth;
    EXPECT_DOUBLE_EQ(truth.back().value, engine->record->lanes()[2]->evaluations[79].validationLoss);
}

TEST_F(SketchInWindow, IsTakenBackUntilItIsCommitted)
{
    goToDraw();
    drawADrop();
    press(Qt::Key_Backspace);
    EXPECT_EQ(pencil().points().points().size(), 3U);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(said().startsWith("There is no point to take away. Step 1,250")) << said().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pencil().points().points().size(), 4U);
    press(Qt::Key_Z, Qt::ControlModifier, 2);
    EXPECT_EQ(pencil().points().points().size(), 2U);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(pencil().points().points().size(), 3U);
    find<QPushButton>("lesson/sketchClear")->click();
    EXPECT_EQ(pencil().points().points().size(), 1U);
    EXPECT_FALSE(find<QPushButton>("lesson/primary")->isEnabled());
    find<QPushButton>("lesson/sketchUndo")->click();
    EXPECT_EQ(pencil().points().points().size(), 3U);
    find<QPushButton>("lesson/back")->click();
    EXPECT_FALSE(pencil().isDrawing());
    goOn();
    ASSERT_EQ(step(), "draw");
    goOn();
    ASSERT_NE(run().answerTo("draw"), nullptr);
    const lesson::Answer committed = run().answerTo("draw")->answer;
    find<QPushButton>("lesson/back")->click();
    curves().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(run().answerTo("draw")->answer, committed);
}

TEST_F(SketchInWindow, GoesOnWithADraftAfterALookBack)
{
    goToDraw();
    drawADrop();
    find<QPushButton>("lesson/back")->click();
    ASSERT_EQ(step(), "why");
    goOn();
    EXPECT_EQ(pencil().points().points().size(), 4U);
}

TEST_F(SketchInWindow, IsDrawnByMouse)
{
    goToDraw();
    const ui::ChartOptions before = curves().options();
    drag(at(0.2, 0.6), at(0.8, 0.85));
    EXPECT_TRUE(curves().options() == before) << "nothing is panned or zoomed";
    const ui::DrawnPoints::Points stroke = pencil().points().points();
    ASSERT_GE(stroke.size(), 10U);
    const auto first = std::next(stroke.begin());
    EXPECT_GT(first->second, std::prev(stroke.end())->second);
    EXPECT_NEAR(first->first, 0.14 * 128, 0.06 * 128) << "the axis takes some of the width";

    drag(at(0.4, 0.6), at(0.5, 0.6));
    const ui::DrawnPoints::Points replaced = pencil().points().points();
    EXPECT_EQ(replaced.begin()->second, stroke.begin()->second);
    EXPECT_EQ(std::prev(replaced.end())->second, std::prev(stroke.end())->second) << "the rest stays";
    EXPECT_NE(replaced, stroke);

    QTest::mouseClick(plot(), Qt::LeftButton, {}, at(0.9, 0.7));
    EXPECT_EQ(pencil().points().points().size(), replaced.size() + 1);
    QTest::mouseClick(plot(), Qt::LeftButton, {}, at(0.9, 0.7));
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, at(0.9, 0.7)); // the second of two clicks
    EXPECT_EQ(pencil().points().points(), replaced) << "a double click takes the point away";
    EXPECT_TRUE(curves().options() == before);
    press(Qt::Key_Z, Qt::ControlModifier, 3);
    EXPECT_EQ(pencil().points().points(), stroke);
}

TEST_F(SketchInWindow, AHiddenLaneIsABarAndNothingElse)
{
    goToDraw();
    find<QPushButton>("lesson/skip")->click();
    goOn();
    train(900);
    QTest::qWait(50);
    const ui::LaneCurve& c = curves().content().lanes[2];
    EXPECT_EQ(c.covered, std::vector{ui::kLossPanel});
    EXPECT_FALSE(c.hasMeasured);
    EXPECT_FALSE(c.plan->rates.empty()) << "its rate may be seen";
    EXPECT_TRUE(curves().content().lanes[0].covered.empty());
    const auto picture = [this] {
        curves().refresh();
        curves().settle();
        return curves().grab().toImage();
    };
    const QImage with = picture();
    engine->diverge(2);
    QTest::qWait(50);
    EXPECT_TRUE(picture() == with) << "whatever it does, the bar is the same";
}

TEST_F(SketchInWindow, TheAxisOfTheLossStandsStillWhileARunGrows)
{
    open("why-decay");
    goOn();
    const auto axis = [this] {
        curves().settle();
        return curves().grab(QRect(0, curves().height() / 2, 50, curves().height() / 2)).toImage();
    };
    const QImage before = axis();
    const ui::Span held = this->axis();
    EXPECT_LT(held.low, 0.807);
    EXPECT_GT(held.high, 2.16);
    goOn();
    train(40);
    QTest::qWait(50);
    EXPECT_EQ(axis(), before);
    train(1960);
    waitForTheEnd();
    EXPECT_EQ(axis(), before);
    EXPECT_EQ(this->axis(), held);
}

TEST_F(SketchInWindow, RatesAreSketchedWherePlansAreHidden)
{
    open("thirty-what");
    goOn();
    ASSERT_EQ(step(), "draw-b");
    EXPECT_EQ(pencil().panel(), ui::kRatePanel);
    EXPECT_EQ(count(), "It begins at 10, which is given. No points yet.");
    const auto hasBar = [this](std::size_t lane) {
        const auto& covered = curves().content().lanes[lane].covered;
        return std::find(covered.begin(), covered.end(), ui::kRatePanel) != covered.end();
    };
    EXPECT_FALSE(hasBar(0));
    EXPECT_TRUE(hasBar(1));
    EXPECT_TRUE(curves().content().lanes[1].plan->rates.empty());
    press(Qt::Key_Down, Qt::ShiftModifier, 4);
    press(Qt::Key_Space);
    EXPECT_EQ(said(), "Point 2 of 2, step 188, rate 0.");
    goOn();
    EXPECT_TRUE(outcome().startsWith("Committed.")) << outcome().toStdString();
    goOn();
    ASSERT_EQ(step(), "draw-c");
    EXPECT_EQ(curves().content().drawn.size(), 1U) << "B's stays beside it";
    EXPECT_EQ(pencil().points().points().size(), 1U);
}

TEST_F(SketchInWindow, TheLayoutIsTheLessonsAndIsTakenBack)
{
    session.setPace(0);
    curves().setLossScale(ui::YScale::Linear);
    curves().setXUnit(ui::XUnit::Examples);
    const ui::ChartOptions before = curves().options();
    open("thirty-what");
    EXPECT_EQ(curves().xUnit(), ui::XUnit::Epochs);
    EXPECT_EQ(curves().lossScale(), ui::YScale::Logarithmic);
    EXPECT_EQ(ui::paces()[static_cast<std::size_t>(session.pace())].runSeconds, 10.0);
    find<QPushButton>("lesson/leave")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.lessons()->isOpen(); }));
    EXPECT_TRUE(curves().options() == before);
    EXPECT_EQ(session.pace(), 0);
    EXPECT_TRUE(curves().content().drawn.empty());
}

TEST(LessonPace, IsTheNearestThatTheWindowOffers)
{
    const auto seconds = [](const char* pace) {
        return ui::paces()[static_cast<std::size_t>(ui::paceFor(pace))].runSeconds;
    };
    EXPECT_EQ(seconds("12 s"), 10.0);
    EXPECT_EQ(seconds("45 s"), 60.0);
    EXPECT_EQ(seconds("1 s"), 2.0);
    EXPECT_EQ(seconds("fast"), 0.0);
    EXPECT_EQ(seconds("soon"), ui::paces()[ui::kUsualPace].runSeconds);
}

} // namespace lrp::test
