#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
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

enum class Anneal { Cos, Linear };
constexpr std::array<std::string_view, 2> choices(Anneal)
{
    return {"cos", "linear"};
}

/// 1cycle: up from max_lr / div_factor to max_lr, then down far below the start; the momentum moves against
/// it. Between neighbouring values a → b, with s the share of the phase that has passed:
///     cos: b + (a − b) / 2 · (cos(π s) + 1),   linear: a + (b − a) · s
/// Phases end at the real numbers p·N − 1 and N − 1 (three-phase: p·N − 1, 2·p·N − 2, N − 1), N =
/// total_steps, p = pct_start. Tick N extrapolates past the end and a further one raises, as in PyTorch.
/// Source: Smith & Topin 2018, arXiv:1708.07120; torch.optim.lr_scheduler.OneCycleLR, PyTorch 1.13.1.
struct OneCycleLR {
    PerGroup maxLr = 0.1;
    std::optional<params::Length> totalSteps{};
    std::optional<std::int64_t> epochs{};
    std::optional<std::int64_t> stepsPerEpoch{};
    double pctStart = 0.3;
    Anneal annealStrategy = Anneal::Cos;
    bool cycleMomentum = true;
    PerGroup baseMomentum = 0.85;
    PerGroup maxMomentum = 0.95;
    double divFactor = 25.0;
    double finalDivFactor = 1e4;
    bool threePhase = false;

    static constexpr params::Info kInfo{
        .id = "OneCycleLR",
        .title = "1cycle",
        .summary = "One long rise to the highest rate and a longer fall far below the start.",
        .formula = "max_lr / div_factor -> max_lr -> max_lr / (div_factor * final_div_factor)",
        .source = "arXiv:1708.07120",
        .torch = "torch.optim.lr_scheduler.OneCycleLR",
        .framework = "PyTorch",
        .family = "1cycle",
        .synonyms = "one cycle, 1cycle, super-convergence, warm-up, warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::Fits, hook::MomentumCurve, hook::OwnBase>;

    static constexpr std::string_view kStarter = R"({"total_steps": "100 %"})";

    static constexpr auto params()
    {
        using Self = OneCycleLR;
        return std::tuple{
            params::param("max_lr", &Self::maxLr, params::learningRate(), "Highest rate", "Rate at the peak.")
                .mustBeGiven(),
            params::param("total_steps", &Self::totalSteps, params::ticks(1).asInt(), "Length",
                          "Ticks of the whole cycle. Empty: epochs times steps per epoch."),
            params::param("epochs", &Self::epochs, params::between(1, 1e9).asInt(), "Epochs",
                          "With steps per epoch, another way to give the length. Empty: the length counts.")
                .rarelySet(),
            params::param("steps_per_epoch", &Self::stepsPerEpoch, params::between(1, 1e9).asInt(),
                          "Steps per epoch",
                          "With epochs, another way to give the length. Empty: the length counts.")
                .rarelySet(),
            params::param(
                "pct_start", &Self::pctStart,
                params::Range{.unit = params::Unit::Share, .min = 0.0, .max = 1.0, .floatOnly = true},
                "Rising share", "Share of the cycle spent rising."),
            params::param("anneal_strategy", &Self::annealStrategy, "Shape",
                          "cos: half cosines; linear: straight lines."),
            params::param("cycle_momentum", &Self::cycleMomentum, "Cycle momentum",
                          "Move the momentum (or beta1) against the rate."),
            params::param("base_momentum", &Self::baseMomentum, params::number().soft(0.0, 1.0),
                          "Lowest momentum", "Momentum at the peak of the rate.")
                .rarelySet(),
            params::param("max_momentum", &Self::maxMomentum, params::number().soft(0.0, 1.0),
                          "Highest momentum", "Momentum at both ends.")
                .rarelySet(),
            params::param("div_factor", &Self::divFactor, params::above(0.0), "Start divisor",
                          "The first rate is max_lr divided by this."),
            params::param("final_div_factor", &Self::finalDivFactor, params::above(0.0), "End divisor",
                          "The last rate is the first divided by this."),
            params::param("three_phase", &Self::threePhase, "Three phases",
                          "Fall to the first rate as fast as it rose, then to the last.")
                .rarelySet(),
        };
    }

    /// The length in ticks: total_steps, or epochs times steps_per_epoch.
    double length() const
    {
        return totalSteps ? totalSteps->ticks()
                          : static_cast<double>(epochs.value_or(1) * stepsPerEpoch.value_or(1));
    }

    /// The schedule sets the base rate: that of its first tick.
    double ownBase(std::size_t group) const { return maxLr[group] / divFactor; }

    Curve curve(const Base& base) const;

    std::optional<Curve> momentumCurve(const Base& base) const
    {
        const double high = maxMomentum[base.group];
        return cycleMomentum ? std::optional(phases(high, baseMomentum[base.group], high)) : std::nullopt;
    }

    static params::Issues check(const OneCycleLR& settings);
    params::Issues fits(const Groups& groups) const;

private:
    /// Through the three values; in three phases back to the first in between.
    Curve phases(double initial, double peak, double last) const
    {
        const auto shape = annealStrategy == Anneal::Cos ? curve::Shape::Cosine : curve::Shape::Linear;
        const double rise = pctStart * length() - 1.0;
        const double end = length() - 1.0;
        return threePhase ? throughValues({initial, peak, initial, last},
                                          {rise, 2.0 * pctStart * length() - 2.0, end}, shape, true)
                          : throughValues({initial, peak, last}, {rise, end}, shape, true);
    }
};

} // namespace lrp::schedule
