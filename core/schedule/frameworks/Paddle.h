#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/frameworks/Noam.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/MultiStepLR.h"
#include "core/schedule/StepLR.h"

#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// Paddle's decays; its cosines, cycles and warm-up are in PaddleCycles.h. learning_rate is the base rate.
namespace lrp::schedule::paddle
{

/// The schedule of the Transformer paper, counted from 0: the first update changes nothing. It sets the rate
/// itself, learning_rate being a factor of it: the base rate is not used.
///     lr(t) = learning_rate · d_model^−½ · min(t^−½, t · warmup_steps^−3/2), lr(0) = 0
/// Source: paddle.optimizer.lr.NoamDecay, Paddle 2.6.
struct NoamDecay {
    double dModel = 512.0;
    params::Length warmupSteps = 4000;
    double learningRate = 1.0;

    static constexpr params::Info kInfo{
        .id = "paddle.NoamDecay",
        .title = "Noam decay",
        .summary = "Linear warm-up from 0, then a fall with the square root of time; sets the rate itself.",
        .formula = "lr(t) = learning_rate * d_model^-0.5 * min(t^-0.5, t * warmup_steps^-1.5)",
        .source = "arXiv:1706.03762; paddle.optimizer.lr.NoamDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Noam",
        .synonyms = "Transformer, inverse square root, warm-up, warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"warmup_steps": "10 %"})";

    static constexpr auto params()
    {
        using Self = NoamDecay;
        return std::tuple{
            params::param("d_model", &Self::dModel, params::above(0.0).soft(1.0, 1e5), "Model width",
                          "Size of the model's vectors; wider models get lower rates.")
                .mustBeGiven(),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(1), "Warm-up",
                          "Updates until the peak.")
                .mustBeGiven(),
            params::param("learning_rate", &Self::learningRate, params::number().soft(0.0, 100.0), "Factor",
                          "Multiplies the whole curve; the lane's base rate is not used."),
        };
    }

    Curve curve(const Base&) const
    {
        return noamCurve(learningRate / std::sqrt(dModel * warmupSteps.ticks()), warmupSteps.ticks());
    }
};

/// A list of rates and of the ticks at which each takes over from the one before.
///     lr(t) = values[i], i the first with t < boundaries[i], and the last value after all of them
/// Source: paddle.optimizer.lr.PiecewiseDecay, Paddle 2.6.
struct PiecewiseDecay {
    std::vector<params::Length> boundaries{30.0, 80.0};
    std::vector<double> values{0.1, 0.01, 0.001};

    static constexpr params::Info kInfo{
        .id = "paddle.PiecewiseDecay",
        .title = "Piecewise constant",
        .summary = "Holds one listed rate after another.",
        .formula = "lr(t) = values[number of boundaries <= t]",
        .source = "paddle.optimizer.lr.PiecewiseDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Staircase at milestones",
        .synonyms = "PiecewiseDecay, piecewise constant, milestones",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"boundaries": ["50 %", "75 %"]})";

    static constexpr auto params()
    {
        using Self = PiecewiseDecay;
        return std::tuple{
            params::param("boundaries", &Self::boundaries, params::ticks(0), "Boundaries",
                          "Ticks at which the next rate takes over.")
                .mustBeGiven(),
            params::param("values", &Self::values, params::learningRate(), "Rates",
                          "One more than there are boundaries; the lane's base rate is not used.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const PiecewiseDecay& settings);
    Curve curve(const Base& base) const;
};

/// Exponential decay to the base e.
///     lr(t) = learning_rate · e^(−gamma · t)
/// Source: paddle.optimizer.lr.NaturalExpDecay, Paddle 2.6.
struct NaturalExpDecay {
    std::optional<double> learningRate{};
    double gamma = 0.1;

    static constexpr params::Info kInfo{
        .id = "paddle.NaturalExpDecay",
        .title = "Natural exponential",
        .summary = "Multiplies the rate by e^-gamma at every tick.",
        .formula = "lr(t) = learning_rate * exp(-gamma * t)",
        .source = "paddle.optimizer.lr.NaturalExpDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Exponential",
        .synonyms = "NaturalExpDecay, geometric",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"gamma": 0.003})";

    static constexpr auto params()
    {
        using Self = NaturalExpDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::above(0.0).soft(0.0, 10.0), "Gamma",
                          "How fast the rate falls; Paddle refuses 0 and less.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(learningRate.value_or(base.lr),
                      Curve(Curve::Node{curve::Decay{.gamma = std::exp(-gamma)}}));
    }
};

/// The rate falls with time.
///     lr(t) = learning_rate / (1 + gamma · t)
/// Source: paddle.optimizer.lr.InverseTimeDecay, Paddle 2.6.
struct InverseTimeDecay {
    std::optional<double> learningRate{};
    double gamma = 0.1;

    static constexpr params::Info kInfo{
        .id = "paddle.InverseTimeDecay",
        .title = "Inverse time",
        .summary = "Divides the rate by 1 + gamma t.",
        .formula = "lr(t) = learning_rate / (1 + gamma * t)",
        .source = "paddle.optimizer.lr.InverseTimeDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Inverse time",
        .synonyms = "InverseTimeDecay, 1 / t, hyperbolic",
    };

    static constexpr auto params()
    {
        using Self = InverseTimeDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::number().soft(0.0, 10.0), "Gamma",
                          "How fast the rate falls.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const;
};

/// A polynomial fall to `endLr`, held from there on, or again and again, each time longer and lower.
///     lr(t) = (learning_rate − end_lr) · (1 − t / n)^power + end_lr, n = decay_steps
/// With cycle, n = decay_steps · max(1, ⌈t / decay_steps⌉).
/// Source: paddle.optimizer.lr.PolynomialDecay, Paddle 2.6.
struct PolynomialDecay {
    std::optional<double> learningRate{};
    params::Length decaySteps = params::percentOfRun(100.0);
    double endLr = 1e-4;
    double power = 1.0;
    bool cycle = false;

    static constexpr params::Info kInfo{
        .id = "paddle.PolynomialDecay",
        .title = "Polynomial decay",
        .summary = "Falls along a polynomial to a floor, once or in ever longer cycles.",
        .formula =
            "lr(t) = (learning_rate - end_lr) * (1 - min(t, decay_steps) / decay_steps)^power + end_lr",
        .source = "paddle.optimizer.lr.PolynomialDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Polynomial",
        .synonyms = "PolynomialDecay, poly, linear, cycle",
    };

    static constexpr auto params()
    {
        using Self = PolynomialDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("decay_steps", &Self::decaySteps, params::ticks(1), "Length",
                          "Ticks until the lowest rate."),
            params::param("end_lr", &Self::endLr, params::learningRate(), "Final rate", "Lowest rate."),
            params::param("power", &Self::power, params::above(0.0).soft(0.1, 10.0), "Power",
                          "1 is a straight line; more falls earlier."),
            params::param("cycle", &Self::cycle, "Cycles",
                          "Start again after decay_steps, each cycle longer and lower than the last."),
        };
    }

    Curve curve(const Base& base) const;
};

/// The rate is multiplied by `gamma` at every tick.
///     lr(t) = learning_rate · gamma^t
/// Source: paddle.optimizer.lr.ExponentialDecay, Paddle 2.6.
struct ExponentialDecay {
    std::optional<double> learningRate{};
    double gamma = 0.95;

    static constexpr params::Info kInfo{
        .id = "paddle.ExponentialDecay",
        .title = "Exponential",
        .summary = "Multiplies the rate by gamma at every tick.",
        .formula = "lr(t) = learning_rate * gamma^t",
        .source = "paddle.optimizer.lr.ExponentialDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Exponential",
        .synonyms = "ExponentialDecay, geometric, ExponentialLR",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"gamma": 0.997})";

    static constexpr auto params()
    {
        using Self = ExponentialDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma,
                          params::Range{.min = 0.0, .max = 1.0, .minOpen = true, .maxOpen = true}, "Gamma",
                          "Factor applied at every tick; Paddle wants it between 0 and 1.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(learningRate.value_or(base.lr), Curve(Curve::Node{curve::Decay{.gamma = gamma}}));
    }
};

/// A staircase: the rate is multiplied by `gamma` every `stepSize` ticks.
///     lr(t) = learning_rate · gamma^⌊t / step_size⌋
/// Source: paddle.optimizer.lr.StepDecay, Paddle 2.6.
struct StepDecay {
    std::optional<double> learningRate{};
    params::Length stepSize = 30;
    double gamma = 0.1;

    static constexpr params::Info kInfo{
        .id = "paddle.StepDecay",
        .title = "Step decay",
        .summary = "Multiplies the rate by gamma every step_size ticks.",
        .formula = "lr(t) = learning_rate * gamma^floor(t / step_size)",
        .source = "paddle.optimizer.lr.StepDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Staircase",
        .synonyms = "StepDecay, StepLR, drop every n",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"step_size": "30 %"})";

    static constexpr auto params()
    {
        using Self = StepDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("step_size", &Self::stepSize, params::ticks(1), "Step size",
                          "Ticks between two drops.")
                .mustBeGiven(),
            params::param("gamma", &Self::gamma, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Gamma", "Factor applied at each drop; Paddle refuses 1 and more."),
        };
    }

    Curve curve(const Base& base) const;
};

/// A staircase whose drops are listed.
///     lr(t) = learning_rate · gamma^(number of milestones ≤ t)
/// Source: paddle.optimizer.lr.MultiStepDecay, Paddle 2.6.
struct MultiStepDecay {
    std::optional<double> learningRate{};
    std::vector<params::Length> milestones{30.0, 80.0};
    double gamma = 0.1;

    static constexpr params::Info kInfo{
        .id = "paddle.MultiStepDecay",
        .title = "Step decay at milestones",
        .summary = "Multiplies the rate by gamma at each milestone.",
        .formula = "lr(t) = learning_rate * gamma^(number of milestones <= t)",
        .source = "paddle.optimizer.lr.MultiStepDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Staircase at milestones",
        .synonyms = "MultiStepDecay, MultiStepLR, multi-step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"milestones": ["50 %", "75 %"]})";

    static constexpr auto params()
    {
        using Self = MultiStepDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("milestones", &Self::milestones, params::ticks(0), "Milestones",
                          "Ticks at which the rate drops, each larger than the one before.")
                .mustBeGiven(),
            params::param("gamma", &Self::gamma, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Gamma", "Factor applied at each milestone; Paddle refuses 1 and more."),
        };
    }

    static params::Issues check(const MultiStepDecay& settings);
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::paddle
