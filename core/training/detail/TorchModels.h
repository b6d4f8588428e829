#pragma once

#include "core/experiment/Problem.h"

#include <ATen/core/Tensor.h>
#include <functional>
#include <span>
#include <vector>

namespace lrp::training
{

/// What a layer makes of a batch. Its weights are in it.
using Layer = std::function<at::Tensor(const at::Tensor&)>;

/// A network whose weights and biases are views into one contiguous block, and their gradients into another,
/// layer by layer. What writes the blocks moves the network.
struct FlatModel {
    std::vector<Layer> layers;
    at::Tensor parameters;                         ///< float [n]
    at::Tensor gradients;                          ///< float [n]
    std::vector<std::vector<std::int64_t>> shapes; ///< of the parameters, as they lie

    /// [batch, inputShape…] → [batch, outputs]
    at::Tensor forward(at::Tensor batch) const;

    std::span<float> x() const;
    std::span<float> g() const;
};

/// A network for examples of this shape with this many outputs, its weights drawn from `generator` alone.
FlatModel buildModel(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                     std::int64_t outputs, experiment::Init init, const at::Generator& generator);

} // namespace lrp::training
