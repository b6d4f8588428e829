#pragma once

#include "core/params/Param.h"

#include <tuple>

namespace lrp::toys
{

/// Steps by the gradient's sign: x ← x − lr · sign(g). PyTorch has no such class.
struct ToySign {
    double lr = 0.01;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "ToySign",
        .title = "Toy sign descent",
        .summary = "Steps by the gradient's sign.",
        .formula = "x = x - lr * sign(g)",
        .source = "tests/recipes",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = ToySign;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(), "Base rate", "Length of a step."),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead."),
        };
    }
};

} // namespace lrp::toys
