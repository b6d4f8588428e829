#pragma once

#include "core/params/Param.h"

#include <array>
#include <tuple>

namespace lrp::optimizer
{

/// Averages of the gradient and of its square, both bias-corrected; g = gradient + weight_decay·x (coupled).
///     m ← β₁m + (1 − β₁)g,  v ← β₂v + (1 − β₂)g²,  x ← x − lr/(1 − β₁^k) · m / (√v/√(1 − β₂^k) + eps)
/// Source: arXiv:1412.6980; torch.optim.Adam, PyTorch 1.13.1 and 2.6.
struct Adam {
    double lr = 0.001;
    std::array<double, 2> betas{0.9, 0.999};
    double eps = 1e-8;
    double weightDecay = 0.0;
    bool amsgrad = false;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "Adam",
        .title = "Adam",
        .summary =
            "Steps of about the same size in every direction, from averages of the gradient and its square.",
        .formula = "x = x - lr * m_hat / (sqrt(v_hat) + eps)",
        .source = "arXiv:1412.6980",
        .torch = "torch.optim.Adam",
    };

    static constexpr auto params()
    {
        using Self = Adam;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("betas", &Self::betas, params::upTo(0.0, 1.0), "Betas",
                          "Decay of the averages of the gradient and of its square."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("amsgrad", &Self::amsgrad, "AMSGrad", "Divide by the largest second moment so far.")
                .rarelySet(),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
