#pragma once

#include "core/optimizer/Catalog.h"
#include "core/schedule/Group.h"

#include <memory>
#include <torch/torch.h>
#include <vector>

namespace lrp::training
{

/// A LibTorch optimizer whose rate and momentum a schedule can read and write.
class LaneOptimizer
{
public:
    virtual ~LaneOptimizer() = default;
    virtual torch::optim::Optimizer& torch() = 0;
    /// The rate and momentum (or beta1) the next update will use, read back from LibTorch.
    virtual void read(schedule::Group& group) = 0;
    virtual void write(const schedule::Group& group) = 0;
};

std::unique_ptr<LaneOptimizer> buildOptimizer(const optimizer::Optimizer& settings,
                                              std::vector<torch::Tensor> parameters);

} // namespace lrp::training
