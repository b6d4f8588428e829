#include "core/engine/Series.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::engine
{
namespace
{

using channel::id;

/// Three updates from step 4 on, evaluations after 4 and 6, stretches of two updates.
struct Measured {
    Measured()
    {
        const double nan = std::nan("");
        lane.beginning.forkStep = 4;
        lane.evaluations.append({.step = 4, .trainingLoss = nan, .validationLoss = 2.0, .accuracy = 0.5});
        lane.samples.append({.step = 4, .lr = 0.1, .loss = 1.0, .momentum = 0.9});
        lane.samples.append({.step = 5, .lr = 0.2, .loss = 0.5, .momentum = 0.9});
        lane.evaluations.append({.step = 6,
                                 .trainingLoss = 0.75,
                                 .validationLoss = 3.0,
                                 .accuracy = 0.4,
                                 .averageLoss = 2.5,
                                 .averageAccuracy = 0.45});
        lane.samples.append({.step = 6, .lr = 0.3, .loss = 0.25, .momentum = 0.9});
        lane.stretches.begin(4, 2);
        StretchColumns::Values values;
        values.fill(8.0F);
        lane.stretches.append(6, values);
        values.fill(0.5F);
        lane.stretches.append(7, values);
    }
    LaneRecord lane;
};

TEST(Series, ReadsEachKindOfChannel)
{
    const Measured measured;
    const Series rates(measured.lane, id("lr"));
    ASSERT_EQ(rates.size(), 3U);
    EXPECT_EQ(rates.step(2), 6);
    EXPECT_EQ(rates.value(2), 0.3);
    const Series losses(measured.lane, id("validation_loss"));
    ASSERT_EQ(losses.size(), 2U);
    EXPECT_EQ(losses.step(1), 6);
    EXPECT_EQ(losses.value(1), 3.0);
    const Series norms(measured.lane, id("gradient_norm"));
    ASSERT_EQ(norms.size(), 2U);
    EXPECT_EQ(norms.step(0), 5);
    EXPECT_EQ(norms.step(1), 6);
    EXPECT_EQ(norms.value(1), 0.5);
}

TEST(Series, DividesWhatIsDerived)
{
    LaneRecord lane;
    lane.stretches.begin(0, 1);
    StretchColumns::Values values;
    values.fill(0.0F);
    values[channel::placeInKept(id("update_norm"))] = 0.5F;
    values[channel::placeInKept(id("weight_norm"))] = 4.0F;
    lane.stretches.append(1, values);
    const Series ratio(lane, id("update_ratio"));
    ASSERT_EQ(ratio.size(), 1U);
    EXPECT_EQ(ratio.value(0), 0.125);
}

TEST(Series, FindsTheFirstAtOrAfterAStep)
{
    const Measured measured;
    const Series norms(measured.lane, id("gradient_norm"));
    EXPECT_EQ(norms.firstAtOrAfter(0), 0U);
    EXPECT_EQ(norms.firstAtOrAfter(5), 0U);
    EXPECT_EQ(norms.firstAtOrAfter(6), 1U);
    EXPECT_EQ(norms.firstAtOrAfter(7), 2U);
}

TEST(Series, OfEveryChannelSaysWhetherItIsMeasured)
{
    const Measured measured;
    const LaneRecord empty;
    for (const channel::Id each : channel::all()) {
        const bool isMeanLoss = each == id("mean_training_loss"); // whose first is before any update
        EXPECT_EQ(isMeasured(measured.lane, each), !isMeanLoss) << channel::of(each).id;
        EXPECT_FALSE(isMeasured(empty, each)) << channel::of(each).id;
    }
}

TEST(Series, OfAnAverageIsMeasuredThoughItBeginsLateAndEndsInNothing)
{
    const double nan = std::nan("");
    LaneRecord lane;
    const auto evaluate = [&](std::int64_t step, double average) {
        lane.evaluations.append({.step = step,
                                 .trainingLoss = nan,
                                 .validationLoss = 2.0,
                                 .accuracy = 0.5,
                                 .averageLoss = average});
    };
    evaluate(0, nan);
    evaluate(1, nan);
    EXPECT_FALSE(isMeasured(lane, id("average_loss")));
    evaluate(2, 1.5);
    EXPECT_TRUE(isMeasured(lane, id("average_loss")));
    evaluate(3, nan); // its run left the numbers
    EXPECT_TRUE(isMeasured(lane, id("average_loss")));
    EXPECT_EQ(figureOf(lane, id("average_loss")).last, 1.5);
    EXPECT_FALSE(isMeasured(lane, id("average_accuracy")));
}

TEST(Series, TellsWhatMoves)
{
    Measured measured;
    EXPECT_TRUE(moves(measured.lane, id("lr")));
    EXPECT_FALSE(moves(measured.lane, id("momentum")));
    measured.lane.samples.append({.step = 7, .lr = 0.3, .loss = 0.25, .momentum = 0.8});
    EXPECT_TRUE(moves(measured.lane, id("momentum")));
}

TEST(Figure, IsTheLastAndTheBestByTheChannelsDirection)
{
    const Measured measured;
    EXPECT_EQ(figureOf(measured.lane, id("validation_loss")).last, 3.0);
    EXPECT_EQ(figureOf(measured.lane, id("validation_loss")).best, 2.0);
    EXPECT_EQ(figureOf(measured.lane, id("accuracy")).best, 0.5);
    EXPECT_EQ(figureOf(measured.lane, id("mean_training_loss")).best, 0.75);
    EXPECT_EQ(figureOf(measured.lane, id("gradient_norm")).last, 0.5);
    EXPECT_TRUE(std::isnan(figureOf(measured.lane, id("gradient_norm")).best));
    EXPECT_TRUE(std::isnan(figureOf(LaneRecord(), id("accuracy")).last));
}

TEST(Figure, AgreesWithTheScore)
{
    const Measured measured;
    const Score score = scoreOf(measured.lane);
    EXPECT_EQ(score.lastTrainingLoss, figureOf(measured.lane, id("mean_training_loss")).last);
    EXPECT_EQ(score.bestValidationLoss, figureOf(measured.lane, id("validation_loss")).best);
    EXPECT_EQ(score.bestAccuracy, figureOf(measured.lane, id("accuracy")).best);
}

} // namespace
} // namespace lrp::engine
