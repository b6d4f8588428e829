#pragma once

#include "core/params/Hooks.h"
#include "core/params/Json.h"
#include "core/params/Param.h"

#include <array>
#include <cstdint>
#include <tuple>

namespace lrp::optimizer
{

/// Schedule-Free with Adam's denominator and no first moment: as SGDScheduleFree, with β = betas[0] in the
/// momentum's place, but
///     v ← β₂·v + (1 − β₂)·g²;  z ← z − γ·weight_decay·y − γ·g/(√(v/(1 − β₂^{k+1})) + eps)
/// The rule of the package since its version 1.3; the older one, of the paper, differs during a warm-up.
/// Source: arXiv:2405.15682; schedulefree.AdamWScheduleFree.
struct AdamWScheduleFree {
    double lr = 0.0025;
    std::array<double, 2> fixedBetas{0.9, 0.999}; ///< not called betas, as schedules would move the first
    double eps = 1e-8;
    double weightDecay = 0.0;
    std::int64_t warmupSteps = 0;
    double r = 0.0;
    double weightLrPower = 2.0;

    static constexpr params::Info kInfo{
        .id = "AdamWScheduleFree",
        .title = "Schedule-Free AdamW",
        .summary = "AdamW evaluated at an average of its path, which does the work of a decay.",
        .formula = "z = z - lr * g(y) / (sqrt(v_hat) + eps); x = (1 - c) * x + c * z; "
                   "y = beta1 * x + (1 - beta1) * z",
        .source = "arXiv:2405.15682",
        .torch = "schedulefree.AdamWScheduleFree",
        .synonyms = "schedule free, schedulefree, averaging, primal averaging, Polyak",
    };

    using Hooks = params::List<params::hook::Check>;

    static constexpr auto params()
    {
        using Self = AdamWScheduleFree;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from; 1 to 10 times that of AdamW with a decay is a "
                          "good first try."),
            params::param("betas", &Self::fixedBetas, params::upTo(0.0, 1.0), "Betas",
                          "How near to the average gradients are taken, and the decay of the average of "
                          "their squares; schedules leave both alone."),
            params::param("eps", &Self::eps, params::atLeast(0.0), "Epsilon", "Added to the denominator.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "Moves z by lr times this times y at every step (decoupled)."),
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

    /// The package finds x by a division by the first beta.
    static params::Issues check(const AdamWScheduleFree& settings)
    {
        double first = settings.fixedBetas[0];
        return params::readJson(params::Json(first), first,
                                {.min = 0.0, .max = 1.0, .minOpen = true, .maxOpen = true}, "/betas/0");
    }
};

} // namespace lrp::optimizer
