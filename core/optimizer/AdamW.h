#pragma once

#include "core/params/Param.h"

#include <array>
#include <tuple>

namespace lrp::optimizer
{

/// Adam with decoupled weight decay: x ← x·(1 − lr·weight_decay) first, then Adam's update without decay in
/// the gradient. The decay follows the scheduled rate. Source: arXiv:1711.05101; torch.optim.AdamW,
/// PyTorch 1.13.1 and 2.6.
struct AdamW {
    double lr = 0.001;
    std::array<double, 2> betas{0.9, 0.999};
    double eps = 1e-8;
    double weightDecay = 0.01;
    bool amsgrad = false;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "AdamW",
        .title = "AdamW",
        .summary = "Adam whose weight decay acts on the weights directly.",
        .formula = "x = x * (1 - lr * weight_decay), then Adam",
        .source = "arXiv:1711.05101",
        .torch = "torch.optim.AdamW",
    };

    static constexpr auto params()
    {
        using Self = AdamW;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("betas", &Self::betas, params::upTo(0.0, 1.0), "Betas",
                          "Decay of the averages of the gradient and of its square."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "Shrinks the weights by lr times this at every step (decoupled)."),
            params::param("amsgrad", &Self::amsgrad, "AMSGrad", "Divide by the largest second moment so far.")
                .rarelySet(),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
