#pragma once

#include "core/model/Size.h"
#include "core/params/Hooks.h"
#include "core/params/Param.h"

#include <cstdint>
#include <string>
#include <tuple>

namespace lrp::model
{

/// LeNet in the form of Dive into Deep Learning 12.11: 5×5 convolutions with 6 (padding 2) and 16 channels,
/// ReLU, 2×2 max pooling after each, then 120-84-outputs.
///     [batch, channels, height, width] → [batch, outputs]; height and width of 12 or more
/// Source: LeCun et al. 1998; Zhang et al., Dive into Deep Learning, section 12.11.
struct LeNet {
    static constexpr params::Info kInfo{
        .id = "LeNet",
        .title = "LeNet",
        .summary = "Two convolutions with max pooling, then three linear layers; for images.",
        .formula = "conv5x5(6) - pool - conv5x5(16) - pool - 120 - 84 - outputs, ReLU",
        .source = "Dive into Deep Learning, 12.11",
        .torch = "torch.nn.Sequential",
    };

    using Hooks = params::List<hook::SmallestSide, hook::Unfusable>;

    static constexpr std::int64_t kSmallestSide = 12;

    static constexpr auto params() { return std::tuple{}; }

    Size size(const InputShape& inputShape, std::int64_t outputs) const;
    std::string unfusable() const { return {}; }
};

} // namespace lrp::model
