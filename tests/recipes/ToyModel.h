#pragma once

#include "core/model/Size.h"
#include "core/params/Param.h"

#include <cstdint>
#include <tuple>

namespace lrp::toys
{

/// One linear layer over the features' squares: y = W x² + b. It has as many weights as softmax regression
/// and tells circles apart, which that cannot. core/fused does not know it.
struct ToySquares {
    double scale = 1.0;

    static constexpr params::Info kInfo{
        .id = "ToySquares",
        .title = "Toy squares",
        .summary = "One linear layer over the features' squares.",
        .formula = "y = W x^2 + b",
        .source = "tests/recipes",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = ToySquares;
        return std::tuple{
            params::param("scale", &Self::scale, params::above(0.0), "Scale", "Factor of the squares."),
        };
    }

    model::Size size(const model::InputShape& inputShape, std::int64_t outputs) const
    {
        model::Size size;
        size.addLinear(static_cast<double>(inputShape.front()), static_cast<double>(outputs));
        return size;
    }
};

} // namespace lrp::toys
