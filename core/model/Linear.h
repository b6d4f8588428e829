#pragma once

#include "core/model/Size.h"
#include "core/params/Hooks.h"
#include "core/params/Param.h"

#include <cstdint>
#include <string>
#include <tuple>

namespace lrp::model
{

/// One linear layer: softmax (or logistic) regression on classes, linear regression on numbers.
///     [batch, features] → [batch, outputs]: x·Wᵀ + b
struct Linear {
    static constexpr params::Info kInfo{
        .id = "linear",
        .title = "Softmax or linear regression",
        .summary = "One linear layer from the features to the outputs.",
        .formula = "y = W x + b",
        .source = "",
        .torch = "torch.nn.Linear",
    };

    using Hooks = params::List<hook::Unfusable>;

    static constexpr auto params() { return std::tuple{}; }

    Size size(const InputShape& inputShape, std::int64_t outputs) const
    {
        Size size;
        size.addLinear(static_cast<double>(inputShape.front()), static_cast<double>(outputs));
        return size;
    }

    std::string unfusable() const { return {}; }
};

} // namespace lrp::model
