#include "core/probe/Evaluate.h"
#include "tests/ui/Window.h"
#include "ui/session/SessionProbes.h"

#include <QElapsedTimer>

namespace lrp::test
{

/// Watches a lane through a probe that no dock asks.
class Probes : public Window
{
protected:
    Probes()
        : watch(session.probes()->watch(probe::Evaluate{}, &window))
    {
        QObject::connect(watch, &ui::ProbeWatch::answered, &window, [this](const probe::AnswerPtr& answer) {
            steps.push_back(answer ? answer->as<probe::Evaluation>()->step : -1);
        });
    }

    /// What the watch has asked so far.
    std::vector<engine::InquiryPtr> asked() const
    {
        std::vector<engine::InquiryPtr> mine;
        for (const engine::InquiryPtr& inquiry : engine->asked) {
            if (inquiry->probe().info().id == probe::Evaluate::kInfo.id) {
                mine.push_back(inquiry);
            }
        }
        return mine;
    }

    /// Gives weights as they are asked for, until the watch has asked so many questions.
    bool waitForQuestion(std::size_t count)
    {
        return QTest::qWaitFor([&] {
            engine->copyWeights();
            return asked().size() >= count;
        });
    }

    static void answer(const engine::InquiryPtr& inquiry)
    {
        auto evaluation = std::make_shared<probe::Evaluation>();
        evaluation->step = std::get<probe::WeightsPtr>(inquiry->place().model)->step;
        inquiry->finish(evaluation);
    }

    ui::ProbeWatch* watch;
    std::vector<std::int64_t> steps; ///< of the answers; −1: none yet
};

TEST_F(Probes, AnswerForEveryCopyOfTheWeightsOfALaneThatMoves)
{
    watch->setLane('B');
    trigger("start");
    std::vector<std::int64_t> expected{-1};
    for (std::size_t i = 1; i <= 10; ++i) {
        engine->advance(3);
        ASSERT_TRUE(waitForQuestion(i)) << i;
        answer(asked().back());
        expected.push_back(static_cast<std::int64_t>(3 * i));
        ASSERT_TRUE(QTest::qWaitFor([&] { return steps == expected; })) << i;
    }
    QTest::qWait(150);
    engine->copyWeights();
    QTest::qWait(50);
    EXPECT_EQ(asked().size(), 10U); // a lane that stands still is not asked about again
}

// On a busy machine an answer takes long by the clock. The next question must not wait a multiple of that.
TEST_F(Probes, DoNotWaitLongerAfterAnAnswerThatTookLong)
{
    watch->setLane('A');
    trigger("start");
    engine->advance(1);
    ASSERT_TRUE(waitForQuestion(1));
    QTest::qWait(400);
    engine->advance(1);
    answer(asked().back());
    QElapsedTimer waited;
    waited.start();
    ASSERT_TRUE(waitForQuestion(2));
    EXPECT_LT(waited.elapsed(), 4000); // a hundred times as long would be 40 s
}

TEST_F(Probes, OfNoLaneAskNothingAndStopWhatIsUnderWay)
{
    trigger("start");
    engine->advance(1);
    QTest::qWait(100);
    engine->copyWeights();
    EXPECT_TRUE(asked().empty());
    watch->setLane('C');
    ASSERT_TRUE(waitForQuestion(1));
    watch->setLane(0);
    EXPECT_TRUE(asked().back()->progress().isStopped());
    EXPECT_EQ(steps, (std::vector<std::int64_t>{-1, -1}));
}

TEST_F(Probes, AskAboutTheLastWeightsOfALaneThatHasEnded)
{
    watch->setLane('A');
    trigger("start");
    engine->advance(10'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.state() == ui::SessionState::Ended; }));
    ASSERT_TRUE(waitForQuestion(1));
    answer(asked().back());
    ASSERT_TRUE(QTest::qWaitFor([&] { return steps.back() == 1500; }));
}

TEST_F(Probes, AreNotAskedAgainOnceTheyFail)
{
    watch->setLane('A');
    trigger("start");
    engine->advance(5);
    ASSERT_TRUE(waitForQuestion(1));
    asked().back()->fail("/problem/dataset: is not in the plane");
    engine->advance(5);
    QTest::qWait(150);
    engine->copyWeights();
    QTest::qWait(50);
    EXPECT_EQ(asked().size(), 1U);
    EXPECT_EQ(steps, std::vector<std::int64_t>{-1});
}

TEST_F(Probes, BeginAnewWithEveryRace)
{
    watch->setLane('A');
    trigger("start");
    engine->advance(5);
    ASSERT_TRUE(waitForQuestion(1));
    answer(asked().back());
    ASSERT_TRUE(QTest::qWaitFor([&] { return steps.back() == 5; }));
    trigger("stop");
    trigger("start");
    EXPECT_EQ(steps.back(), -1);
    ASSERT_TRUE(waitForQuestion(2));
    EXPECT_EQ(std::get<probe::WeightsPtr>(asked().back()->place().model)->step, 0);
}

} // namespace lrp::test
