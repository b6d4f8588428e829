#include "core/fused/detail/Aligned.h"
#include "core/fused/detail/Kernels.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <numbers>

namespace
{

using namespace lrp;
using fused::kernels;
using model::Activation;

constexpr std::int64_t kCount = 1 << 16;
constexpr float kInf = std::numeric_limits<float>::infinity();

/// Numbers of every magnitude and sign, dense where functions bend.
fused::Aligned<float> arguments()
{
    fused::Aligned<float> values(kCount);
    for (std::int64_t i = 0; i < kCount / 2; ++i) {
        const auto t = static_cast<double>(i) / static_cast<double>(kCount / 2);
        values.data()[i] = static_cast<float>(24.0 * t - 12.0);
        values.data()[kCount / 2 + i] =
            static_cast<float>((i % 2 ? 1.0 : -1.0) * std::exp2(-40.0 + 48.0 * t));
    }
    return values;
}

/// How many units in the last place of the right answer the worst answer is off, where `scale` says how large
/// the terms of the computation are. What is below the smallest normal number may be zero.
double worst(Activation activation, const std::function<double(double)>& function,
             const std::function<double(double)>& scale)
{
    auto values = arguments();
    kernels().activate(activation, values.data(), nullptr, kCount);
    auto inputs = arguments();
    double most = 0.0;
    for (std::int64_t i = 0; i < kCount; ++i) {
        const double x = static_cast<double>(inputs.data()[i]);
        const double unit = std::max(std::abs(scale(x)) * std::exp2(-23.0), std::exp2(-126.0));
        most = std::max(most, std::abs(static_cast<double>(values.data()[i]) - function(x)) / unit);
    }
    return most;
}

TEST(Activations, AreWithinFourUnitsInTheLastPlace)
{
    const auto tanh = [](double x) { return std::tanh(x); };
    const auto sigmoid = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
    const auto gelu = [](double x) { return x * std::erfc(-x / std::numbers::sqrt2) / 2.0; };
    EXPECT_LT(worst(Activation::Tanh, tanh, tanh), 4.0);
    EXPECT_LT(worst(Activation::Sigmoid, sigmoid, sigmoid), 4.0);
    // As in PyTorch 1 + erf cancels for negative numbers, so the unit is that of x.
    EXPECT_LT(worst(Activation::GELU, gelu, [](double x) { return x; }), 4.0);
}

float valueAt(Activation activation, float x)
{
    fused::Aligned<float> values(16);
    values.data()[3] = x;
    kernels().activate(activation, values.data(), nullptr, 16);
    return values.data()[3];
}

TEST(Activations, AreExactAtTheEnds)
{
    EXPECT_EQ(valueAt(Activation::Tanh, kInf), 1.0f);
    EXPECT_EQ(valueAt(Activation::Tanh, -kInf), -1.0f);
    EXPECT_EQ(valueAt(Activation::Tanh, 1e30f), 1.0f);
    EXPECT_EQ(valueAt(Activation::Sigmoid, kInf), 1.0f);
    EXPECT_EQ(valueAt(Activation::Sigmoid, -kInf), 0.0f);
    EXPECT_EQ(valueAt(Activation::Sigmoid, -1e30f), 0.0f);
    EXPECT_EQ(valueAt(Activation::ReLU, kInf), kInf);
    EXPECT_EQ(valueAt(Activation::ReLU, -kInf), 0.0f);
    EXPECT_EQ(valueAt(Activation::GELU, kInf), kInf);
    EXPECT_TRUE(std::isnan(valueAt(Activation::GELU, -kInf))); // −∞ · 0, as in PyTorch
}

TEST(Activations, PassNanOn)
{
    for (const Activation activation :
         {Activation::Tanh, Activation::ReLU, Activation::Sigmoid, Activation::GELU}) {
        EXPECT_TRUE(std::isnan(valueAt(activation, std::numeric_limits<float>::quiet_NaN())));
    }
}

} // namespace
