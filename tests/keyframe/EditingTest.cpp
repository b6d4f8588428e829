#include "core/keyframe/Editing.h"

#include <gtest/gtest.h>

namespace lrp::keyframe
{
namespace
{

using enum Transition;

const KeyFrames kHill{{0, 0.0, Linear}, {100, 1.0, Hold}, {600, 1.0, Cosine}, {1000, 0.1}};
constexpr Domain kRun{.from = 0.0, .to = 1000.0};

TEST(Editing, FramesStopAtEachOtherAndAtZero)
{
    EXPECT_EQ(moved(kHill, 1, 700.0, 0.5, kRun)[1], (KeyFrame{600, 0.5, Hold}));
    EXPECT_EQ(moved(kHill, 2, -5.0, -1.0, kRun)[2], (KeyFrame{100, 0.0, Cosine}));
}

TEST(Editing, TheEndsMoveInValueOnly)
{
    EXPECT_EQ(moved(kHill, 0, 50.0, 0.2, kRun)[0], (KeyFrame{0, 0.2, Linear}));
    EXPECT_EQ(moved(kHill, 3, 900.0, 0.2, kRun)[3].step, 1000.0);
}

TEST(Editing, AHeldLevelMovesAsAWhole)
{
    const KeyFrames frames = moved(kHill, 2, 500.0, 0.7, kRun);

    EXPECT_EQ(frames[1], (KeyFrame{100, 0.7, Hold}));
    EXPECT_EQ(frames[2], (KeyFrame{500, 0.7, Cosine}));
    EXPECT_EQ(withRate(kHill, 2, 0.7)[1].rate, 1.0); // but alone where it is typed
}

TEST(Editing, WhatIsPastStays)
{
    const Domain future{.from = 600.0, .to = 1000.0, .isStartFixed = true};

    EXPECT_EQ(moved(kHill, 1, 100.0, 0.5, future), kHill);
    EXPECT_EQ(moved(kHill, 2, 700.0, 0.5, future), kHill);
    EXPECT_EQ(moved(kHill, 3, 0.0, 0.5, future)[3].rate, 0.5);
    EXPECT_FALSE(withFrameAt(kHill, 300.0, future));
    EXPECT_FALSE(withoutFrame(kHill, 1, future));
}

TEST(Editing, AddsAFrameOnTheCurve)
{
    const auto added = withFrameAt(kHill, 800.0, kRun);

    ASSERT_TRUE(added);
    EXPECT_EQ(added->place, 3U);
    EXPECT_EQ(added->frames[3].toNext, Cosine);
    EXPECT_DOUBLE_EQ(added->frames[3].rate, 0.55);
    EXPECT_FALSE(withFrameAt(kHill, 600.2, kRun)); // one stands there
}

TEST(Editing, TakesFramesAwayButTheEnds)
{
    EXPECT_EQ(withoutFrame(kHill, 1, kRun), (KeyFrames{kHill[0], kHill[2], kHill[3]}));
    EXPECT_FALSE(withoutFrame(kHill, 0, kRun));
    EXPECT_FALSE(withoutFrame(kHill, 3, kRun));
    const KeyFrames fading{{0, 1.0, Exponential}, {50, 0.5, Linear}, {100, 0.0}};
    EXPECT_EQ(withoutFrame(fading, 1, {.to = 100.0})->front().toNext, Linear); // 0 is never reached
}

TEST(Editing, PassesOverTheExponentialThatTouchesZero)
{
    KeyFrames frames{{0, 0.0, Cosine}, {100, 1.0, Cosine}, {200, 0.5}};

    EXPECT_EQ(nextTransition(frames, 0), Hold);
    EXPECT_EQ(nextTransition(frames, 1), Exponential);
    frames[1].toNext = Exponential;
    EXPECT_EQ(nextTransition(frames, 1), Hold);
}

TEST(Editing, SnapsToZeroWhatAHandCannotReach)
{
    const KeyFrames drawn{{0, 0.009, Linear}, {50, 1.0, Cosine}, {80, 0.011, Exponential}, {100, 0.001}};

    EXPECT_EQ(snappedToZero(drawn, 1.0),
              (KeyFrames{{0, 0.0, Linear}, {50, 1.0, Cosine}, {80, 0.011, Exponential}, {100, 0.001}}));
}

TEST(Editing, KnowsRoundNumbers)
{
    EXPECT_EQ(niceRates(0.015, 1.0), (std::vector{0.02, 0.05, 0.1, 0.2, 0.5, 1.0}));
    EXPECT_EQ(niceRates(30.0, 200.0), (std::vector{50.0, 100.0, 200.0}));
    EXPECT_EQ(inThreeDigits(0.123456), 0.123);
    EXPECT_EQ(inThreeDigits(12345.0), 12300.0);
    EXPECT_EQ(inThreeDigits(0.0), 0.0);
}

} // namespace
} // namespace lrp::keyframe
