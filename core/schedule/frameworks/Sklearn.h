#pragma once

#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>

/// The values of `learning_rate` of scikit-learn's SGDClassifier and SGDRegressor. scikit-learn makes an
/// update for each example and counts from 1, so that a run asks for t = 1, 2, …
namespace lrp::schedule::sklearn
{

/// eta0 has to be above 0 wherever it is used.
constexpr params::Range eta0Range()
{
    return params::Range{.unit = params::Unit::LearningRate, .min = 0.0, .minOpen = true}.soft(0.0, 100.0);
}

/// The same rate for ever.
///     lr(t) = eta0
/// Source: scikit-learn 1.5, SGDClassifier, learning_rate="constant".
struct Constant {
    std::optional<double> eta0{};

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "sklearn.constant",
        .title = "Constant",
        .summary = "Keeps the base rate for the whole run.",
        .formula = "lr(t) = eta0",
        .source = "sklearn.linear_model.SGDClassifier, scikit-learn 1.5",
        .torch = "",
        .framework = "scikit-learn",
        .family = "Constant",
        .synonyms = "fixed, flat",
        .paced = "step",
    };

    using Hooks = params::List<hook::FirstTick>;

    static constexpr auto params()
    {
        using Self = Constant;
        return std::tuple{
            params::param("eta0", &Self::eta0, eta0Range(), "Base rate", "Empty: the lane's base rate."),
        };
    }

    Curve curve(const Base& base) const { return eta0.value_or(base.lr); }
};

/// Bottou's rate for regularised linear models. It follows from the strength of the regularisation alone: the
/// base rate is not used.
///     lr(t) = 1 / (α · (t0 + t − 1)), t0 = 1 / (w · α), w = √(1 / √α)
/// w is the typical size of a weight; the derivative of the usual losses there is 1.
/// Source: Bottou 2012, Stochastic Gradient Descent Tricks; scikit-learn 1.5, SGDClassifier,
/// learning_rate="optimal".
struct Optimal {
    double alpha = 1e-4;

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "sklearn.optimal",
        .title = "Optimal (Bottou)",
        .summary = "Inverse time decay that follows from the regularisation; sets the rate itself.",
        .formula =
            "lr(t) = 1 / (alpha * (t0 + t - 1)), t0 = 1 / (alpha * sqrt(1 / sqrt(alpha))), t = 1, 2, ...",
        .source = "Bottou 2012, Stochastic Gradient Descent Tricks; sklearn.linear_model.SGDClassifier, "
                  "scikit-learn 1.5",
        .torch = "",
        .framework = "scikit-learn",
        .family = "Inverse time",
        .synonyms = "Bottou, SGDClassifier, 1 / t",
        .paced = "step",
    };

    using Hooks = params::List<hook::FirstTick>;

    static constexpr auto params()
    {
        using Self = Optimal;
        return std::tuple{
            params::param(
                "alpha", &Self::alpha, params::above(0.0).soft(1e-8, 1.0), "Alpha",
                "Strength of the regularisation; it alone decides the rates, and the lane's base rate is "
                "not used."),
        };
    }

    Curve curve(const Base&) const
    {
        const double first = std::sqrt(1.0 / std::sqrt(alpha));
        return shifted(1.0, scaled(first, Curve(Curve::Node{curve::Power{.rate = first * alpha}})));
    }
};

/// The rate falls with a power of time.
///     lr(t) = eta0 / t^power_t
/// Source: scikit-learn 1.5, SGDClassifier and SGDRegressor, learning_rate="invscaling".
struct InvScaling {
    std::optional<double> eta0{};
    double powerT = 0.5;

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "sklearn.invscaling",
        .title = "Inverse scaling",
        .summary = "Divides the rate by a power of the update's number.",
        .formula = "lr(t) = eta0 / t^power_t, t = 1, 2, ...",
        .source = "sklearn.linear_model.SGDClassifier, scikit-learn 1.5",
        .torch = "",
        .framework = "scikit-learn",
        .family = "Inverse power",
        .synonyms = "invscaling, inverse square root, SGDRegressor",
        .paced = "step",
    };

    using Hooks = params::List<hook::FirstTick>;

    static constexpr auto params()
    {
        using Self = InvScaling;
        return std::tuple{
            params::param(
                "eta0", &Self::eta0, eta0Range(), "Base rate",
                "Rate of the first update; empty: the lane's base rate. The regressor's default is 0.01."),
            params::param("power_t", &Self::powerT, params::number().soft(0.0, 2.0), "Power",
                          "0.5 divides by the square root; the regressor's default is 0.25."),
        };
    }

    Curve curve(const Base& base) const
    {
        return shifted(1.0,
                       scaled(eta0.value_or(base.lr), Curve(Curve::Node{curve::Power{.exponent = powerT}})));
    }
};

} // namespace lrp::schedule::sklearn
