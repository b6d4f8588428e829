#include "core/sound/detail/Arithmetic.h"

#include <gtest/gtest.h>
#include <numbers>

namespace lrp::sound::detail
{
namespace
{

TEST(SoundArithmetic, IsThatOfTheStandardLibraryToItsTolerance)
{
    for (int i = 0; i < 10'000; ++i) {
        const auto phase = static_cast<std::uint32_t>(429'497) * static_cast<std::uint32_t>(i);
        EXPECT_NEAR(sine(phase), std::sin(2.0 * std::numbers::pi * phase / 4294967296.0), 1e-9) << i;
        const double x = -20.0 + 0.004 * i;
        EXPECT_NEAR(exp2(x) / std::exp2(x), 1.0, 1e-14) << x;
        EXPECT_NEAR(log2(std::exp2(x)), x, 1e-13) << x;
    }
    EXPECT_EQ(sine(0), 0.0);
    EXPECT_EQ(exp2(3.0), 8.0);
    EXPECT_EQ(log2(0.25), -2.0);
}

} // namespace
} // namespace lrp::sound::detail
