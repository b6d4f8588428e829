// The fifteen minutes of the lesson *Why the rate must fall*, line by line, as a teacher gives them.
#include "core/lesson/LessonRun.h"
#include "tests/lessons/script/Classroom.h"
#include "tests/presenter/Walls.h"
#include "ui/classroom/ClassPanel.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/PresenterColours.h"
#include "ui/session/SessionController.h"
#include "ui/window/Docks.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>

namespace lrp::test
{

namespace
{

class Script : public Classroom
{
protected:
    QColor colour(char lane) const { return ui::PresenterColours::make(false).lane(lane); }
    bool wallSays(const QString& words) const { return wallHeard().contains(words); }
    bool wallShows(const QString& words) const { return wallWords().join('\n').contains(words); }

    void look();
    void guess();
    void watch();
    void compare();
    void why();
    void draw();
    void voteOnC();
    void watchC();
    void truth();
    void voteAgain();
    void tryIt();
    void say();
    void copy();

    void playAll()
    {
        look();
        guess();
        watch();
        compare();
        why();
        draw();
        voteOnC();
        watchC();
        truth();
        voteAgain();
        tryIt();
        say();
        copy();
    }
};

/// 0:00 and 0:40
void Script::look()
{
    SCOPED_TRACE("look");
    openLesson();
    EXPECT_EQ(step(), "look");
    EXPECT_TRUE(heard("lesson/text").contains("B keeps it at 0.1")) << heard("lesson/text").toStdString();

    openWall();
    EXPECT_NE(wall().screen(), window.screen());
    EXPECT_TRUE(wallSays("Learning rate above loss of: A constant 3, B constant 0.1."))
        << wallHeard().toStdString();
    const QStringList words = wallWords();
    EXPECT_TRUE(words.contains("Predict first.")) << words.join('|').toStdString();
    EXPECT_TRUE(words.contains("3"));
    EXPECT_TRUE(words.contains("0.1"));
    EXPECT_GT(ink(wall().picture().axes.layout.ratePlot, colour('A')), 500) << "the plan";
    EXPECT_GT(ink(wall().picture().axes.layout.ratePlot, colour('B')), 500);
    EXPECT_EQ(ink(wall().picture().axes.layout.ratePlot, colour('C')), 0) << "two plans";
    EXPECT_TRUE(heard("speaker/notes").contains("A takes big steps")) << heard("speaker/notes").toStdString();
    EXPECT_FALSE(wallHeard().contains("big steps")) << "notes are hers";
    checkLine("ABC");
}

/// 1:00
void Script::guess()
{
    SCOPED_TRACE("guess");
    press(Qt::Key_PageDown);
    EXPECT_TRUE(wallSays("Which ends with the lower loss?"));
    const QImage before = wall().picture().image;
    count({9, 13, 2});
    EXPECT_TRUE(heard("class/chart").contains("A ends lowest 9; B ends lowest 13; They end the same 2"))
        << heard("class/chart").toStdString();
    EXPECT_EQ(window.docks()->dock("classDock")->screen(), window.screen());
    EXPECT_TRUE(heard("speaker/votes").contains("A ends lowest 9")) << heard("speaker/votes").toStdString();
    EXPECT_FALSE(wallHeard().contains("13"));
    EXPECT_TRUE(ui::test::areSame(before, wall().picture().image, ui::test::kShades))
        << "no bars on the wall";
    checkLine("ABC");
}

/// 2:30
void Script::watch()
{
    SCOPED_TRACE("watch");
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "watch");
    for (int i = 1; i <= 3; ++i) {
        press(Qt::Key_Period);
        EXPECT_TRUE(QTest::qWaitFor([&] { return wall().shownWall().at == i; }, 8000));
    }
    settle();
    EXPECT_EQ(wall().shownWall().step, "step 3 of 2,000");
    press(Qt::Key_F5);
    waitForEnd();
    EXPECT_LT(lossAt('A', 50), 1.3) << "A drops within 50 steps";
    EXPECT_GT(lossAt('A', 0), 2.0);
    EXPECT_GT(lossAt('B', 50), lossAt('A', 50) + 0.3);
    EXPECT_NEAR(lossAt('B', 2000), 1.14, 0.03);
    EXPECT_GT(ink(columns(1800, 2000), colour('A')), 100) << "both are in the picture";
    EXPECT_GT(ink(columns(1800, 2000), colour('B')), 100);
    EXPECT_TRUE(wallSays(QString("At the end: A 0.9"))) << wallHeard().toStdString();
    checkLine("C");
}

/// 3:30
void Script::compare()
{
    SCOPED_TRACE("compare");
    press(Qt::Key_R);
    EXPECT_EQ(step(), "compare");
    EXPECT_TRUE(wallSays("Over 20 seeds A was lower than B 20 times.")) << wallHeard().toStdString();
    static const QRegularExpression ends("At the end: A (0\\.9\\d+), B (1\\.1\\d+)\\.");
    const auto match = ends.match(wallHeard());
    ASSERT_TRUE(match.hasMatch()) << wallHeard().toStdString();
    EXPECT_LT(match.captured(1).toDouble(), match.captured(2).toDouble());
    EXPECT_TRUE(wallShows("Over 20 seeds A was lower than B 20 times.") ||
                wallWords().join(' ').contains("Over 20 seeds A was lower than B 20 times."));

    press(Qt::Key_Z);
    EXPECT_TRUE(wallShows("Picture frozen at 2,000"));
    press(Qt::Key_P);
    ASSERT_TRUE(wall().isDrawing());
    const QPoint middle = columns(1500, 1900).center().toPoint();
    QTest::mousePress(&wall(), Qt::LeftButton, {}, middle); // the one thing that keys cannot do
    QTest::mouseMove(&wall(), middle + QPoint(60, 30));
    QTest::mouseRelease(&wall(), Qt::LeftButton, {}, middle + QPoint(60, 30));
    EXPECT_EQ(wall().strokes().strokes().size(), 1U);
    checkLine("C");
    press(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_TRUE(wall().strokes().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(wall().strokes().strokes().size(), 1U) << "clearing can be taken back";
    press(Qt::Key_P, Qt::ShiftModifier);
    press(Qt::Key_P);
}

/// 4:30
void Script::why()
{
    SCOPED_TRACE("why");
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "why");
    EXPECT_FALSE(wall().isFrozen()) << "another question is about what there is now";
    EXPECT_TRUE(wallSays("A has stopped getting better. Why?"));
    EXPECT_TRUE(wallSays("2 It has not trained long enough."));
    EXPECT_TRUE(wallWords().contains("It has not trained long enough"));
    count({8, 12, 4});
    EXPECT_TRUE(heard("speaker/votes").contains("33 % right. Under 35 %: explain first."))
        << heard("speaker/votes").toStdString();
    press(Qt::Key_R);
    EXPECT_FALSE(wallSays("12")) << "they vote again, and nobody is told before what the others think";
    EXPECT_FALSE(wallSays("(right)"));
    checkLine("C");
}

/// 6:30: C begins like A; a student dictates, she draws with the keys of the wall.
void Script::draw()
{
    SCOPED_TRACE("draw");
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "draw");
    EXPECT_TRUE(wallSays("C step")) << wallHeard().toStdString();
    const auto& lanes = wall().shownWall().lanes;
    ASSERT_EQ(lanes.size(), 3U);
    const std::vector<double>& plan = lanes[2].plan->rates;
    EXPECT_NEAR(plan[999], 3.0, 1e-9);
    EXPECT_NEAR(plan[1000], 0.3, 1e-9);
    EXPECT_NEAR(plan[1500], 0.03, 1e-9);
    press(Qt::Key_Down, {}, 12);
    press(Qt::Key_Space);
    press(Qt::Key_Right, {}, 9);
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Down, {}, 2);
    press(Qt::Key_Space);
    EXPECT_EQ(window.session()->state(), ui::SessionState::Ended) << "Space draws, and pauses nothing";
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "draw") << "committed, and nothing runs yet";
    EXPECT_TRUE(wallShows("Committed"));
    EXPECT_TRUE(wallSays("A sketch of C."));
    const int sketched = ink(columns(200, 1100), colour('C'));
    EXPECT_GT(sketched, 300);
    EXPECT_LT(sketched, 8000) << "dashed, and one line";
    EXPECT_EQ(ink(columns(200, 1100).adjusted(0, 0, 0, -0.6 * lossPlot().height()), colour('C')), 0);
}

/// 8:30
void Script::voteOnC()
{
    SCOPED_TRACE("vote on C");
    count({10, 8, 6});
    EXPECT_TRUE(heard("speaker/votes")
                    .contains("C ends above both 10; C ends between A and B 8; C ends below both 6"))
        << heard("speaker/votes").toStdString();
    EXPECT_TRUE(heard("speaker/votes").contains("25 % right. Under 35 %: explain first."));
    EXPECT_FALSE(wallSays("10"));
}

/// 9:30
void Script::watchC()
{
    SCOPED_TRACE("watch C");
    const auto before = window.session()->record();
    press(Qt::Key_F5);
    EXPECT_EQ(step(), "watch-c");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.session()->record() != before; }, 8000));
    waitForEnd();
    const QStringList words = wallWords();
    EXPECT_TRUE(words.contains("hidden until it is revealed")) << words.join('|').toStdString();
    EXPECT_TRUE(words.contains("0.03")) << "C's rate has fallen twice";
    EXPECT_TRUE(wallSays("Hidden until it is revealed: C.")) << wallHeard().toStdString();
    const ui::PresenterColours colours = ui::PresenterColours::make(false);
    EXPECT_GT(ink(lossPlot(), ui::mixed(colours.muted, colours.canvas, 0.25)), 8000) << "a grey bar";
    EXPECT_FALSE(heard("status").contains("C 0.8"));
    settle();
    told.append(wall().shownWall().title);
}

/// 10:10
void Script::truth()
{
    SCOPED_TRACE("truth");
    press(Qt::Key_R);
    EXPECT_EQ(step(), "truth");
    EXPECT_TRUE(wallSays("Over 20 seeds C was lower than A 20 times.")) << wallHeard().toStdString();
    static const QRegularExpression late("our drop came \\d+ steps late");
    EXPECT_TRUE(late.match(wallHeard()).hasMatch()) << wallHeard().toStdString();
    EXPECT_TRUE(wallSays("A sketch of C and the truth."));
    EXPECT_NEAR(lossAt('C', 1000), 0.97, 0.1);
    EXPECT_LT(lossAt('C', 1050), lossAt('C', 1000) - 0.05) << "within 50 steps of the cut";
    EXPECT_GT(ink(columns(1100, 2000), colour('C')), 1500);
    checkLine("");
}

/// 11:00
void Script::voteAgain()
{
    SCOPED_TRACE("vote again");
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "why-again");
    EXPECT_FALSE(wallSays("in the first vote"));
    count({18, 4, 2});
    EXPECT_TRUE(heard("speaker/votes")
                    .contains("33 % right in the first vote, 75 % in the second. Above 70 %: go on."))
        << heard("speaker/votes").toStdString();
    checkLine("");
    press(Qt::Key_R);
    EXPECT_TRUE(wallSays("It has not trained long enough: 12 in the first vote, 4 in the second."))
        << wallHeard().toStdString();
    EXPECT_FALSE(wallSays("(right)"));
    checkLine("");
    press(Qt::Key_R);
    EXPECT_TRUE(
        wallSays("as far as it should (right): 8 in the first vote, 18 in the second. Yes. Four examples"))
        << wallHeard().toStdString();
    EXPECT_TRUE(wallSays("Time alone does not lower the loss."));
    EXPECT_TRUE(wallSays("There is no other minimum to be caught in."));
    checkLine("");
}

/// 13:00
void Script::tryIt()
{
    SCOPED_TRACE("try");
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "move");
    EXPECT_TRUE(wallSays("Move C's first cut.")) << wallHeard().toStdString();
    const auto before = window.session()->record();
    press(Qt::Key_Left, Qt::ShiftModifier, 2);
    press(Qt::Key_Left, {}, 5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.session()->record() != before; }, 8000))
        << "runs by itself";
    waitForEnd();
    const auto& lanes = wall().shownWall().lanes;
    ASSERT_FALSE(lanes.empty());
    ASSERT_TRUE(lanes.back().isBefore) << "the plan's ghost";
    EXPECT_NEAR(lanes.back().plan->rates[999], 3.0, 1e-9);
    EXPECT_NEAR(lanes[2].plan->rates[499], 3.0, 1e-9);
    EXPECT_NEAR(lanes[2].plan->rates[500], 0.3, 1e-9) << "cut at 25 %";
    EXPECT_TRUE(wallSays("C ends at 0.8")) << wallHeard().toStdString();
    checkLine("");
}

/// 14:20
void Script::say()
{
    SCOPED_TRACE("say");
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), "keep");
    lookAt(&window);
    ASSERT_NE(qobject_cast<QPlainTextEdit*>(window.focusWidget()), nullptr);
    type("Cut the rate when it only jitters.");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(wallSays("“Cut the rate when it only jitters.” The lesson says: “Hot first, cool later; the "
                         "drop comes soon after the cut.”"))
        << wallHeard().toStdString();
    EXPECT_TRUE(wallWords().join(' ').contains("Hot first, cool later"));
    lookAt(&wall());
    checkLine("");
}

/// 15:00
void Script::copy()
{
    SCOPED_TRACE("copy");
    QApplication::clipboard()->clear();
    QSignalSpy copied(&wall(), &ui::PresenterView::slideCopied);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(copied.count() > 0 || copied.wait(8000));
    const QImage slide = QApplication::clipboard()->image();
    EXPECT_EQ(slide.size(), QSize(1920, 1080));
    EXPECT_TRUE(ui::test::areSame(slide.convertToFormat(QImage::Format_RGB32),
                                  wall().grab().toImage().convertToFormat(QImage::Format_RGB32),
                                  ui::test::kShades) ||
                wall().areKeysShown());
    const auto& drawn = wall().shownWall().drawn;
    ASSERT_EQ(drawn.size(), 1U);
    EXPECT_FALSE(drawn.front().truth.empty());
    const QStringList words = wallWords();
    EXPECT_TRUE(words.contains("A constant 3") && words.contains("B constant 0.1") &&
                words.contains("C step"))
        << words.join('|').toStdString();
    press(Qt::Key_Escape);
    EXPECT_FALSE(window.presenter()->isOpen());
}

} // namespace

TEST_F(Script, PlaysFromTheFirstMinuteToTheLast)
{
    playAll();
}

/// For another class, whose hands are its own.
TEST_F(Script, TellsTheSameNumbersASecondTime)
{
    playAll();
    const QStringList first = std::exchange(told, {});
    window.findChild<QAction*>("lesson/leave")->trigger();
    ASSERT_FALSE(window.lessons()->isOpen());
    window.findChild<QPushButton*>("class/clear")->click();
    playAll();
    EXPECT_EQ(first.join('\n').toStdString(), told.join('\n').toStdString());
}

TEST_F(Script, GoesOnWhenTheBeamerIsUnplugged)
{
    look();
    guess();
    press(Qt::Key_PageDown);
    press(Qt::Key_Period);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wall().shownWall().at == 1; }, 8000));
    const auto record = window.session()->record();
    QScreen* beamer = wall().screen();
    Q_EMIT qApp->screenRemoved(beamer); // as Qt does before the screen is gone
    ASSERT_TRUE(window.presenter()->isOpen());
    EXPECT_EQ(wall().screen(), window.screen());
    EXPECT_EQ(heard("speaker"), "(speaker is not there)") << "the one screen is the class's";
    lookAt(&wall());
    press(Qt::Key_F5);
    waitForEnd();
    EXPECT_EQ(window.session()->record(), record) << "the same run";
    EXPECT_EQ(step(), "watch");
    Q_EMIT qApp->screenAdded(beamer);
    EXPECT_EQ(wall().screen(), beamer);
    EXPECT_TRUE(heard("speaker/notes").contains("Step slowly"));
    lookAt(&wall());
    press(Qt::Key_R);
    EXPECT_TRUE(wallSays("Over 20 seeds A was lower than B 20 times."));
}

/// Hers is the only sketch of the class.
TEST_F(Script, ShowsTheClassNobodysOwnSketch)
{
    look();
    guess();
    watch();
    compare();
    why();
    draw();
    press(Qt::Key_Escape);
    lookAt(&window);
    window.docks()->bring("classDock");
    auto* panel = window.findChild<ui::ClassPanel*>();
    panel->answers()->read({answersFolder()});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !panel->answers()->isReading(); }, 8000));
    panel->choose("draw");
    EXPECT_TRUE(heard("class/chart").contains("There is 1 answer.")) << heard("class/chart").toStdString();
    EXPECT_FALSE(heard("class/chart").contains("median"));
    EXPECT_TRUE(
        panel->answers()->question(*panel->answers()->lesson()->stepNamed("draw")).band.median.empty());
}

} // namespace lrp::test
