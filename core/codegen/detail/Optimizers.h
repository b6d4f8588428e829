#pragma once

#include "core/codegen/detail/Job.h"

#include <string>
#include <vector>

namespace lrp::codegen
{

/// A lane's optimizer in the words of a framework that is not PyTorch.
struct Foreign {
    std::string name;                   ///< of the framework's class or function
    std::vector<std::string> arguments; ///< without the rate: "b1=0.9", "rho=0.99"
    std::string remark;                 ///< what the framework lacks, in a sentence; empty: nothing
};

/// keras.optimizers.*
Foreign kerasOptimizer(const Job& job);
/// optax.*; weight decay is left to the caller for all but AdamW. `momentum` is the argument's value where a
/// schedule moves it.
Foreign optaxOptimizer(const Job& job, const std::string& momentum);

/// The class of torch::optim:: in LibTorch 1.13 and 2.6: the lane's own, or one that stands in for it.
std::string libTorchOptimizer(const Job& job);
/// Whether LibTorch lacks the lane's optimizer, so that another stands in.
bool standsInLibTorch(const Job& job);

} // namespace lrp::codegen
