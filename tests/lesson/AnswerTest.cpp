#include "core/lesson/Answer.h"
#include "core/lesson/SpokenCode.h"
#include "tests/lesson/LessonText.h"
#include "tests/support/WithFiles.h"

namespace lrp::lesson
{
namespace
{

using test::questions;

std::string firstIssue(const std::string& line)
{
    const auto read = answersFromText(line);
    return read ? "none" : read.issues().front().text();
}

SketchAnswer line(double from, double to)
{
    SketchAnswer sketch;
    for (std::size_t i = 0; i < SketchAnswer::kPlaces; ++i) {
        sketch.values[i] = from + (to - from) * static_cast<double>(i) / 63.0;
    }
    return sketch;
}

TEST(AnswerLine, IsOneLineOfJsonThatReadsBackAsTheSame)
{
    const std::vector<Answer> answers{RankAnswer{{"C", "AB"}}, line(2.3, 0.8), NumberAnswer{0.05},
                                      ChoiceAnswer{"noise"}, TextAnswer{"It falls.\nThen not."}};
    std::string text;
    std::vector<AnswerLine> lines;
    for (const Answer& answer : answers) {
        lines.push_back({.id = 0xFEDCBA9876543210,
                         .lesson = "small",
                         .step = "guess",
                         .vote = 2,
                         .answer = answer,
                         .score = 0.5,
                         .confidence = 4});
        text += toLine(lines.back()) + "\n";
    }
    const auto read = answersFromText(text);

    ASSERT_TRUE(read) << read.issues().front().text();
    EXPECT_EQ(*read, lines);
    EXPECT_EQ(
        toLine({.id = 1, .lesson = "l", .step = "s", .answer = NumberAnswer{3.0}}),
        R"({"format":"lr-playground answer","version":1,"id":"0000000000000001","lesson":"l","step":"s","vote":1,"number":3.0})");
}

TEST(AnswerLine, NamesLineAndRuleOfWhatIsWrong)
{
    const std::string head =
        R"({"format":"lr-playground answer","version":1,"id":"1f","lesson":"l","step":"s")";
    EXPECT_EQ(firstIssue("\n{}"),
              "line 2: is no answer of a lesson; needs \"format\": \"lr-playground answer\"");
    EXPECT_EQ(firstIssue("<html>").substr(0, 20), "line 1: is not JSON:");
    EXPECT_EQ(firstIssue(head + "}"), "line 1: has no answer; needs rank, sketch, number, choice or text");
    EXPECT_EQ(firstIssue(head + R"(,"vote":3,"number":1})"),
              "line 1/vote: is 3; needs a whole number from 1 to 2. The nearest is 2");
    EXPECT_EQ(firstIssue(head + R"(,"rank":["A","BA"]})"),
              "line 1/rank: needs the letters of lanes, each once, such as [\"C\", \"AB\"]");
    EXPECT_EQ(firstIssue(head + R"(,"sketch":[1,2]})"),
              "line 1/sketch: needs a list of 64 numbers from -1e30 to 1e30");
    EXPECT_EQ(firstIssue(head + R"(,"name":"Ada","number":1})").substr(0, 38),
              "line 1/name: is no part of an answer; ");
    EXPECT_EQ(
        firstIssue(R"({"format":"lr-playground answer","id":"xyz","lesson":"l","step":"s","number":1})"),
        "line 1/id: is \"xyz\"; needs 16 hexadecimal digits");
    EXPECT_EQ(
        firstIssue(
            R"({"format":"lr-playground answer","version":2,"id":"1","lesson":"l","step":"s","number":1,"new":[]})"),
        "none");
}

class HostileAnswers : public lrp::test::WithFiles
{
};

TEST_F(HostileAnswers, AreReadWithinLimits)
{
    const std::string file = write("a.jsonl", "{");
    ASSERT_EQ(::truncate(file.c_str(), off_t{1} << 30), 0);
    EXPECT_NE(readAnswers(file).issues().front().text().find("is longer than 262,144 bytes"),
              std::string::npos);

    const std::string answer =
        toLine({.id = 1, .lesson = "l", .step = "s", .answer = NumberAnswer{1.0}}) + "\n";
    std::string many;
    for (int i = 0; i < 201; ++i) {
        many += answer;
    }
    EXPECT_EQ(firstIssue(many), "line 201: is one answer more than 200, the most of a file");
    std::string points = R"({"format":"lr-playground answer","sketch":[0)";
    for (int i = 0; i < 1'000'000; ++i) {
        points += ",1";
    }
    EXPECT_NE(readAnswers(write("points.jsonl", points + "]}"))
                  .issues()
                  .front()
                  .text()
                  .find("is longer than 262,144 bytes"),
              std::string::npos);
    EXPECT_EQ(firstIssue(points + "]}"), "line 1: is longer than 16 KiB, the most of an answer");
    const std::string head =
        R"({"format":"lr-playground answer","version":1,"id":"1f","lesson":"l","step":"s",)";
    EXPECT_EQ(firstIssue(head + R"("number":1e400})"),
              "line 1: has at /number a number that is too large; needs numbers from -1.8e308 to 1.8e308");
    EXPECT_EQ(firstIssue(head + R"("number":1e31})").substr(0, 42),
              "line 1/number: is 1e+31; needs a number, -");
    EXPECT_EQ(firstIssue(head + R"("number":1,"score":1e9})"),
              "line 1/score: is 1000000000.0; needs a number from -1 to 100. The nearest is 100");
    EXPECT_EQ(firstIssue(std::string(20'000, '[')), "line 1: is longer than 16 KiB, the most of an answer");
    EXPECT_EQ(firstIssue(std::string(1'000, '[')), "line 1: is nested more than 64 deep");
}

TEST(AnswerCheck, AsksWhetherTheAnswerFitsTheStep)
{
    const Lesson lesson = questions();
    const auto wrong = [&](const char* step, const Answer& answer) {
        const auto issues = checkAnswer(lesson, *lesson.stepNamed(step), answer, "/answer");
        return issues.empty() ? "none" : issues.front().text();
    };
    EXPECT_EQ(wrong("order", RankAnswer{{"C", "AB"}}), "none");
    EXPECT_EQ(wrong("order", RankAnswer{{"C", "A"}}), "/answer: orders the lanes \"AC\"; needs ABC");
    EXPECT_EQ(wrong("why", ChoiceAnswer{"moon"}), "/answer: is \"moon\"; the choices are noise, time");
    EXPECT_EQ(wrong("why-again", ChoiceAnswer{"time"}), "none");
    EXPECT_EQ(wrong("why", NumberAnswer{1.0}),
              "/answer: is of another kind than the step \"why\", which is a choice");
}

TEST(AnswerCheck, RefusesWhatCouldNotBeReadBack)
{
    const Lesson lesson = questions();
    const auto wrong = [&](const char* step, const Answer& answer) {
        const auto issues = checkAnswer(lesson, *lesson.stepNamed(step), answer, "");
        return issues.empty() ? "none" : issues.front().text();
    };
    EXPECT_EQ(wrong("rate", NumberAnswer{1e30}), "none");
    EXPECT_EQ(wrong("rate", NumberAnswer{1.1e30}), "is no number between -1e30 and 1e30");
    EXPECT_EQ(wrong("rate", NumberAnswer{NAN}), "is no number between -1e30 and 1e30");
    EXPECT_EQ(wrong("draw", line(0.0, 2e30)), "has a value that is not between -1e30 and 1e30");
    EXPECT_EQ(wrong("keep", TextAnswer{std::string(500, 'x')}), "none");
    EXPECT_EQ(wrong("keep", TextAnswer{std::string(501, 'x')}), "is longer than 500 bytes; shorten it");
}

TEST(SpokenCode, SaysLessonStepAnswerAndACheck)
{
    const Lesson lesson = questions();
    const Step& order = *lesson.stepNamed("order");
    const auto code = spokenCode(lesson, order, RankAnswer{{"C", "A", "B"}});

    ASSERT_TRUE(code);
    EXPECT_EQ(code->substr(0, 7), "MQ2-CAB");
    EXPECT_EQ(code->size(), 9U);
    const auto heard = fromSpokenCode(lesson, "mq2 - cab -" + code->substr(8));
    ASSERT_TRUE(heard) << heard.issues().front().text();
    EXPECT_EQ(heard->step, "order");
    EXPECT_EQ(heard->answer, Answer(RankAnswer{{"C", "A", "B"}}));
}

TEST(SpokenCode, CarriesEveryAnswerThatCanBeSaid)
{
    const Lesson lesson = questions();
    const auto back = [&](const char* step, const Answer& answer) {
        const auto code = spokenCode(lesson, *lesson.stepNamed(step), answer);
        return code && fromSpokenCode(lesson, *code) && fromSpokenCode(lesson, *code)->answer == answer;
    };
    EXPECT_TRUE(back("order", RankAnswer{{"AC", "B"}}));
    EXPECT_TRUE(back("order", RankAnswer{{"B", "CA"}}));
    EXPECT_TRUE(back("why", ChoiceAnswer{"time"}));
    EXPECT_TRUE(back("why-again", ChoiceAnswer{"noise"}));
    EXPECT_TRUE(back("rate", NumberAnswer{0.3}));
    EXPECT_TRUE(back("rate", NumberAnswer{-12.0}));
    EXPECT_FALSE(spokenCode(lesson, *lesson.stepNamed("draw"), line(1.0, 2.0)));
}

TEST(SpokenCode, FindsALetterThatWasMisheard)
{
    const Lesson lesson = questions();
    const std::string code = *spokenCode(lesson, *lesson.stepNamed("order"), RankAnswer{{"C", "A", "B"}});
    EXPECT_EQ(fromSpokenCode(lesson, "MQ2-ACB-" + code.substr(8)).issues().front().text(),
              "code: does not end in the check character of MQ2-ACB; say it again");
    EXPECT_FALSE(fromSpokenCode(lesson, "MQ3-CAB-" + code.substr(8)));
    for (const char* text : {"", "-", "---", "MQ2", "MQ2-CAB", "MQ2--7", "MQ2-CAB-77"}) {
        EXPECT_EQ(fromSpokenCode(lesson, text).issues().front().text(),
                  std::string("code: is \"") + text +
                      "\"; needs lesson and step, answer and check character, such as WD2-CAB-7");
    }
}

} // namespace
} // namespace lrp::lesson
