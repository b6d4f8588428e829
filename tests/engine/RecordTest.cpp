#include "core/engine/Record.h"

#include "core/experiment/Presets.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace lrp::engine
{
namespace
{

TEST(Score, TakesLastAndBestAndPassesOverNaN)
{
    LaneRecord lane;
    const double nan = std::nan("");
    lane.evaluations.append({.step = 0, .trainingLoss = nan, .validationLoss = 2.0, .accuracy = 0.5});
    lane.evaluations.append({.step = 10, .trainingLoss = 0.7, .validationLoss = 0.6, .accuracy = 0.9});
    lane.evaluations.append({.step = 20, .trainingLoss = 0.8, .validationLoss = 0.9, .accuracy = 0.7});

    const Score score = scoreOf(lane);

    EXPECT_EQ(score.lastTrainingLoss, 0.8);
    EXPECT_EQ(score.bestTrainingLoss, 0.7);
    EXPECT_EQ(score.lastValidationLoss, 0.9);
    EXPECT_EQ(score.bestValidationLoss, 0.6);
    EXPECT_EQ(score.lastAccuracy, 0.7);
    EXPECT_EQ(score.bestAccuracy, 0.9);
    EXPECT_EQ(FirstReach(0.6).in(lane.evaluations), 10);
    EXPECT_EQ(FirstReach(0.1).in(lane.evaluations), -1);
}

TEST(Score, IsNaNBeforeAnythingIsMeasured)
{
    EXPECT_TRUE(std::isnan(scoreOf(LaneRecord{}).lastValidationLoss));
}

/// Evaluations that count how often one is read.
struct Counted {
    std::vector<Evaluation> entries;
    mutable std::size_t reads = 0;

    void add(double loss)
    {
        entries.push_back({.step = static_cast<std::int64_t>(entries.size()),
                           .trainingLoss = loss,
                           .validationLoss = loss,
                           .accuracy = 1.0 / (1.0 + loss)});
    }
    std::size_t size() const { return entries.size(); }
    const Evaluation& operator[](std::size_t i) const
    {
        ++reads;
        return entries[i];
    }
};

TEST(RunningScore, ReadsWhatIsNewAloneHoweverLongTheRun)
{
    constexpr std::size_t kMany = 1'000'000;
    Counted evaluations;
    for (std::size_t i = 0; i < kMany; ++i) {
        evaluations.add(2.0 + std::cos(static_cast<double>(i)));
    }
    RunningScore score;
    FirstReach reach(0.5);
    score.of(evaluations);
    EXPECT_EQ(reach.in(evaluations), -1);
    EXPECT_EQ(evaluations.reads, 2 * kMany) << "once by each";

    evaluations.reads = 0;
    for (int look = 0; look < 10; ++look) {
        score.of(evaluations);
        EXPECT_EQ(reach.in(evaluations), -1);
    }
    EXPECT_EQ(evaluations.reads, 0U) << "nothing is new";

    evaluations.add(0.25);
    evaluations.add(3.5);
    EXPECT_EQ(score.of(evaluations).bestValidationLoss, 0.25);
    EXPECT_EQ(score.of(evaluations).lastValidationLoss, 3.5);
    EXPECT_EQ(reach.in(evaluations), static_cast<std::int64_t>(kMany));
    EXPECT_EQ(evaluations.reads, 3U) << "two by the score, one until the target is reached";
}

TEST(RunningScore, IsAtEveryLookWhatAllOfItComesTo)
{
    LaneRecord lane;
    RunningScore score;
    for (int i = 0; i < 300; ++i) {
        const double loss = i % 7 == 0 ? std::nan("") : 1.0 + std::sin(static_cast<double>(i * i));
        lane.evaluations.append(
            {.step = i, .trainingLoss = 2.0 * loss, .validationLoss = loss, .accuracy = loss / 2.0});
        const Score looked = score.of(lane.evaluations);
        const Score whole = scoreOf(lane);
        for (double Score::*figure :
             {&Score::lastTrainingLoss, &Score::bestTrainingLoss, &Score::lastValidationLoss,
              &Score::bestValidationLoss, &Score::lastAccuracy, &Score::bestAccuracy}) {
            ASSERT_TRUE(looked.*figure == whole.*figure || (i == 0 && std::isnan(looked.*figure))) << i;
        }
    }
}

TEST(StatusOf, ALaneIsPausedWhileItsRaceIs)
{
    Record record(experiment::threeSchedules());
    LaneRecord& lane = *record.lanes()[0];
    lane.status = LaneStatus::Running;
    record.state = RunState::Running;
    EXPECT_EQ(statusOf(record, lane), LaneStatus::Running);
    record.state = RunState::Paused;
    EXPECT_EQ(statusOf(record, lane), LaneStatus::Paused);
    EXPECT_EQ(statusOf(record, *record.lanes()[1]), LaneStatus::Paused) << "one that waits its turn too";
    lane.status = LaneStatus::Diverged;
    EXPECT_EQ(statusOf(record, lane), LaneStatus::Diverged);
}

} // namespace
} // namespace lrp::engine
