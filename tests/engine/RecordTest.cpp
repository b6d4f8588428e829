#include "core/engine/Record.h"

#include <cmath>
#include <gtest/gtest.h>

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
    EXPECT_EQ(stepsToTarget(lane, 0.6), 10);
    EXPECT_EQ(stepsToTarget(lane, 0.1), -1);
}

TEST(Score, IsNaNBeforeAnythingIsMeasured)
{
    EXPECT_TRUE(std::isnan(scoreOf(LaneRecord{}).lastValidationLoss));
}

} // namespace
} // namespace lrp::engine
