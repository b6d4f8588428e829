#pragma once

#include "core/params/Param.h"

#include <tuple>

namespace lrp::optimizer
{

/// Divides by the root of all squared gradients so far. g = gradient + weight_decay·x (coupled);
///     S ← S + g²,  x ← x − lr/(1 + (k − 1)·lr_decay) · g/(√S + eps)
/// Source: Duchi et al. 2011, JMLR 12; torch.optim.Adagrad, PyTorch 1.13.1 and 2.6.
struct Adagrad {
    double lr = 0.01;
    double lrDecay = 0.0;
    double weightDecay = 0.0;
    double initialAccumulatorValue = 0.0;
    double eps = 1e-10;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "Adagrad",
        .title = "Adagrad",
        .summary = "Divides by the root of all squared gradients so far, so steps only shrink.",
        .formula = "x = x - lr * g / (sqrt(sum of g^2) + eps)",
        .source = "Duchi et al. 2011",
        .torch = "torch.optim.Adagrad",
    };

    static constexpr auto params()
    {
        using Self = Adagrad;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("lr_decay", &Self::lrDecay, params::atLeast(0.0), "Rate decay",
                          "Adagrad's own decay of the rate per step."),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("initial_accumulator_value", &Self::initialAccumulatorValue, params::atLeast(0.0),
                          "Initial sum", "Where the sum of squares starts.")
                .rarelySet(),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
