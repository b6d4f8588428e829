#include "ui/plots/Curves.h"

#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

TEST(SharedPoints, AreTheSameInEveryCopyOfACurve)
{
    const ReferenceCurve curve{.rate = {{0.0, 0.1}, {1.0, 0.2}}};
    const ReferenceCurve copy = curve;

    EXPECT_EQ(&copy.rate.all(), &curve.rate.all());
    EXPECT_EQ(pointsOf(copy, kRate), pointsOf(curve, kRate));
    EXPECT_EQ(copy.rate.size(), 2U);
    EXPECT_EQ(copy.rate.back().value, 0.2);
    EXPECT_TRUE(copy.trainingLoss.empty());
}

} // namespace
} // namespace lrp::ui
