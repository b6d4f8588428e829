#include "core/lesson/LessonRun.h"
#include "core/params/Json.h"
#include "tests/lesson/LessonText.h"

#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

using test::questions;

/// Steps: look, order (rank ABC), watch (run, hides C), draw (sketch of C), truth (reveal), rate, why,
/// why-again, keep.
class Going : public ::testing::Test
{
protected:
    std::shared_ptr<const Lesson> lesson = std::make_shared<const Lesson>(questions());
    LessonRun run{lesson, 7};

    bool isLossHidden(char lane) const { return run.isHidden("main", lane, Quantity::Loss); }
    void rankAndRun()
    {
        run.next();
        ASSERT_TRUE(run.commit(RankAnswer{{"C", "A", "B"}}).empty());
        run.next();
        run.ran();
        run.next();
    }
};

TEST_F(Going, WaitsForAnAnswerBeforeItGoesOn)
{
    EXPECT_EQ(run.step().id, "look");
    EXPECT_TRUE(run.next());
    EXPECT_EQ(run.step().id, "order");
    EXPECT_FALSE(run.next());
    EXPECT_TRUE(run.commit(RankAnswer{{"C", "A", "B"}}, 1.0).empty());
    EXPECT_TRUE(run.next());
    EXPECT_EQ(run.step().id, "watch");
    EXPECT_FALSE(run.next());
    run.ran();
    EXPECT_TRUE(run.next());
}

TEST_F(Going, KeepsWhatIsCommitted)
{
    run.next();
    EXPECT_EQ(run.commit(RankAnswer{{"C", "A"}}).front().text(),
              "/order: orders the lanes \"AC\"; needs ABC");
    EXPECT_TRUE(run.commit(RankAnswer{{"C", "A", "B"}}).empty());
    EXPECT_EQ(run.commit(RankAnswer{{"A", "B", "C"}}).front().text(),
              "/order: is committed; an answer cannot be changed after that");
    run.next();
    run.back();
    EXPECT_TRUE(run.isBack());
    EXPECT_EQ(run.answerTo("order")->answer, Answer(RankAnswer{{"C", "A", "B"}}));
    EXPECT_FALSE(run.commit(RankAnswer{{"A", "B", "C"}}).empty());
    EXPECT_TRUE(run.next());
}

TEST_F(Going, HidesALossUntilItIsPredictedOrRevealed)
{
    EXPECT_TRUE(isLossHidden('A'));
    EXPECT_TRUE(isLossHidden('C'));
    rankAndRun();
    EXPECT_FALSE(isLossHidden('A'));
    EXPECT_TRUE(isLossHidden('C'));
    EXPECT_TRUE(run.isHidden("main", 'A', Quantity::Score));
    EXPECT_TRUE(run.isHidden("main", 'A', Quantity::Boundary));
    EXPECT_FALSE(run.isHidden("main", 'C', Quantity::Plan));

    ASSERT_EQ(run.step().id, "draw");
    run.commit(SketchAnswer{});
    run.next();
    EXPECT_TRUE(isLossHidden('C'));
    run.reveal();
    for (const Quantity quantity :
         {Quantity::Loss, Quantity::Accuracy, Quantity::Score, Quantity::Boundary, Quantity::Finding}) {
        EXPECT_FALSE(run.isHidden("main", 'C', quantity));
    }
    run.back();
    EXPECT_FALSE(isLossHidden('C'));
}

TEST_F(Going, HidesPlanAndRateOfASketchedRate)
{
    Lesson changed = questions();
    for (Step& step : changed.steps) {
        if (step.id == "draw") {
            step.task = Sketch{.lane = 'B', .quantity = Sketch::Quantity::Rate};
        }
    }
    LessonRun going(std::make_shared<const Lesson>(changed), 1);
    EXPECT_TRUE(going.isHidden("main", 'B', Quantity::Plan));
    EXPECT_TRUE(going.isHidden("main", 'B', Quantity::Rate));
    EXPECT_FALSE(going.isHidden("main", 'A', Quantity::Plan));
}

TEST_F(Going, KeepsHiddenWhatASkippedRevealWouldHaveShown)
{
    rankAndRun();
    run.skip();
    ASSERT_EQ(run.step().id, "truth");
    run.skip();
    EXPECT_EQ(run.step().id, "rate");
    EXPECT_TRUE(isLossHidden('C'));
    EXPECT_EQ(run.answerTo("draw"), nullptr);
}

TEST_F(Going, UnlocksWhatAStepWidens)
{
    EXPECT_TRUE(run.isVisible("/lanes/0/optimizer/lr"));
    EXPECT_FALSE(run.isVisible("/lanes/0/schedule/gamma"));
    EXPECT_FALSE(run.isEditable("/lanes/0/optimizer/lr"));
    run.next(); // order: widened
    EXPECT_TRUE(run.isEditable("/lanes/1/schedule/gamma"));
    EXPECT_TRUE(run.isVisible("/lanes/1/schedule/gamma"));
    run.leave();
    EXPECT_TRUE(run.isEditable("/problem/seed"));
    EXPECT_FALSE(isLossHidden('C'));
}

TEST_F(Going, ShowsTheLanesThatTheLatestStepNames)
{
    Lesson some = questions();
    EXPECT_TRUE(run.isShown('C')) << "no step says which";
    some.steps[0].shown = "AB";
    some.steps[2].shown = "CA";
    LessonRun shows(std::make_shared<const Lesson>(some), 7);
    EXPECT_TRUE(shows.isShown('A'));
    EXPECT_FALSE(shows.isShown('C'));
    shows.next();
    EXPECT_FALSE(shows.isShown('C')) << "as before";
    shows.skip();
    EXPECT_TRUE(shows.isShown('C'));
    EXPECT_FALSE(shows.isShown('B'));
    shows.leave();
    EXPECT_TRUE(shows.isShown('B'));
}

TEST_F(Going, GivesItsAnswersInOrderWithTheVote)
{
    rankAndRun();
    for (const Answer& answer :
         {Answer(SketchAnswer{}), Answer(NumberAnswer{0.1}), Answer(ChoiceAnswer{"time"}),
          Answer(ChoiceAnswer{"noise"}), Answer(TextAnswer{"It falls."})}) {
        if (run.step().as<Reveal>() != nullptr) {
            run.reveal();
            run.next();
        }
        ASSERT_TRUE(run.commit(answer).empty()) << run.step().id;
        run.next();
    }
    const auto answers = run.answers();
    ASSERT_EQ(answers.size(), 6U);
    EXPECT_EQ(answers[4].step, "why");
    EXPECT_EQ(answers[4].vote, 2);
    EXPECT_EQ(answers[4].id, 7U);
    EXPECT_EQ(run.step().id, "keep");
    EXPECT_FALSE(run.next());
}

TEST_F(Going, OpensWhereItStoodInAnyStep)
{
    for (bool isOver = false; !isOver;) {
        const auto again = LessonRun::fromJson(lesson, params::parsed(params::dump(run.toJson())));
        ASSERT_TRUE(again) << again.issues().front().text();
        EXPECT_EQ(again->step().id, run.step().id);
        EXPECT_EQ(again->answers(), run.answers());
        EXPECT_EQ(again->id(), run.id());
        EXPECT_EQ(again->mayGoOn(), run.mayGoOn());
        for (const char lane : {'A', 'B', 'C'}) {
            EXPECT_EQ(again->isHidden("main", lane, Quantity::Loss), isLossHidden(lane));
        }
        run.reveal();
        run.ran();
        if (run.step().id == "order") {
            run.commit(RankAnswer{{"AC", "B"}}, 0.75, 3);
        }
        isOver = !run.next() && !run.skip();
    }
    EXPECT_EQ(run.step().id, "keep");
}

TEST_F(Going, KeepsAHalfMadePredictionUntilItIsCommittedOrLeft)
{
    const auto reopened = [&] {
        return *LessonRun::fromJson(lesson, params::parsed(params::dump(run.toJson())));
    };
    run.setDraft(RankAnswer{{"A", "B", "C"}});
    EXPECT_FALSE(run.draft()) << "there is nothing to answer";
    run.next();
    ASSERT_EQ(run.step().id, "order");
    run.setDraft(RankAnswer{{"C", "AB"}});
    EXPECT_EQ(reopened().draft(), std::optional<Answer>(RankAnswer{{"C", "AB"}}));
    EXPECT_EQ(reopened().answerTo("order"), nullptr);
    run.setDraft(NumberAnswer{1.0});
    EXPECT_FALSE(run.draft()) << "it fits another kind of step";
    run.setDraft(RankAnswer{{"C", "AB"}});
    run.back();
    EXPECT_FALSE(run.draft());
    run.next();
    run.setDraft(RankAnswer{{"C", "AB"}});
    run.commit(RankAnswer{{"A", "B", "C"}});
    EXPECT_FALSE(run.draft());
    run.setDraft(RankAnswer{{"C", "AB"}});
    EXPECT_FALSE(run.draft()) << "it is committed";
    params::Json state = run.toJson();
    state["draft"] = "nonsense";
    EXPECT_TRUE(LessonRun::fromJson(lesson, state));
}

TEST_F(Going, RefusesTheStateOfAnotherLesson)
{
    params::Json state = run.toJson();
    state["lesson"] = "other";
    EXPECT_EQ(LessonRun::fromJson(lesson, state).issues().front().text(),
              "/lesson: is \"other\"; this is the lesson \"many-questions\"");
    state = run.toJson();
    state["at"] = "a-step-that-was-removed";
    EXPECT_EQ(LessonRun::fromJson(lesson, state)->step().id, "look");
    EXPECT_FALSE(LessonRun::fromJson(lesson, params::Json::array()));
}

} // namespace
} // namespace lrp::lesson
