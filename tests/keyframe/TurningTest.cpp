#include "core/keyframe/Turning.h"

#include "core/optimizer/SGD.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/Schedule.h"
#include "core/schedule/Scheduler.h"
#include "core/schedule/StepLR.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace lrp::keyframe
{
namespace
{

using enum Transition;
using experiment::Lane;

constexpr experiment::Shape kRace{
    .trainExamples = 1000, .stepsPerEpoch = 50, .totalSteps = 1500, .evaluateEvery = 50};

Lane plannedBy(schedule::Schedule schedule)
{
    return {.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9}, .schedule = std::move(schedule)};
}

params::Result<Reduced> turned(schedule::Schedule schedule)
{
    return turnedIntoFrames(plannedBy(std::move(schedule)), kRace);
}

/// How far the frames are from the plan at its worst update, as a share of its peak.
double measuredError(const KeyFrames& frames, const experiment::Plan& plan)
{
    double largest = 0.0;
    for (std::size_t t = 0; t < plan.rates.size(); ++t) {
        largest = std::max(largest, std::abs(rateAt(frames, static_cast<double>(t)) - plan.rates[t]));
    }
    return largest / *std::max_element(plan.rates.begin(), plan.rates.end());
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
    constexpr std::size_t kAtTheLimit = 25; // 24 pieces
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

        const experiment::Plan plan = experiment::plan(plannedBy(schedule), kRace);
        ASSERT_EQ(plan.rates.size(), 1500U) << entry.id;
        const double error = measuredError(frames->frames, plan);
        EXPECT_DOUBLE_EQ(frames->largestError, error) << entry.id; // the same sum over the same updates
        if (frames->frames.size() < kAtTheLimit) {
            EXPECT_LE(error, 0.005) << entry.id << " with " << frames->frames.size() << " frames";
        }
    }
    EXPECT_GT(turnedOnes, 70);
}

TEST(Turning, TakesTheMiddlesOfEqualParts)
{
    experiment::Plan plan; // falls by 0.01 with each update, to 0 with one more
    for (int t = 0; t < 100; ++t) {
        plan.rates.push_back(0.01 * (100 - t));
    }

    for (const std::size_t count : {1U, 40U, 100U, 200U}) { // parts of 100, 2.5, 1 and half an update
        const auto middles = middlesOf(plan, count);

        ASSERT_EQ(middles.size(), count);
        for (std::size_t i = 0; i < count; ++i) {
            const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
            EXPECT_NEAR(middles[i], 1.0 - share, 1e-12) << i << " of " << count;
        }
    }
}

} // namespace
} // namespace lrp::keyframe
