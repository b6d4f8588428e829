#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/frameworks/Caffe.h"

#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// The learning rate policies of NVIDIA DIGITS: Caffe's, with lengths in per cent of the run, so that the
/// same settings give the same shape in any run. DIGITS's own base rate is 0.01.
namespace lrp::schedule::digits
{

constexpr std::string_view kSource = "NVIDIA DIGITS 6, learning rate policies";

/// One per cent of the run, in iterations.
constexpr double onePercent(const params::Length& maxIter)
{
    return maxIter.ticks() / 100.0;
}

/// The base rate, unchanged.
///     lr(t) = base_lr
/// Source: NVIDIA DIGITS 6, learning rate policy "fixed".
struct Fixed {
    std::optional<double> baseLr{};
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.fixed",
        .title = "Fixed",
        .summary = "Keeps the base rate for the whole run.",
        .formula = "lr(t) = base_lr",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
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
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const { return baseLr.value_or(base.lr); }
};

/// A staircase whose steps are a share of the run, rounded up to whole iterations.
///     lr(t) = base_lr · gamma^⌊t / ⌈stepsize · max_iter / 100⌉⌋
/// Source: NVIDIA DIGITS 6, learning rate policy "step".
struct Step {
    std::optional<double> baseLr{};
    double stepsize = 33.0;
    double gamma = 0.1;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.step",
        .title = "Step down",
        .summary = "Multiplies the rate by gamma every stepsize per cent of the run.",
        .formula = "lr(t) = base_lr * gamma^floor(t / ceil(stepsize * max_iter / 100))",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
        .family = "Staircase",
        .synonyms = "step decay, per cent",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Step;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("stepsize", &Self::stepsize, params::above(0.0).soft(0.0, 100.0), "Step size",
                          "Per cent of the run between two drops: 33 drops three times."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 1.0), "Gamma",
                          "Factor applied at each drop."),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const
    {
        return caffe::Step{
            .baseLr = baseLr, .gamma = gamma, .stepsize = std::ceil(stepsize * onePercent(maxIter))}
            .curve(base);
    }
};

/// A staircase whose drops are listed in per cent of the run, rounded up to whole iterations.
///     lr(t) = base_lr · gamma^(number of ⌈stepvalue · max_iter / 100⌉ ≤ t)
/// Source: NVIDIA DIGITS 6, learning rate policy "multistep".
struct MultiStep {
    std::optional<double> baseLr{};
    std::vector<double> stepvalue{50.0, 85.0};
    double gamma = 0.5;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.multistep",
        .title = "Step down at milestones",
        .summary = "Multiplies the rate by gamma at each listed per cent of the run.",
        .formula = "lr(t) = base_lr * gamma^(number of stepvalue * max_iter / 100 <= t)",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
        .family = "Staircase at milestones",
        .synonyms = "multistep, milestones, per cent",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = MultiStep;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("stepvalue", &Self::stepvalue, params::atLeast(0.0).soft(0.0, 100.0), "Step values",
                          "Per cents of the run at which the rate drops, in order."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 1.0), "Gamma",
                          "Factor applied at each drop."),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const
    {
        caffe::MultiStep policy{.baseLr = baseLr, .gamma = gamma, .stepvalue = {}};
        for (const double value : stepvalue) {
            policy.stepvalue.emplace_back(std::ceil(value * onePercent(maxIter)));
        }
        return policy.curve(base);
    }
};

/// The rate is multiplied by `gamma` for every per cent of the run.
///     lr(t) = base_lr · (gamma^(100 / max_iter))^t
/// Source: NVIDIA DIGITS 6, learning rate policy "exp".
struct Exp {
    std::optional<double> baseLr{};
    double gamma = 0.95;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.exp",
        .title = "Exponential decay",
        .summary = "Multiplies the rate by gamma for every per cent of the run.",
        .formula = "lr(t) = base_lr * gamma^(100 * t / max_iter)",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
        .family = "Exponential",
        .synonyms = "exp, geometric, per cent",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Exp;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 1.0), "Gamma",
                          "Factor for one per cent of the run."),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const
    {
        return caffe::Exp{.baseLr = baseLr, .gamma = std::pow(gamma, 1.0 / onePercent(maxIter))}.curve(base);
    }
};

/// The rate falls with a power of the share of the run.
///     lr(t) = base_lr · (1 + gamma · 100 t / max_iter)^−power
/// Source: NVIDIA DIGITS 6, learning rate policy "inv".
struct Inv {
    std::optional<double> baseLr{};
    double gamma = 0.1;
    double power = 0.5;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.inv",
        .title = "Inverse decay",
        .summary = "Divides the rate by a power of 1 + gamma times the per cents passed.",
        .formula = "lr(t) = base_lr * (1 + gamma * 100 * t / max_iter)^(-power)",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
        .family = "Inverse power",
        .synonyms = "inv, per cent",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Inv;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("gamma", &Self::gamma, params::atLeast(0.0).soft(0.0, 10.0), "Gamma",
                          "How fast the rate falls, for one per cent of the run."),
            params::param("power", &Self::power, params::number().soft(0.0, 10.0), "Power",
                          "1 is inverse time, 0.5 the inverse square root."),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const
    {
        return caffe::Inv{.baseLr = baseLr, .gamma = gamma / onePercent(maxIter), .power = power}.curve(base);
    }
};

/// A polynomial fall to 0 at the end of the run.
///     lr(t) = base_lr · (1 − t / max_iter)^power
/// Source: NVIDIA DIGITS 6, learning rate policy "poly".
struct Poly {
    std::optional<double> baseLr{};
    double power = 3.0;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.poly",
        .title = "Polynomial decay",
        .summary = "Falls to 0 along a power of the share of the run that is left.",
        .formula = "lr(t) = base_lr * (1 - t / max_iter)^power",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
        .family = "Polynomial",
        .synonyms = "poly, cubic",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Poly;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("power", &Self::power, params::number().soft(0.0, 10.0), "Power",
                          "1 is a straight line; more falls earlier."),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const
    {
        return caffe::Poly{.baseLr = baseLr, .power = power, .maxIter = maxIter}.curve(base);
    }
};

/// An S-shaped fall around a share of the run, rounded up to whole iterations.
///     lr(t) = base_lr / (1 + e^(gamma · 100 / max_iter · (t − ⌈stepsize · max_iter / 100⌉)))
/// Source: NVIDIA DIGITS 6, learning rate policy "sigmoid".
struct Sigmoid {
    std::optional<double> baseLr{};
    double stepsize = 50.0;
    double gamma = 0.1;
    params::Length maxIter = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "digits.sigmoid",
        .title = "Sigmoid decay",
        .summary = "Falls along an S-shaped curve.",
        .formula =
            "lr(t) = base_lr / (1 + exp(gamma * 100 / max_iter * (t - ceil(stepsize * max_iter / 100))))",
        .source = kSource,
        .torch = "",
        .framework = "DIGITS",
        .family = "Sigmoid",
        .synonyms = "logistic, S-curve, per cent",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = Sigmoid;
        return std::tuple{
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate at iteration 0; empty: the lane's base rate."),
            params::param("stepsize", &Self::stepsize, params::above(0.0).soft(0.0, 100.0), "Centre",
                          "Per cent of the run at which the rate is half of base_lr."),
            params::param("gamma", &Self::gamma, params::number().soft(0.0, 10.0), "Gamma",
                          "Steepness for one per cent of the run."),
            params::param("max_iter", &Self::maxIter, params::ticks(1), "Length",
                          "What the per cents are of: the iterations of the whole run."),
        };
    }

    Curve curve(const Base& base) const
    {
        return caffe::Sigmoid{.baseLr = baseLr,
                              .gamma = -gamma / onePercent(maxIter),
                              .stepsize = std::ceil(stepsize * onePercent(maxIter))}
            .curve(base);
    }
};

} // namespace lrp::schedule::digits
