#pragma once

#include "core/params/Hooks.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/text/Translate.h"

#include <array>
#include <tuple>

namespace lrp::optimizer
{

/// Steps by the gradient's sign alone, each weight with a step size of its own. Per weight, by the sign of
/// g·g_prev:
///     positive: s ← s·etas[1];  negative: s ← s·etas[0] and g ← 0;  both within step_sizes
///     x ← x − sign(g)·s
/// s starts at lr, so a schedule moves nothing after the first step.
/// Source: Riedmiller & Braun 1993; torch.optim.Rprop, PyTorch 1.13.1 and 2.6.
struct Rprop {
    double lr = 0.01;
    std::array<double, 2> etas{0.5, 1.2};
    std::array<double, 2> stepSizes{1e-6, 50.0};
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "Rprop",
        .title = "Rprop",
        .summary =
            "Steps by the gradient's sign, longer while it stays the same; the rate sets only the first.",
        .formula = "s = clamp(s * eta, step_sizes); x = x - sign(g) * s",
        .source = "Riedmiller & Braun 1993",
        .torch = "torch.optim.Rprop",
    };

    using Hooks = params::List<params::hook::Check>;

    static constexpr auto params()
    {
        using Self = Rprop;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The first step size; schedules do not act on later ones."),
            params::param("etas", &Self::etas, params::above(0.0), "Etas",
                          "Factors of the step size when the gradient's sign turns, and while it stays."),
            params::param("step_sizes", &Self::stepSizes, params::number(), "Step sizes",
                          "The smallest and the largest step."),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }

    static params::Issues check(const Rprop& settings)
    {
        if (settings.etas[0] >= 1.0 || settings.etas[1] <= 1.0) {
            return {{"/etas",
                     translate("optimizer",
                               "has no shrinking and growing factor; needs one below 1, then one above 1")}};
        }
        return {};
    }
};

} // namespace lrp::optimizer
