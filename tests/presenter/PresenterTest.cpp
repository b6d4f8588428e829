#include "ui/presenter/Presenter.h"

#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/plots/CurvesView.h"

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
    window.presenter()->setHidden([](const ui::LaneCurve& lane, channel::Id quantity) {
        return lane.letter == 'B' && quantity != ui::kRate;
    });
    EXPECT_TRUE(view.shownWall().lanes[1].hidesTraining);
    EXPECT_TRUE(view.shownWall().lanes[1].hidesValidation);
    EXPECT_FALSE(view.shownWall().lanes[1].hidesRate);
    EXPECT_FALSE(view.shownWall().lanes[0].hidesTraining);
    window.presenter()->setHidden({});
    EXPECT_FALSE(view.shownWall().lanes[1].hidesTraining);
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
