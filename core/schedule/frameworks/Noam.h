#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <cmath>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

/// Up along a straight line to `peak` at tick `warm`, then down with the square root of time.
///     peak · min(t / warm, √(warm / t))
inline Curve noamCurve(double peak, double warm)
{
    const Curve tail(Curve::Node{curve::Power{.rate = 1.0 / warm, .exponent = 0.5}});
    return afterWarmUp(ramp(0.0, peak, warm), warm, scaled(peak, tail));
}

} // namespace lrp::schedule

namespace lrp::schedule::noam
{

/// The schedule of the Transformer paper: a linear warm-up, then a fall with the square root of time. It sets
/// the rate itself: the base rate is not used. The paper counts from 1, so that a run asks for t = 1, 2, …
///     lr(t) = factor · d_model^−½ · min(t^−½, t · warmup_steps^−3/2)
/// The peak, factor / √(d_model · warmup_steps), is at t = warmup_steps; t = 0 counts as 1.
/// Source: Vaswani et al. 2017, arXiv:1706.03762, eq. 3.
struct Noam {
    double dModel = 512.0;
    params::Length warmupSteps = 4000;
    double factor = 1.0;

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "noam.noam",
        .title = "Noam (Transformer)",
        .summary = "Linear warm-up, then a fall with the square root of time; sets the rate itself.",
        .formula = "lr(t) = factor * d_model^-0.5 * min(t^-0.5, t * warmup_steps^-1.5), t = 1, 2, ...",
        .source = "arXiv:1706.03762, eq. 3",
        .torch = "",
        .framework = "Noam",
        .family = "Noam",
        .synonyms =
            "Transformer, attention is all you need, inverse square root, warm-up, warmup, NoamOpt, NoamLR",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::FirstTick>;

    static constexpr std::string_view kStarter = R"({"warmup_steps": "10 %"})";

    static constexpr auto params()
    {
        using Self = Noam;
        return std::tuple{
            params::param("d_model", &Self::dModel, params::above(0.0).soft(1.0, 1e5), "Model width",
                          "Size of the model's vectors; wider models get lower rates.")
                .mustBeGiven(),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(1), "Warm-up",
                          "Updates until the peak."),
            params::param("factor", &Self::factor, params::number().soft(0.0, 100.0), "Factor",
                          "Multiplies the whole curve; the lane's base rate is not used."),
        };
    }

    Curve curve(const Base&) const
    {
        const double warm = warmupSteps.ticks();
        const Curve counted = noamCurve(factor / std::sqrt(dModel * warm), warm);
        return Curve(Curve::Node{
            curve::Sequence{.parts = {Curve(counted(1.0)), counted}, .at = {1.0}, .isGlobal = true}});
    }
};

} // namespace lrp::schedule::noam
