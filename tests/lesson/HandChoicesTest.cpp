#include "core/lesson/HandChoices.h"
#include "tests/lesson/LessonText.h"

#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

using test::LessonText;
using test::questions;

std::vector<HandChoice> choicesFor(const Lesson& lesson, const std::string& step)
{
    return handChoices(lesson, *lesson.stepNamed(step));
}

TEST(HandChoices, AreTheChoicesOfAChoiceAndOfOneThatIsAskedAgain)
{
    const std::vector<HandChoice> expected{{.id = "noise", .text = "Noise", .isRight = true},
                                           {.id = "time", .text = "Time", .isMisconception = true}};
    EXPECT_EQ(choicesFor(questions(), "why"), expected);
    EXPECT_EQ(choicesFor(questions(), "why-again"), expected);
    EXPECT_EQ(questionOf(questions(), *questions().stepNamed("why-again")).id, "why");
}

TEST(HandChoices, AskOfARankingWhichLaneIsLowest)
{
    // C<A and C<B are claimed, and nothing of A and B
    EXPECT_EQ(choicesFor(questions(), "order"),
              (std::vector<HandChoice>{{"A", {}}, {"B", {}}, {"C", {}, true}, {"same", {}}}));
}

TEST(HandChoices, KnowNoLowestWhereNotEveryPairIsClaimed)
{
    LessonText text;
    text.claims = R"("C<A")";
    text.steps = R"({"id": "guess", "kind": "rank", "lanes": "ABC"})";
    text.body = "## guess\n";
    for (const HandChoice& choice : choicesFor(*text.read(), "guess")) {
        EXPECT_FALSE(choice.isRight) << choice.id;
    }
}

TEST(HandChoices, HoldLanesTheSameByWayOfAThird)
{
    LessonText text;
    text.claims = R"("A=C", "C=B")";
    text.steps = R"({"id": "guess", "kind": "rank", "lanes": "ABC"})";
    text.body = "## guess\n";
    EXPECT_EQ(choicesFor(*text.read(), "guess").back(), (HandChoice{"same", {}, true}));
}

TEST(HandChoices, AskWhetherANumberCameNearEnough)
{
    EXPECT_EQ(choicesFor(questions(), "rate"),
              (std::vector<HandChoice>{{"below", {}}, {"within", {}, true}, {"above", {}}}));
}

TEST(HandChoices, AskASketchForItsFirstFeature)
{
    EXPECT_EQ(choicesFor(questions(), "draw"),
              (std::vector<HandChoice>{{"falls", {}}, {"level", {}}, {"rises", {}}}));
    LessonText text;
    text.steps = R"({"id": "draw", "kind": "sketch", "lane": "C", "features": [
        {"text": "it falls early", "between": "0-10%", "change": "falls"}]})";
    text.body = "## draw\n";
    EXPECT_EQ(choicesFor(*text.read(), "draw"),
              (std::vector<HandChoice>{{"yes", "it falls early", true}, {"no", {}}}));
}

TEST(HandChoices, AreThoseOfTheAuthorWhereThereAreAny)
{
    LessonText text;
    text.steps = R"({"id": "draw", "kind": "sketch", "lane": "C", "hands": [
        {"id": "above", "text": "above both", "misconception": true},
        {"id": "below", "text": "below both", "right": true}]})";
    text.body = "## draw\n";
    EXPECT_EQ(choicesFor(*text.read(), "draw"),
              (std::vector<HandChoice>{{"above", "above both", false, true}, {"below", "below both", true}}));
}

TEST(HandChoices, AskNothingWhereTheStepDoesNot)
{
    EXPECT_TRUE(choicesFor(questions(), "look").empty());
    EXPECT_TRUE(choicesFor(questions(), "keep").empty());
}

TEST(HandChoices, AreRefusedWhereTheyAreWrong)
{
    const auto issue = [](const std::string& hands) {
        LessonText text;
        text.steps = R"({"id": "draw", "kind": "sketch", "lane": "C", "hands": [)" + hands + "]}";
        text.body = "## draw\n";
        return text.issue();
    };
    EXPECT_EQ(issue(R"({"id": "a", "text": "1", "right": true}, {"id": "b", "text": "2", "right": true})"),
              "/steps/0/hands: have 2 right answers; needs one or none");
    EXPECT_EQ(issue(R"({"id": "a", "text": "1"}, {"id": "a", "text": "2"})"),
              "/steps/0/hands: have the id \"a\" twice; each needs its own");
    EXPECT_NE(issue(R"({"id": "a", "text": "1"})").find("/steps/0/hands"), std::string::npos);
}

} // namespace
} // namespace lrp::lesson
