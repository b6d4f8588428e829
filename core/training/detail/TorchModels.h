#pragma once

#include "core/experiment/Problem.h"

#include <torch/torch.h>
#include <vector>

namespace lrp::training
{

/// A network for examples of this shape with this many outputs, its weights drawn from `generator` alone.
///     [batch, inputShape…] → [batch, outputs]
torch::nn::Sequential buildModel(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                                 std::int64_t outputs, experiment::Init init, at::Generator generator);

} // namespace lrp::training
