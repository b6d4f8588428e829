#include "core/theory/Refine.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

// Numbers to agree with are in tests/golden/analysis/refine.json, which tests/conformance replays.
namespace lrp::theory
{
namespace
{

using Norms = std::vector<double>;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

TEST(Refined, IsLinearDecayWhereNormsStay)
{
    for (const NormPower power : {NormPower::Squared, NormPower::Plain}) {
        const auto found = refined(Norms(21, 0.3), power);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->width, 3U);
        for (std::size_t t = 0; t <= 20; ++t) {
            EXPECT_NEAR(found->factors[t], 1.0 - static_cast<double>(t) / 20.0, 1e-12) << t;
        }
        EXPECT_EQ(found->floored, 0U);
        EXPECT_EQ(whyNotRefined(*found), "");
    }
}

// Four norms, no filter: w = 1/4, 1, 1, 4 and the sums behind them 6, 5, 4, 0.
TEST(Refined, WeighsByTheNormsAndWhatFollows)
{
    const auto found = refined(Norms{2.0, 1.0, 1.0, 0.5}, NormPower::Squared);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->width, 1U);
    const Norms wanted{1.5 / 5.0, 1.0, 4.0 / 5.0, 0.0};
    for (std::size_t t = 0; t < wanted.size(); ++t) {
        EXPECT_NEAR(found->factors[t], wanted[t], 1e-15) << t;
    }
    EXPECT_NEAR(refined(Norms{2.0, 1.0, 1.0, 0.5}, NormPower::Plain)->factors[0], (0.5 * 4.0) / 3.0, 1e-15);
}

TEST(Refined, FillsGapsBeforeItFilters)
{
    const auto found = refined(Norms{kNaN, 2.0, kNaN, kNaN, 5.0, kNaN}, NormPower::Squared);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->filtered, (Norms{2.0, 2.0, 3.0, 4.0, 5.0, 5.0}));
}

// Of four the median is of five: left of the first is the first, right of the last the mirror.
TEST(Refined, ContinuesTheEnds)
{
    const auto found = refined(Norms{9.0, 1.0, 2.0, 7.0}, NormPower::Squared, {.span = 1.0});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->width, 5U);
    EXPECT_EQ(found->filtered,
              (Norms{9.0, 7.0, 2.0, 2.0})); // of {9,9,9,1,2}, {9,9,1,2,7}, {9,1,2,7,2}, {1,2,7,2,1}
}

TEST(Refined, HasNoAnswerWhereThereIsNoNorm)
{
    EXPECT_FALSE(refined(Norms{}, NormPower::Squared));
    EXPECT_FALSE(refined(Norms{1.0}, NormPower::Squared));
    EXPECT_FALSE(refined(Norms{kNaN, kNaN}, NormPower::Squared));
    EXPECT_FALSE(refined(Norms{0.0, 0.0, 0.0}, NormPower::Squared));
}

TEST(Refined, SaysWhereNormsVanished)
{
    Norms falling;
    for (int t = 0; t < 60; ++t) {
        falling.push_back(std::exp(-t / 4.0));
    }
    const auto found = refined(falling, NormPower::Squared);
    ASSERT_TRUE(found);
    EXPECT_GT(found->floored, 0U);
    EXPECT_EQ(whyNotRefined(*found).rfind("norms vanished: not refined (they go from 1 to", 0), 0U)
        << whyNotRefined(*found);
    // Without the floor the last weights outgrow all others.
    const auto spike = refined(falling, NormPower::Squared, {.floor = 1e-9});
    EXPECT_LT(spike->factors[30], 0.1 * found->factors[30]);

    const auto still = refined(Norms(20, 1.0), NormPower::Plain);
    EXPECT_EQ(whyNotRefined(*still, 0.5), "");
    EXPECT_EQ(
        whyNotRefined(*still, 1e-4),
        "norms vanished: not refined (the training loss fell to 0.0001 of its beginning; needs more than "
        "1e-03)");
}

TEST(Norms, OfSeedsAreTheirRootMeanSquare)
{
    const Norms mean = meanNorms(std::vector<Norms>{{3.0, 1.0, kNaN}, {4.0, kNaN, kNaN}});
    EXPECT_DOUBLE_EQ(mean[0], std::sqrt(12.5));
    EXPECT_DOUBLE_EQ(mean[1], 1.0);
    EXPECT_TRUE(std::isnan(mean[2]));
}

} // namespace
} // namespace lrp::theory
