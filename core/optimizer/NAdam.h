#pragma once

#include "core/params/Param.h"

#include <array>
#include <string_view>
#include <tuple>

namespace lrp::optimizer
{

/// By which release of PyTorch the second denominator is computed. Up to 1.13 it had μ_k twice; 2.0 mended
/// that (pull request 92699).
enum class NAdamRule { Since20, Until113 };
constexpr std::array<std::string_view, 2> choices(NAdamRule)
{
    return {"2.0", "1.13"};
}

/// Adam with Nesterov's look-ahead. g = gradient + weight_decay·x (coupled), or x ← x·(1 − lr·weight_decay)
/// beforehand (decoupled);
///     μ_k = β₁(1 − ½·0.96^(k·momentum_decay)),  Π_k = μ₁·…·μ_k,  d = √(v/(1 − β₂^k)) + eps
///     x ← x − lr·(1 − μ_k)/(1 − Π_k) · g/d − lr·μ_{k+1}/(1 − Π_{k+1}) · m/d
/// with Adam's m and v; the rule of 1.13 has Π_k·μ_k·μ_{k+1} in place of Π_{k+1}.
/// Source: Dozat 2016, "Incorporating Nesterov Momentum into Adam"; torch.optim.NAdam, PyTorch 1.13.1
/// and 2.6.
struct NAdam {
    double lr = 0.002;
    std::array<double, 2> betas{0.9, 0.999};
    double eps = 1e-8;
    double weightDecay = 0.0;
    double momentumDecay = 0.004;
    bool decoupledWeightDecay = false;
    NAdamRule rule = NAdamRule::Since20;

    static constexpr params::Info kInfo{
        .id = "NAdam",
        .title = "NAdam",
        .summary = "Adam that looks ahead along its momentum, which grows over the first steps.",
        .formula = "x = x - lr * ((1 - mu) * g_hat + mu_next * m_hat) / (sqrt(v_hat) + eps)",
        .source = "Dozat 2016",
        .torch = "torch.optim.NAdam",
    };

    static constexpr auto params()
    {
        using Self = NAdam;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from."),
            params::param("betas", &Self::betas, params::upTo(0.0, 1.0), "Betas",
                          "Decay of the averages of the gradient and of its square."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("momentum_decay", &Self::momentumDecay, params::atLeast(0.0), "Momentum decay",
                          "How fast the momentum grows from half of beta1 to beta1.")
                .rarelySet(),
            params::param("decoupled_weight_decay", &Self::decoupledWeightDecay, "Decoupled decay",
                          "Shrink the weights by rate times weight decay instead, as AdamW does; PyTorch 2.")
                .rarelySet(),
            params::param("rule", &Self::rule, "Rule of PyTorch",
                          "2.0: of this release and later ones; 1.13: its own, which takes the present "
                          "momentum twice.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
