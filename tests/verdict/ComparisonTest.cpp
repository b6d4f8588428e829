#include "core/verdict/Comparison.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace lrp::verdict
{
namespace
{

using Numbers = std::vector<double>;

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// `wins` seeds of which the first is lower by 1, 2, 3 …, and others of which it is higher by less than any.
Comparison lowerIn(std::size_t wins, std::size_t of)
{
    Numbers first;
    Numbers second(of, 0.0);
    for (std::size_t i = 0; i < of; ++i) {
        first.push_back(i < wins ? -static_cast<double>(i + 1) : 0.5 / static_cast<double>(i + 1));
    }
    return compare(first, second, Better::Lower);
}

Verdict alone(const Comparison& comparison)
{
    return judge(std::vector{comparison}).front();
}

TEST(Comparison, CountsWhoIsBetter)
{
    const Comparison lower = compare(Numbers{1.0, 2.0, 3.0, 4.0}, Numbers{2.0, 2.0, 5.0, 3.0}, Better::Lower);
    EXPECT_EQ(lower.firstWins, 2U);
    EXPECT_EQ(lower.secondWins, 1U);
    EXPECT_EQ(lower.ties(), 1U);
    EXPECT_DOUBLE_EQ(lower.firstIsBetter(), 0.625);
    const Comparison higher =
        compare(Numbers{1.0, 2.0, 3.0, 4.0}, Numbers{2.0, 2.0, 5.0, 3.0}, Better::Higher);
    EXPECT_EQ(higher.firstWins, 1U);
    EXPECT_EQ(higher.secondWins, 2U);
    ASSERT_TRUE(lower.shift && higher.shift);
    EXPECT_DOUBLE_EQ(lower.shift->median,
                     higher.shift->median); // the first less the second, whichever is better
}

TEST(Comparison, ARunThatDivergedLosesAndLeavesTheSignTestAlone)
{
    for (const Better better : {Better::Lower, Better::Higher}) {
        const Comparison found = compare(Numbers{1.0, kNoNumber, kInfinity, 1.0},
                                         Numbers{2.0, 2.0, -kInfinity, kNoNumber}, better);
        EXPECT_EQ(found.firstDiverged, 2U);
        EXPECT_EQ(found.secondDiverged, 2U);
        EXPECT_EQ(found.ties(), 1U); // both diverged
        EXPECT_EQ(found.firstWins, better == Better::Lower ? 2U : 1U);
        EXPECT_FALSE(found.ranks);
        EXPECT_FALSE(found.shift);
        EXPECT_DOUBLE_EQ(found.p(), found.signP);
    }
}

TEST(Comparison, OfTheLargestNumbersHasAShiftThatIsOne)
{
    constexpr double kLargest = std::numeric_limits<double>::max();
    Numbers first;
    Numbers second;
    for (std::size_t i = 0; i < 40; ++i) { // so many are sorted by a way that trusts their order
        first.push_back(i % 2 == 0 ? kLargest : -kLargest);
        second.push_back(-first.back());
    }
    const Comparison found = compare(first, second, Better::Lower);
    EXPECT_EQ(found.firstDiverged, 0U);
    EXPECT_DOUBLE_EQ(found.p(), 1.0);
    ASSERT_TRUE(found.shift && found.shift->inside);
    EXPECT_DOUBLE_EQ(found.shift->median, 0.0);
    EXPECT_TRUE(std::isfinite(found.shift->inside->from));
    EXPECT_TRUE(std::isfinite(found.shift->inside->to));
}

TEST(Comparison, OfOneSeedSaysNothing)
{
    const Comparison one = compare(Numbers{1.0}, Numbers{2.0}, Better::Lower);
    EXPECT_FALSE(one.shift);
    EXPECT_DOUBLE_EQ(one.p(), 1.0);
    const Verdict verdict = alone(one);
    EXPECT_EQ(verdict.ruling, Ruling::TooFewSeeds);
    EXPECT_EQ(verdict.seedsMissing, 5U);
    EXPECT_FALSE(verdict.isReliable);
}

TEST(Holm, CorrectsTheSmallestMost)
{
    const auto corrected = holm(Numbers{0.04, 0.01, 0.03, 0.5});
    EXPECT_DOUBLE_EQ(corrected[1], 0.04);
    EXPECT_DOUBLE_EQ(corrected[2], 0.09);
    EXPECT_DOUBLE_EQ(corrected[0], 0.09); // 0.08 alone, but never below the one before
    EXPECT_DOUBLE_EQ(corrected[3], 0.5);
    EXPECT_DOUBLE_EQ(holm(Numbers{0.4, 0.6}).front(), 0.8);
    EXPECT_DOUBLE_EQ(holm(Numbers{0.7, 0.7}).front(), 1.0);
    EXPECT_TRUE(holm({}).empty());
}

TEST(Verdict, FiveSeedsNeverDecideAndSixMay)
{
    EXPECT_EQ(alone(lowerIn(5, 5)).ruling, Ruling::TooFewSeeds);
    EXPECT_EQ(alone(lowerIn(5, 5)).seedsMissing, 1U);
    const Verdict six = alone(lowerIn(6, 6));
    EXPECT_EQ(six.ruling, Ruling::FirstBetter);
    EXPECT_DOUBLE_EQ(six.p, 0.03125);
    EXPECT_TRUE(six.isReliable);
    EXPECT_EQ(alone(lowerIn(0, 6)).ruling, Ruling::SecondBetter);
    EXPECT_EQ(alone(lowerIn(3, 6)).ruling, Ruling::MayBeChance);
}

TEST(Verdict, OfSeveralPairsNeedsMoreSeeds)
{
    // Three pairs: the least p of six seeds is 0.03125, of seven 0.015625, three times that 0.047.
    const auto six = judge(std::vector{lowerIn(6, 6), lowerIn(6, 6), lowerIn(2, 6)});
    for (const Verdict& verdict : six) {
        EXPECT_EQ(verdict.ruling, Ruling::TooFewSeeds);
        EXPECT_EQ(verdict.seedsMissing, 1U);
        EXPECT_EQ(verdict.among, 3U);
    }
    const auto seven = judge(std::vector{lowerIn(7, 7), lowerIn(7, 7), lowerIn(3, 7)});
    EXPECT_EQ(seven[0].ruling, Ruling::FirstBetter);
    EXPECT_DOUBLE_EQ(seven[0].p, 3.0 * 0.015625);
    EXPECT_EQ(seven[2].ruling, Ruling::MayBeChance);
}

TEST(Verdict, OfAPairWithFewerSeedsFollowsTheOthers)
{
    // With eight seeds the first pair decides, and six of another are enough for what is left of Holm's
    // steps.
    const auto found = judge(std::vector{lowerIn(8, 8), lowerIn(6, 6)});
    EXPECT_DOUBLE_EQ(found[0].p, 2.0 / 128.0);
    EXPECT_EQ(found[1].ruling, Ruling::FirstBetter);
    EXPECT_DOUBLE_EQ(found[1].p, 0.03125);
}

TEST(Verdict, OfAPairWithTooFewSeedsCostsTheOthersNothing)
{
    const auto found = judge(std::vector{lowerIn(6, 6), lowerIn(5, 5), lowerIn(1, 1)});
    EXPECT_EQ(found[0].ruling, Ruling::FirstBetter);
    EXPECT_DOUBLE_EQ(found[0].p, 0.03125);
    EXPECT_EQ(found[0].among, 1U);
    EXPECT_EQ(found[1].ruling, Ruling::TooFewSeeds);
    EXPECT_EQ(found[1].among, 3U); // once it has seeds enough, all three are tested
    EXPECT_EQ(found[1].seedsMissing, 2U);
    EXPECT_EQ(found[2].seedsMissing, 6U);
}

TEST(Verdict, IsNotReliableWhereOneSeedOfThreeSaysOtherwise)
{
    const Verdict verdict = alone(lowerIn(20, 30)); // lower by much, higher by little
    EXPECT_EQ(verdict.ruling, Ruling::FirstBetter);
    EXPECT_FALSE(verdict.isReliable);
    EXPECT_TRUE(alone(lowerIn(24, 30)).isReliable);
}

TEST(Verdict, IsNoneWhereSizesAndSeedsDisagree)
{
    const Comparison disputed = lowerIn(14, 30); // by much in 14 seeds, higher by little in 16
    EXPECT_LE(disputed.p(), kLevel);
    EXPECT_EQ(alone(disputed).ruling, Ruling::MayBeChance);
}

} // namespace
} // namespace lrp::verdict
