#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <array>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// The schedules of optax that are made of pieces. Optax's dictionary boundaries_and_scales is two lists
/// here: of a boundary given twice the last scale counts, and the order does not matter.
namespace lrp::schedule::optax
{

/// A staircase: the rate is multiplied by scales[i] from boundaries[i] on.
///     lr(t) = init_value · Π scales[i] over boundaries[i] ≤ t
struct PiecewiseConstantSchedule {
    std::optional<double> initValue{};
    std::vector<params::Length> boundaries{};
    std::vector<double> scales{};

    static constexpr params::Info kInfo{
        .id = "optax.piecewise_constant_schedule",
        .title = "Piecewise constant",
        .summary = "Multiplies the rate by a scale at each boundary.",
        .formula = "lr(t) = init * product of scales whose boundary <= t",
        .source = "optax.piecewise_constant_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Staircase at milestones",
        .synonyms = "boundaries_and_scales, multi-step, drops, milestones",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"boundaries": ["50 %", "75 %"], "scales": [0.1, 0.1]})";

    static constexpr auto params()
    {
        using Self = PiecewiseConstantSchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate at the start. Empty: the lane's base rate."),
            params::param("boundaries", &Self::boundaries, params::ticks(0), "Boundaries",
                          "Ticks at which the rate is multiplied."),
            params::param("scales", &Self::scales, params::atLeast(0.0).soft(0.0, 1.0), "Scales",
                          "What it is multiplied by: one for each boundary."),
        };
    }

    static params::Issues check(const PiecewiseConstantSchedule& settings);
    Curve curve(const Base& base) const;
};

enum class Interpolation { Linear, Cosine };
constexpr std::array<std::string_view, 2> choices(Interpolation)
{
    return {"linear", "cosine"};
}

/// Lines or half cosines through init_value, init_value · scales[0], init_value · scales[0] · scales[1], …,
/// reached at the boundaries; the last one is held.
struct PiecewiseInterpolateSchedule {
    Interpolation interpolateType = Interpolation::Linear;
    std::optional<double> initValue{};
    std::vector<params::Length> boundaries{};
    std::vector<double> scales{};

    static constexpr params::Info kInfo{
        .id = "optax.piecewise_interpolate_schedule",
        .title = "Piecewise interpolation",
        .summary = "Lines or half cosines between rates, each a multiple of the one before.",
        .formula = "lr(boundary i) = init * scales[0] * ... * scales[i], interpolated in between",
        .source = "optax.piecewise_interpolate_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Piecewise ramps",
        .synonyms = "boundaries_and_scales, warmup, piecewise linear, slanted triangle, interpolation",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter =
        R"({"boundaries": ["30 %", "60 %", "100 %"], "scales": [5.0, 0.2, 0.01]})";

    static constexpr auto params()
    {
        using Self = PiecewiseInterpolateSchedule;
        return std::tuple{
            params::param("interpolate_type", &Self::interpolateType, "Pieces",
                          "linear: straight lines; cosine: half cosines.")
                .mustBeGiven(),
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate at the start. Empty: the lane's base rate."),
            params::param("boundaries", &Self::boundaries, params::ticks(0), "Boundaries",
                          "Ticks at which one piece ends and the next begins."),
            params::param("scales", &Self::scales, params::atLeast(0.0), "Scales",
                          "The rate at each boundary as a multiple of the one before."),
        };
    }

    static params::Issues check(const PiecewiseInterpolateSchedule& settings);
    Curve curve(const Base& base) const;
};

/// 1cycle in straight lines: up from peak / div_factor, down again as far, then down to peak / div /
/// final_div_factor. The corners lie at whole ticks, ⌊pct · transition_steps⌋. Source:
/// optax.linear_onecycle_schedule; Smith & Topin 2017, arXiv:1708.07120.
struct LinearOnecycleSchedule {
    params::Length transitionSteps = params::percentOfRun(100.0);
    std::optional<double> peakValue{};
    double pctStart = 0.3;
    double pctFinal = 0.85;
    double divFactor = 25.0;
    double finalDivFactor = 1e4;

    static constexpr params::Info kInfo{
        .id = "optax.linear_onecycle_schedule",
        .title = "1cycle, linear",
        .summary = "Rises to the peak, falls as far, then much further, all in straight lines.",
        .formula = "peak/div at 0, peak at pct_start * n, peak/div at pct_final * n, peak/div/final_div at n",
        .source = "optax.linear_onecycle_schedule; arXiv:1708.07120",
        .torch = "",
        .framework = "optax",
        .family = "1cycle",
        .synonyms = "1cycle, one cycle, super-convergence, warmup",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = LinearOnecycleSchedule;
        return std::tuple{
            params::param("transition_steps", &Self::transitionSteps, params::ticks(1), "Cycle",
                          "Length of the whole cycle."),
            params::param("peak_value", &Self::peakValue, params::learningRate(), "Peak",
                          "Highest rate. Empty: the lane's base rate."),
            params::param("pct_start", &Self::pctStart, params::share(), "Peak at",
                          "Share of the cycle at the peak."),
            params::param("pct_final", &Self::pctFinal, params::share(), "Back at",
                          "Share of the cycle at which the rate is back where it began."),
            params::param("div_factor", &Self::divFactor, params::above(0.0).soft(1.0, 1e6), "Start divisor",
                          "The rate starts at the peak divided by this."),
            params::param("final_div_factor", &Self::finalDivFactor, params::above(0.0).soft(1.0, 1e9),
                          "End divisor", "The rate ends at its start divided by this."),
        };
    }

    Curve curve(const Base& base) const;
};

/// 1cycle in half cosines: up from peak / div_factor to the peak, then down to peak / div / final_div_factor.
/// The peak lies at a whole tick, ⌊pct_start · transition_steps⌋.
/// Source: optax.cosine_onecycle_schedule; Smith & Topin 2017, arXiv:1708.07120.
struct CosineOnecycleSchedule {
    params::Length transitionSteps = params::percentOfRun(100.0);
    std::optional<double> peakValue{};
    double pctStart = 0.3;
    double divFactor = 25.0;
    double finalDivFactor = 1e4;

    static constexpr params::Info kInfo{
        .id = "optax.cosine_onecycle_schedule",
        .title = "1cycle, cosine",
        .summary = "Rises to the peak along half a cosine, then falls far below the start along another.",
        .formula = "peak/div at 0, peak at pct_start * n, peak/div/final_div at n, half cosines in between",
        .source = "optax.cosine_onecycle_schedule; arXiv:1708.07120",
        .torch = "",
        .framework = "optax",
        .family = "1cycle",
        .synonyms = "1cycle, one cycle, super-convergence, warmup",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = CosineOnecycleSchedule;
        return std::tuple{
            params::param("transition_steps", &Self::transitionSteps, params::ticks(1), "Cycle",
                          "Length of the whole cycle."),
            params::param("peak_value", &Self::peakValue, params::learningRate(), "Peak",
                          "Highest rate. Empty: the lane's base rate."),
            params::param("pct_start", &Self::pctStart, params::share(), "Peak at",
                          "Share of the cycle at the peak."),
            params::param("div_factor", &Self::divFactor, params::above(0.0).soft(1.0, 1e6), "Start divisor",
                          "The rate starts at the peak divided by this."),
            params::param("final_div_factor", &Self::finalDivFactor, params::above(0.0).soft(1.0, 1e9),
                          "End divisor", "The rate ends at its start divided by this."),
        };
    }

    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::optax
