#pragma once

#include "core/params/Param.h"

#include <tuple>

namespace lrp::optimizer
{

/// Steps as large as its recent steps, by the gradient's size. g = gradient + weight_decay·x (coupled);
///     v ← ρv + (1 − ρ)g²,  Δ = √(D + eps)/√(v + eps) · g,  D ← ρD + (1 − ρ)Δ²,  x ← x − lr·Δ
/// Source: arXiv:1212.5701, algorithm 1; torch.optim.Adadelta, PyTorch 1.13.1 and 2.6.
struct Adadelta {
    double lr = 1.0;
    double rho = 0.9;
    double eps = 1e-6;
    double weightDecay = 0.0;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "Adadelta",
        .title = "Adadelta",
        .summary = "Finds the size of its steps from the steps before, so its rate is usually 1.",
        .formula = "x = x - lr * sqrt(D + eps) / sqrt(v + eps) * g",
        .source = "arXiv:1212.5701",
        .torch = "torch.optim.Adadelta",
    };

    static constexpr auto params()
    {
        using Self = Adadelta;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("rho", &Self::rho, params::between(0.0, 1.0), "Rho",
                          "Decay of the averages of squared gradients and squared steps."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon",
                          "Added under both roots; sets the size of the first steps.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
