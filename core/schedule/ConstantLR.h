#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <cstdint>
#include <tuple>

namespace lrp::schedule
{

/// A reduced start: the base rate times `factor` for `totalIters` ticks, then the base rate.
///     lr(t) = base · factor  for t < total_iters,  base from there on
/// With total_iters = 0 the factor is never undone, as in PyTorch.
/// Source: torch.optim.lr_scheduler.ConstantLR, PyTorch 1.13.1. A factor of 0 is refused: PyTorch divides by
/// it at total_iters.
struct ConstantLR {
    double factor = 1.0 / 3.0;
    params::Length totalIters = 5;

    static constexpr params::Info kInfo{
        .id = "ConstantLR",
        .title = "Reduced start",
        .summary = "A fraction of the base rate for total_iters ticks, then all of it.",
        .formula = "lr(t) = base * factor while t < total_iters, then base",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.ConstantLR",
        .framework = "PyTorch",
        .family = "Constant, then a jump",
        .synonyms = "constant warm-up, warmup, reduced start",
    };

    using Hooks = params::List<hook::Next>;

    static constexpr auto params()
    {
        using Self = ConstantLR;
        return std::tuple{
            params::param("factor", &Self::factor, params::aboveUpTo(0.0, 1.0), "Factor",
                          "Share of the base rate at the start."),
            params::param("total_iters", &Self::totalIters, params::ticks(0).soft(1, 1e9), "Length",
                          "Ticks until the base rate is restored."),
        };
    }

    double next(const Tick& tick) const
    {
        if (tick.t == 0.0) {
            return tick.lr * factor;
        }
        return tick.t == totalIters.ticks() ? tick.lr * (1.0 / factor) : tick.lr;
    }

    Curve curve(const Base& base) const
    {
        return Curve(Curve::Node{curve::Steps{{totalIters.ticks()}, {base.lr * factor, base.lr}}});
    }
};

} // namespace lrp::schedule
