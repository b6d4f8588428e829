#include "core/lesson/Evidence.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numbers>

/// Expected values: SciPy 1.10, stats.binomtest, stats.t.ppf and stats.t.interval, whose quantiles are
/// right to nine digits.
namespace lrp::lesson
{
namespace
{

constexpr double kNever = std::numeric_limits<double>::infinity();

TEST(SignTest, IsTheExactBinomialTestOfFairCoins)
{
    EXPECT_NEAR(signTest(2, 20), 0.0004024505615234375, 1e-15);
    EXPECT_NEAR(signTest(18, 20), 0.0004024505615234375, 1e-15);
    EXPECT_NEAR(signTest(0, 12), 0.00048828125, 1e-15);
    EXPECT_NEAR(signTest(5, 20), 0.04138946533203125, 1e-14);
    EXPECT_DOUBLE_EQ(signTest(10, 20), 1.0);
    EXPECT_DOUBLE_EQ(signTest(3, 7), 1.0);
    EXPECT_DOUBLE_EQ(signTest(0, 0), 1.0);
}

TEST(StudentQuantile, AgreesWithTables)
{
    EXPECT_NEAR(studentQuantile(0.9, 1), std::tan(0.45 * std::numbers::pi), 1e-12);
    EXPECT_NEAR(studentQuantile(0.9, 2), 0.9 * std::sqrt(2.0 / 0.19), 1e-12);
    EXPECT_NEAR(studentQuantile(0.9, 4), 2.13184678133629, 1e-8);
    EXPECT_NEAR(studentQuantile(0.9, 19), 1.729132811521367, 1e-8);
    EXPECT_NEAR(studentQuantile(0.5, 5), 0.7266868437979397, 1e-8);
    EXPECT_NEAR(studentQuantile(0.95, 10), 2.2281388519649385, 1e-8);
}

TEST(PairedComparison, TellsWinsRatioAndHowClearTheyAre)
{
    constexpr std::array kFirst{0.80, 0.95, 1.10, 0.70, 0.90};
    constexpr std::array kSecond{1.00, 0.90, 1.30, 0.90, 1.20};

    const PairedComparison found = compare(kFirst, kSecond);

    EXPECT_EQ(found.pairs, 5U);
    EXPECT_EQ(found.wins, 4U);
    EXPECT_EQ(found.losses, 1U);
    EXPECT_NEAR(found.ratio, 1.1912764545036172, 1e-14);
    EXPECT_NEAR(found.d, 1.2922910069565798, 1e-13);
    EXPECT_NEAR(found.low, 1.0469696845322372, 1e-8);
    EXPECT_NEAR(found.high, 1.3554734315814965, 1e-8);
    EXPECT_NEAR(found.p(), 0.375, 1e-15);
}

TEST(PairedComparison, CountsARunThatDivergedAsLostAndLeavesItOutOfTheRatio)
{
    constexpr std::array kFirst{0.5, 0.5, kNever, 1.0};
    constexpr std::array kSecond{kNever, 1.0, kNever, 2.0};

    const PairedComparison found = compare(kFirst, kSecond);

    EXPECT_EQ(found.wins, 3U);
    EXPECT_EQ(found.losses, 0U);
    EXPECT_DOUBLE_EQ(found.ratio, 2.0);
}

TEST(PairedComparison, HasNoRatioWhereEveryRunDiverged)
{
    constexpr std::array kFirst{0.5, 0.5};
    constexpr std::array kSecond{kNever, kNever};

    const PairedComparison found = compare(kFirst, kSecond);

    EXPECT_EQ(found.wins, 2U);
    EXPECT_TRUE(std::isnan(found.ratio));
    EXPECT_TRUE(std::isnan(found.d));
}

} // namespace
} // namespace lrp::lesson
