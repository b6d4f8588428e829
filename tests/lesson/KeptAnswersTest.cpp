#include "core/lesson/KeptAnswers.h"
#include "tests/support/WithFiles.h"

namespace lrp::lesson
{
namespace
{

AnswerLine number(const std::string& step, double value, std::uint64_t id = 7)
{
    return {.id = id, .lesson = "why-decay", .step = step, .answer = NumberAnswer{value}};
}

class KeptAnswers : public lrp::test::WithFiles
{
protected:
    std::string answers() const { return path("answers"); }
    void keep(const std::vector<AnswerLine>& lines) const
    {
        const params::Issues issues = keepAnswers(answers(), lines);
        EXPECT_TRUE(issues.empty()) << issues.front().text();
    }
    std::vector<AnswerLine> kept(const std::string& name = "why-decay") const
    {
        const auto lines = readAnswers(answers() + "/" + name + ".jsonl");
        EXPECT_TRUE(lines) << lines.issues().front().text();
        return lines ? *lines : std::vector<AnswerLine>();
    }
};

TEST_F(KeptAnswers, GetsALineForEachStepOnce)
{
    keep({number("a", 1.0)});
    keep({number("a", 1.0), number("b", 2.0)});
    AnswerLine again = number("b", 3.0);
    again.vote = 2;
    keep({number("a", 1.0), number("b", 2.0), again});
    keep({number("a", 5.0, 8)});
    EXPECT_EQ(kept(),
              (std::vector<AnswerLine>{number("a", 1.0), number("b", 2.0), again, number("a", 5.0, 8)}));
    keep({});
    EXPECT_EQ(kept().size(), 4U);
}

TEST_F(KeptAnswers, LosesNothingButTheLineThatACrashCutOff)
{
    const std::string whole = toLine(number("a", 1.0)) + "\n";
    const std::string torn = toLine(number("b", 2.0));
    std::filesystem::create_directory(answers());
    for (std::size_t size = 0; size < torn.size(); ++size) {
        write("answers/why-decay.jsonl", whole + torn.substr(0, size));
        EXPECT_EQ(kept(), std::vector<AnswerLine>{number("a", 1.0)}) << size;
    }
    write("answers/why-decay.jsonl", whole + torn.substr(0, 50) + std::string(20, '\0'));
    EXPECT_EQ(kept(), std::vector<AnswerLine>{number("a", 1.0)});
    write("answers/why-decay.jsonl", whole + torn);
    EXPECT_EQ(kept().size(), 2U) << "whole but for its end";

    write("answers/why-decay.jsonl", whole + torn.substr(0, 50));
    keep({number("a", 1.0), number("b", 2.0)});
    EXPECT_EQ(kept(), (std::vector<AnswerLine>{number("a", 1.0), number("b", 2.0)}));
}

TEST_F(KeptAnswers, IsPutAsideWhenItIsFullOrSomethingElse)
{
    for (std::uint64_t id = 1; id <= 201; ++id) {
        keep({number("a", 1.0, id)});
    }
    EXPECT_EQ(kept("why-decay-2").size(), 200U);
    EXPECT_EQ(kept(), std::vector<AnswerLine>{number("a", 1.0, 201)});

    int aside = 3;
    for (const std::string text : {"my notes\n", "my notes", "[]\n", "[]"}) {
        write("answers/why-decay.jsonl", text);
        keep({number("b", 1.0)});
        EXPECT_EQ(read("answers/why-decay-" + std::to_string(aside++) + ".jsonl"), text);
        EXPECT_EQ(kept(), std::vector<AnswerLine>{number("b", 1.0)});
    }
}

TEST_F(KeptAnswers, LosesNoAnswerWhoseLineHasNoEnd)
{
    const std::string line = toLine(number("a", 1.0, 9));
    std::filesystem::create_directory(answers());
    write("answers/why-decay.jsonl", line);
    keep({number("b", 1.0)});
    EXPECT_EQ(kept(), (std::vector<AnswerLine>{number("a", 1.0, 9), number("b", 1.0)}));

    write("answers/why-decay.jsonl", line.substr(0, line.size() - 5)); // torn
    keep({number("b", 1.0)});
    EXPECT_EQ(kept(), std::vector<AnswerLine>{number("b", 1.0)});
}

TEST_F(KeptAnswers, SaysWhyNothingWasKept)
{
    write("answers", "no folder");
    const params::Issues issues = keepAnswers(answers(), {number("a", 1.0)});
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().message, "could not be written: Not a directory");
}

TEST_F(KeptAnswers, IsHandedInAsAListUnderANameThatOthersHaveNot)
{
    EXPECT_EQ(answerFileName("why-decay", 0), "why-decay-bbbb.answers.json");
    EXPECT_EQ(answerFileName("why-decay", 7), "why-decay-kbbb.answers.json");
    EXPECT_NE(answerFileName("why-decay", 0xFEDCBA9876543210),
              answerFileName("why-decay", 0xFEDCBA9876543211));

    const std::vector<AnswerLine> lines{number("a", 1.0), number("b", 2.0)};
    EXPECT_TRUE(writeAnswers(path("mine.answers.json"), lines).empty());
    const auto back = readAnswers(path("mine.answers.json"));
    ASSERT_TRUE(back) << back.issues().front().text();
    EXPECT_EQ(*back, lines);
    EXPECT_TRUE(writeAnswers(path("none.answers.json"), {}).empty());
    EXPECT_TRUE(readAnswers(path("none.answers.json"))->empty());
}

TEST_F(KeptAnswers, NamesTheAnswerOfAListThatIsWrong)
{
    const auto issueOf = [](const std::string& text) {
        return answersFromText(text).issues().front().text();
    };
    EXPECT_EQ(issueOf("[" + toLine(number("a", 1.0)) + ", {}]"),
              "/1: is no answer of a lesson; needs \"format\": \"lr-playground answer\"");
    EXPECT_EQ(issueOf("[{\"format\":").substr(0, 11), "is not JSON");
    std::string many = "[" + toLine(number("a", 1.0));
    for (int i = 0; i < 200; ++i) {
        many += "," + toLine(number("a", 1.0));
    }
    EXPECT_EQ(issueOf(many + "]"), "/200: is one answer more than 200, the most of a file");
    const std::string long_ = R"([{"format":"lr-playground answer","sketch":[0)";
    std::string zeros;
    for (int i = 0; i < 10'000; ++i) {
        zeros += ",0";
    }
    EXPECT_EQ(issueOf(long_ + zeros + "]}]"), "/0: is longer than 16 KiB, the most of an answer");
}

} // namespace
} // namespace lrp::lesson
