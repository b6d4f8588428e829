#pragma once

#include "core/params/Param.h"

#include <tuple>

namespace lrp::optimizer
{

/// Divides the gradient by a running root mean square. g = gradient + weight_decay·x (coupled);
///     v ← αv + (1 − α)g²,  d = √v + eps  (centered: √(v − a²) + eps, a the average gradient)
///     x ← x − lr·g/d;  with momentum b ← momentum·b + g/d, x ← x − lr·b
/// Source: Tieleman & Hinton 2012, lecture 6.5; torch.optim.RMSprop, PyTorch 1.13.1 and 2.6.
struct RMSprop {
    double lr = 0.01;
    double alpha = 0.99;
    double eps = 1e-8;
    double weightDecay = 0.0;
    double momentum = 0.0;
    bool centered = false;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "RMSprop",
        .title = "RMSprop",
        .summary = "Divides the gradient by a running average of its size.",
        .formula = "x = x - lr * g / (sqrt(v) + eps)",
        .source = "Tieleman & Hinton 2012",
        .torch = "torch.optim.RMSprop",
    };

    static constexpr auto params()
    {
        using Self = RMSprop;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("alpha", &Self::alpha, params::atLeast(0.0).soft(0.0, 1.0), "Alpha",
                          "Decay of the average square."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("momentum", &Self::momentum, params::atLeast(0.0).soft(0.0, 0.9999), "Momentum",
                          "Share of the last update that is kept."),
            params::param("centered", &Self::centered, "Centered",
                          "Subtract the squared average: divide by the standard deviation.")
                .rarelySet(),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
