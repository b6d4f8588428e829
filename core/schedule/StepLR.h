#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <cmath>
#include <cstdint>
#include <tuple>

namespace lrp::schedule
{

/// A staircase: the rate is multiplied by `gamma` every `stepSize` ticks.
///     lr(t) = base · gamma^⌊t / step_size⌋
/// `t` counts ticks from 0; the result has the unit of the base rate.
/// Source: torch.optim.lr_scheduler.StepLR, PyTorch 1.13.1; recurrence and closed form.
struct StepLR {
    params::Length stepSize = 30;
    double gamma = 0.1;

    static constexpr params::Info kInfo{
        .id = "StepLR",
        .title = "Step decay",
        .summary = "Multiplies the rate by gamma every step_size ticks.",
        .formula = "lr(t) = base * gamma^floor(t / step_size)",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.StepLR",
        .framework = "PyTorch",
        .family = "Staircase",
        .synonyms = "step decay, drop every n, StepDecay",
    };

    using Hooks = params::List<hook::Starter, hook::Next>;

    static constexpr std::string_view kStarter = R"({"step_size": "30 %"})";

    static constexpr auto params()
    {
        using Self = StepLR;
        return std::tuple{
            params::param("step_size", &Self::stepSize, params::ticks(1), "Step size",
                          "Ticks between two drops.")
                .mustBeGiven(),
            params::param("gamma", &Self::gamma, params::number().soft(0.0, 1.0), "Gamma",
                          "Factor applied at each drop; 0.1 divides the rate by ten."),
        };
    }

    double next(const Tick& tick) const
    {
        const bool drops = tick.t != 0.0 && std::fmod(tick.t, stepSize.ticks()) == 0.0;
        return drops ? tick.lr * gamma : tick.lr;
    }

    Curve curve(const Base& base) const
    {
        return scaled(base.lr, Curve(Curve::Node{curve::Decay{gamma, stepSize.ticks(), true}}));
    }
};

} // namespace lrp::schedule
