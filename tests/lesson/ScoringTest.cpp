#include "core/lesson/Scoring.h"
#include "tests/lesson/LessonText.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

using test::questions;

SketchAnswer curve(double (*value)(double share))
{
    SketchAnswer sketch;
    for (std::size_t i = 0; i < SketchAnswer::kPlaces; ++i) {
        sketch.values[i] = value(static_cast<double>(i) / 63.0);
    }
    return sketch;
}

Score ofOrder(const RankAnswer& answer)
{
    const Lesson lesson = questions(); // claims C<A and C<B of these lanes, and nothing of A and B
    return scoreRank(lesson, *lesson.stepNamed("order")->as<Rank>(), answer);
}

TEST(RankScore, IsKendallsTauOverTheClaimedPairs)
{
    EXPECT_DOUBLE_EQ(ofOrder({{"C", "A", "B"}}).value, 1.0);
    EXPECT_DOUBLE_EQ(ofOrder({{"C", "B", "A"}}).value, 1.0);
    EXPECT_DOUBLE_EQ(ofOrder({{"A", "C", "B"}}).value, 0.0);
    EXPECT_DOUBLE_EQ(ofOrder({{"A", "B", "C"}}).value, -1.0);
    EXPECT_DOUBLE_EQ(ofOrder({{"AC", "B"}}).value, 0.75);
    EXPECT_EQ(ofOrder({{"C", "A", "B"}}).sentence, "2 of 2 certain pairs.");
    EXPECT_EQ(ofOrder({{"AC", "B"}}).sentence, "1.5 of 2 certain pairs.");
}

TEST(RankScore, KnowsNoOrderWhereNothingIsClaimed)
{
    const Lesson lesson = questions();
    const Score score = scoreRank(lesson, {.lanes = "AB"}, {{"A", "B"}});
    EXPECT_DOUBLE_EQ(score.value, 0.0);
    EXPECT_EQ(score.sentence, "No order of these lanes is certain; here it could go either way.");
}

TEST(SketchScore, GivesThirtySevenPointsForThreeTenthsOfADecade)
{
    const SketchAnswer truth = curve([](double) { return 1.0; });
    const auto points = [&](double factor) {
        SketchAnswer guess = truth;
        for (double& value : guess.values) {
            value *= factor;
        }
        return scoreSketch({}, guess, truth.values, {}, 1000).value;
    };
    EXPECT_NEAR(points(1.0), 100.0, 1e-9);
    EXPECT_NEAR(points(std::pow(10.0, 0.1)), 71.65313105737893, 1e-9);
    EXPECT_NEAR(points(std::pow(10.0, -0.3)), 36.787944117144235, 1e-9);
}

TEST(SketchScore, MeasuresShareOfTheHeightOnALinearAxis)
{
    const SketchAnswer truth = curve([](double share) { return share; });
    const SketchAnswer guess = curve([](double share) { return share + 0.3; });
    const Score score = scoreSketch({.quantity = Sketch::Quantity::Rate}, guess, truth.values,
                                    {.isLogarithmic = false, .height = 2.0}, 1000);
    EXPECT_NEAR(score.value, 60.653065971263345, 1e-9);
    EXPECT_EQ(score.sentence, "61 of 100 points: off by 15 % of the axis on average.");
}

TEST(SketchScore, SaysHowLateTheDropCameAndWhichFeaturesAreThere)
{
    const Sketch sketch{.lane = 'C',
                        .features = {{"It falls at the cut", {0.45, 0.6}, Sketch::Feature::Change::Falls},
                                     {"It is level before", {0.2, 0.45}, Sketch::Feature::Change::Level}}};
    const SketchAnswer truth = curve([](double share) { return share < 0.5 ? 1.0 : 0.8; });
    const SketchAnswer late = curve([](double share) { return share < 0.65 ? 1.0 : 0.8; });

    const std::string sentence = scoreSketch(sketch, late, truth.values, {}, 2000).sentence;

    EXPECT_NE(
        sentence.find(" Your drop came 286 steps late. It falls at the cut: no. It is level before: yes."),
        std::string::npos)
        << sentence;
    EXPECT_NE(
        scoreSketch(sketch, truth, truth.values, {}, 2000).sentence.find("Your drop came where it should."),
        std::string::npos);
}

TEST(NumberScore, AllowsAFactorOrADistance)
{
    const Number byFactor{.unit = "rate", .right = 0.1, .factor = 3.0};
    EXPECT_EQ(scoreNumber(byFactor, {0.29}).sentence, "Near enough. It is 0.1 rate.");
    EXPECT_DOUBLE_EQ(scoreNumber(byFactor, {0.034}).value, 1.0);
    EXPECT_EQ(scoreNumber(byFactor, {0.5}).sentence, "5 times too large. It is 0.1 rate.");
    EXPECT_EQ(scoreNumber(byFactor, {0.02}).sentence, "5 times too small. It is 0.1 rate.");
    EXPECT_EQ(scoreNumber(byFactor, {0.0}).sentence, "Not near. It is 0.1 rate.");

    const Number byDistance{.right = 7.0, .distance = 3.0};
    EXPECT_DOUBLE_EQ(scoreNumber(byDistance, {10.0}).value, 1.0);
    EXPECT_EQ(scoreNumber(byDistance, {11.0}).sentence, "4 too many. It is 7.");
    EXPECT_EQ(scoreNumber(byDistance, {0.0}).sentence, "7 too few. It is 7.");
}

TEST(ChoiceScore, TellsTheExplanationOfTheChosenOneOfTheQuestionAskedFirst)
{
    const Lesson lesson = questions();
    const Score score = scoreChoice(lesson, *lesson.stepNamed("why-again")->as<Choice>(), {"time"});
    EXPECT_DOUBLE_EQ(score.value, 0.0);
    EXPECT_EQ(score.sentence, "No.");
}

} // namespace
} // namespace lrp::lesson
