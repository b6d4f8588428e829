#include "core/surface/GradientNoise.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::surface
{
namespace
{

TEST(GradientNoise, IsNormalWithIndependentElements)
{
    const GradientNoise noise(7, 3.0);
    constexpr int kUpdates = 100'000;
    std::array<double, 2> sum{};
    std::array<double, 2> squares{};
    double product = 0.0;
    double following = 0.0;
    int beyondTwo = 0;
    for (int t = 0; t < kUpdates; ++t) {
        const Point here = noise.at(t);
        for (std::size_t i = 0; i < 2; ++i) {
            sum[i] += here[i];
            squares[i] += here[i] * here[i];
        }
        product += here[0] * here[1];
        following += here[0] * noise.at(t + 1)[0];
        beyondTwo += std::abs(here[0]) > 6.0 ? 1 : 0;
    }
    // Four standard errors: σ/√n of a mean, √2 σ²/√n of a square, σ²/√n of a product.
    constexpr double kRoot = 316.2;
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_NEAR(sum[i] / kUpdates, 0.0, 4 * 3.0 / kRoot);
        EXPECT_NEAR(squares[i] / kUpdates, 9.0, 4 * 9.0 * std::sqrt(2.0) / kRoot);
    }
    EXPECT_NEAR(product / kUpdates, 0.0, 4 * 9.0 / kRoot);
    EXPECT_NEAR(following / kUpdates, 0.0, 4 * 9.0 / kRoot);
    EXPECT_NEAR(static_cast<double>(beyondTwo) / kUpdates, 0.0455, 4 * 0.21 / kRoot);
}

TEST(GradientNoise, IsTheSameForAnUpdateWheneverItIsAskedFor)
{
    const GradientNoise noise(7, 1.0);
    const Point later = noise.at(1000);
    EXPECT_EQ(noise.at(3), noise.at(3));
    EXPECT_EQ(noise.at(1000), later);
    EXPECT_NE(noise.at(1001), later);
    EXPECT_NE(GradientNoise(8, 1.0).at(1000), later);
    EXPECT_EQ(GradientNoise(7, 0.0).at(5), (Point{0.0, 0.0}));
}

} // namespace
} // namespace lrp::surface
