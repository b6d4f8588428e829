#include "core/lesson/Lesson.h"

#include "core/params/Json.h"
#include "tests/lesson/LessonText.h"

#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

using test::LessonText;

constexpr const char* kChoices = R"("choices": [
    {"id": "noise", "text": "Noise", "explain": "Yes.", "right": true},
    {"id": "time", "text": "Time", "explain": "No.", "misconception": true}])";

TEST(Lesson, HasStepsWithTextsAndNotes)
{
    const auto lesson = LessonText{}.read();

    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    EXPECT_EQ(lesson->id, "small");
    EXPECT_EQ(lesson->summary, "Rates must fall.");
    ASSERT_EQ(lesson->steps.size(), 2U);
    EXPECT_EQ(lesson->steps[0].text, "Two lanes.\n\n\n> A quote.");
    EXPECT_EQ(lesson->steps[0].notes, "Wait.\nFor ten hands.");
    EXPECT_EQ(lesson->steps[1].kind(), "rank");
    EXPECT_TRUE(lesson->steps[1].isQuestion());
    EXPECT_EQ(lesson->steps[1].as<Rank>()->lanes, "AB");
    EXPECT_EQ(lesson->claims.front().text, "C<A");
    EXPECT_EQ(lesson->experimentNamed("main")->lanes.size(), 3U);
    EXPECT_EQ(lesson->experimentNamed("other"), nullptr);
}

TEST(Lesson, KnowsEveryKindOfStep)
{
    LessonText text;
    text.steps = std::string(R"({"id": "look", "kind": "read", "seconds": 30},
        {"id": "draw", "kind": "sketch", "lane": "C", "quantity": "rate",
         "features": [{"text": "falls", "between": "40-60%", "change": "falls"}]},
        {"id": "number", "kind": "number", "right": 0.3, "factor": 2, "unit": "rate"},
        {"id": "why", "kind": "choice", )") +
                 kChoices + R"(}, {"id": "run", "kind": "run", "hide": "C"},
        {"id": "truth", "kind": "reveal", "claims": ["C<A"]}, {"id": "again", "kind": "choice", "again": "why"},
        {"id": "do", "kind": "try", "aim": "Lower it.", "goal": {"lane": "C", "below": 0.5},
         "editable": ["/lanes/2/schedule"]},
        {"id": "keep", "kind": "finding", "text": "It falls."})";
    text.body = "## look\n## draw\n## number\n## why\n## run\n## truth\n## again\n## do\n## keep\n";

    const auto lesson = text.read();

    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    EXPECT_EQ(lesson->steps[0].seconds, 30);
    EXPECT_EQ(lesson->steps[1].as<Sketch>()->quantity, Sketch::Quantity::Rate);
    EXPECT_EQ(lesson->steps[1].as<Sketch>()->features.front().between, (Stretch{0.4, 0.6}));
    EXPECT_EQ(lesson->steps[2].as<Number>()->factor, 2.0);
    EXPECT_EQ(lesson->steps[4].as<lesson::Run>()->hidden, "C");
    EXPECT_EQ(lesson->optionsOf(*lesson->steps[6].as<Choice>()).front().id, "noise");
    EXPECT_EQ(lesson->steps[7].as<Try>()->goal->below, 0.5);
    EXPECT_TRUE(anyHolds(lesson->steps[7].editable, "/lanes/2/schedule/gamma"));
    EXPECT_FALSE(anyHolds(lesson->steps[7].editable, "/lanes/1/schedule/gamma"));
    EXPECT_EQ(lesson->steps[8].as<Finding>()->text, "It falls.");
}

TEST(Lesson, MakesExperimentsFromOthers)
{
    LessonText text;
    text.experiments +=
        R"(, "longer": {"from": "main", "set": {"/problem/length": 3000, "/lanes/0/optimizer/lr": 0.5}})";

    const auto lesson = text.read();

    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    EXPECT_EQ(lesson->experimentNamed("longer")->problem.length, 3000);
    EXPECT_EQ(optimizer::baseLr(lesson->experimentNamed("longer")->lanes[0].optimizer), 0.5);
    EXPECT_EQ(lesson->experimentNamed("main")->problem.length, 200);
}

TEST(Lesson, NamesWhatIsWrongWithADerivedExperiment)
{
    const auto issue = [](const std::string& derived) {
        LessonText text;
        text.experiments += ", \"longer\": " + derived;
        return text.issue();
    };
    EXPECT_EQ(issue(R"({"from": "mian", "set": {}})"),
              "/experiments/longer/from: is \"mian\"; needs an experiment that stands before it");
    EXPECT_EQ(issue(R"({"from": "main", "set": {"/problem/batch_size": 0}})"),
              "/experiments/longer/problem/batch_size: is 0; needs a whole number from 1 to 1000000. The "
              "nearest is 1");
    EXPECT_EQ(issue(R"({"from": "main", "set": {"/nothing/here": 1}})"),
              "/experiments/longer/set/~1nothing~1here: names no place in the experiment; the pointers are "
              "those of "
              "its JSON, such as /problem/seed or /lanes/0/schedule/gamma");
}

TEST(Lesson, NamesPlaceRuleAndNearestValue)
{
    const auto withSteps = [](const std::string& steps) {
        LessonText text;
        text.steps = steps;
        text.body = "## look\n";
        return text.issue();
    };
    EXPECT_NE(withSteps(R"({"id": "look", "kind": "read", "shows": "AX"})").find("/steps/0/shows"),
              std::string::npos)
        << "no lane X";
    EXPECT_EQ(withSteps(R"({"id": "look", "kind": "read", "secnds": 3})"),
              "/steps/0/secnds: is no part of a step of the kind read; did you mean seconds? It has id, "
              "kind, shows, "
              "seconds, visible, editable");
    EXPECT_EQ(withSteps(R"({"id": "look", "kind": "rank", "lanes": "AX"})"),
              "/steps/0/lanes: is \"AX\"; needs letters of lanes, each once, such as AB");
    EXPECT_EQ(withSteps(R"({"id": "look", "kind": "rank", "lanes": "AD"})"),
              "/steps/0/lanes: names the lane D; the experiment \"main\" has ABC");
    EXPECT_EQ(withSteps(R"({"id": "look", "kind": "read", "seconds": 99999})"),
              "/steps/0/seconds: is 99999; needs a whole number from 0 to 3600. The nearest is 3600");
    EXPECT_EQ(withSteps(R"({"id": "Look", "kind": "read"})"),
              "/steps/0/id: is \"Look\"; needs lower-case letters, digits and hyphens, such as why-decay");
    EXPECT_EQ(withSteps(R"({"id": "look", "kind": "number", "right": 3})"),
              "/steps/0/factor: or distance says what still counts as right; needs one of them, such as "
              "\"factor\": 2");
    EXPECT_EQ(
        withSteps(R"({"id": "look", "kind": "choice", "again": "gues"})"),
        "/steps/0/again: is \"gues\"; needs the id of an earlier choice, whose question is asked again");
}

TEST(Lesson, KnowsThePanelsOfItsLayout)
{
    LessonText text;
    text.more = R"(, "layout": {"panels": ["rate", "norms"]})";
    EXPECT_EQ(text.issue(), "none");
    text.more = R"(, "layout": {"panels": ["rate", "lss"]})";
    EXPECT_EQ(text.issue(), "/layout/panels/1: is \"lss\"; the panels are rate, momentum, loss, norms");
}

TEST(Lesson, HasATextForEveryStepAndAStepForEveryText)
{
    LessonText text;
    text.body = "## look\n## gues\n";
    EXPECT_EQ(text.issue(), "/steps/1/id: is \"guess\" and has no text; needs a heading ## guess");
    EXPECT_EQ(text.read().issues().back().text(),
              "line 9: has the heading \"gues\", which no step has; did you mean guess?");
    text.body = "## look\n## guess\n## look\n";
    EXPECT_EQ(text.issue(), "line 10: has the heading \"look\" again, which line 8 has; needs a step once");
    text.body = "## look\n```\n## no heading\n```\n## guess\n";
    EXPECT_EQ(text.issue(), "none");
}

TEST(Lesson, LocksOnlyPlacesThatThereAre)
{
    LessonText text;
    text.more = R"(, "visible": ["/lanes/*/schedule", "/lanes/*/optimizer/rate"])";
    EXPECT_EQ(
        text.issue().substr(0, 94),
        "/visible/1: is \"/lanes/*/optimizer/rate\", which no experiment of the lesson has; did you mean ");
}

TEST(Lesson, LeavesOutKindsItDoesNotKnowWithANote)
{
    LessonText text;
    text.steps = R"({"id": "look", "kind": "read"}, {"id": "guess", "kind": "hologram", "depth": 3})";
    const auto lesson = text.read();

    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    EXPECT_EQ(lesson->steps.size(), 1U);
    EXPECT_EQ(lesson->notes.front(),
              "/steps/1 \"guess\" is of the kind \"hologram\", which this program does not "
              "know, and was left out; it knows read, rank, sketch, number, choice, run, "
              "reveal, try, finding");
}

TEST(Lesson, IsReadAsFarAsUnderstoodWhereItIsNewer)
{
    LessonText text;
    text.head = R"("format": "lr-playground lesson", "version": 2, "music": "slow")";
    text.claims = R"("C<A", "C is nicer than A")";
    const auto lesson = text.read();

    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    EXPECT_EQ(lesson->claims.size(), 1U);
    EXPECT_EQ(lesson->notes, (std::vector<std::string>{
                                 "the lesson is of version 2; what is newer than version 1 was left out",
                                 "the claim \"C is nicer than A\" was left out",
                                 "/music is of a newer version and was left out",
                                 "no choice says which answer is the misconception that the lesson counts"}));
}

TEST(Lesson, KeepsEveryOtherByteWhenItsFiguresAreWritten)
{
    const params::Json figures{{"build", "1"}, {"claims", {{"C<A", {{"holds", true}}}}}};
    const std::string json = "{\"build\": \"1\",\n  \"claims\": {\n    \"C<A\": {\"holds\":true}}}";
    LessonText text;
    text.body += "verified: } \"verified\": {}\r\n\n";
    const std::string first = withVerified(text.text(), figures);

    const auto at = first.find(",\n \"verified\": ");
    ASSERT_NE(at, std::string::npos);
    EXPECT_NE(first.find(json), std::string::npos);
    std::string without = first;
    const auto end = first.find("}}}\n---", at) + 2;
    EXPECT_EQ(without.erase(at, end + 1 - at - 1), text.text());
    ASSERT_TRUE(fromText(first));
    EXPECT_EQ(fromText(first)->verified, figures);
    EXPECT_EQ(withVerified(first, figures), first);

    text.more = ", \"verified\" :  {\"old\": [1, \"a\\\"}\"]}  ";
    const std::string second = withVerified(text.text(), figures);
    const auto place = text.text().find("{\"old\"");
    EXPECT_EQ(second.substr(0, place), text.text().substr(0, place));
    EXPECT_EQ(second.substr(second.find("  , \"steps\"")),
              text.text().substr(text.text().find("  , \"steps\"")));
    EXPECT_EQ(fromText(second)->verified, figures);
}

} // namespace
} // namespace lrp::lesson
