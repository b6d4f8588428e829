#pragma once

#include "core/params/Param.h"

#include <array>
#include <tuple>

namespace lrp::optimizer
{

/// Adam with the largest recent gradient in place of the average square. g = gradient + weight_decay·x
/// (coupled);
///     m ← β₁m + (1 − β₁)g,  u ← max(β₂u, |g| + eps),  x ← x − lr/(1 − β₁^k) · m/u
/// Source: arXiv:1412.6980, section 7.1; torch.optim.Adamax, PyTorch 1.13.1 and 2.6.
struct Adamax {
    double lr = 0.002;
    std::array<double, 2> betas{0.9, 0.999};
    double eps = 1e-8;
    double weightDecay = 0.0;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "Adamax",
        .title = "Adamax",
        .summary = "Adam that divides by the largest recent gradient instead of an average.",
        .formula = "x = x - lr * m_hat / max(beta2 * u, |g| + eps)",
        .source = "arXiv:1412.6980",
        .torch = "torch.optim.Adamax",
    };

    static constexpr auto params()
    {
        using Self = Adamax;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("betas", &Self::betas, params::upTo(0.0, 1.0), "Betas",
                          "Decay of the gradient's average and of its largest size."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the gradient's size.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
