#include "core/verdict/Halving.h"

#include <gtest/gtest.h>
#include <limits>

namespace lrp::verdict
{
namespace
{

using Places = std::vector<std::size_t>;

TEST(Halving, HasRungsOfANinthAThirdAndAll)
{
    EXPECT_EQ(rungLengths(1500), (std::vector<std::int64_t>{166, 500, 1500}));
    EXPECT_EQ(rungLengths(2), (std::vector<std::int64_t>{1, 1, 2}));
}

TEST(Halving, KeepsAThirdRoundedUp)
{
    const Places alive{0, 2, 4, 6};
    const std::vector<double> losses{0.4, 0.1, 0.3, 0.2};
    EXPECT_EQ(survivors(alive, losses, 3, Neighbours::AreLikeOthers), (Places{2, 6}));
    EXPECT_EQ(survivors(alive, losses, 1, Neighbours::AreLikeOthers), alive);
}

TEST(Halving, GivesATieToTheEarlierAndLeavesOutWhatDiverged)
{
    const std::vector<double> losses{std::numeric_limits<double>::quiet_NaN(), 0.2, 0.2,
                                     -std::numeric_limits<double>::infinity()};
    EXPECT_EQ(survivors(Places{0, 1, 2, 3}, losses, 4, Neighbours::AreLikeOthers), (Places{1}));
    EXPECT_EQ(survivors(Places{0, 1, 2, 3}, losses, 2, Neighbours::AreLikeOthers), (Places{1, 2}));
}

TEST(Halving, KeepsTheNeighboursOfTheBestRate)
{
    const Places alive{1, 2, 3, 5, 8, 9};
    const std::vector<double> losses{0.2, 0.9, 0.1, 0.8, 0.7, 0.6};
    EXPECT_EQ(survivors(alive, losses, 3, Neighbours::GoOn), (Places{1, 2, 3, 5}));
    const std::vector<double> rising{0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
    EXPECT_EQ(survivors(alive, rising, 6, Neighbours::GoOn), (Places{1, 2})); // nobody stands before it
}

} // namespace
} // namespace lrp::verdict
