#include "core/rangetest/Peers.h"
#include "core/rangetest/Ladder.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::rangetest
{
namespace
{

using Numbers = std::vector<double>;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Powers of ten, so that a place is told by its rate.
Numbers powers(std::size_t n)
{
    Numbers rates;
    for (std::size_t i = 0; i < n; ++i) {
        rates.push_back(std::pow(10.0, static_cast<double>(i)));
    }
    return rates;
}

TEST(Ladder, CountsItsStepsAsEachLibraryDoes)
{
    const Numbers fastai = ratesOf(Ladder::Fastai, 3, 1.0, 1000.0);
    const Numbers lightning = ratesOf(Ladder::Lightning, 3, 1.0, 1000.0);
    const Numbers finder = ratesOf(Ladder::TorchLrFinder, 3, 1.0, 10'000.0);
    const std::vector<Numbers> wanted{{1.0, 10.0, 100.0}, {1.0, 100.0, 1000.0}, {1.0, 100.0, 10'000.0}};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(fastai[i], wanted[0][i], 1e-9);
        EXPECT_NEAR(lightning[i], wanted[1][i], 1e-9);
        EXPECT_NEAR(finder[i], wanted[2][i], 1e-9);
    }
}

// A constant stays one when its bias is taken out; Lightning's first is 0.02/(1 − 0.98²) = 0.50505 of it.
TEST(Peers, SmoothAsTheyDo)
{
    const Numbers losses(20, 2.0);
    EXPECT_NEAR(fastai(losses, powers(20)).smooth[7], 2.0, 1e-12);
    const Lightning found = lightning(losses, powers(20));
    EXPECT_NEAR(found.smooth[0], 2.0 * 0.02 / (1.0 - 0.98 * 0.98), 1e-12);
    EXPECT_LT(found.smooth[0], found.smooth[1]);
}

// Ones, and from step 30 on eights. After k of these the mean is
//     (0.98^k (1 − 0.98^30) + 8 (1 − 0.98^k)) / (1 − 0.98^(30+k)),
// above 4 from k = 15 on; Lightning's, divided by 1 − 0.98^(31+k), is above 4 · 0.505 from k = 4 on.
TEST(Peers, StopWhereTheSmoothedLossHasGrownTooFar)
{
    Numbers losses(60, 1.0);
    std::fill(losses.begin() + 30, losses.end(), 8.0);
    EXPECT_EQ(fastai(losses, powers(60)).ran, 45U);
    EXPECT_EQ(lightning(losses, powers(60)).ran, 34U);
    Numbers worse(60, 1.0);
    worse[40] = 1000.0;
    EXPECT_EQ(fastai(worse, powers(60)).ran, 41U);
    EXPECT_EQ(torchLrFinder(worse, powers(60)).ran, 41U); // 0.05 · 1000 is above five times 1
}

TEST(Peers, GoOnThroughNaNAsFarAsTheyCan)
{
    Numbers losses(60, 1.0);
    for (std::size_t i = 0; i < 40; ++i) {
        losses[i] = 2.0 - 0.02 * static_cast<double>(i);
    }
    std::fill(losses.begin() + 40, losses.end(), kNaN);
    const Fastai found = fastai(losses, powers(60));
    EXPECT_EQ(found.ran, 60U); // a NaN stops nobody
    EXPECT_EQ(found.to, 40U);
    ASSERT_TRUE(found.minimum);
    EXPECT_NEAR(*found.minimum / 1e38, 1.0, 1e-9); // a tenth of the last rate before
    // NumPy's argmin takes the first NaN for the least slope: that beside step 39.
    EXPECT_NEAR(*torchLrFinder(losses, powers(60)).rate / 1e39, 1.0, 1e-9);
    EXPECT_TRUE(lightning(losses, powers(60)).byIndex);

    std::fill(losses.begin() + 40, losses.end(), kInfinity);
    EXPECT_EQ(fastai(losses, powers(60)).ran, 41U);
    EXPECT_EQ(lightning(losses, powers(60)).ran, 41U);
}

TEST(Peers, SayNothingOfWhatIsTooShort)
{
    const Numbers losses{3.0, 2.0, 1.0};
    const Fastai found = fastai(losses, powers(3));
    EXPECT_FALSE(found.valley || found.slide || found.minimum || found.steep);
    EXPECT_FALSE(lightning(losses, powers(3)).byIndex);
    EXPECT_FALSE(torchLrFinder(losses, powers(3)).rate);
    EXPECT_TRUE(ignite(losses, powers(3)).rate); // which three are enough for
    EXPECT_FALSE(ignite(Numbers{1.0, 1.0}, powers(2)).rate);

    const Numbers twenty(20, 1.0);
    EXPECT_FALSE(fastai(twenty, powers(20)).slide); // it needs sixteen of those it sees, and sees 13
    EXPECT_TRUE(fastai(twenty, powers(20)).valley);
    EXPECT_TRUE(torchLrFinder(Numbers(17, 1.0), powers(17)).rate);
    EXPECT_FALSE(torchLrFinder(Numbers(16, 1.0), powers(16)).rate);
}

// Nothing but falling: the subsequence is all of what is seen, steps 1 … 6 of 12, and its begin one before: a
// third and a sixth of seven on, −1 + 2 + 1, in steps from the first that is seen.
TEST(Peers, FindTheValleyOfAFallingLoss)
{
    Numbers losses;
    for (std::size_t i = 0; i < 12; ++i) {
        losses.push_back(2.0 - 0.1 * static_cast<double>(i));
    }
    const Fastai found = fastai(losses, powers(12));
    EXPECT_EQ(found.from, 1U);
    EXPECT_EQ(found.to, 7U);
    EXPECT_DOUBLE_EQ(*found.valley, 1e3);
    EXPECT_DOUBLE_EQ(*found.minimum, 1e5);
}

} // namespace
} // namespace lrp::rangetest
