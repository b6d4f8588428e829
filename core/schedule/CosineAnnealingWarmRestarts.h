#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>

namespace lrp::schedule
{

class Scheduler;

/// SGDR: half cosines one after another, each `tMult` times as long as the one before.
///     lr = eta_min + (base − eta_min) · (1 + cos(π T_cur / T_i)) / 2
/// T_cur counts ticks since the last restart, T_i is the length of the present cycle; eta_min itself is never
/// reached on whole ticks.
/// Source: Loshchilov & Hutter 2017, arXiv:1608.03983, eq. 5;
/// torch.optim.lr_scheduler.CosineAnnealingWarmRestarts, PyTorch 1.13.1.
struct CosineAnnealingWarmRestarts {
    params::Length t0 = 100;
    std::int64_t tMult = 1;
    double etaMin = 0.0;

    static constexpr params::Info kInfo{
        .id = "CosineAnnealingWarmRestarts",
        .title = "Cosine with warm restarts (SGDR)",
        .summary = "Half cosines that restart from the base rate, each T_mult times as long as the last.",
        .formula = "lr = eta_min + (base - eta_min) * (1 + cos(pi * T_cur / T_i)) / 2",
        .source = "arXiv:1608.03983",
        .torch = "torch.optim.lr_scheduler.CosineAnnealingWarmRestarts",
        .framework = "PyTorch",
        .family = "Cosine with restarts",
        .synonyms = "SGDR, warm restarts, cosine restarts, cycles",
    };

    using Hooks = params::List<hook::Starter, hook::OwnScheduler>;

    static constexpr std::string_view kStarter = R"({"T_0": "25 %"})";

    static constexpr auto params()
    {
        using Self = CosineAnnealingWarmRestarts;
        return std::tuple{
            params::param("T_0", &Self::t0, params::ticks(1).asInt(), "First cycle",
                          "Ticks until the first restart.")
                .mustBeGiven(),
            params::param("T_mult", &Self::tMult, params::between(1, 1e6).asInt(), "Growth",
                          "Each cycle is this many times as long as the last."),
            params::param("eta_min", &Self::etaMin, params::learningRate(), "Floor",
                          "Rate that each cycle falls towards."),
        };
    }

    Curve curve(const Base& base) const
    {
        return Curve(Curve::Node{curve::Repeat{
            .of = Curve(Curve::Node{curve::Ramp{.length = t0.ticks(), .shape = curve::Shape::Cosine}}),
            .length = t0.ticks(),
            .high = base.lr,
            .low = etaMin,
            .growth = static_cast<double>(tMult)}});
    }

    /// It keeps its place in the cycle instead of computing it from the tick.
    std::unique_ptr<Scheduler> ownScheduler(Groups& groups, std::optional<double> lastEpoch) const;
};

} // namespace lrp::schedule
