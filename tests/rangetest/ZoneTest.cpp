#include "core/rangetest/Zone.h"

#include <gtest/gtest.h>

namespace lrp::rangetest
{
namespace
{

TEST(Zone, MovesLinearlyInTheLogarithmOfTheRate)
{
    const Zone zone({{100, {0.01, 0.1}}, {0, {0.001, 0.4}}});
    EXPECT_DOUBLE_EQ(*zone.at(0.0).edge, 0.4);
    EXPECT_DOUBLE_EQ(*zone.at(50.0).edge, 0.2);
    EXPECT_DOUBLE_EQ(*zone.at(100.0).edge, 0.1);
    EXPECT_NEAR(*zone.at(50.0).low, 0.0031622776601683795, 1e-15);
}

TEST(Zone, StaysBeforeTheFirstTestAndAfterTheLast)
{
    const Zone zone({{10, {0.001, 0.4}}, {20, {0.001, 0.1}}});
    EXPECT_DOUBLE_EQ(*zone.at(0.0).edge, 0.4);
    EXPECT_DOUBLE_EQ(*zone.at(1e6).edge, 0.1);
}

TEST(Zone, HasNoBoundBetweenATestThatHasOneAndOneThatHasNone)
{
    const Zone zone({{0, {0.001, 0.4}}, {100, {std::nullopt, 0.1}}, {200, {0.01, std::nullopt}}});
    EXPECT_FALSE(zone.at(50.0).low);
    EXPECT_TRUE(zone.at(50.0).edge);
    EXPECT_DOUBLE_EQ(*zone.at(100.0).edge, 0.1);
    EXPECT_FALSE(zone.at(101.0).edge);
    EXPECT_FALSE(Zone({}).at(0.0).edge);
}

TEST(Zone, TakesTheLaterOfTwoTestsAtAStep)
{
    const Zone zone({{0, {0.001, 0.4}}, {50, {0.001, 0.3}}, {0, {0.001, 0.2}}});
    ASSERT_EQ(zone.tests().size(), 2U);
    EXPECT_DOUBLE_EQ(*zone.at(0.0).edge, 0.2);
}

} // namespace
} // namespace lrp::rangetest
