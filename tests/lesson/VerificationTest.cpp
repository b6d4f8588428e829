#include "core/lesson/Verification.h"
#include "tests/lesson/LessonText.h"

#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

/// All lanes measure these losses, 10 steps apart, to the end.
void measure(engine::Record& record, const std::vector<double>& losses)
{
    record.setShape(*experiment::shapeOf(record.experiment().problem));
    for (const auto& lane : record.lanes()) {
        for (std::size_t i = 0; i < losses.size(); ++i) {
            lane->evaluations.append(
                {.step = 10 * static_cast<std::int64_t>(i), .validationLoss = losses[i]});
        }
        lane->status = engine::LaneStatus::Finished;
    }
}

TEST(Verification, TheRangeOfLossesHoldsWhereRunsBegin)
{
    test::LessonText text;
    text.more = R"(, "seeds": 5)";
    const Lesson lesson = *text.read();
    Verification verification(lesson);
    std::vector<double> losses(100, 0.9);
    losses.front() = 2.3; // 1 of 100: beyond the 98th percentile
    losses.back() = 0.5;  // likewise below the 2nd
    for (const Verification::Race& race : verification.races()) {
        engine::Record record(race.experiment);
        measure(record, losses);
        verification.take(race, record);
    }
    EXPECT_EQ(params::dump(verification.figures("1")["losses"]["main"], -1), "[0.9,2.3]");
}

TEST(Verification, TheTypicalSeedIsFoundAmongLossesBelowZero)
{
    test::LessonText text;
    text.more = R"(, "seeds": 5)";
    const Lesson lesson = *text.read();
    Verification verification(lesson);
    const std::vector<double> ends{-1.0, 3.0, -0.6, -0.2, 0.5};
    for (const Verification::Race& race : verification.races()) {
        const auto seed = static_cast<std::size_t>(race.experiment.problem.seed - SeedSets::kFirst[race.set]);
        engine::Record record(race.experiment);
        measure(record, std::vector<double>(21, ends[seed])); // to step 200
        verification.take(race, record);
    }
    EXPECT_EQ(verification.typicalSeed("main"), 45);
}

} // namespace
} // namespace lrp::lesson
