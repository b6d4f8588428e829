#include "core/dataset/detail/Random.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lrp::dataset::detail
{
namespace
{

TEST(Random, PurposesAndNeighbouringSeedsAreUnlike)
{
    EXPECT_NE(Random(1, Purpose::Noise).uniform(), Random(1, Purpose::Order).uniform());
    EXPECT_NE(Random(1, Purpose::Noise).uniform(), Random(2, Purpose::Noise).uniform());
}

TEST(Random, NormalHasMeanZeroAndDeviationOne)
{
    Random random(7, Purpose::Noise);
    constexpr int kDraws = 200'000;
    double sum = 0.0;
    double squares = 0.0;
    int beyondTwo = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
        beyondTwo += std::abs(x) > 2.0 ? 1 : 0;
    }
    EXPECT_NEAR(sum / kDraws, 0.0, 0.01);
    EXPECT_NEAR(squares / kDraws, 1.0, 0.015);
    EXPECT_NEAR(static_cast<double>(beyondTwo) / kDraws, 0.0455, 0.002);
}

TEST(Random, BelowGivesEveryNumberEquallyOften)
{
    Random random(7, Purpose::Flips);
    std::vector<int> seen(6);
    for (int i = 0; i < 60'000; ++i) {
        ++seen[random.below(6)];
    }
    for (const int count : seen) {
        EXPECT_NEAR(count, 10'000, 400);
    }
}

TEST(Random, PermutationHoldsEveryIndexOnce)
{
    std::vector<std::size_t> order = Random(3, Purpose::Order).permutation(1000);
    EXPECT_FALSE(std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        EXPECT_EQ(order[i], i);
    }
}

} // namespace
} // namespace lrp::dataset::detail
