#pragma once

#include "core/params/Param.h"

#include <cstdint>
#include <tuple>

namespace lrp::optimizer
{

/// Gradient descent that needs no schedule: gradients are taken between the iterate z and an average x of
/// all its places, and x is what is evaluated. x = z = y = w₀; update k = 0, 1 … with the gradient g at y:
///     γ = lr·min(1, (k+1)/warmup_steps);  z ← z − γ·(g + weight_decay·y)
///     c = weight/Σ weights,  weight = (k+1)^r·(largest γ so far)^weight_lr_power;  0 where the sum is 0
///     x ← (1 − c)·x + c·z;  y ← momentum·x + (1 − momentum)·z
/// The weights of the model are y while it trains. A schedule multiplies lr, and so enters the weights too;
/// the momentum stays: it says where gradients are taken.
/// Source: arXiv:2405.15682; schedulefree.SGDScheduleFree.
struct SGDScheduleFree {
    double lr = 1.0;
    double beta = 0.9; ///< not called momentum, as schedules would move it then
    double weightDecay = 0.0;
    std::int64_t warmupSteps = 0;
    double r = 0.0;
    double weightLrPower = 2.0;

    static constexpr params::Info kInfo{
        .id = "SGDScheduleFree",
        .title = "Schedule-Free SGD",
        .summary = "Gradient descent evaluated at an average of its path, which does the work of a decay.",
        .formula = "z = z - lr * g(y); x = (1 - c) * x + c * z; y = momentum * x + (1 - momentum) * z",
        .source = "arXiv:2405.15682",
        .torch = "schedulefree.SGDScheduleFree",
        .synonyms = "schedule free, schedulefree, averaging, primal averaging, Polyak",
    };

    static constexpr auto params()
    {
        using Self = SGDScheduleFree;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from; 10 to 50 times that of SGD with a decay is a "
                          "good first try."),
            params::param("momentum", &Self::beta,
                          params::Range{.min = 0.0, .max = 1.0, .minOpen = true, .maxOpen = true}, "Momentum",
                          "How near to the average gradients are taken; schedules leave it alone."),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty at y, added to the gradient (coupled)."),
            params::param("warmup_steps", &Self::warmupSteps, params::between(0, 1e9), "Warm-up",
                          "Updates over which its own factor on the rate rises to 1; the rate that is shown "
                          "is the schedule's, without it."),
            params::param("r", &Self::r, params::atLeast(0.0).soft(0.0, 10.0), "Weight by step",
                          "Power of the step in the average's weights: above 0 later steps count more.")
                .rarelySet(),
            params::param("weight_lr_power", &Self::weightLrPower, params::atLeast(0.0).soft(0.0, 10.0),
                          "Weight by rate",
                          "Power of the largest rate so far in the average's weights: above 0 a warm-up "
                          "counts less.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
