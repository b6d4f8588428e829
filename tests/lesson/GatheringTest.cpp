#include "core/lesson/Gathering.h"
#include "core/params/Json.h"
#include "tests/lesson/LessonText.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace lrp::lesson
{
namespace
{

using test::questions;

AnswerLine given(std::uint64_t id, const std::string& step, Answer answer, int vote = 1)
{
    return {.id = id, .lesson = "many-questions", .step = step, .vote = vote, .answer = std::move(answer)};
}

SketchAnswer flat(double value)
{
    SketchAnswer sketch;
    sketch.values.fill(value);
    return sketch;
}

class Class : public ::testing::Test
{
protected:
    Lesson lesson = questions();
    Gathering gathering{lesson};
};

TEST_F(Class, CountsThePersonOnceHoweverOftenTheFileComes)
{
    const std::vector<AnswerLine> file{given(7, "why", ChoiceAnswer{"time"}),
                                       given(7, "why", ChoiceAnswer{"noise"}, 2)};
    gathering.add(file);
    gathering.add(file);
    gathering.add({given(7, "why", ChoiceAnswer{"noise"})}); // the first answer stays

    EXPECT_EQ(gathering.people(), 1U);
    EXPECT_EQ(gathering.votes("why"), (Gathering::Votes{{"noise", {0, 1}}, {"time", {1, 0}}}));
}

TEST_F(Class, ShowsTheMisconceptionBeforeAndAfter)
{
    gathering.add({given(1, "why", ChoiceAnswer{"time"}), given(1, "why-again", ChoiceAnswer{"noise"})});
    gathering.add({given(2, "why", ChoiceAnswer{"time"}), given(2, "why", ChoiceAnswer{"time"}, 2)});
    gathering.add({given(3, "why", ChoiceAnswer{"noise"})});

    const Gathering::Misconception found = gathering.misconception("why");
    EXPECT_EQ(found.chosen, (std::array<std::int64_t, 2>{2, 1}));
    EXPECT_EQ(found.answers, (std::array<std::int64_t, 2>{3, 2}));
}

TEST_F(Class, ShowsNoSketchOrderOrNumberOfFewerThanFive)
{
    for (std::uint64_t id = 1; id <= 4; ++id) {
        gathering.add({given(id, "draw", flat(1.0)), given(id, "order", RankAnswer{{"A", "B", "C"}}),
                       given(id, "rate", NumberAnswer{0.1})});
    }
    EXPECT_TRUE(gathering.band("draw").median.empty());
    EXPECT_TRUE(gathering.places("order").empty());
    EXPECT_TRUE(gathering.histogram("rate").counts.empty());
    EXPECT_EQ(gathering.toCsv().find("draw,"), std::string::npos);

    gathering.add({given(5, "draw", flat(1.0)), given(5, "order", RankAnswer{{"C", "AB"}}),
                   given(5, "rate", NumberAnswer{1.0})});
    EXPECT_EQ(gathering.band("draw").median.size(), 64U);
    EXPECT_EQ(gathering.places("order"), (std::map<char, std::vector<std::int64_t>>{
                                             {'A', {4, 1, 0}}, {'B', {0, 5, 0}}, {'C', {1, 0, 4}}}));
    const Gathering::Histogram rates = gathering.histogram("rate"); // four of 0.1, one of 1: of logarithms
    EXPECT_EQ(rates.counts, (std::vector<std::int64_t>{4, 0, 0, 0, 0, 1}));
    EXPECT_DOUBLE_EQ(rates.edges.front(), 0.1);
    EXPECT_DOUBLE_EQ(rates.edges.back(), std::pow(10.0, 0.2));
}

TEST_F(Class, ShowsNobodysNumberAtTheEndsOfAHistogram)
{
    const std::vector<double> told{0.137, 0.2, 0.31, 0.44, 0.913};
    for (std::size_t i = 0; i < told.size(); ++i) {
        gathering.add({given(i + 1, "rate", NumberAnswer{told[i]})});
    }
    const Gathering::Histogram rates = gathering.histogram("rate");
    ASSERT_LE(rates.counts.size(), 10U);
    ASSERT_EQ(rates.edges.size(), rates.counts.size() + 1);
    EXPECT_LT(rates.edges.front(), 0.137);
    EXPECT_GT(rates.edges.back(), 0.913);
    for (const double edge : rates.edges) {
        EXPECT_EQ(std::find(told.begin(), told.end(), edge), told.end());
    }
    EXPECT_EQ(std::accumulate(rates.counts.begin(), rates.counts.end(), std::int64_t{0}), 5);
}

TEST(Histogram, OfNumbersThatHardlyDifferHasOneBin)
{
    test::LessonText text;
    text.steps = R"({"id": "rate", "kind": "number", "right": 0.1, "distance": 0.1})";
    text.body = "## rate\n";
    const Lesson lesson = *text.read();
    Gathering gathering{lesson};
    for (std::uint64_t id = 1; id <= 5; ++id) {
        AnswerLine line{.id = id, .step = "rate", .vote = 1, .answer = NumberAnswer{id == 5 ? 5e-323 : 0.0}};
        line.lesson = lesson.id;
        gathering.add({line});
    }
    EXPECT_EQ(gathering.histogram("rate").counts, (std::vector<std::int64_t>{5}));
}

TEST_F(Class, DrawsABandBetweenTheQuartersOfSketches)
{
    for (std::uint64_t id = 1; id <= 5; ++id) {
        gathering.add({given(id, "draw", flat(static_cast<double>(id * id)))}); // 1, 4, 9, 16, 25
    }
    const Gathering::Band band = gathering.band("draw");
    EXPECT_DOUBLE_EQ(band.low[10], 4.0);
    EXPECT_DOUBLE_EQ(band.median[10], 9.0);
    EXPECT_DOUBLE_EQ(band.high[10], 16.0);
}

TEST_F(Class, LeavesOutWhatBelongsToAnotherLessonWithANote)
{
    AnswerLine stray = given(1, "why", ChoiceAnswer{"time"});
    stray.lesson = "other";
    gathering.add({stray, given(1, "nowhere", NumberAnswer{1.0}), given(1, "why", ChoiceAnswer{"moon"}),
                   given(1, "why", NumberAnswer{1.0})});
    EXPECT_EQ(gathering.people(), 0U);
    EXPECT_EQ(gathering.notes().size(), 4U);
    EXPECT_EQ(gathering.notes().front(), "an answer to \"other\", step \"why\", was left out");
}

TEST_F(Class, CountsCodesThatWereSpoken)
{
    gathering.add(Spoken{"why", ChoiceAnswer{"time"}});
    gathering.add(Spoken{"why", ChoiceAnswer{"noise"}});
    gathering.add(Spoken{"why-again", ChoiceAnswer{"noise"}});
    EXPECT_EQ(gathering.people(), 2U);
    EXPECT_EQ(gathering.votes("why"), (Gathering::Votes{{"noise", {1, 1}}, {"time", {1, 0}}}));
}

TEST_F(Class, IsWrittenInSums)
{
    gathering.add({given(1, "why", ChoiceAnswer{"time"})});
    EXPECT_EQ(gathering.toCsv(), "step,kind,vote,what,count\nwhy,choice,1,noise,0\nwhy,choice,2,noise,0\n"
                                 "why,choice,1,time,1\nwhy,choice,2,time,0\n");
    const params::Json json = gathering.toJson();
    EXPECT_EQ(json["people"], 1);
    EXPECT_EQ(json["steps"]["why"]["misconception"]["chosen"], params::Json::array({1, 0}));
}

} // namespace
} // namespace lrp::lesson
