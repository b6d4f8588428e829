#pragma once

#include "core/params/Param.h"

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

    static constexpr auto params() { return std::tuple{}; }
};

} // namespace lrp::model
