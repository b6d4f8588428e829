#include "core/update/Clip.h"

#include "tests/update/Descent.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::update
{
namespace
{

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();

using Vector = std::vector<float>;

TEST(Clip, ScalesToTheLargestNorm)
{
    std::vector<double> g{3.0, -4.0};
    EXPECT_DOUBLE_EQ(clipNorm<double>(g, 1.0), 5.0);
    EXPECT_DOUBLE_EQ(g[0], 3.0 * (1.0 / (5.0 + 1e-6)));
    EXPECT_DOUBLE_EQ(g[1], -4.0 * (1.0 / (5.0 + 1e-6)));
}

TEST(Clip, LeavesAShorterGradientAlone)
{
    Vector g{0.3F, -0.4F};
    EXPECT_FLOAT_EQ(clipNorm<float>(g, 1.0), 0.5F);
    EXPECT_EQ(g, (Vector{0.3F, -0.4F}));
    Vector none;
    EXPECT_EQ(clipNorm<float>(none, 1.0), 0.0F);
}

TEST(Clip, MeasuresEverySizeAlike)
{
    for (const std::size_t size : {1U, 15U, 16U, 33U, 4095U, 4097U, 100'000U}) {
        const auto g = tests::randomVector<float>(size, 3);
        double squares = 0.0;
        for (const float value : g) {
            squares += static_cast<double>(value) * static_cast<double>(value);
        }
        EXPECT_NEAR(norm<float>(g) / std::sqrt(squares), 1.0, 1e-6) << size;
        EXPECT_EQ(norm<float>(g), norm<float>(g));
    }
}

/// What torch.nn.utils.clip_grad_norm_ of PyTorch 1.13.1 gives.
TEST(Clip, TreatsWhatIsNotFiniteAsPyTorch)
{
    Vector nan{1.0F, kInfinity, kNaN};
    EXPECT_TRUE(std::isnan(clipNorm<float>(nan, 1.0)));
    for (const float value : nan) {
        EXPECT_TRUE(std::isnan(value));
    }
    Vector infinite{1.0F, kInfinity, -3.0F};
    EXPECT_EQ(clipNorm<float>(infinite, 1.0), kInfinity);
    EXPECT_EQ(infinite[0], 0.0F);
    EXPECT_TRUE(std::isnan(infinite[1]));
    EXPECT_EQ(infinite[2], 0.0F);
    Vector large{1e20F, 1.0F}; // whose square overflows
    EXPECT_EQ(clipNorm<float>(large, 1.0), kInfinity);
    EXPECT_EQ(large, (Vector{0.0F, 0.0F}));
}

TEST(Clip, BoundsEachValue)
{
    Vector g(37, 0.25F);
    g[0] = -2.0F;
    g[17] = kInfinity;
    g[36] = 2.0F;
    g[5] = kNaN;
    clipValue<float>(g, 0.5);
    EXPECT_EQ(g[0], -0.5F);
    EXPECT_EQ(g[17], 0.5F);
    EXPECT_EQ(g[36], 0.5F);
    EXPECT_TRUE(std::isnan(g[5]));
    EXPECT_EQ(g[1], 0.25F);
}

} // namespace
} // namespace lrp::update
