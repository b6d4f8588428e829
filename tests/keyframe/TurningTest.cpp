#include "core/keyframe/Turning.h"

#include "core/optimizer/SGD.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/Schedule.h"
#include "core/schedule/Scheduler.h"
#include "core/schedule/StepLR.h"

#include <gtest/gtest.h>

namespace lrp::keyframe
{
namespace
{

using enum Transition;
using experiment::Lane;

constexpr experiment::Shape kRace{
    .trainExamples = 1000, .stepsPerEpoch = 50, .totalSteps = 1500, .evaluateEvery = 50};

params::Result<Reduced> turned(schedule::Schedule schedule)
{
    return turnedIntoFrames(
        Lane{.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9}, .schedule = std::move(schedule)},
        kRace);
}

TEST(Turning, FindsTheStepsOfStairs)
{
    const auto stairs = turned(schedule::StepLR{.stepSize = 451, .gamma = 0.5});

    ASSERT_TRUE(stairs);
    ASSERT_EQ(stairs->frames.size(), 5U);
    EXPECT_EQ(stairs->frames[1], (KeyFrame{451, 0.05, Hold}));
    EXPECT_EQ(stairs->frames[2], (KeyFrame{902, 0.025, Hold}));
    EXPECT_EQ(stairs->frames[3], (KeyFrame{1353, 0.0125, Hold}));
    EXPECT_EQ(stairs->largestError, 0.0);
}

TEST(Turning, MakesOneExponentialOfADecay)
{
    const auto decay = turned(schedule::ExponentialLR{.gamma = 0.998});

    ASSERT_TRUE(decay);
    ASSERT_EQ(decay->frames.size(), 2U);
    EXPECT_EQ(decay->frames[0], (KeyFrame{0, 0.1, Exponential}));
    EXPECT_LE(decay->largestError, 0.005);
}

TEST(Turning, KeepsOneCycleWithinItsTolerance)
{
    const auto cycle = turned(schedule::OneCycleLR{.maxLr = 0.1, .totalSteps = 1500.0});

    ASSERT_TRUE(cycle);
    ASSERT_EQ(cycle->frames.size(), 3U);
    EXPECT_EQ(cycle->frames[0].toNext, Cosine);
    EXPECT_EQ(cycle->frames[1].toNext, Cosine);
    EXPECT_LE(cycle->largestError, 0.005);
}

TEST(Turning, FindsTheJumpsOfRestarts)
{
    const auto restarts = turned(schedule::CosineAnnealingWarmRestarts{.t0 = 375});

    ASSERT_TRUE(restarts);
    EXPECT_LE(restarts->frames.size(), 9U); // a cosine and a jump each
    EXPECT_LE(restarts->largestError, 0.005);
}

TEST(Turning, SaysWhyNot)
{
    const auto plateau = turned(schedule::ReduceLROnPlateau{});

    ASSERT_FALSE(plateau);
    EXPECT_EQ(plateau.issues().front().text(),
              "/schedule: listens to a metric, so that its rates are not known "
              "beforehand; needs a schedule of closed form");
    const auto tooShort = turned(schedule::OneCycleLR{.maxLr = 0.1, .totalSteps = 100.0});
    ASSERT_FALSE(tooShort);
    EXPECT_NE(tooShort.issues().front().message.find("stops before the end of the run"), std::string::npos);
}

/// Whatever of the catalogue has a plan for the whole run.
TEST(Turning, HoldsForTheWholeCatalogue)
{
    int turnedOnes = 0;
    for (const params::Entry& entry : schedule::entries()) {
        const schedule::Schedule schedule = schedule::fromJson(entry.starter, "").value();
        const auto frames = turned(schedule);
        if (!frames) {
            EXPECT_FALSE(frames.issues().front().message.empty());
            continue;
        }
        ++turnedOnes;
        EXPECT_EQ(frames->frames.front().step, 0.0) << entry.id;
        EXPECT_EQ(frames->frames.back().step, 1500.0) << entry.id;
        EXPECT_TRUE(std::ranges::is_sorted(frames->frames, {}, &KeyFrame::step)) << entry.id;
    }
    EXPECT_GT(turnedOnes, 70);
}

} // namespace
} // namespace lrp::keyframe
