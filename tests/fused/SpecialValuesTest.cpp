#include "core/fused/detail/Kernels.h"
#include "tests/fused/Subject.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

/// Expectations are what PyTorch 1.13 gives.
namespace
{

using namespace lrp;
using namespace lrp::fused::test;
using fused::kernels;
using model::Activation;
using model::Loss;

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// The loss of one example whose outputs are these: a linear layer with no weights but its biases.
double lossOf(std::vector<float> outputs, Loss loss, float label)
{
    Subject subject(model::Linear{}, {1}, static_cast<std::int64_t>(outputs.size()), loss, 1);
    subject.features = {0.0f};
    subject.parameters.assign(outputs.size(), 0.0f);
    subject.parameters.insert(subject.parameters.end(), outputs.begin(), outputs.end());
    subject.targets = {label};
    subject.classes = {static_cast<std::int64_t>(label)};
    subject.examples = {subject.features.data(), 1, subject.classes.data(), subject.targets.data()};
    const double value = subject.lossAndGradient({0});
    const double evaluated =
        subject.network->evaluate(subject.parameters.data(), subject.examples, 0, 1).lossSum;
    EXPECT_TRUE(value == evaluated || (std::isnan(value) && std::isnan(evaluated)));
    EXPECT_FALSE(std::isnan(value) && std::signbit(value)); // the same bytes on every processor
    return value;
}

TEST(SpecialValues, CrossEntropyOfInfiniteAndMissingOutputs)
{
    EXPECT_TRUE(std::isnan(lossOf({1.0f, kNan, 2.0f}, Loss::CrossEntropy, 0)));
    EXPECT_TRUE(std::isnan(lossOf({kNan, 1.0f, 2.0f}, Loss::CrossEntropy, 1)));
    EXPECT_TRUE(std::isnan(lossOf({1.0f, kInfinity, 2.0f}, Loss::CrossEntropy, 0)));
    EXPECT_EQ(lossOf({-kInfinity, 1.0f, -200.0f}, Loss::CrossEntropy, 0), kInfinity);
    EXPECT_EQ(lossOf({-kInfinity, 1.0f, -200.0f}, Loss::CrossEntropy, 1), 0.0);
    EXPECT_EQ(lossOf({-kInfinity, -kInfinity, 4.0f}, Loss::CrossEntropy, 2), 0.0);
    EXPECT_DOUBLE_EQ(lossOf({1000.0f, 0.0f, 0.0f}, Loss::CrossEntropy, 1), 1000.0);
    EXPECT_EQ(lossOf({3e38f, -3e38f, 0.0f}, Loss::CrossEntropy, 1), kInfinity);
}

TEST(SpecialValues, BinaryCrossEntropyOfInfiniteAndMissingOutputs)
{
    EXPECT_TRUE(std::isnan(lossOf({kNan}, Loss::BinaryCrossEntropy, 0)));
    EXPECT_TRUE(std::isnan(lossOf({kInfinity}, Loss::BinaryCrossEntropy, 1))); // 0 · ∞, as in PyTorch
    EXPECT_EQ(lossOf({kInfinity}, Loss::BinaryCrossEntropy, 0), kInfinity);
    EXPECT_TRUE(std::isnan(lossOf({-kInfinity}, Loss::BinaryCrossEntropy, 1)));
    EXPECT_DOUBLE_EQ(lossOf({500.0f}, Loss::BinaryCrossEntropy, 0), 500.0);
    EXPECT_DOUBLE_EQ(lossOf({-500.0f}, Loss::BinaryCrossEntropy, 1), 500.0);
    EXPECT_EQ(lossOf({500.0f}, Loss::BinaryCrossEntropy, 1), 0.0);
    EXPECT_FLOAT_EQ(static_cast<float>(lossOf({0.0f}, Loss::BinaryCrossEntropy, 1)), std::log(2.0f));
}

TEST(SpecialValues, SquaredErrorOverflows)
{
    EXPECT_EQ(lossOf({1e20f}, Loss::SquaredError, 0), kInfinity);
    EXPECT_TRUE(std::isnan(lossOf({kNan}, Loss::SquaredError, 0)));
}

TEST(SpecialValues, NanInAParameterReachesTheLossThroughEveryActivation)
{
    for (const Activation activation :
         {Activation::Tanh, Activation::ReLU, Activation::Sigmoid, Activation::GELU}) {
        Subject subject(mlp({4, 4}, activation), {2}, 3, Loss::CrossEntropy);
        subject.parameters[0] = kNan;
        EXPECT_TRUE(std::isnan(subject.lossAndGradient({0, 1})));
    }
    Subject images(model::LeNet{}, {1, 12, 12}, 3, Loss::CrossEntropy, 4);
    images.parameters[0] = kNan;
    EXPECT_TRUE(std::isnan(images.lossAndGradient({0, 1})));
}

/// One convolution window of 6×6 numbers whose kernels pass the top left tap on.
struct Window {
    fused::ConvolutionLayer layer{.inputs = 1, .outputs = 2, .height = 6, .width = 6};
    std::vector<float> parameters = std::vector<float>(52);
    std::vector<float> x = std::vector<float>(36 * 16);
    std::array<float, 32> pooled{};
    std::array<std::int32_t, 32> winners{};

    /// The four numbers of the window, in order, for every example.
    Window(float a, float b, float c, float d)
    {
        parameters[0] = parameters[25] = 1.0f;
        for (std::size_t lane = 0; lane < 16; ++lane) {
            x[lane] = a;
            x[16 + lane] = b;
            x[6 * 16 + lane] = c;
            x[7 * 16 + lane] = d;
        }
        kernels().convolve(layer, parameters.data(), x.data(), pooled.data(), winners.data());
    }
};

TEST(Pooling, TakesTheFirstOfEquals)
{
    EXPECT_EQ(Window(1, 1, 1, 1).winners[5], 0);
    EXPECT_EQ(Window(0, 2, 2, 1).winners[5], 1);
    EXPECT_EQ(Window(0, 1, 2, 2).winners[5], 6);
    EXPECT_EQ(Window(0, 1, 2, 3).winners[5], 7);
    EXPECT_EQ(Window(-1, -2, -3, -4).pooled[31], 0.0f);
}

TEST(Pooling, PassesNanOn)
{
    EXPECT_TRUE(std::isnan(Window(1, kNan, 2, 3).pooled[0]));
    EXPECT_TRUE(std::isnan(Window(kNan, 1, 2, 3).pooled[31]));
}

} // namespace
