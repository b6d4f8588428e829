#include "core/verdict/PairedTests.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

// Further cases, with numbers to agree with, are in tests/golden/analysis/sweep.json, which tests/conformance
// replays.
namespace lrp::verdict
{
namespace
{

using Numbers = std::vector<double>;

TEST(SignTest, CountsTossesOfACoin)
{
    EXPECT_DOUBLE_EQ(signTest(0, 0), 1.0);
    EXPECT_DOUBLE_EQ(signTest(1, 0), 1.0);
    EXPECT_DOUBLE_EQ(signTest(0, 6), 2.0 / 64.0);
    EXPECT_DOUBLE_EQ(signTest(9, 1), 2.0 * 11.0 / 1024.0);
    EXPECT_DOUBLE_EQ(signTest(1, 9), signTest(9, 1));
    EXPECT_DOUBLE_EQ(signTest(4, 4), 1.0); // the middle is counted once
}

TEST(SignTest, IsExactWhereCoinsAreTooManyForADouble)
{
    // Of 2,000 tosses: by the normal distribution with its correction, within what that is worth.
    const double z = (100.0 - 0.5) / std::sqrt(500.0);
    EXPECT_NEAR(signTest(900, 1100), std::erfc(z / std::sqrt(2.0)), 2e-7);
    EXPECT_EQ(signTest(0, 1074), 2.0 * std::ldexp(1.0, -1074));
}

TEST(Wilcoxon, CountsPatternsOfSigns)
{
    // Ranks 1, 2, 3 with −1 alone: sums of 1 or less are those of {} and {1}.
    const SignedRanks found = wilcoxon(Numbers{-1.0, 2.0, 3.0});
    EXPECT_DOUBLE_EQ(found.w, 1.0);
    EXPECT_DOUBLE_EQ(found.p, 2.0 * 2.0 / 8.0);
    // Ranks 1 … 8 with −3 and −4 alone: 0 … 7 have 1, 1, 1, 2, 2, 3, 4 and 5 partitions into distinct parts.
    const SignedRanks eight = wilcoxon(Numbers{1.0, 2.0, -3.0, -4.0, 5.0, 6.0, 7.0, 8.0});
    EXPECT_DOUBLE_EQ(eight.w, 7.0);
    EXPECT_DOUBLE_EQ(eight.p, 2.0 * 19.0 / 256.0);
}

TEST(Wilcoxon, DropsZerosAndSharesRanks)
{
    const SignedRanks found = wilcoxon(Numbers{0.0, 1.0, -1.0, 2.0, 0.0});
    // Ranks 1.5, 1.5 and 3: of the sums 0, 1.5 (twice), 3 (twice), 4.5 (twice) and 6, three are 1.5 or less.
    EXPECT_DOUBLE_EQ(found.w, 1.5);
    EXPECT_DOUBLE_EQ(found.p, 2.0 * 3.0 / 8.0);
    EXPECT_DOUBLE_EQ(wilcoxon(Numbers{0.0, 0.0}).p, 1.0);
}

TEST(Wilcoxon, OfManyPairsIsWhatTheNormalDistributionSays)
{
    Numbers differences;
    for (int i = 1; i <= 500; ++i) {
        differences.push_back(i % 9 < 4 ? -i : i);
    }
    const SignedRanks found = wilcoxon(differences);
    const double mean = 500.0 * 501.0 / 4.0;
    const double deviation = std::sqrt(500.0 * 501.0 * 1001.0 / 24.0);
    const double z = (mean - found.w - 0.5) / deviation;
    EXPECT_GT(z, 2.0);
    EXPECT_NEAR(found.p, std::erfc(z / std::sqrt(2.0)), 1e-4);
}

TEST(HodgesLehmann, IsTheMedianOfWalshAverages)
{
    // 0, 1, 4: averages 0, 0.5, 1, 2, 2.5, 4.
    const Shift shift = hodgesLehmann(Numbers{4.0, 0.0, 1.0});
    EXPECT_DOUBLE_EQ(shift.median, 1.5);
    EXPECT_FALSE(shift.inside);
}

TEST(HodgesLehmann, HasAnIntervalFromSixOn)
{
    EXPECT_FALSE(hodgesLehmann(Numbers{1.0, 2.0, 3.0, 4.0, 5.0}).inside);
    const Shift six = hodgesLehmann(Numbers{1.0, 2.0, 3.0, 4.0, 5.0, 7.0});
    ASSERT_TRUE(six.inside); // all of it: 2 P(W < 1) = 2/64, and 2 P(W < 2) = 4/64
    EXPECT_DOUBLE_EQ(six.inside->from, 1.0);
    EXPECT_DOUBLE_EQ(six.inside->to, 7.0);
    // Of ten, tables say that W ≤ 8 is the critical region: the ninth average from either end.
    const Shift ten = hodgesLehmann(Numbers{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0});
    ASSERT_TRUE(ten.inside);
    EXPECT_DOUBLE_EQ(ten.inside->from, 3.0); // 1, 1.5, 2, 2, 2.5, 2.5, 3, 3, 3
    EXPECT_DOUBLE_EQ(ten.inside->to, 8.0);
    EXPECT_DOUBLE_EQ(ten.median, 5.5);
}

} // namespace
} // namespace lrp::verdict
