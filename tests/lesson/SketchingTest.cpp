#include "core/lesson/Sketching.h"
#include "core/lesson/Telling.h"
#include "core/params/Json.h"
#include "tests/lesson/LessonText.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace lrp::lesson
{
namespace
{

TEST(Sketching, IsStraightOnItsAxisAndLevelOutsideItsPoints)
{
    // Places 21 and 42 lie at a third and two thirds of the run.
    const std::vector<SketchPoint> points{{1.0 / 3.0, 1.0}, {2.0 / 3.0, 0.01}};

    const SketchValues straight = valuesAlong(points, false);
    const SketchValues decades = valuesAlong(points, true);

    EXPECT_DOUBLE_EQ(straight[0], 1.0);
    EXPECT_DOUBLE_EQ(straight[63], 0.01);
    EXPECT_NEAR(straight[28], 0.67, 1e-12) << "a third of the way down";
    EXPECT_NEAR(decades[28], std::pow(10.0, -2.0 / 3.0), 1e-12);
}

TEST(Sketching, TakesTheTruthFromTheEvaluationsUpToTheLastThatIsANumber)
{
    const Outcome outcome{.points = {{0, 2.0}, {50, 1.0}, {100, std::nan("")}}, .totalSteps = 100};

    const SketchValues truth = truthOf(outcome);

    EXPECT_DOUBLE_EQ(truth[0], 2.0);
    EXPECT_NEAR(truth[21], 2.0 - 2.0 / 3.0, 1e-12);
    EXPECT_TRUE(std::isnan(truth[32])) << "behind the half";
    EXPECT_TRUE(std::isnan(truthOf(Outcome{.totalSteps = 100})[0]));
}

TEST(Sketching, TakesRatesAsTheyStandAtTheNearestUpdate)
{
    std::vector<double> rates(127, 1.0);
    rates[62] = 0.5;
    const SketchValues truth = truthOf(rates);
    EXPECT_DOUBLE_EQ(truth[30], 1.0);
    EXPECT_DOUBLE_EQ(truth[31], 0.5) << "of 126 steps between the first and the last";
    EXPECT_DOUBLE_EQ(truth[32], 1.0);
    EXPECT_DOUBLE_EQ(truthOf(std::vector<double>{3.0, 0.1})[63], 0.1);
    EXPECT_TRUE(std::isnan(truthOf(std::vector<double>{})[5]));
}

Lesson withLosses(const std::string& losses)
{
    Lesson lesson = test::questions();
    lesson.verified = params::parsed(losses);
    return lesson;
}

TEST(LossRange, IsWhatWasVerified)
{
    const auto range = lossRangeOf(withLosses(R"({"losses": {"main": [0.8, 2.3]}})"), "main");
    ASSERT_TRUE(range);
    EXPECT_DOUBLE_EQ(range->low, 0.8);
    EXPECT_DOUBLE_EQ(range->high, 2.3);
}

TEST(LossRange, IsNoneInAFileThatHasNoneOrAWrongOne)
{
    EXPECT_FALSE(lossRangeOf(test::questions(), "main"));
    EXPECT_FALSE(lossRangeOf(withLosses(R"({"losses": {"main": [0.8, 2.3]}})"), "longer"));
    for (const char* losses : {"[]", R"({"main": 3})", R"({"main": [1]})", R"({"main": ["a", "b"]})",
                               R"({"main": [2, 1]})", R"({"main": [0, 1]})", R"({"main": [null, 1]})"}) {
        EXPECT_FALSE(lossRangeOf(withLosses(R"({"losses": )" + std::string(losses) + "}"), "main")) << losses;
    }
}

} // namespace
} // namespace lrp::lesson
