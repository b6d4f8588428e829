#pragma once

#include "core/params/Param.h"
#include "core/schedule/Group.h"

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
    double tMax = 1000.0;
    double etaMin = 0.0;

    static constexpr params::Info kInfo{
        .id = "CosineAnnealingLR",
        .title = "Cosine annealing",
        .summary = "Falls along half a cosine to a floor in T_max ticks; past that it rises again.",
        .formula = "lr(t) = eta_min + (base - eta_min) * (1 + cos(pi * t / T_max)) / 2",
        .source = "arXiv:1608.03983",
        .torch = "torch.optim.lr_scheduler.CosineAnnealingLR",
    };

    static constexpr auto params()
    {
        using Self = CosineAnnealingLR;
        return std::tuple{
            params::param("T_max", &Self::tMax,
                          params::Range{.unit = params::Unit::Ticks, .min = 0.0, .max = 1e9, .minOpen = true},
                          "Half period", "Ticks from the base rate to the floor.")
                .mustBeGiven(),
            params::param("eta_min", &Self::etaMin, params::learningRate(), "Floor",
                          "Lowest rate the curve reaches."),
        };
    }

    double next(const Tick& tick) const
    {
        if (tick.t == 0.0) {
            return tick.lr;
        }
        if (tick.calls == 1.0) {
            return closed(tick);
        }
        if (std::fmod(tick.t - 1.0 - tMax, 2.0 * tMax) ==
            0.0) { // at the floor the ratio would divide by zero
            return tick.lr + (tick.base - etaMin) * (1.0 - std::cos(std::numbers::pi / tMax)) / 2.0;
        }
        return (1.0 + std::cos(std::numbers::pi * tick.t / tMax)) /
                   (1.0 + std::cos(std::numbers::pi * (tick.t - 1.0) / tMax)) * (tick.lr - etaMin) +
               etaMin;
    }

    double closed(const Tick& tick) const
    {
        return etaMin + (tick.base - etaMin) * (1.0 + std::cos(std::numbers::pi * tick.t / tMax)) / 2.0;
    }
};

} // namespace lrp::schedule
