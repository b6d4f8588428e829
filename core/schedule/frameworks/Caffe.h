#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// The lr_policy of Caffe's solver. Caffe counts iterations from 0; where a parameter has no meaningful
/// default, it must be given.
namespace lrp::schedule::caffe
{

constexpr std::string_view kSource = "Caffe 1.0, SGDSolver::GetLearningRate";

/// The base rate, unchanged.
///     lr(t) = base_lr
/// Source: Caffe 1.0, lr_policy "fixed".
struct Fixed {
    std::optional<double> baseLr{};

    static constexpr params::Info kInfo{
        .id = "caffe.fixed",
        .title = "Fixed",
        .summary = "Keeps the base rate for the whole run.",
        .formula = "lr(t) = base_lr",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Constant",
        .synonyms = "constant, flat",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Fixed;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
        };
    }

    Curve curve(const Base& base) const { return baseLr.value_or(base.lr); }
};

/// A staircase: the rate is multiplied by `gamma` every `stepsize` iterations.
///     lr(t) = base_lr · gamma^⌊t / stepsize⌋
/// Source: Caffe 1.0, lr_policy "step".
struct Step {
    std::optional<double> baseLr{};
    double gamma = 0.1;
    params::Length stepsize = 30;

    static constexpr params::Info kInfo{
        .id = "caffe.step",
        .title = "Step",
        .summary = "Multiplies the rate by gamma every stepsize iterations.",
        .formula = "lr(t) = base_lr * gamma^floor(t / stepsize)",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Staircase",
        .synonyms = "step decay, drop every n",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"stepsize": "30 %"})";

    static constexpr auto params()
    {
        using Self = Step;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 1.0), "Gamma",
                          "Factor applied at each drop.")
                .mustBeGiven(),
            params::param("stepsize", &Self::stepsize, params::ticks(1), "Step size",
                          "Iterations between two drops.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(baseLr.value_or(base.lr),
                      Curve(Curve::Node{curve::Decay{gamma, stepsize.ticks(), true}}));
    }
};

/// The rate is multiplied by `gamma` at every iteration.
///     lr(t) = base_lr · gamma^t
/// Source: Caffe 1.0, lr_policy "exp".
struct Exp {
    std::optional<double> baseLr{};
    double gamma = 0.99;

    static constexpr params::Info kInfo{
        .id = "caffe.exp",
        .title = "Exponential",
        .summary = "Multiplies the rate by gamma at every iteration.",
        .formula = "lr(t) = base_lr * gamma^t",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Exponential",
        .synonyms = "exp, geometric",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Exp;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 1.0), "Gamma",
                          "Factor applied at each iteration; near 1 for long runs.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(baseLr.value_or(base.lr), Curve(Curve::Node{curve::Decay{.gamma = gamma}}));
    }
};

/// The rate falls with a power of time.
///     lr(t) = base_lr · (1 + gamma · t)^−power
/// Source: Caffe 1.0, lr_policy "inv".
struct Inv {
    std::optional<double> baseLr{};
    double gamma = 1e-4;
    double power = 0.75;

    static constexpr params::Info kInfo{
        .id = "caffe.inv",
        .title = "Inverse",
        .summary = "Divides the rate by a power of 1 + gamma t.",
        .formula = "lr(t) = base_lr * (1 + gamma * t)^(-power)",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Inverse power",
        .synonyms = "inv, inverse decay, LeNet",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"gamma": 0.01})";

    static constexpr auto params()
    {
        using Self = Inv;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 10.0), "Gamma",
                          "How fast the rate falls.")
                .mustBeGiven(),
            params::param("power", &Self::power, params::number().soft(0.0, 10.0), "Power",
                          "1 is inverse time, 0.5 the inverse square root.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(baseLr.value_or(base.lr),
                      Curve(Curve::Node{curve::Power{.rate = gamma, .exponent = power}}));
    }
};

/// A staircase whose drops are listed. An iteration passes one of them at most: equal ones, or one smaller
/// than the one before, take effect one iteration after the other.
///     lr(t) = base_lr · gamma^(number of stepvalues passed at t)
/// Source: Caffe 1.0, lr_policy "multistep".
struct MultiStep {
    std::optional<double> baseLr{};
    double gamma = 0.1;
    std::vector<params::Length> stepvalue{30.0, 80.0};

    static constexpr params::Info kInfo{
        .id = "caffe.multistep",
        .title = "Multi-step",
        .summary = "Multiplies the rate by gamma at each listed iteration.",
        .formula = "lr(t) = base_lr * gamma^(number of stepvalues <= t)",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Staircase at milestones",
        .synonyms = "multistep, milestones, piecewise constant",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"stepvalue": ["50 %", "75 %"]})";

    static constexpr auto params()
    {
        using Self = MultiStep;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 1.0), "Gamma",
                          "Factor applied at each drop.")
                .mustBeGiven(),
            params::param(
                "stepvalue", &Self::stepvalue, params::ticks(0), "Step values",
                "Iterations at which the rate drops, in order; equal ones take effect one after the other.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        std::vector<double> at;
        for (const params::Length& value : stepvalue) {
            at.push_back(at.empty() ? value.ticks() : std::max(value.ticks(), at.back() + 1.0));
        }
        const std::vector<double> gammas(at.size(), gamma);
        return staircase(baseLr.value_or(base.lr), gammas, std::move(at));
    }
};

/// A polynomial fall to 0 at `maxIter`, where Caffe ends its training; in a longer run the rate stays 0.
///     lr(t) = base_lr · (1 − t / max_iter)^power
/// Source: Caffe 1.0, lr_policy "poly".
struct Poly {
    std::optional<double> baseLr{};
    double power = 1.0;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "caffe.poly",
        .title = "Polynomial",
        .summary = "Falls to 0 along a power of the share of iterations that is left.",
        .formula = "lr(t) = base_lr * (1 - t / max_iter)^power",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Polynomial",
        .synonyms = "poly, DeepLab, linear",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Poly;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("power", &Self::power, params::number().soft(0.0, 10.0), "Power",
                          "1 is a straight line; more falls earlier.")
                .mustBeGiven(),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "Iteration at which the rate reaches 0; Caffe trains no further."),
        };
    }

    Curve curve(const Base& base) const
    {
        return Curve(Curve::Node{curve::Ramp{.from = baseLr.value_or(base.lr),
                                             .length = maxIter.ticks(),
                                             .shape = curve::Shape::Power,
                                             .power = power}});
    }
};

/// An S-shaped curve around `stepsize`, where the rate is half of base_lr: rising for gamma > 0, falling for
/// gamma < 0, which the newest source refuses.
///     lr(t) = base_lr / (1 + e^(−gamma · (t − stepsize)))
/// Source: Caffe 1.0, lr_policy "sigmoid".
struct Sigmoid {
    std::optional<double> baseLr{};
    double gamma = -0.1;
    params::Length stepsize = 30;

    static constexpr params::Info kInfo{
        .id = "caffe.sigmoid",
        .title = "Sigmoid",
        .summary = "Rises or falls along an S-shaped curve.",
        .formula = "lr(t) = base_lr / (1 + exp(-gamma * (t - stepsize)))",
        .source = kSource,
        .torch = "",
        .framework = "Caffe",
        .family = "Sigmoid",
        .synonyms = "logistic, S-curve",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"stepsize": "50 %", "gamma": -0.01})";

    static constexpr auto params()
    {
        using Self = Sigmoid;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at the top of the curve; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::number().soft(-10.0, 10.0), "Gamma",
                          "Steepness; negative falls, which the newest Caffe refuses and DIGITS uses.")
                .mustBeGiven(),
            params::param("stepsize", &Self::stepsize, params::ticks(1), "Centre",
                          "Iteration at which the rate is half of base_lr.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(baseLr.value_or(base.lr), Curve(Curve::Node{curve::Logistic{gamma, stepsize.ticks()}}));
    }
};

} // namespace lrp::schedule::caffe
