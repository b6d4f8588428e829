#include "core/keyframe/Monotone.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::keyframe
{
namespace
{

// Numbers to agree with are in tests/golden/analysis/stroke.json, which tests/conformance replays.

TEST(Monotone, StaysBetweenItsPoints)
{
    const std::vector<double> x{0.0, 10.0, 15.0, 40.0, 60.0};
    const std::vector<double> y{0.0, 0.1, 0.1, 0.02, 0.0};
    const MonotoneCurve curve(x, y);

    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        for (double at = x[i]; at <= x[i + 1]; at += 0.25) {
            EXPECT_LE(curve(at), std::max(y[i], y[i + 1]) + 1e-15) << at;
            EXPECT_GE(curve(at), std::min(y[i], y[i + 1]) - 1e-15) << at;
        }
        EXPECT_DOUBLE_EQ(curve(x[i]), y[i]);
    }
}

TEST(Monotone, IsAStraightLineThroughTwoPoints)
{
    EXPECT_DOUBLE_EQ(MonotoneCurve({0.0, 4.0}, {1.0, 3.0})(1.0), 1.5);
    EXPECT_DOUBLE_EQ(MonotoneCurve({0.0, 4.0}, {1.0, 0.01}, true)(2.0), 0.1); // on the axis
}

} // namespace
} // namespace lrp::keyframe
