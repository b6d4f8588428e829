#pragma once

#include "core/params/Param.h"

#include <array>
#include <tuple>

namespace lrp::optimizer
{

/// Adam that divides by the gradient's size only once enough squares are averaged.
/// g = gradient + weight_decay·x (coupled), or x ← x·(1 − lr·weight_decay) beforehand (decoupled);
///     ρ∞ = 2/(1 − β₂) − 1,  ρ = ρ∞ − 2k·β₂^k/(1 − β₂^k),  m̂ = m/(1 − β₁^k)
///     ρ > 5: r² = (ρ − 4)(ρ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ),  x ← x − lr·m̂·r·√(1 − β₂^k)/(√v + eps)
///     else   x ← x − lr·m̂
/// with Adam's m and v.
/// Source: arXiv:1908.03265, algorithm 2; torch.optim.RAdam, PyTorch 1.13.1 and 2.6.
struct RAdam {
    double lr = 0.001;
    std::array<double, 2> betas{0.9, 0.999};
    double eps = 1e-8;
    double weightDecay = 0.0;
    bool decoupledWeightDecay = false;

    static constexpr params::Info kInfo{
        .id = "RAdam",
        .title = "RAdam",
        .summary = "Adam that begins as plain momentum, until its average square can be trusted.",
        .formula =
            "x = x - lr * m_hat * r * sqrt(1 - beta2^k) / (sqrt(v) + eps); x - lr * m_hat while rho <= 5",
        .source = "arXiv:1908.03265",
        .torch = "torch.optim.RAdam",
    };

    static constexpr auto params()
    {
        using Self = RAdam;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("betas", &Self::betas, params::upTo(0.0, 1.0), "Betas",
                          "Decay of the averages of the gradient and of its square."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("decoupled_weight_decay", &Self::decoupledWeightDecay, "Decoupled decay",
                          "Shrink the weights by rate times weight decay instead, as AdamW does; PyTorch 2."),
        };
    }
};

} // namespace lrp::optimizer
