#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace lrp::schedule
{

/// A straight line between two shares of the base rate, then level: warm-up or decay.
///     lr(t) = base · (start + (end − start) · min(t, n) / n),  n = total_iters
/// With total_iters = 0 the rate stays at the start factor, as in PyTorch.
/// Source: torch.optim.lr_scheduler.LinearLR, PyTorch 1.13.1. A start factor of 0 is refused: PyTorch 1.13
/// divides by it at the first step, and newer releases refuse it.
struct LinearLR {
    double startFactor = 1.0 / 3.0;
    double endFactor = 1.0;
    params::Length totalIters = 5;

    static constexpr params::Info kInfo{
        .id = "LinearLR",
        .title = "Linear warm-up or decay",
        .summary = "Moves in a straight line from one share of the base rate to another, then holds.",
        .formula = "lr(t) = base * (start + (end - start) * min(t, n) / n), n = total_iters",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.LinearLR",
        .framework = "PyTorch",
        .family = "Linear",
        .synonyms = "warm-up, warmup, linear warm-up, linear decay, ramp",
    };

    using Hooks = params::List<hook::Next>;

    static constexpr auto params()
    {
        using Self = LinearLR;
        return std::tuple{
            params::param("start_factor", &Self::startFactor, params::aboveUpTo(0.0, 1.0), "Start factor",
                          "Share of the base rate at tick 0."),
            params::param("end_factor", &Self::endFactor, params::share(), "End factor",
                          "Share of the base rate after total_iters ticks."),
            params::param("total_iters", &Self::totalIters, params::ticks(0).soft(1, 1e9), "Length",
                          "Ticks from the start factor to the end factor."),
        };
    }

    double next(const Tick& tick) const
    {
        const double delta = endFactor - startFactor;
        const auto total = totalIters.ticks();
        if (tick.t == 0.0) {
            return tick.lr * startFactor;
        }
        if (tick.t > total) {
            return tick.lr;
        }
        return tick.lr * (1.0 + delta / (total * startFactor + (tick.t - 1.0) * delta));
    }

    Curve curve(const Base& base) const
    {
        return ramp(base.lr * startFactor, base.lr * endFactor, totalIters.ticks());
    }
};

} // namespace lrp::schedule
