#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// The schedules of optax that are joined from others: a linear warm-up before a decay, and join_schedules
/// itself. Each part counts from 0 where it takes over.
namespace lrp::schedule::optax
{

/// A straight rise to a rate that is then kept.
///     lr(t) = init_value + (peak_value − init_value) · min(1, t / warmup_steps)
struct WarmupConstantSchedule {
    double initValue = 0.0;
    std::optional<double> peakValue{};
    params::Length warmupSteps = 0.0;

    static constexpr params::Info kInfo{
        .id = "optax.warmup_constant_schedule",
        .title = "Warm-up, then constant",
        .summary = "Rises in a straight line to a rate and keeps it.",
        .formula = "lr(t) = init + (peak - init) * min(1, t / warmup_steps)",
        .source = "optax.warmup_constant_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Warm-up, then a schedule",
        .synonyms = "warmup, linear warm-up",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = WarmupConstantSchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate of the first update.")
                .mustBeGiven(),
            params::param("peak_value", &Self::peakValue, params::learningRate(), "Peak",
                          "Rate after the warm-up. Empty: the lane's base rate."),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; 0 stays at the initial rate.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const;
};

/// A straight rise, then half a cosine to an end value, which is held.
///     lr(t) = end + (peak − end) · ((1 + cos(π s)) / 2)^exponent, s = (t − w) / (decay_steps − w) after the
///     warm-up w
struct WarmupCosineDecaySchedule {
    double initValue = 0.0;
    std::optional<double> peakValue{};
    params::Length warmupSteps = 0.0;
    params::Length decaySteps = params::percentOfRun(100.0);
    double endValue = 0.0;
    double exponent = 1.0;

    static constexpr params::Info kInfo{
        .id = "optax.warmup_cosine_decay_schedule",
        .title = "Warm-up, then cosine decay",
        .summary = "Rises in a straight line to the peak, falls along half a cosine and stays down.",
        .formula = "lr(t) = end + (peak - end) * ((1 + cos(pi * s)) / 2)^exponent, "
                   "s = (t - warmup_steps) / (decay_steps - warmup_steps)",
        .source = "optax.warmup_cosine_decay_schedule; arXiv:1608.03983",
        .torch = "",
        .framework = "optax",
        .family = "Warm-up, then a schedule",
        .synonyms = "warmup, linear warm-up, cosine decay, cosine annealing",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = WarmupCosineDecaySchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate of the first update.")
                .mustBeGiven(),
            params::param("peak_value", &Self::peakValue, params::learningRate(), "Peak",
                          "Rate after the warm-up. Empty: the lane's base rate."),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises.")
                .mustBeGiven(),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Whole length",
                          "Time from the start to the end value, the warm-up included."),
            params::param("end_value", &Self::endValue, params::learningRate(), "End rate",
                          "Rate after the decay."),
            params::param("exponent", &Self::exponent, params::atLeast(0.0), "Exponent",
                          "Bends the cosine; more than 1 falls earlier."),
        };
    }

    static params::Issues check(const WarmupCosineDecaySchedule& settings);
    Curve curve(const Base& base) const;
};

/// A straight rise, then exponential decay with its own clock.
///     lr(t) = peak · decay_rate^((t − warmup_steps − begin) / transition_steps), bounded by end_value
struct WarmupExponentialDecaySchedule {
    double initValue = 0.0;
    std::optional<double> peakValue{};
    params::Length warmupSteps = 0.0;
    params::Length transitionSteps = params::percentOfRun(100.0);
    double decayRate = 0.1;
    params::Length transitionBegin = 0.0;
    bool staircase = false;
    std::optional<double> endValue{};

    static constexpr params::Info kInfo{
        .id = "optax.warmup_exponential_decay_schedule",
        .title = "Warm-up, then exponential decay",
        .summary = "Rises in a straight line to the peak, then decays geometrically, smoothly or in stairs.",
        .formula = "lr(t) = peak * decay_rate^((t - warmup_steps - transition_begin) / transition_steps), "
                   "bounded by end_value",
        .source = "optax.warmup_exponential_decay_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Warm-up, then a schedule",
        .synonyms = "warmup, linear warm-up, exponential decay, staircase",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = WarmupExponentialDecaySchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate of the first update.")
                .mustBeGiven(),
            params::param("peak_value", &Self::peakValue, params::learningRate(), "Peak",
                          "Rate after the warm-up. Empty: the lane's base rate."),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises.")
                .mustBeGiven(),
            params::param("transition_steps", &Self::transitionSteps, params::ticks(0).soft(1, 1e9),
                          "Decay length",
                          "Time in which the rate is multiplied by the decay rate; 0 stays at the peak."),
            params::param("decay_rate", &Self::decayRate, params::atLeast(0.0).soft(0.0, 1.0), "Decay rate",
                          "Factor per decay length; 0 stays at the peak.")
                .mustBeGiven(),
            params::param("transition_begin", &Self::transitionBegin, params::ticks(0), "Begins",
                          "How long the peak lasts before the decay."),
            params::param("staircase", &Self::staircase, "In stairs",
                          "Drop at every multiple of the decay length, and hold in between."),
            params::param("end_value", &Self::endValue, params::learningRate(), "End rate",
                          "Lowest rate, or the highest where the decay rate is 1 or more. Empty: none."),
        };
    }

    Curve curve(const Base& base) const;
};

/// SGDR: warmed-up cosines one after another, each for its own decay_steps.
/// Source: optax.sgdr_schedule; Loshchilov & Hutter 2017, arXiv:1608.03983.
struct SgdrSchedule {
    std::vector<Schedule> cosineKwargs{};

    static constexpr params::Info kInfo{
        .id = "optax.sgdr_schedule",
        .title = "Warmed-up cosines (SGDR)",
        .summary =
            "Cosine decays with warm-up one after another, each for its own length; the last end is held.",
        .formula = "lr(t) = cosine i at t - (decay_steps before it)",
        .source = "optax.sgdr_schedule; arXiv:1608.03983",
        .torch = "",
        .framework = "optax",
        .family = "Cosine with restarts",
        .synonyms = "SGDR, warm restarts, cosine restarts, cycles, warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"cosine_kwargs": [
        {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": "2 %", "decay_steps": "20 %"},
        {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": "2 %", "decay_steps": "30 %"},
        {"type": "optax.warmup_cosine_decay_schedule", "init_value": 0.0, "warmup_steps": "2 %", "decay_steps": "50 %"}]})";

    static constexpr auto params()
    {
        using Self = SgdrSchedule;
        return std::tuple{
            params::param("cosine_kwargs", &Self::cosineKwargs, "Cycles",
                          "Schedules of the type optax.warmup_cosine_decay_schedule, one for each cycle.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const SgdrSchedule& settings);
    Curve curve(const Base& base) const;
};

/// Any schedules one after another, each counting from 0 at its boundary.
struct JoinSchedules {
    std::vector<Schedule> schedules{};
    std::vector<params::Length> boundaries{};

    static constexpr params::Info kInfo{
        .id = "optax.join_schedules",
        .title = "Schedules joined",
        .summary = "Schedules one after another; each counts from 0 at its boundary.",
        .formula = "lr(t) = schedule i at t - (boundary before it)",
        .source = "optax.join_schedules",
        .torch = "",
        .framework = "optax",
        .family = "One after another",
        .synonyms = "sequence, segments, warmup, WSD, piecewise",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter = R"({
        "schedules": [{"type": "optax.linear_schedule", "init_value": 0.0, "end_value": 0.1, "transition_steps": "10 %"},
                      {"type": "optax.cosine_decay_schedule", "init_value": 0.1, "decay_steps": "90 %"}],
        "boundaries": ["10 %"]})";

    static constexpr auto params()
    {
        using Self = JoinSchedules;
        return std::tuple{
            params::param("schedules", &Self::schedules, "Schedules", "What follows what.").mustBeGiven(),
            params::param("boundaries", &Self::boundaries, params::ticks(0), "Boundaries",
                          "When each takes over from the one before: one fewer than there are schedules.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const JoinSchedules& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule::optax
