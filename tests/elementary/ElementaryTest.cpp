#include "core/elementary/Elementary.h"
#include "core/elementary/SplitMix64.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lrp::elementary
{
namespace
{

TEST(Elementary, LogarithmAgreesWithTheStandardLibrary)
{
    for (double x = 1e-300; x < 1e300; x *= 1.37) {
        EXPECT_NEAR(naturalLog(x), std::log(x), 4e-16 * std::max(1.0, std::abs(std::log(x)))) << x;
    }
    EXPECT_EQ(naturalLog(1.0), 0.0);
}

TEST(Elementary, ExponentialAgreesWithTheStandardLibrary)
{
    for (double x = -700.0; x < 700.0; x += 0.37) {
        EXPECT_NEAR(exponential(x) / std::exp(x), 1.0, 5e-16) << x;
    }
    EXPECT_EQ(exponential(0.0), 1.0);
    EXPECT_EQ(exponential(-744.0), std::exp(-744.0)); // without all its digits
    EXPECT_EQ(exponential(-746.0), 0.0);
    EXPECT_EQ(exponential(-INFINITY), 0.0);
    EXPECT_EQ(exponential(710.0), INFINITY);
    EXPECT_TRUE(std::isnan(exponential(NAN)));
}

TEST(Elementary, DirectionAgreesWithTheStandardLibrary)
{
    for (double turns = -3.0; turns <= 3.0; turns += 0.0078) {
        EXPECT_NEAR(directionAt(turns).cosine, std::cos(2.0 * std::numbers::pi * turns), 5e-15) << turns;
        EXPECT_NEAR(directionAt(turns).sine, std::sin(2.0 * std::numbers::pi * turns), 5e-15) << turns;
    }
}

TEST(Elementary, QuarterTurnsAreExact)
{
    EXPECT_EQ(directionAt(0.25).sine, 1.0);
    EXPECT_EQ(directionAt(0.25).cosine, 0.0);
    EXPECT_EQ(directionAt(0.5).cosine, -1.0);
    EXPECT_EQ(directionAt(-0.25).sine, -1.0);
    EXPECT_EQ(directionAt(2.0).cosine, 1.0);
}

// As java.util.SplittableRandom and its C by Vigna count.
TEST(SplitMix64, IsThatOfItsSource)
{
    EXPECT_EQ(splitMix64(0, 1), 0xE220A8397B1DCDAFULL);
    EXPECT_EQ(splitMix64(0, 2), 0x6E789E6AA1B965F4ULL);
    EXPECT_EQ(splitMix64(1234567, 1), 6457827717110365317ULL);
}

} // namespace
} // namespace lrp::elementary
