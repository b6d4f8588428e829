#pragma once

#include "core/fused/Network.h"

#include <functional>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace lrp::fused::test
{

/// A model with random parameters and random examples to learn from.
struct Subject {
    Subject(model::Model model_, std::vector<std::int64_t> shape_, std::int64_t outputs_, model::Loss loss_,
            std::int64_t examples_ = 64, std::int64_t largestBatch = 1000)
        : model(std::move(model_))
        , shape(std::move(shape_))
        , outputs(outputs_)
        , loss(loss_)
        , network(Network::make(model, shape, outputs, loss, largestBatch))
    {
        const std::int64_t width =
            std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
        std::mt19937 random(7);
        std::normal_distribution<float> normal;
        for (std::int64_t i = 0; i < examples_ * width; ++i) {
            features.push_back(normal(random));
        }
        for (std::int64_t i = 0; i < examples_; ++i) {
            classes.push_back(static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(outputs)));
            targets.push_back(loss == model::Loss::SquaredError ? normal(random)
                                                                : static_cast<float>(random() % 2));
        }
        for (std::int64_t i = 0; i < network->parameterCount(); ++i) {
            parameters.push_back(0.2f * normal(random));
        }
        gradient.resize(parameters.size());
        examples = {features.data(), width, classes.data(), targets.data()};
    }

    /// n row numbers in no order, some more than once.
    std::vector<std::int64_t> batch(std::size_t n) const
    {
        std::mt19937 random(11);
        std::vector<std::int64_t> rows(n);
        for (std::int64_t& row : rows) {
            row = static_cast<std::int64_t>(random() % targets.size());
        }
        return rows;
    }

    double lossAndGradient(const std::vector<std::int64_t>& rows)
    {
        return network->lossAndGradient(parameters.data(), gradient.data(), examples, rows);
    }

    model::Model model;
    std::vector<std::int64_t> shape;
    std::int64_t outputs;
    model::Loss loss;
    std::unique_ptr<Network> network;
    std::vector<float> features, targets, parameters, gradient;
    std::vector<std::int64_t> classes;
    Examples examples;
};

inline model::MLP mlp(std::vector<std::int64_t> hidden, model::Activation activation)
{
    return {.hidden = std::move(hidden), .activation = activation};
}

} // namespace lrp::fused::test
