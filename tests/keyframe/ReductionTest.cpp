#include "core/keyframe/Reduction.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace lrp::keyframe
{
namespace
{

using enum Transition;

std::vector<double> sampled(const KeyFrames& frames, std::size_t count)
{
    std::vector<double> samples;
    for (std::size_t i = 0; i < count; ++i) {
        samples.push_back(
            rateAt(frames, frames.back().step * static_cast<double>(i) / static_cast<double>(count - 1)));
    }
    return samples;
}

TEST(Simplified, KeepsCornersAndEnds)
{
    const std::vector<double> hill{0.0, 1.0, 2.0, 3.0, 2.0, 1.0, 0.0};

    EXPECT_EQ(simplified(hill, 0.1), (std::vector<std::size_t>{0, 3, 6}));
    EXPECT_EQ(simplified(hill, 3.0), (std::vector<std::size_t>{0, 6}));
}

TEST(Reduction, TellsTheFourTransitionsApart)
{
    const KeyFrames drawn{
        {0, 0.0, Linear}, {40, 1.0, Hold}, {80, 1.0, Cosine}, {140, 0.2, Exponential}, {200, 0.01}};

    const Reduced result = reduced(sampled(drawn, 201), 0.0, 200.0, {.tolerance = 1e-6});

    ASSERT_EQ(result.frames.size(), drawn.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        EXPECT_DOUBLE_EQ(result.frames[i].step, drawn[i].step) << i;
        EXPECT_NEAR(result.frames[i].rate, drawn[i].rate, 1e-12) << i;
        EXPECT_TRUE(i + 1 == drawn.size() || result.frames[i].toNext == drawn[i].toNext) << i;
    }
    EXPECT_LT(result.largestError, 1e-9);
}

TEST(Reduction, TakesALargerToleranceRatherThanManyPieces)
{
    std::vector<double> waves;
    for (int i = 0; i < 120; ++i) {
        waves.push_back(1.0 + 0.08 * (i / 4 % 2 == 0 ? 1.0 : -1.0)); // 30 stairs
    }

    EXPECT_EQ(sectionsOf(waves, {.tolerance = 0.02}), std::nullopt);
    const Reduced result = reduced(waves, 0.0, 1.0, {.tolerance = 0.02});
    EXPECT_LE(result.frames.size(), 13U);
    EXPECT_NEAR(result.tolerance, 0.02 * std::pow(1.5, 5.0),
                1e-12); // 15.2 %; 10.1 % is less than 0.16 / 1.08
}

TEST(Reduction, SeesLowRatesOnALogarithmicAxisAlone)
{
    // From 1 to 1e-4, level there, and on to 1e-6: the last two differ by 0.01 % of the peak.
    const KeyFrames drawn{{0, 1.0, Exponential}, {80, 1e-4, Hold}, {140, 1e-4, Exponential}, {200, 1e-6}};
    const std::vector<double> samples = sampled(drawn, 201);

    EXPECT_LT(reduced(samples, 0.0, 200.0).frames.size(), 4U);
    const Reduced result = reduced(samples, 0.0, 200.0, {.isLogarithmic = true});
    ASSERT_EQ(result.frames.size(), 4U);
    EXPECT_EQ(result.frames[1].toNext, Hold);
}

TEST(Reduction, EndsAHoldWithoutAJumpThatNoUpdateSees)
{
    const std::vector<double> stairs{0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.02};

    const Reduced result = reduced(stairs, 0.0, 7.0, {.tolerance = 0.01});

    EXPECT_EQ(result.frames, (KeyFrames{{0, 0.1, Hold}, {4, 0.05, Hold}, {7, 0.05, Linear}}));
    EXPECT_EQ(result.largestError, 0.0);
}

TEST(KeyFrames, TakeTheLaterOfTwoAtOneStep)
{
    const KeyFrames frames{{0, 1.0, Linear}, {10, 0.5, Hold}, {10, 2.0, Cosine}, {20, 0.0}};

    EXPECT_DOUBLE_EQ(rateAt(frames, 5.0), 0.75);
    EXPECT_DOUBLE_EQ(rateAt(frames, 10.0), 2.0);
    EXPECT_DOUBLE_EQ(rateAt(frames, 12.5), 1.0 + std::cos(std::numbers::pi / 4.0));
    EXPECT_DOUBLE_EQ(rateAt(frames, 30.0), 0.0);
    EXPECT_DOUBLE_EQ(peakOf(frames), 2.0);
}

} // namespace
} // namespace lrp::keyframe
