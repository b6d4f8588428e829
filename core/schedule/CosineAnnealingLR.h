#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <cmath>
#include <numbers>
#include <tuple>

namespace lrp::schedule
{

/// Cosine between the base rate and `etaMin`: down for `tMax` ticks, up for the next `tMax`, and so on.
///     lr(t) = eta_min + (base − eta_min) · (1 + cos(π t / T_max)) / 2
/// PyTorch computes it as a ratio of neighbouring values, and so do we; past T_max the rate climbs back.
/// Source: Loshchilov & Hutter 2017, arXiv:1608.03983, eq. 5, without restarts;
/// torch.optim.lr_scheduler.CosineAnnealingLR, PyTorch 1.13.1.
struct CosineAnnealingLR {
    params::Length tMax = 1000;
    double etaMin = 0.0;

    static constexpr params::Info kInfo{
        .id = "CosineAnnealingLR",
        .title = "Cosine annealing",
        .summary = "Falls along half a cosine to a floor in T_max ticks; past that it rises again.",
        .formula = "lr(t) = eta_min + (base - eta_min) * (1 + cos(pi * t / T_max)) / 2",
        .source = "arXiv:1608.03983",
        .torch = "torch.optim.lr_scheduler.CosineAnnealingLR",
        .framework = "PyTorch",
        .family = "Cosine",
        .synonyms = "cosine annealing, cosine decay, half cosine",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"T_max": "100 %"})";

    static constexpr auto params()
    {
        using Self = CosineAnnealingLR;
        return std::tuple{
            params::param("T_max", &Self::tMax, params::realTicks(), "Half period",
                          "Ticks from the base rate to the floor.")
                .mustBeGiven(),
            params::param("eta_min", &Self::etaMin, params::learningRate(), "Floor",
                          "Lowest rate the curve reaches."),
        };
    }

    Curve curve(const Base& base) const
    {
        return Curve(Curve::Node{curve::Ramp{.from = base.lr,
                                             .to = etaMin,
                                             .length = tMax.ticks(),
                                             .shape = curve::Shape::Cosine,
                                             .isFree = true}});
    }
};

} // namespace lrp::schedule
