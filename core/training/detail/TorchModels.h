#pragma once

#include "core/experiment/Problem.h"

#include <span>
#include <torch/torch.h>
#include <vector>

namespace lrp::training
{

/// A network whose weights and biases are views into one contiguous block, and their gradients into another,
/// each in the order of parameters(). What writes the blocks moves the network.
struct FlatModel {
    torch::nn::Sequential net; ///< [batch, inputShape…] → [batch, outputs]
    torch::Tensor parameters;  ///< float [n]
    torch::Tensor gradients;   ///< float [n]

    std::span<float> x() const;
    std::span<float> g() const;
};

/// A network for examples of this shape with this many outputs, its weights drawn from `generator` alone.
FlatModel buildModel(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                     std::int64_t outputs, experiment::Init init, at::Generator generator);

} // namespace lrp::training
