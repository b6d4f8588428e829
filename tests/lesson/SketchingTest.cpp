#include "core/lesson/Sketching.h"
#include "core/lesson/Telling.h"
#include "core/params/Json.h"
#include "tests/lesson/LessonText.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <memory>
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

/// A lane A of 127 steps, of which `steps` have run.
std::unique_ptr<engine::Record> ranFor(std::int64_t steps)
{
    experiment::Experiment experiment;
    experiment.lanes.resize(1);
    experiment.lanes[0].letter = 'A';
    auto record = std::make_unique<engine::Record>(std::move(experiment));
    record->setShape({.totalSteps = 127});
    for (std::int64_t step = 0; step < steps; ++step) {
        record->lanes()[0]->samples.append({step, step == 62 ? 0.5 : 1.0, 2.0, 0.9});
    }
    return record;
}

TEST(Sketching, TakesRatesAsTheyStandAtTheNearestUpdate)
{
    const Sketch rate{.lane = 'A', .quantity = Sketch::Quantity::Rate};
    const auto whole = truthOf(rate, *ranFor(127));
    ASSERT_TRUE(whole);
    EXPECT_DOUBLE_EQ((*whole)[30], 1.0);
    EXPECT_DOUBLE_EQ((*whole)[31], 0.5) << "of 126 steps between the first and the last";
    EXPECT_DOUBLE_EQ((*whole)[63], 1.0);

    const auto half = truthOf(rate, *ranFor(64));
    ASSERT_TRUE(half);
    EXPECT_DOUBLE_EQ((*half)[31], 0.5) << "a run that ended early is not stretched";
    EXPECT_TRUE(std::isnan((*half)[32]));

    EXPECT_FALSE(truthOf(rate, *ranFor(0)));
    EXPECT_FALSE(truthOf(Sketch{.lane = 'B', .quantity = Sketch::Quantity::Rate}, *ranFor(127)));
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
