#include "core/elementary/Median.h"

#include <gtest/gtest.h>
#include <limits>

namespace lrp::elementary
{
namespace
{

constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(Median, IsTheMiddleOne)
{
    EXPECT_EQ(median({3.0}), 3.0);
    EXPECT_EQ(median({9.0, -1.0, 4.0}), 4.0);
    EXPECT_EQ(median({5.0, 1.0, 5.0, 2.0, 5.0}), 5.0);
}

TEST(Median, OfAnEvenNumberIsTheMeanOfTheMiddleTwo)
{
    EXPECT_EQ(median({2.0, 1.0}), 1.5);
    EXPECT_EQ(median({8.0, 1.0, 100.0, 2.0}), 5.0);
}

TEST(Median, OfWhatDivergedByHalfIsInfinite)
{
    EXPECT_EQ(median({kInfinity, 1.0, 2.0}), 2.0);
    EXPECT_EQ(median({kInfinity, 1.0, 2.0, kInfinity}), kInfinity);
}

} // namespace
} // namespace lrp::elementary
