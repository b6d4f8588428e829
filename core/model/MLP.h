#pragma once

#include "core/model/Size.h"
#include "core/params/Hooks.h"
#include "core/params/Param.h"
#include "core/params/Result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace lrp::model
{

enum class Activation { Tanh, ReLU, Sigmoid, GELU };
constexpr std::array<std::string_view, 4> choices(Activation)
{
    return {"tanh", "ReLU", "sigmoid", "GELU"};
}

/// Widest hidden layer that core/fused computes.
inline constexpr std::int64_t kWidestFused = 512;

/// A multilayer perceptron: linear layers with an activation between them.
///     [batch, features] → hidden[0] → … → hidden[n − 1] → [batch, outputs]
struct MLP {
    std::vector<std::int64_t> hidden{16, 16};
    Activation activation = Activation::Tanh;

    static constexpr params::Info kInfo{
        .id = "MLP",
        .title = "Multilayer perceptron",
        .summary = "Linear layers with an activation between them.",
        .formula = "h = act(W h + b) for every hidden layer, then a linear layer",
        .source = "",
        .torch = "torch.nn.Sequential",
    };

    using Hooks = params::List<params::hook::Check, hook::Unfusable>;

    static constexpr auto params()
    {
        using Self = MLP;
        return std::tuple{
            params::param("hidden", &Self::hidden, params::between(1, 4096), "Hidden sizes",
                          "Units of each hidden layer, first to last."),
            params::param("activation", &Self::activation, "Activation", "What stands between the layers."),
        };
    }

    static params::Issues check(const MLP& settings);

    Size size(const InputShape& inputShape, std::int64_t outputs) const;
    std::string unfusable() const;
};

} // namespace lrp::model
