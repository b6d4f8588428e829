#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Function.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

enum class CyclicMode { Triangular, Triangular2, ExpRange };
constexpr std::array<std::string_view, 3> choices(CyclicMode)
{
    return {"triangular", "triangular2", "exp_range"};
}

enum class ScaleMode { Cycle, Iterations };
constexpr std::array<std::string_view, 2> choices(ScaleMode)
{
    return {"cycle", "iterations"};
}

/// A triangle wave between two rates, with the momentum moving against it.
///     lr(t) = base_lr + (max_lr − base_lr) · h(t) · s,   momentum(t) = max_m − (max_m − base_m) · h(t) · s
/// h rises from 0 to 1 in step_size_up ticks and falls in step_size_down. The scale s is 1 (triangular),
/// 2^−(cycle − 1) (triangular2) or gamma^t (exp_range, t counted from the start of the run). A scale_fn
/// replaces the mode. The schedule sets its own base rate; the optimizer's is not used. On Adam and its kin
/// the momentum is beta1, from PyTorch 2.3 on. Source: Smith 2017, arXiv:1506.01186;
/// torch.optim.lr_scheduler.CyclicLR, PyTorch 1.13.1 and 2.6.
struct CyclicLR {
    PerGroup baseLr = 0.01;
    PerGroup maxLr = 0.1;
    params::Length stepSizeUp = 2000;
    std::optional<params::Length> stepSizeDown{};
    CyclicMode mode = CyclicMode::Triangular;
    double gamma = 1.0;
    std::optional<Functions> scaleFn{};
    ScaleMode scaleMode = ScaleMode::Cycle;
    bool cycleMomentum = true;
    PerGroup baseMomentum = 0.8;
    PerGroup maxMomentum = 0.9;

    static constexpr params::Info kInfo{
        .id = "CyclicLR",
        .title = "Cyclic (triangles)",
        .summary = "Rises and falls between two rates; the momentum moves the other way.",
        .formula = "lr(t) = base_lr + (max_lr - base_lr) * h(t) * scale",
        .source = "arXiv:1506.01186",
        .torch = "torch.optim.lr_scheduler.CyclicLR",
        .framework = "PyTorch",
        .family = "Triangle wave",
        .synonyms = "triangular, triangular2, exp_range, CLR, cyclical learning rates, saw tooth",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Fits, hook::MomentumCurve, hook::OwnBase>;

    static constexpr std::string_view kStarter = R"({"step_size_up": "10 %"})";

    static constexpr auto params()
    {
        using Self = CyclicLR;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Lowest rate",
                          "Rate at the foot of the triangles; replaces the optimizer's rate.")
                .mustBeGiven(),
            params::param("max_lr", &Self::maxLr, params::learningRate(), "Highest rate",
                          "Rate at the first peak.")
                .mustBeGiven(),
            params::param("step_size_up", &Self::stepSizeUp, params::ticks(1), "Ticks up",
                          "Ticks from the foot to the peak."),
            params::param("step_size_down", &Self::stepSizeDown, params::ticks(0).soft(1, 1e9), "Ticks down",
                          "Ticks from the peak to the foot; empty: as many as up."),
            params::param("mode", &Self::mode, "Mode",
                          "triangular: equal peaks; triangular2: halved each cycle; exp_range: gamma^t."),
            params::param("gamma", &Self::gamma, params::number().soft(0.0, 1.0), "Gamma",
                          "Decay of the peaks per tick in mode exp_range."),
            params::param("scale_fn", &Self::scaleFn, "Scale function",
                          "A formula in t that replaces the mode; t is the cycle (from 1) or the tick. "
                          "Empty: the mode's own.")
                .rarelySet(),
            params::param("scale_mode", &Self::scaleMode, "Scale function of",
                          "What t is in the scale function: the cycle or the tick.")
                .rarelySet(),
            params::param("cycle_momentum", &Self::cycleMomentum, "Cycle momentum",
                          "Move the momentum against the rate, or beta1 from PyTorch 2.3 on."),
            params::param("base_momentum", &Self::baseMomentum, params::number().soft(0.0, 1.0),
                          "Lowest momentum", "Momentum at the peak of the rate.")
                .rarelySet(),
            params::param("max_momentum", &Self::maxMomentum, params::number().soft(0.0, 1.0),
                          "Highest momentum", "Momentum at the foot of the rate.")
                .rarelySet(),
        };
    }

    /// The optimizer must have what the schedule moves, and lists one value for each group.
    params::Issues fits(const Groups& groups) const;

    /// The schedule sets the base rate.
    double ownBase(std::size_t group) const { return baseLr[group]; }

    Curve curve(const Base& base) const { return curve(base, "PyTorch's CyclicLR"); }
    /// The same in a framework that has PyTorch's; `owner` is who raises.
    Curve curve(const Base& base, const std::string& owner) const
    {
        return raising(wave(base.lr, maxLr[base.group]), overflow(), owner + " raises " + overflowText());
    }

    std::optional<Curve> momentumCurve(const Base& base) const
    {
        const double high = maxMomentum[base.group];
        return cycleMomentum ? std::optional(wave(high, baseMomentum[base.group])) : std::nullopt;
    }

private:
    /// The first tick whose scale is too large a power: 1 / 2.0 ** (cycle - 1), or gamma ** t.
    double overflow() const;
    std::string overflowText() const;

    Curve wave(double low, double high) const
    {
        using curve::Damping;
        curve::Wave wave{.low = low,
                         .high = high,
                         .up = stepSizeUp.ticks(),
                         .down = stepSizeDown.value_or(stepSizeUp).ticks(),
                         .damping = mode == CyclicMode::Triangular2 ? Damping::Halve
                                    : mode == CyclicMode::ExpRange  ? Damping::Geometric
                                                                    : Damping::None,
                         .gamma = gamma,
                         .perCycle = scaleMode == ScaleMode::Cycle};
        if (scaleFn) {
            wave.damping = Damping::Function;
            wave.function = std::make_shared<const CompiledFunctions>(*scaleFn);
        }
        return Curve(Curve::Node{std::move(wave)});
    }
};

} // namespace lrp::schedule
