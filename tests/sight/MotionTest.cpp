#include "ui/style/Motion.h"
#include "tests/sight/Texts.h"
#include "tests/sight/Tour.h"
#include "tests/support/Folders.h"
#include "ui/lesson/LessonDesk.h"

#include <QSignalSpy>
#include <QStyle>

namespace lrp::test
{
namespace
{

class Motion : public Sight
{
protected:
    ~Motion() override { trigger("motion/desktop"); } // what it sets is the application's

    bool areDocksAnimated() const { return window.dockOptions().testFlag(QMainWindow::AnimatedDocks); }
    int duration() const { return window.style()->styleHint(QStyle::SH_Widget_Animation_Duration); }
};

TEST_F(Motion, IsThatOfARunAlone)
{
    trigger("motion/less"); // the caret
    const auto expectStill = [this](const char* when) {
        QImage before;
        const auto isAtRest = [&] { // what follows what was done has come
            before = pictureOf(window);
            QTest::qWait(150);
            return pictureOf(window) == before;
        };
        EXPECT_TRUE(QTest::qWaitFor(isAtRest)) << when;
        QTest::qWait(700);
        EXPECT_EQ(pictureOf(window), before) << when;
    };
    find<QLineEdit>("optimizer/lr")->setFocus();
    expectStill("at first");
    trigger("start");
    advance(600);
    trigger("pause");
    QTest::qWait(100);
    expectStill("while a run is paused");
    trigger("pause");
    advance(2000);
    expectStill("after a run");
}

/// What a lesson reveals is there at once: the first picture is the last.
TEST_F(Motion, IsNotInARevealWhereLessIsWanted)
{
    trigger("motion/less");
    ASSERT_TRUE(
        window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md")));
    const auto goOn = [this] { QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier); };
    const auto step = [this] { return window.lessons()->run()->step().id; };
    goOn();
    goOn(); // commits and runs
    advance(2000);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
    goOn();
    ASSERT_EQ(step(), "compare");
    settle();
    const QImage covered = pictureOf(window);
    goOn();
    settle();
    const QImage first = pictureOf(window);
    EXPECT_NE(first, covered);
    QTest::qWait(700);
    EXPECT_EQ(pictureOf(window), first);
}

TEST_F(Motion, IsSwitchedOffByTheCommand)
{
    trigger("motion/usual"); // whatever the desktop has
    ASSERT_TRUE(areDocksAnimated());
    ASSERT_GT(duration(), 0);
    trigger("motion/less");
    EXPECT_FALSE(areDocksAnimated());
    EXPECT_EQ(duration(), 0);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_FadeMenu));
    EXPECT_TRUE(action("motion/less")->isChecked());
    EXPECT_FALSE(action("motion/usual")->isChecked());
    trigger("motion/usual");
    EXPECT_TRUE(areDocksAnimated());
    EXPECT_GT(duration(), 0);
    EXPECT_GT(QApplication::cursorFlashTime(), 0);
}

TEST(MotionSwitcher, DoesAsTheDesktopSaysUnlessToldOtherwise)
{
    ui::MotionSwitcher motion;
    const QSignalSpy changed(&motion, &ui::MotionSwitcher::changed);
    EXPECT_TRUE(motion.moves()) << "a desktop that says nothing";
    motion.setGnome(false);
    EXPECT_FALSE(motion.moves());
    EXPECT_EQ(changed.size(), 1);
    motion.setChoice(ui::MotionChoice::Usual);
    EXPECT_TRUE(motion.moves());
    motion.setChoice(ui::MotionChoice::Desktop);
    motion.setGnome(true);
    motion.setKde("0");
    EXPECT_FALSE(motion.moves()) << "KDE writes numbers as text";
    motion.setKde("0.5");
    EXPECT_TRUE(motion.moves());
    motion.setKde("fast");
    EXPECT_TRUE(motion.moves()) << "what is no number says nothing";
    motion.setChoice(ui::MotionChoice::Less);
    EXPECT_FALSE(motion.moves());
    motion.setChoice(ui::MotionChoice::Usual);
}

} // namespace
} // namespace lrp::test
