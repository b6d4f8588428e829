#include "core/fused/Network.h"
#include "tests/fused/Reference.h"
#include "tests/fused/Subject.h"

#include <cmath>
#include <gtest/gtest.h>

namespace
{

using namespace lrp;
using namespace lrp::fused::test;
using model::Activation;
using model::Loss;

constexpr Loss kLosses[] = {Loss::CrossEntropy, Loss::BinaryCrossEntropy, Loss::SquaredError};
constexpr Activation kActivations[] = {Activation::Tanh, Activation::ReLU, Activation::Sigmoid,
                                       Activation::GELU};

/// Loss and gradient of batches of these sizes, and an evaluation, against double precision.
void compare(Subject subject, std::initializer_list<std::size_t> batches)
{
    const Reference reference(subject.model, subject.shape, subject.outputs, subject.loss);
    ASSERT_EQ(subject.parameters.size(), reference.parameterCount());
    for (const std::size_t size : batches) {
        SCOPED_TRACE(size);
        const auto batch = subject.batch(size);
        Numbers expected;
        const double loss = reference.lossAndGradient(subject.parameters, expected, subject.examples, batch);
        EXPECT_NEAR(subject.lossAndGradient(batch), loss, 2e-6 * std::max(1.0, loss));

        double largest = 0.0, furthest = 0.0;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            largest = std::max(largest, std::abs(expected[i]));
            furthest = std::max(furthest, std::abs(static_cast<double>(subject.gradient[i]) - expected[i]));
        }
        EXPECT_LT(furthest, 2e-6 * largest + 2e-7); // where z is near its target, z - y keeps few digits
    }
    const auto end = static_cast<std::int64_t>(subject.targets.size());
    const auto expected = reference.evaluate(subject.parameters, subject.examples, 3, end);
    const auto found = subject.network->evaluate(subject.parameters.data(), subject.examples, 3, end);
    EXPECT_NEAR(found.lossSum, expected.lossSum, 2e-6 * std::max(1.0, expected.lossSum));
    EXPECT_EQ(found.right, expected.right);
}

std::int64_t outputsFor(Loss loss)
{
    return loss == Loss::CrossEntropy ? 5 : 1;
}

TEST(Network, AgreesWithDoublePrecisionForEveryActivationAndLoss)
{
    for (const Loss loss : kLosses) {
        for (const Activation activation : kActivations) {
            SCOPED_TRACE(static_cast<int>(loss) * 10 + static_cast<int>(activation));
            compare({mlp({16, 16}, activation), {2}, outputsFor(loss), loss}, {1, 16});
            compare({mlp({23, 9}, activation), {19}, outputsFor(loss), loss}, {7, 33});
        }
    }
}

TEST(Network, AgreesWithoutHiddenLayers)
{
    for (const Loss loss : kLosses) {
        compare({model::Linear{}, {1}, outputsFor(loss), loss}, {1, 5});
        compare({model::Linear{}, {37}, outputsFor(loss), loss}, {3, 50});
        compare({mlp({}, Activation::Tanh), {16}, outputsFor(loss), loss}, {16});
    }
}

TEST(Network, AgreesForDeepAndNarrowAndForWide)
{
    compare({mlp({1, 2, 3, 4, 5, 6, 7, 8}, Activation::GELU), {3}, 3, Loss::CrossEntropy}, {1, 18});
    compare({mlp({512, 300}, Activation::ReLU), {40}, 12, Loss::CrossEntropy}, {20});
    compare({mlp({17}, Activation::Tanh), {700}, 10, Loss::CrossEntropy}, {31}); // more than a pass of k
}

TEST(Network, AgreesForBatchesOfSeveralChunks)
{
    compare({mlp({8}, Activation::Sigmoid), {5}, 3, Loss::CrossEntropy, 700}, {255, 256, 257, 600});
    compare({mlp({8}, Activation::Tanh), {5}, 3, Loss::CrossEntropy, 100, 20}, {20});
}

TEST(Network, AgreesForManyClasses)
{
    compare({mlp({6}, Activation::Tanh), {4}, 100, Loss::CrossEntropy}, {40});
}

TEST(Network, AgreesForImages)
{
    compare({model::LeNet{}, {1, 28, 28}, 10, Loss::CrossEntropy, 70}, {1, 16, 70});
    compare({model::LeNet{}, {3, 32, 32}, 10, Loss::CrossEntropy, 20}, {17});
    compare({model::LeNet{}, {1, 12, 12}, 1, Loss::BinaryCrossEntropy, 20}, {5});
    compare({model::LeNet{}, {2, 12, 17}, 1, Loss::SquaredError, 20}, {5});
    compare({model::LeNet{}, {1, 15, 18}, 4, Loss::CrossEntropy, 20}, {18});
    compare({model::LeNet{}, {1, 19, 14}, 4, Loss::CrossEntropy, 20}, {18});
}

TEST(Network, GivesTheSameBitsEachTime)
{
    for (const model::Model& settings :
         {model::Model{mlp({20, 33}, Activation::GELU)}, model::Model{model::LeNet{}}}) {
        const bool images = model::takesImages(settings);
        const std::vector<std::int64_t> shape =
            images ? std::vector<std::int64_t>{1, 12, 12} : std::vector<std::int64_t>{5};
        Subject fresh(settings, shape, 3, Loss::CrossEntropy);
        Subject used(settings, shape, 3, Loss::CrossEntropy);
        used.lossAndGradient(used.batch(300)); // leaves other examples in memory
        const double loss = fresh.lossAndGradient(fresh.batch(21));
        EXPECT_EQ(used.lossAndGradient(used.batch(21)), loss);
        EXPECT_EQ(used.gradient, fresh.gradient);
    }
}

TEST(Network, RefusesWhatHasNoFusedForm)
{
    const auto make = [](const model::Model& settings, const std::vector<std::int64_t>& shape) {
        return fused::Network::make(settings, shape, 2, Loss::CrossEntropy, 16);
    };
    EXPECT_NE(make(mlp({512}, Activation::Tanh), {2}), nullptr);
    EXPECT_EQ(make(mlp({16, 513}, Activation::Tanh), {2}), nullptr);
    EXPECT_EQ(make(model::LeNet{}, {1, 11, 28}), nullptr);
    EXPECT_EQ(make(model::LeNet{}, {784}), nullptr);
}

} // namespace
