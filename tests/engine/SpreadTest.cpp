#include "core/engine/Spread.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::engine
{

TEST(Spread, IsMeanAndDeviationOfTheSample)
{
    const Spread spread = spreadOf(std::array{1.0, 2.0, 4.0, 5.0});
    EXPECT_EQ(spread.count, 4U);
    EXPECT_DOUBLE_EQ(spread.mean, 3.0);
    EXPECT_DOUBLE_EQ(spread.deviation, std::sqrt(10.0 / 3.0));
}

TEST(Spread, OfEqualValuesIsNothing)
{
    const Spread spread = spreadOf(std::array{0.1, 0.1, 0.1});
    EXPECT_EQ(spread.mean, 0.1);
    EXPECT_EQ(spread.deviation, 0.0);
}

TEST(Spread, OverlooksWhatIsNotFinite)
{
    const double infinity = std::numeric_limits<double>::infinity();
    const Spread spread = spreadOf(std::array{infinity, 2.0, std::nan("")});
    EXPECT_EQ(spread.count, 1U);
    EXPECT_EQ(spread.mean, 2.0);
    EXPECT_TRUE(std::isnan(spread.deviation));
    EXPECT_TRUE(std::isnan(spreadOf({}).mean));
}

} // namespace lrp::engine
