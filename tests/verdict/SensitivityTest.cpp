#include "core/verdict/Sensitivity.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::verdict
{
namespace
{

using Rows = std::vector<std::vector<double>>;
using Where = Found::Where;

constexpr double kBeyond = std::numeric_limits<double>::quiet_NaN();
const std::vector<double> kRates{0.01, 0.1, 1.0, 10.0};

/// One seed for each of kRates.
Sensitivity foundIn(const std::vector<double>& losses, double start)
{
    Rows rows;
    for (const double loss : losses) {
        rows.push_back({loss});
    }
    return sensitivityOf(kRates, rows, start).value();
}

TEST(Sensitivity, TakesTheBottomOfTheParabola)
{
    // ln loss is (lg rate + 0.75)² − 1: the least of the four is at 0.1, the bottom at 10^−0.75.
    std::vector<double> losses;
    for (const double rate : kRates) {
        losses.push_back(std::exp(std::pow(std::log10(rate) + 0.75, 2) - 1.0));
    }
    const Sensitivity found = foundIn(losses, 2.0);
    EXPECT_EQ(found.bestIndex, 1U);
    EXPECT_FALSE(found.best.isOpen());
    EXPECT_NEAR(found.best.rate, std::pow(10.0, -0.75), 1e-12);
    EXPECT_NEAR(found.bestLoss, std::exp(-1.0), 1e-12);
}

TEST(Sensitivity, StaysWithTheLeastWhereANeighbourDiverged)
{
    const Sensitivity found = foundIn({1.0, 0.5, kBeyond, kBeyond}, 2.0);
    EXPECT_DOUBLE_EQ(found.best.rate, 0.1);
    EXPECT_DOUBLE_EQ(found.bestLoss, 0.5);
    ASSERT_TRUE(found.basin);
    EXPECT_NEAR(found.basin->to.rate, std::sqrt(0.1), 1e-12); // the middle, on the way to what diverged
    EXPECT_NEAR(found.divergesAt.rate, std::sqrt(0.1), 1e-12);
    EXPECT_DOUBLE_EQ(found.sensitivity, (1.0 + 0.5 + 2.0 + 2.0) / 4.0 - 0.5);
}

TEST(Sensitivity, InterpolatesTheBasinInLogarithms)
{
    // From 0.5 at 0.1 to 1 at 1: 5 % more are reached after ln 1.05 / ln 2 of the decade.
    const Sensitivity found = foundIn({2.0, 0.5, 1.0, 1.0}, 4.0);
    ASSERT_TRUE(found.basin);
    EXPECT_NEAR(found.basin->to.rate, 0.1 * std::pow(10.0, std::log(1.05) / std::log(2.0)), 1e-12);
    EXPECT_NEAR(found.basin->from.rate, 0.1 / std::pow(10.0, std::log(1.05) / std::log(4.0)), 1e-12);
}

TEST(Sensitivity, LeavesEndsOpenThatTheSweepDidNotReach)
{
    const Sensitivity falling = foundIn({1.0, 0.9, 0.51, 0.5}, 2.0);
    EXPECT_EQ(falling.best.where, Where::Above);
    EXPECT_EQ(falling.best.text(), "≥ 10, edge of the sweep");
    ASSERT_TRUE(falling.basin);
    EXPECT_EQ(falling.basin->from.where, Where::Inside);
    EXPECT_EQ(falling.basin->to.where, Where::Above);
    EXPECT_EQ(falling.divergesAt.where, Where::Above);

    const Sensitivity ruined = foundIn({3.0, 4.0, 5.0, 6.0}, 2.0); // from the lowest rate on
    EXPECT_EQ(ruined.best.text(), "≤ 0.01, edge of the sweep");
    EXPECT_EQ(ruined.divergesAt.text(), "≤ 0.01, edge of the sweep");
}

TEST(Sensitivity, CountsHalfOfTheSeedsAsDiverged)
{
    const Rows rows{{1.0, 1.0}, {0.5, 0.5}, {0.6, kBeyond}, {kBeyond, kBeyond}};
    const auto found = sensitivityOf(kRates, rows, 2.0);
    ASSERT_TRUE(found);
    EXPECT_TRUE(std::isinf(found->medians[2]));
    EXPECT_NEAR(found->divergesAt.rate, std::sqrt(0.1), 1e-12);
    EXPECT_FALSE(sensitivityOf(kRates, Rows(4, {kBeyond}), 2.0));
}

TEST(Sensitivity, ReckonsWithLossesOfZeroAndLeavesThoseBelowAlone)
{
    const Sensitivity zero = foundIn({1e-12, 0.0, 1e-12, 1.0}, 1.0);
    EXPECT_NEAR(zero.best.rate, 0.1, 1e-12); // between alike neighbours
    EXPECT_NEAR(zero.bestLoss, 0.0, 1e-24);
    ASSERT_TRUE(zero.basin); // 1.05e-12 on the way from 1e-12 to 2e-12
    EXPECT_NEAR(zero.basin->to.rate, 0.1 * std::pow(10.0, std::log(1.05) / std::log(2.0)), 1e-12);

    const Sensitivity below = foundIn({1.0, -0.5, 0.5, 1.0}, 1.0);
    EXPECT_DOUBLE_EQ(below.best.rate, 0.1);
    EXPECT_DOUBLE_EQ(below.bestLoss, -0.5);
    EXPECT_FALSE(below.basin);
}

} // namespace
} // namespace lrp::verdict
