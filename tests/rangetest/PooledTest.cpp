#include "core/rangetest/Pooled.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::rangetest
{
namespace
{

using Numbers = std::vector<double>;

/// A loss of 2 up to step 80, of 1 up to step 150 and of 20 from there on: of 200.
Numbers stairs()
{
    Numbers losses(200, 2.0);
    std::fill(losses.begin() + 80, losses.begin() + 150, 1.0);
    std::fill(losses.begin() + 150, losses.end(), 20.0);
    return losses;
}

// The Gaussian of σ = 4 has no step to say where the stairs are but within a few of them. A tenth of the drop
// has happened where 0.9 of its weight lies left of the stair, 1.28 σ before it; the rise of ln 20 exceeds
// 0.25 ln 2 where 0.058 of it lies behind the stair, 1.57 σ before.
TEST(Pooled, FindsWhereTheLossFallsAndRises)
{
    const auto found = pooled(std::vector<Numbers>{stairs()});
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->base, std::log(2.0), 1e-9);
    EXPECT_NEAR(found->drop, std::log(2.0), 1e-4);
    EXPECT_NEAR(static_cast<double>(found->low), 74.0, 1.0);
    EXPECT_GT(found->minimum, 90U);
    EXPECT_LT(found->minimum, 140U);
    ASSERT_TRUE(found->edge);
    EXPECT_NEAR(static_cast<double>(*found->edge), 144.0, 1.0);
    EXPECT_FALSE(found->isFlat);
}

TEST(Pooled, OfOneSeedHasABandOfNoWidth)
{
    const auto found = pooled(std::vector<Numbers>{stairs()});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->least, found->curve);
    EXPECT_EQ(found->greatest, found->curve);
}

TEST(Pooled, ASeedThatLeavesTheNumbersCountsAsHigh)
{
    Numbers leaves = stairs();
    leaves[120] =
        std::numeric_limits<double>::quiet_NaN(); // and what follows does not count, however good it looks
    const auto found = pooled(std::vector<Numbers>{stairs(), leaves});
    ASSERT_TRUE(found && found->edge);
    EXPECT_NEAR(static_cast<double>(*found->edge), 114.0, 2.0);
    const double most = std::log(2.0) + 2.0; // the start's, and 2 above
    EXPECT_NEAR(found->greatest[140], most, 1e-3);
    EXPECT_NEAR(found->least[140], 0.0, 0.2);
    EXPECT_LE(*std::ranges::max_element(found->curve), most + 1e-12);
}

TEST(Pooled, WithoutARiseIsStable)
{
    Numbers losses = stairs();
    std::fill(losses.begin() + 150, losses.end(), 1.0);
    const auto found = pooled(std::vector<Numbers>{losses});
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->edge);
    EXPECT_FALSE(found->isFlat);
}

TEST(Pooled, OfWhatHardlyFallsHasAnEdgeAlone)
{
    Numbers losses(200, 1.0);
    std::fill(losses.begin() + 150, losses.end(), 3.0);
    const auto found = pooled(std::vector<Numbers>{losses});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isFlat);
    ASSERT_TRUE(found->edge);
    EXPECT_NEAR(static_cast<double>(*found->edge), 143.0, 1.0); // of ln 3 more than 0.05: 0.0455, 1.69 σ
}

TEST(Pooled, OfNothingFiniteIsNothing)
{
    Numbers losses(200, 1.0);
    std::fill(losses.begin(), losses.begin() + 20, std::numeric_limits<double>::quiet_NaN());
    EXPECT_FALSE(pooled(std::vector<Numbers>{losses}));
    losses[19] = 1.0; // behind the first that is none nothing counts
    EXPECT_FALSE(pooled(std::vector<Numbers>{losses}));
    losses[0] = 1.0;
    EXPECT_TRUE(pooled(std::vector<Numbers>{losses}));
    losses[0] = -std::numeric_limits<double>::infinity();
    EXPECT_FALSE(pooled(std::vector<Numbers>{losses}));
}

TEST(Pooled, OfALossOfZeroIsFinite)
{
    Numbers losses = stairs();
    std::fill(losses.begin() + 80, losses.begin() + 150, 0.0);
    const auto found = pooled(std::vector<Numbers>{losses});
    ASSERT_TRUE(found && found->edge);
    EXPECT_NEAR(found->drop, std::log(2.0) - std::log(1e-12), 1e-3);
}

TEST(Pooled, OfFewStepsLooksAtThreeToBeginWith)
{
    EXPECT_EQ(headOf(200), 20U);
    EXPECT_EQ(headOf(20), 3U);
    EXPECT_EQ(headOf(2), 2U);
    EXPECT_TRUE(pooled(std::vector<Numbers>{Numbers{1.0, 2.0}}));
}

} // namespace
} // namespace lrp::rangetest
