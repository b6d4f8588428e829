#include "core/lesson/LessonRun.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/access/Announcer.h"
#include "ui/classroom/ClassPanel.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/presenter/Presenter.h"
#include "ui/window/Docks.h"

#include <QDockWidget>

namespace lrp::test
{

namespace
{

/// The window in the lesson *Why the rate must fall*, on the wall, at the question which of A and B ends
/// lower.
class HandsInLesson : public Window
{
protected:
    void SetUp() override
    {
        const std::string path = resourcesFolder() + "/lessons/why-decay.lesson.md";
        ASSERT_TRUE(window.openLesson(QString::fromStdString(path)));
        trigger("presenter");
        view = window.presenter()->view();
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == view; }));
        press(Qt::Key_PageDown);
        ASSERT_EQ(window.lessons()->run()->step().id, "guess");
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, key, modifiers); }
    void raise(Qt::Key key, int hands)
    {
        for (int i = 0; i < hands; ++i) {
            press(key);
        }
    }
    ui::LessonPanel& panel() { return *window.findChild<ui::LessonPanel*>(); }
    void goTo(const std::string& step)
    {
        while (window.lessons()->run()->step().id != step) {
            window.lessons()->run()->mayGoOn() ? panel().goOn() : panel().skip();
        }
    }
    ui::ClassQuestion question(const std::string& step)
    {
        const auto* answers = find<ui::ClassPanel>("class")->answers();
        return answers->question(*answers->lesson()->stepNamed(step));
    }
    std::vector<std::int64_t> counted(const std::string& step, std::size_t vote)
    {
        std::vector<std::int64_t> counts;
        for (const ui::ClassBar& bar : question(step).bars) {
            counts.push_back(bar.counts[vote]);
        }
        return counts;
    }

    ui::PresenterView* view = nullptr;
};

using Counts = std::vector<std::int64_t>;

} // namespace

TEST_F(HandsInLesson, AreCountedInTheClassViewAndNeverOnTheWall)
{
    press(Qt::Key_V);
    ASSERT_TRUE(view->isCounting());
    EXPECT_EQ(question("guess").counting, 1);
    raise(Qt::Key_1, 10);
    raise(Qt::Key_2, 13);
    raise(Qt::Key_3, 2);
    press(Qt::Key_1, Qt::ShiftModifier);
    EXPECT_EQ(counted("guess", 0), (Counts{9, 13, 2}));
    EXPECT_EQ(view->shownWall().note, "Counting hands") << "and not how many";
    EXPECT_FALSE(view->shownWall().state.contains("13"));
    press(Qt::Key_V);
    EXPECT_FALSE(view->isCounting());
    EXPECT_EQ(question("guess").counting, 0);
    press(Qt::Key_2);
    EXPECT_EQ(counted("guess", 0), (Counts{9, 13, 2})) << "2 is the spotlight's again";
}

TEST_F(HandsInLesson, AreCountedASecondTimeForTheSecondVote)
{
    press(Qt::Key_V);
    raise(Qt::Key_2, 13);
    press(Qt::Key_V);
    press(Qt::Key_V);
    EXPECT_EQ(question("guess").counting, 2);
    raise(Qt::Key_1, 20);
    press(Qt::Key_V);
    EXPECT_EQ(counted("guess", 0), (Counts{0, 13, 0}));
    EXPECT_EQ(counted("guess", 1), (Counts{20, 0, 0}));
}

TEST_F(HandsInLesson, AreStillThereWhenTheStepComesAgain)
{
    press(Qt::Key_V);
    raise(Qt::Key_1, 3);
    press(Qt::Key_PageDown); // skips the question
    ASSERT_NE(window.lessons()->run()->step().id, "guess");
    EXPECT_FALSE(view->isCounting()) << "the question is gone";
    press(Qt::Key_V);
    EXPECT_FALSE(view->isCounting()) << "a run asks nothing";
    press(Qt::Key_PageUp);
    EXPECT_EQ(window.presenter()->hands()->counts(), (std::vector{3, 0, 0}));
    EXPECT_EQ(counted("guess", 0), (Counts{3, 0, 0}));
}

TEST_F(HandsInLesson, OfAQuestionThatIsAskedAgainAreItsSecondVote)
{
    goTo("why-again");
    press(Qt::Key_V);
    raise(Qt::Key_1, 4);
    press(Qt::Key_V);
    EXPECT_EQ(counted("why", 0), (Counts{0, 0, 0}));
    EXPECT_EQ(counted("why", 1), (Counts{4, 0, 0}));
    EXPECT_FALSE(question("why").isRevealed) << "the class still votes";
    panel().skip();
    EXPECT_TRUE(question("why").isRevealed);
}

TEST_F(HandsInLesson, StandBesideTheTruthOnceItIsRevealed)
{
    goTo("draw");
    press(Qt::Key_V);
    raise(Qt::Key_2, 3);
    EXPECT_EQ(counted("draw", 0), (Counts{0, 3, 0})) << "what the author has hands raised for";
    goTo("watch-c");
    panel().goOn();
    engine->advance(2000);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
    panel().goOn();
    ASSERT_EQ(window.lessons()->run()->step().id, "truth");
    EXPECT_FALSE(question("draw").isRevealed);
    EXPECT_TRUE(question("draw").truth.empty());

    press(Qt::Key_R);
    EXPECT_TRUE(question("draw").isRevealed);
    const auto& evaluations = engine->record->lanes()[2]->evaluations;
    ASSERT_EQ(question("draw").truth.size(), 64U);
    EXPECT_DOUBLE_EQ(question("draw").truth.front(), evaluations[0].validationLoss);
    EXPECT_DOUBLE_EQ(question("draw").truth.back(), evaluations[evaluations.size() - 1].validationLoss);
}

TEST_F(HandsInLesson, AreAnnouncedByTheNameOfTheChoice)
{
    QStringList said;
    QObject::connect(window.findChild<ui::Announcer*>(), &ui::Announcer::announced, &window,
                     [&](const QString& text) { said.append(text); });
    press(Qt::Key_V);
    raise(Qt::Key_1, 9);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said.contains("A 9"); }, 8000))
        << said.join(" | ").toStdString();
    press(Qt::Key_V);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said.contains("Counted: A 9, B 0, the same 0."); }, 8000))
        << said.join(" | ").toStdString();
}

TEST_F(HandsInLesson, LeaveTheClassViewClosedWhereItWouldLieOverTheWall)
{
    ASSERT_EQ(view->screen(), window.screen());
    press(Qt::Key_V);
    EXPECT_TRUE(window.docks()->dock("classDock")->isHidden());
}

TEST_F(HandsInLesson, EndWithThePresenter)
{
    press(Qt::Key_V);
    raise(Qt::Key_1, 2);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window.presenter()->hands()->isCounting());
    EXPECT_EQ(counted("guess", 0), (Counts{2, 0, 0}));
}

TEST_F(HandsInLesson, PutAFloatingClassViewAsideWhileTheWallIsOverIt)
{
    QDockWidget* dock = window.docks()->dock("classDock");
    press(Qt::Key_Escape);
    window.docks()->bring("classDock");
    ASSERT_TRUE(dock->isFloating());
    ASSERT_FALSE(dock->isHidden());
    trigger("presenter");
    EXPECT_TRUE(dock->isHidden()) << "its bars would be on the wall";
    trigger("presenter");
    EXPECT_FALSE(dock->isHidden());
}

} // namespace lrp::test
