#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <optional>
#include <string_view>
#include <tuple>

/// The plain decays of optax; interpolations are in OptaxPiecewise.h, warm-ups and joins in OptaxWarmup.h. An
/// optax schedule is a function of the update count, so t = 0 is the first update, and its rates are
/// absolute. Optax computes in single precision; these are its formulas in double.
namespace lrp::schedule::optax
{

/// The same rate for ever.
struct ConstantSchedule {
    std::optional<double> value{};

    static constexpr params::Info kInfo{
        .id = "optax.constant_schedule",
        .title = "Constant",
        .summary = "Keeps one rate for the whole run.",
        .formula = "lr(t) = value",
        .source = "optax.constant_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Constant",
        .synonyms = "fixed, flat",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = ConstantSchedule;
        return std::tuple{
            params::param("value", &Self::value, params::learningRate(), "Rate",
                          "Empty: the lane's base rate."),
        };
    }

    Curve curve(const Base& base) const { return value.value_or(base.lr); }
};

/// From one rate to another along a power of the time left, then held.
///     lr(t) = end_value + (init_value − end_value) · (1 − s)^power, s = clamp((t − begin) /
///     transition_steps, 0, 1)
struct PolynomialSchedule {
    std::optional<double> initValue{};
    double endValue = 0.0;
    double power = 1.0;
    params::Length transitionSteps = params::percentOfRun(100.0);
    params::Length transitionBegin = 0.0;

    static constexpr params::Info kInfo{
        .id = "optax.polynomial_schedule",
        .title = "Polynomial",
        .summary = "Moves from one rate to another along a power of the time left, then holds.",
        .formula =
            "lr(t) = end + (init - end) * (1 - s)^power, s = (t - transition_begin) / transition_steps",
        .source = "optax.polynomial_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Polynomial",
        .synonyms = "poly, polynomial decay, power",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"power": 2.0})";

    static constexpr auto params()
    {
        using Self = PolynomialSchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate at the start. Empty: the lane's base rate."),
            params::param("end_value", &Self::endValue, params::learningRate(), "End rate",
                          "Rate after the transition.")
                .mustBeGiven(),
            params::param("power", &Self::power, params::atLeast(0.0), "Power",
                          "1: a straight line; more changes earlier, less later.")
                .mustBeGiven(),
            params::param("transition_steps", &Self::transitionSteps, params::ticks(0).soft(1, 1e9),
                          "Transition",
                          "Time from the initial to the end rate; 0 stays at the initial rate."),
            params::param("transition_begin", &Self::transitionBegin, params::ticks(0), "Begins",
                          "How long the initial rate lasts before the transition."),
        };
    }

    Curve curve(const Base& base) const;
};

/// From one rate to another in a straight line, then held.
///     lr(t) = init_value + (end_value − init_value) · clamp((t − begin) / transition_steps, 0, 1)
struct LinearSchedule {
    std::optional<double> initValue{};
    double endValue = 0.0;
    params::Length transitionSteps = params::percentOfRun(100.0);
    params::Length transitionBegin = 0.0;

    static constexpr params::Info kInfo{
        .id = "optax.linear_schedule",
        .title = "Linear",
        .summary = "Moves from one rate to another in a straight line, then holds.",
        .formula = "lr(t) = init + (end - init) * s, s = (t - transition_begin) / transition_steps",
        .source = "optax.linear_schedule",
        .torch = "",
        .framework = "optax",
        .family = "Linear",
        .synonyms = "linear decay, linear warm-up, warmup, ramp",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = LinearSchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate at the start. Empty: the lane's base rate."),
            params::param("end_value", &Self::endValue, params::learningRate(), "End rate",
                          "Rate after the transition.")
                .mustBeGiven(),
            params::param("transition_steps", &Self::transitionSteps, params::ticks(0).soft(1, 1e9),
                          "Transition",
                          "Time from the initial to the end rate; 0 stays at the initial rate."),
            params::param("transition_begin", &Self::transitionBegin, params::ticks(0), "Begins",
                          "How long the initial rate lasts before the transition."),
        };
    }

    Curve curve(const Base& base) const;
};

/// Geometric decay, smooth or in stairs, bounded by an end value: from below if it decays, from above if it
/// grows.
///     lr(t) = init_value · decay_rate^((t − begin) / transition_steps)
struct ExponentialDecay {
    std::optional<double> initValue{};
    params::Length transitionSteps = params::percentOfRun(100.0);
    double decayRate = 0.1;
    params::Length transitionBegin = 0.0;
    bool staircase = false;
    std::optional<double> endValue{};

    static constexpr params::Info kInfo{
        .id = "optax.exponential_decay",
        .title = "Exponential decay",
        .summary =
            "Multiplies the rate by decay_rate every transition_steps, smoothly or in stairs, up to an end.",
        .formula =
            "lr(t) = init * decay_rate^((t - transition_begin) / transition_steps), bounded by end_value",
        .source = "optax.exponential_decay",
        .torch = "",
        .framework = "optax",
        .family = "Exponential",
        .synonyms = "exponential decay, geometric decay, staircase",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = ExponentialDecay;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate at the start. Empty: the lane's base rate."),
            params::param(
                "transition_steps", &Self::transitionSteps, params::ticks(0).soft(1, 1e9), "Decay length",
                "Time in which the rate is multiplied by the decay rate; 0 stays at the initial rate."),
            params::param("decay_rate", &Self::decayRate, params::atLeast(0.0).soft(0.0, 1.0), "Decay rate",
                          "Factor per decay length; 0 stays at the initial rate.")
                .mustBeGiven(),
            params::param("transition_begin", &Self::transitionBegin, params::ticks(0), "Begins",
                          "How long the initial rate lasts before the decay."),
            params::param("staircase", &Self::staircase, "In stairs",
                          "Drop at every multiple of the decay length, and hold in between."),
            params::param("end_value", &Self::endValue, params::learningRate(), "End rate",
                          "Lowest rate, or the highest where the decay rate is 1 or more. Empty: none."),
        };
    }

    Curve curve(const Base& base) const;
};

/// Half a cosine to a share of the initial rate, then held; the exponent bends it.
///     lr(t) = init_value · (alpha + (1 − alpha) · ((1 + cos(π s)) / 2)^exponent), s = min(1, t /
///     decay_steps)
struct CosineDecaySchedule {
    std::optional<double> initValue{};
    params::Length decaySteps = params::percentOfRun(100.0);
    double alpha = 0.0;
    double exponent = 1.0;

    static constexpr params::Info kInfo{
        .id = "optax.cosine_decay_schedule",
        .title = "Cosine decay",
        .summary = "Falls along half a cosine to a share of the initial rate and stays there.",
        .formula =
            "lr(t) = init * (alpha + (1 - alpha) * ((1 + cos(pi * min(1, t / decay_steps))) / 2)^exponent)",
        .source = "optax.cosine_decay_schedule; arXiv:1608.03983",
        .torch = "",
        .framework = "optax",
        .family = "Cosine",
        .synonyms = "cosine decay, cosine annealing, half cosine",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = CosineDecaySchedule;
        return std::tuple{
            params::param("init_value", &Self::initValue, params::learningRate(), "Initial rate",
                          "Rate at the start. Empty: the lane's base rate."),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Decay length",
                          "Time of the fall."),
            params::param("alpha", &Self::alpha, params::number().soft(0.0, 1.0), "Floor",
                          "Where it ends, as a share of the initial rate."),
            params::param("exponent", &Self::exponent, params::atLeast(0.0), "Exponent",
                          "Bends the cosine; more than 1 falls earlier."),
        };
    }

    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::optax
