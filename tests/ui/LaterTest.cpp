#include "ui/widgets/Later.h"
#include "tests/support/QtTestMain.h"

#include <gtest/gtest.h>
#include <QSemaphore>
#include <QTest>

namespace lrp::test
{
namespace
{

struct Later : testing::Test {
    /// Asks for a number, and lets what is ready come.
    void ask(const ui::Latest::Ticket& ticket, int number)
    {
        ui::later(
            &pool, &context, ticket, [number] { return number; },
            [this](int answer) { answers.push_back(answer); });
    }
    void settle()
    {
        pool.waitForDone();
        QTest::qWait(10);
    }

    std::vector<int> answers;
    ui::Latest latest;
    QObject context;
    QThreadPool pool;
};

TEST_F(Later, NeverAnswersBeforeItReturns)
{
    ask(latest.next(), 1);
    pool.waitForDone();
    EXPECT_TRUE(answers.empty());
    settle();
    EXPECT_EQ(answers, std::vector{1});
}

TEST_F(Later, AnswersTheLatestQuestionAlone)
{
    ask(latest.next(), 1);
    ask(latest.next(), 2);
    settle();
    EXPECT_EQ(answers, std::vector{2});
}

TEST_F(Later, AnswersNothingThatWasForgottenOnItsWay)
{
    ask(latest.next(), 1);
    pool.waitForDone();
    latest.forget();
    settle();
    EXPECT_TRUE(answers.empty());
}

TEST_F(Later, DoesNotBeginWhatIsWantedNoMore)
{
    QSemaphore gate;
    bool begun = false;
    pool.setMaxThreadCount(1);
    ui::later(
        &pool, &context,
        [&gate] {
            gate.acquire();
            return 0;
        },
        [](int) {});
    ui::later(
        &pool, &context, latest.next(), [&begun] { return begun = true; }, [](bool) {});
    latest.forget();
    gate.release();
    settle();
    EXPECT_FALSE(begun);
}

TEST_F(Later, AnswersNobodyWhoIsGone)
{
    auto asking = std::make_unique<QObject>();
    bool came = false;
    ui::later(
        &pool, asking.get(), [] { return 0; }, [&came](int) { came = true; });
    asking.reset();
    settle();
    EXPECT_FALSE(came);
}

} // namespace
} // namespace lrp::test
