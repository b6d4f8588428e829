#include "ui/presenter/Presenter.h"

#include "core/lesson/LessonRun.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/plots/CurvesView.h"
#include "ui/presenter/PresenterColours.h"

#include <QScreen>

namespace lrp::test
{
namespace
{

class PresenterTest : public Window
{
protected:
    ui::PresenterView& open()
    {
        trigger("presenter");
        ui::PresenterView* view = window.presenter()->view();
        EXPECT_TRUE(isActive(*view));
        settle();
        return *view;
    }
    /// Before long. QWindow::isActive() says so of a window whose parent is active, too.
    static bool isActive(const ui::PresenterView& view)
    {
        return QTest::qWaitFor([&] { return QApplication::activeWindow() == &view; });
    }
    void settle()
    {
        QCoreApplication::processEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.presenter()->view()->isCurrent(); }));
    }
};

TEST_F(PresenterTest, OpensByItsKeyAndLeavesByEscape)
{
    EXPECT_EQ(action("presenter")->shortcut(), QKeySequence("Shift+F11"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F11, Qt::ShiftModifier);

    ASSERT_TRUE(window.presenter()->isOpen());
    ui::PresenterView& view = *window.presenter()->view();
    EXPECT_TRUE(view.isFullScreen());
    EXPECT_TRUE(view.areKeysShown());
    ASSERT_TRUE(isActive(view));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_FALSE(window.presenter()->isOpen());
}

TEST_F(PresenterTest, StartsPausesAndFollowsTheRun)
{
    ui::PresenterView& view = open();
    QTest::keyClick(&view, Qt::Key_F5);
    EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    engine->advance(100);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.shownWall().at == 100; }));
    EXPECT_TRUE(view.shownWall().step.startsWith("step 100 of ")) << view.shownWall().step.toStdString();
    EXPECT_EQ(view.shownWall().lanes.size(), 3U);
    EXPECT_NE(view.shownWall().lanes.front().run, nullptr);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return engine->calls.back() == "pause"; }));
    QTest::keyClick(&view, Qt::Key_Period);
    EXPECT_TRUE(QTest::qWaitFor([this] { return engine->calls.back() == "step"; }));
}

TEST_F(PresenterTest, HidesWhatTheEyeHides)
{
    const ui::PresenterView& view = open();
    model.setLaneShown(1, false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.shownWall().lanes.size() == 2; }));
    EXPECT_EQ(view.shownWall().lanes[1].letter, 'C');
}

TEST_F(PresenterTest, HidesWhatALessonHides)
{
    const ui::PresenterView& view = open();
    channel::Hidden hidden;
    hidden.hideAxis('B', "Loss");
    window.presenter()->setHidden(hidden);
    EXPECT_TRUE(view.shownWall().lanes[1].hidesTraining);
    EXPECT_TRUE(view.shownWall().lanes[1].hidesValidation);
    EXPECT_FALSE(view.shownWall().lanes[1].hidesRate);
    EXPECT_FALSE(view.shownWall().lanes[0].hidesTraining);
    window.presenter()->setHidden({});
    EXPECT_FALSE(view.shownWall().lanes[1].hidesTraining);
}

/// In the lesson *Why the rate must fall*, led from the wall.
class LessonOnTheWall : public PresenterTest
{
protected:
    LessonOnTheWall()
    {
        EXPECT_TRUE(
            window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md")));
        view = &open();
    }

    std::string step() const { return window.lessons()->run()->step().id; }
    void press(Qt::Key key)
    {
        QTest::keyClick(view, key);
        settle();
    }
    void train()
    {
        press(Qt::Key_PageDown);
        engine->advance(2000);
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
        settle();
    }
    /// Runs what there is to run on the way, and skips what is asked.
    void goTo(const std::string& id)
    {
        for (int pages = 0; pages < 20 && step() != id; ++pages) {
            step() == "watch" && session.state() != ui::SessionState::Ended ? train()
                                                                            : press(Qt::Key_PageDown);
        }
        ASSERT_EQ(step(), id);
    }
    /// Pixels in the colour of C's curves, on the wall and on the slide.
    int inkOfC(const QRectF& area) const
    {
        const QColor colour = ui::PresenterColours::make(false).lane('C');
        int found = 0;
        for (const QImage& image : {view->picture().image, ui::imageOf(view->slide(), view->size())}) {
            const QRect pixels = area.toAlignedRect() & image.rect();
            for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                for (int x = pixels.left(); x <= pixels.right(); ++x) {
                    found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
                }
            }
        }
        return found;
    }

    ui::PresenterView* view = nullptr;
};

TEST_F(LessonOnTheWall, ShowsNothingOfALossThatTheLessonHides)
{
    engine->size = 4.0; // where the lesson holds the axis
    goTo("watch-c");
    train();
    const QRectF plot = view->picture().axes.layout.lossPlot;

    ASSERT_EQ(view->shownWall().lanes.size(), 3U);
    const ui::WallLane hidden = view->shownWall().lanes[2];
    EXPECT_EQ(hidden.letter, 'C');
    EXPECT_TRUE(hidden.hidesTraining && hidden.hidesValidation);
    EXPECT_FALSE(view->shownWall().lanes[0].hidesTraining);
    EXPECT_EQ(inkOfC(plot), 0);
    EXPECT_TRUE(view->accessibleDescription().contains("Hidden until it is revealed: C."))
        << view->accessibleDescription().toStdString();
    EXPECT_FALSE(view->accessibleDescription().contains("C 0."));

    press(Qt::Key_PageDown);
    press(Qt::Key_R);
    EXPECT_FALSE(view->shownWall().lanes[2].hidesTraining);
    EXPECT_GT(inkOfC(plot), 1000) << "on both";
}

TEST_F(LessonOnTheWall, AsksWhatTheStepAsks)
{
    EXPECT_EQ(view->shownWall().title, "Why the rate must fall");
    press(Qt::Key_PageDown);
    ASSERT_EQ(step(), "guess");
    EXPECT_TRUE(view->shownWall().title.startsWith("Which ends with the lower loss?"));
    EXPECT_FALSE(view->shownWall().mayStart) << "predict first";
    ASSERT_EQ(view->shownWall().lanes.size(), 2U) << "C is not in the picture yet";
    EXPECT_FALSE(view->shownWall().lanes[0].isPlanAlone) << "its rate stands there as a large number";
    window.lessons()->leave();
    EXPECT_FALSE(view->shownWall().title.startsWith("Which ends"));
}

TEST_F(LessonOnTheWall, ShowsNoNotesWhereTheOnlyScreenIsTheWalls)
{
    EXPECT_FALSE(find<QWidget>("speaker")->isVisible());
}

TEST_F(PresenterTest, AsksAQuestionInPlaceOfTheName)
{
    const ui::PresenterView& view = open();
    const QString name = view.shownWall().title;
    window.presenter()->setQuestion("Which ends lower?");
    EXPECT_EQ(view.shownWall().title, "Which ends lower?");
    window.presenter()->setQuestion({});
    EXPECT_EQ(view.shownWall().title, name);
}

TEST_F(PresenterTest, ClosesWithTheWindow)
{
    open();
    window.close();
    EXPECT_FALSE(window.presenter()->isOpen());
}

TEST_F(PresenterTest, SurvivesTheLossOfItsOnlyScreen)
{
    ui::PresenterView& view = open();
    QTest::keyClick(&view, Qt::Key_F5);
    EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    Q_EMIT qApp->screenRemoved(view.screen());

    EXPECT_TRUE(window.presenter()->isOpen());
    EXPECT_EQ(session.state(), ui::SessionState::Running);
}

} // namespace
} // namespace lrp::test
