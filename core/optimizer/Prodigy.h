#pragma once

#include "core/params/Param.h"

#include <array>
#include <optional>
#include <tuple>

namespace lrp::optimizer
{

/// Adam that finds its own scale: d estimates how far the weights x are from where they have to go. With
/// η = lr·d·b, where b is Adam's bias correction or 1, and β₃ = √β₂ unless given:
///     n ← β₃·n + (d/d0)·η·⟨g, x₀ − x⟩;  s ← β₃·s + (d/d0)·η·g
///     m ← β₁·m + (1 − β₁)·d·g;  v ← β₂·v + (1 − β₂)·d²·g²
///     d̂ = d_coef·n/‖s‖₁;  d ← max(d, d̂), and at most growth_rate times what it was
///     x ← x·(1 − η·weight_decay);  x ← x − η·m/(√v + d·eps), with the d after and the η before
/// A schedule multiplies lr. At a rate of 0, and while every gradient is 0, nothing happens at all.
/// Source: arXiv:2306.06101; prodigyopt.Prodigy.
struct Prodigy {
    double lr = 1.0;
    std::array<double, 2> betas{0.9, 0.999};
    std::optional<double> beta3;
    double eps = 1e-8;
    double weightDecay = 0.0;
    bool decouple = true;
    bool useBiasCorrection = false;
    bool safeguardWarmup = false;
    double d0 = 1e-6;
    double dCoef = 1.0;
    std::optional<double> growthRate;

    static constexpr params::Info kInfo{
        .id = "Prodigy",
        .title = "Prodigy",
        .summary = "Adam that estimates the right size of its rate while it trains; leave the rate at 1.",
        .formula = "d = max(d, d_coef * n / ||s||_1); x = x - lr * d * m / (sqrt(v) + d * eps)",
        .source = "arXiv:2306.06101",
        .torch = "prodigyopt.Prodigy",
        .synonyms = "D-adaptation, parameter-free, learning-rate-free, auto lr",
    };

    static constexpr auto params()
    {
        using Self = Prodigy;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "A factor on the rate that it finds, which the schedule starts from; 1 is meant."),
            params::param("betas", &Self::betas, params::upTo(0.0, 1.0), "Betas",
                          "Decay of the averages of the gradient and of its square."),
            params::param("beta3", &Self::beta3, params::between(0.0, 1.0), "Beta 3",
                          "Decay of what the estimate is made of. Empty: the square root of the second beta.")
                .rarelySet(),
            params::param("eps", &Self::eps, params::above(0.0), "Epsilon",
                          "Times the estimate added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "Shrinks the weights by its whole rate times this at every step (decoupled), or "
                          "is added to the gradient."),
            params::param("decouple", &Self::decouple, "Decoupled decay",
                          "Whether the weight decay acts on the weights directly, as AdamW's.")
                .rarelySet(),
            params::param("use_bias_correction", &Self::useBiasCorrection, "Bias correction",
                          "Adam's, which is left out by default.")
                .rarelySet(),
            params::param("safeguard_warmup", &Self::safeguardWarmup, "Safe in warm-ups",
                          "Keep the rate out of the estimate's denominator, so that a schedule's warm-up "
                          "does not make it grow too far."),
            params::param("d0", &Self::d0, params::above(0.0).soft(1e-12, 1.0), "First estimate",
                          "What the estimate begins with, far too small on purpose.")
                .rarelySet(),
            params::param("d_coef", &Self::dCoef, params::above(0.0).soft(0.01, 100.0), "Coefficient",
                          "A factor on the estimate; 0.5 and 2 are usual, and better than another rate."),
            params::param("growth_rate", &Self::growthRate, params::atLeast(1.0).soft(1.0, 10.0),
                          "Growth at most",
                          "The estimate grows by no more than this factor an update. Empty: without bound.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
