#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <vector>

namespace lrp::schedule
{

/// A staircase whose drops are listed: the rate is multiplied by `gamma` at each milestone.
///     lr(t) = base · gamma^(number of milestones ≤ t)
/// The order of the milestones does not matter, one given twice counts twice, one at 0 acts at construction.
/// Source: torch.optim.lr_scheduler.MultiStepLR, PyTorch 1.13.1.
struct MultiStepLR {
    std::vector<params::Length> milestones{30.0, 80.0};
    double gamma = 0.1;

    static constexpr params::Info kInfo{
        .id = "MultiStepLR",
        .title = "Step decay at milestones",
        .summary = "Multiplies the rate by gamma at each milestone.",
        .formula = "lr(t) = base * gamma^(number of milestones <= t)",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.MultiStepLR",
        .framework = "PyTorch",
        .family = "Staircase at milestones",
        .synonyms = "multi-step, drops, MultiStepDecay",
    };

    using Hooks = params::List<hook::Starter, hook::Next>;

    static constexpr std::string_view kStarter = R"({"milestones": ["50 %", "75 %"]})";

    static constexpr auto params()
    {
        using Self = MultiStepLR;
        return std::tuple{
            params::param("milestones", &Self::milestones, params::ticks(-1e9).soft(1, 1e9), "Milestones",
                          "Ticks at which the rate drops.")
                .mustBeGiven(),
            params::param("gamma", &Self::gamma, params::number().soft(0.0, 1.0), "Gamma",
                          "Factor applied at each milestone."),
        };
    }

    double next(const Tick& tick) const
    {
        const auto hits = std::count_if(milestones.begin(), milestones.end(),
                                        [&](const params::Length& m) { return m.ticks() == tick.t; });
        return hits > 0 ? tick.lr * std::pow(gamma, static_cast<double>(hits)) : tick.lr;
    }

    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule
