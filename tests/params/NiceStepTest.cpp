#include "core/params/NiceStep.h"

#include <gtest/gtest.h>

namespace lrp::params
{

TEST(NiceTicks, AreMultiplesOfARoundStepBetweenTheEnds)
{
    EXPECT_EQ(niceTicks(0.0, 10.0, 5.0), (std::vector<double>{0.0, 2.0, 4.0, 6.0, 8.0, 10.0}));
    EXPECT_EQ(niceTicks(-1.1, 1.9, 3.0), (std::vector<double>{-1.0, 0.0, 1.0}));
    EXPECT_EQ(niceTicks(3.0, 4.0, 2.0), (std::vector<double>{3.0, 3.5, 4.0}));
}

TEST(NiceTicks, TakeEndsThatMissTheirNumberByADigit)
{
    const std::vector<double> ticks = niceTicks(0.1, 0.3 - 1e-12, 2.0);
    ASSERT_EQ(ticks.size(), 3U);
    EXPECT_DOUBLE_EQ(ticks.back(), 0.3);
}

TEST(NiceTicks, AreFewWhereTheSpanIsLostInTheDigits)
{
    EXPECT_LE(niceTicks(1e20, 1e20 + 16384.0, 5.0).size(), 7U);
    EXPECT_FALSE(std::signbit(niceTicks(-0.3, 1.0, 5.0)[0])) << "no −0";
}

} // namespace lrp::params
