#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// The schedules of keras.optimizers.schedules, Keras 3. They are called with the number of updates made, so
/// t = 0 is the first one. Keras computes in single precision; these are its formulas in double.
namespace lrp::schedule::keras
{

/// Geometric decay, smooth or in stairs.
///     lr(t) = initial_learning_rate · decay_rate^(t / decay_steps)
struct ExponentialDecay {
    std::optional<double> initialLearningRate{};
    params::Length decaySteps = params::percentOfRun(100.0);
    double decayRate = 0.1;
    bool staircase = false;

    static constexpr params::Info kInfo{
        .id = "keras.ExponentialDecay",
        .title = "Exponential decay",
        .summary = "Multiplies the rate by decay_rate every decay_steps, smoothly or in stairs.",
        .formula = "lr(t) = initial * decay_rate^(t / decay_steps), staircase: the exponent rounded down",
        .source = "keras.optimizers.schedules.ExponentialDecay, Keras 3",
        .torch = "",
        .framework = "Keras",
        .family = "Exponential",
        .synonyms = "exponential decay, geometric decay, staircase",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = ExponentialDecay;
        return std::tuple{
            params::param("initial_learning_rate", &Self::initialLearningRate, params::learningRate(),
                          "Initial rate", "Rate at the start. Empty: the lane's base rate."),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Decay length",
                          "Time in which the rate is multiplied by the decay rate."),
            params::param("decay_rate", &Self::decayRate, params::atLeast(0.0).soft(0.0, 1.0), "Decay rate",
                          "Factor per decay length; 0.1 leaves a tenth.")
                .mustBeGiven(),
            params::param("staircase", &Self::staircase, "In stairs",
                          "Drop at every multiple of the decay length, and hold in between."),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(initialLearningRate.value_or(base.lr),
                      Curve(Curve::Node{curve::Decay{decayRate, decaySteps.ticks(), staircase}}));
    }
};

/// Absolute rates, one after another. A boundary itself still has the rate before it.
///     lr(t) = values[number of boundaries < t]
struct PiecewiseConstantDecay {
    std::vector<params::Length> boundaries{params::percentOfRun(50.0), params::percentOfRun(75.0)};
    std::vector<double> values{0.1, 0.01, 0.001};

    static constexpr params::Info kInfo{
        .id = "keras.PiecewiseConstantDecay",
        .title = "Piecewise constant",
        .summary = "Given rates one after another; a boundary still has the rate before it.",
        .formula = "lr(t) = values[number of boundaries < t]",
        .source = "keras.optimizers.schedules.PiecewiseConstantDecay, Keras 3",
        .torch = "",
        .framework = "Keras",
        .family = "Staircase at milestones",
        .synonyms = "piecewise constant, multi-step, drops, milestones",
        .paced = "step",
    };

    using Hooks = params::List<hook::Check>;

    static constexpr auto params()
    {
        using Self = PiecewiseConstantDecay;
        return std::tuple{
            params::param("boundaries", &Self::boundaries, params::ticks(-1e9).soft(0, 1e9), "Boundaries",
                          "Each is the last tick of its rate, in order.")
                .mustBeGiven(),
            params::param("values", &Self::values, params::learningRate(), "Rates",
                          "One more than there are boundaries. The lane's base rate is not used.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const PiecewiseConstantDecay& settings);

    Curve curve(const Base& /*base*/) const
    {
        return Curve(Curve::Node{curve::Steps{ticksOf(boundaries), values, true}});
    }
};

/// Polynomial decay to an end rate, once or in teeth that get lower.
///     lr(t) = end + (initial − end) · (1 − t / n)^power, t held at n = decay_steps
/// With `cycle` n grows to the next multiple of decay_steps, so that tooth i starts at 1 − i / (i + 1) of the
/// way.
struct PolynomialDecay {
    std::optional<double> initialLearningRate{};
    params::Length decaySteps = params::percentOfRun(100.0);
    double endLearningRate = 1e-4;
    double power = 1.0;
    bool cycle = false;

    static constexpr params::Info kInfo{
        .id = "keras.PolynomialDecay",
        .title = "Polynomial decay",
        .summary =
            "Falls to an end rate along a power of the time left; with cycle in lower and lower teeth.",
        .formula = "lr(t) = end + (initial - end) * (1 - min(t, decay_steps) / decay_steps)^power",
        .source = "keras.optimizers.schedules.PolynomialDecay, Keras 3",
        .torch = "",
        .framework = "Keras",
        .family = "Polynomial",
        .synonyms = "polynomial decay, poly, linear decay, saw tooth, cycle",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = PolynomialDecay;
        return std::tuple{
            params::param("initial_learning_rate", &Self::initialLearningRate, params::learningRate(),
                          "Initial rate", "Rate at the start. Empty: the lane's base rate."),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Decay length",
                          "Time from the initial to the end rate."),
            params::param("end_learning_rate", &Self::endLearningRate, params::learningRate(), "End rate",
                          "Rate after the decay."),
            params::param("power", &Self::power, params::atLeast(0.0), "Power",
                          "1: a straight line; more drops earlier, less later."),
            params::param("cycle", &Self::cycle, "Cycles",
                          "Start again after each decay length, each time from a lower rate."),
        };
    }

    Curve curve(const Base& base) const;
};

/// Decay with the inverse of time, smooth or in stairs.
///     lr(t) = initial_learning_rate / (1 + decay_rate · t / decay_steps)
struct InverseTimeDecay {
    std::optional<double> initialLearningRate{};
    params::Length decaySteps = params::percentOfRun(100.0);
    double decayRate = 9.0;
    bool staircase = false;

    static constexpr params::Info kInfo{
        .id = "keras.InverseTimeDecay",
        .title = "Inverse time decay",
        .summary = "Divides the rate by 1 + decay_rate for every decay_steps that have passed.",
        .formula =
            "lr(t) = initial / (1 + decay_rate * t / decay_steps), staircase: the quotient rounded down",
        .source = "keras.optimizers.schedules.InverseTimeDecay, Keras 3",
        .torch = "",
        .framework = "Keras",
        .family = "Inverse time",
        .synonyms = "inverse time, 1/t, hyperbolic, time-based decay",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = InverseTimeDecay;
        return std::tuple{
            params::param("initial_learning_rate", &Self::initialLearningRate, params::learningRate(),
                          "Initial rate", "Rate at the start. Empty: the lane's base rate."),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Decay length",
                          "Time that counts as one in the formula."),
            params::param("decay_rate", &Self::decayRate, params::atLeast(0.0), "Decay rate",
                          "After one decay length the rate is divided by 1 + this.")
                .mustBeGiven(),
            params::param("staircase", &Self::staircase, "In stairs",
                          "Drop at every multiple of the decay length, and hold in between."),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(initialLearningRate.value_or(base.lr),
                      Curve(Curve::Node{curve::Power{decayRate, 1.0, decaySteps.ticks(), staircase}}));
    }
};

/// Half a cosine to a share of the peak, then held; before it, with a warm-up target, a straight rise.
///     lr(t) = peak · (alpha + (1 − alpha) · (1 + cos(π s)) / 2), s = min(1, time since the warm-up /
///     decay_steps)
/// Source: keras.optimizers.schedules.CosineDecay; Loshchilov & Hutter 2017, arXiv:1608.03983, without
/// restarts.
struct CosineDecay {
    std::optional<double> initialLearningRate{};
    params::Length decaySteps = params::percentOfRun(100.0);
    double alpha = 0.0;
    std::optional<double> warmupTarget{};
    params::Length warmupSteps = 0.0;

    static constexpr params::Info kInfo{
        .id = "keras.CosineDecay",
        .title = "Cosine decay",
        .summary = "Falls along half a cosine and stays down; with a warm-up target it rises to that first.",
        .formula = "lr(t) = peak * (alpha + (1 - alpha) * (1 + cos(pi * s)) / 2), "
                   "s = min(1, (t - warmup_steps) / decay_steps)",
        .source = "keras.optimizers.schedules.CosineDecay, Keras 3; arXiv:1608.03983",
        .torch = "",
        .framework = "Keras",
        .family = "Cosine",
        .synonyms = "cosine decay, cosine annealing, half cosine, warmup, warm-up",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = CosineDecay;
        return std::tuple{
            params::param("initial_learning_rate", &Self::initialLearningRate, params::learningRate(),
                          "Initial rate", "Rate at the start. Empty: the lane's base rate."),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Decay length",
                          "Time of the fall, not counting the warm-up."),
            params::param("alpha", &Self::alpha, params::number().soft(0.0, 1.0), "Floor",
                          "Where it ends, as a share of the peak."),
            params::param("warmup_target", &Self::warmupTarget, params::learningRate(), "Warm-up target",
                          "Peak that the warm-up rises to from the initial rate. Empty: no warm-up."),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; without a target it does nothing."),
        };
    }

    Curve curve(const Base& base) const;
};

/// SGDR: half cosines one after another, each longer and with a lower peak if wanted. The floor stays.
///     lr = initial · (alpha + (1 − alpha) · m_mul^i · (1 + cos(π s)) / 2) in cycle i of length first ·
///     t_mul^i
/// Keras finds i by a logarithm in single precision, so that there a restart may come one step late.
/// Source: keras.optimizers.schedules.CosineDecayRestarts; Loshchilov & Hutter 2017, arXiv:1608.03983.
struct CosineDecayRestarts {
    std::optional<double> initialLearningRate{};
    params::Length firstDecaySteps = 1000.0;
    double tMul = 2.0;
    double mMul = 1.0;
    double alpha = 0.0;

    static constexpr params::Info kInfo{
        .id = "keras.CosineDecayRestarts",
        .title = "Cosine decay with restarts",
        .summary = "Half cosines one after another, each t_mul times as long and m_mul times as high.",
        .formula = "lr = initial * (alpha + (1 - alpha) * m_mul^i * (1 + cos(pi * s)) / 2) in cycle i",
        .source = "keras.optimizers.schedules.CosineDecayRestarts, Keras 3; arXiv:1608.03983",
        .torch = "",
        .framework = "Keras",
        .family = "Cosine with restarts",
        .synonyms = "SGDR, warm restarts, cosine restarts, cycles",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"first_decay_steps": "15 %"})";

    static constexpr auto params()
    {
        using Self = CosineDecayRestarts;
        return std::tuple{
            params::param("initial_learning_rate", &Self::initialLearningRate, params::learningRate(),
                          "Initial rate", "Rate at the start. Empty: the lane's base rate."),
            params::param("first_decay_steps", &Self::firstDecaySteps, params::ticks(1), "First cycle",
                          "Time until the first restart.")
                .mustBeGiven(),
            params::param("t_mul", &Self::tMul, params::between(1.0, 1000.0), "Growth",
                          "Each cycle is this many times as long as the last."),
            params::param("m_mul", &Self::mMul, params::number().soft(0.0, 1.0), "Peaks",
                          "Each cycle starts this many times as high as the last, above the floor."),
            params::param("alpha", &Self::alpha, params::number().soft(0.0, 1.0), "Floor",
                          "Where each cycle ends, as a share of the initial rate."),
        };
    }

    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::keras
