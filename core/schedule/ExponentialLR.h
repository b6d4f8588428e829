#pragma once

#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <cmath>
#include <tuple>

namespace lrp::schedule
{

/// Geometric decay: the rate is multiplied by `gamma` at every tick.
///     lr(t) = base · gamma^t
/// Source: torch.optim.lr_scheduler.ExponentialLR, PyTorch 1.13.1.
struct ExponentialLR {
    double gamma = 0.95;

    static constexpr params::Info kInfo{
        .id = "ExponentialLR",
        .title = "Exponential decay",
        .summary = "Multiplies the rate by gamma at every tick.",
        .formula = "lr(t) = base * gamma^t",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.ExponentialLR",
        .framework = "PyTorch",
        .family = "Exponential",
        .synonyms = "exponential decay, geometric, gamma",
    };

    using Hooks = params::List<hook::Next>;

    static constexpr auto params()
    {
        using Self = ExponentialLR;
        return std::tuple{
            params::param("gamma", &Self::gamma, params::number().soft(0.0, 1.0), "Gamma",
                          "Factor applied at every tick.")
                .mustBeGiven(),
        };
    }

    double next(const Tick& tick) const { return tick.t != 0.0 ? tick.lr * gamma : tick.lr; }

    Curve curve(const Base& base) const
    {
        return scaled(base.lr, Curve(Curve::Node{curve::Decay{.gamma = gamma}}));
    }
};

} // namespace lrp::schedule
