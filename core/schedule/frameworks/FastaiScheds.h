#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"

#include <optional>
#include <string_view>
#include <tuple>

/// fastai's annealing functions of the share of training done; what is built of them is in Fastai.h.
namespace lrp::schedule::fastai
{

/// No change: the start for ever.
///     lr(t) = start
/// Source: fastai.callback.schedule.SchedNo, fastai 2.7.
struct SchedNo {
    std::optional<double> start{};
    double end = 0.001;
    params::Length total = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "fastai.SchedNo",
        .title = "No annealing",
        .summary = "Keeps the start.",
        .formula = "lr(t) = start",
        .source = "fastai.callback.schedule.SchedNo, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Constant",
        .synonyms = "SchedNo, constant, flat",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = SchedNo;
        return std::tuple{
            params::param("start", &Self::start, params::learningRate(), "Start",
                          "Rate of the first update; empty: the lane's base rate."),
            params::param("end", &Self::end, params::learningRate(), "End",
                          "Not used; fastai gives every such function two ends.")
                .mustBeGiven(),
            params::param("total", &Self::total, params::ticks(1), "Length",
                          "Updates from start to end, held afterwards."),
        };
    }

    Curve curve(const Base& base) const { return start.value_or(base.lr); }
};

/// A straight line.
///     lr(t) = start + (end − start) · s, s = t / total
/// Source: fastai.callback.schedule.SchedLin, fastai 2.7.
struct SchedLin {
    std::optional<double> start{};
    double end = 0.001;
    params::Length total = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "fastai.SchedLin",
        .title = "Linear",
        .summary = "Moves along a straight line.",
        .formula = "lr(t) = start + (end - start) * t / total",
        .source = "fastai.callback.schedule.SchedLin, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Linear",
        .synonyms = "SchedLin, annealing",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = SchedLin;
        return std::tuple{
            params::param("start", &Self::start, params::learningRate(), "Start",
                          "Rate of the first update; empty: the lane's base rate."),
            params::param("end", &Self::end, params::learningRate(), "End", "Rate at the end.").mustBeGiven(),
            params::param("total", &Self::total, params::ticks(1), "Length",
                          "Updates from start to end, held afterwards."),
        };
    }

    Curve curve(const Base& base) const { return ramp(start.value_or(base.lr), end, total.ticks()); }
};

/// Half a cosine.
///     lr(t) = start + (1 + cos(π (1 − s))) · (end − start) / 2, s = t / total
/// Source: fastai.callback.schedule.SchedCos, fastai 2.7.
struct SchedCos {
    std::optional<double> start{};
    double end = 0.001;
    params::Length total = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "fastai.SchedCos",
        .title = "Cosine",
        .summary = "Moves along half a cosine.",
        .formula = "lr(t) = start + (1 + cos(pi * (1 - t / total))) * (end - start) / 2",
        .source = "fastai.callback.schedule.SchedCos, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Cosine",
        .synonyms = "SchedCos, cosine annealing",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = SchedCos;
        return std::tuple{
            params::param("start", &Self::start, params::learningRate(), "Start",
                          "Rate of the first update; empty: the lane's base rate."),
            params::param("end", &Self::end, params::learningRate(), "End", "Rate at the end.").mustBeGiven(),
            params::param("total", &Self::total, params::ticks(1), "Length",
                          "Updates from start to end, held afterwards."),
        };
    }

    Curve curve(const Base& base) const
    {
        return ramp(start.value_or(base.lr), end, total.ticks(), curve::Shape::Cosine);
    }
};

/// The same factor at every update.
///     lr(t) = start · (end / start)^s, s = t / total
/// Source: fastai.callback.schedule.SchedExp, fastai 2.7.
struct SchedExp {
    std::optional<double> start{};
    double end = 0.001;
    params::Length total = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "fastai.SchedExp",
        .title = "Exponential",
        .summary = "Moves by the same factor at every update.",
        .formula = "lr(t) = start * (end / start)^(t / total)",
        .source = "fastai.callback.schedule.SchedExp, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Exponential",
        .synonyms = "SchedExp, geometric",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = SchedExp;
        return std::tuple{
            params::param("start", &Self::start,
                          params::Range{.unit = params::Unit::LearningRate, .min = 0.0, .minOpen = true}.soft(
                              0.0, 100.0),
                          "Start", "Rate of the first update; empty: the lane's base rate."),
            params::param("end", &Self::end,
                          params::Range{.unit = params::Unit::LearningRate, .min = 0.0, .minOpen = true}.soft(
                              0.0, 100.0),
                          "End", "Rate at the end.")
                .mustBeGiven(),
            params::param("total", &Self::total, params::ticks(1), "Length",
                          "Updates from start to end, held afterwards."),
        };
    }

    Curve curve(const Base& base) const
    {
        return ramp(start.value_or(base.lr), end, total.ticks(), curve::Shape::Geometric);
    }
};

/// A power of time; unlike other frameworks' polynomials it starts slowly.
///     lr(t) = start + (end − start) · s^power, s = t / total
/// Source: fastai.callback.schedule.SchedPoly, fastai 2.7.
struct SchedPoly {
    std::optional<double> start{};
    double end = 0.001;
    params::Length total = params::percentOfRun(100.0);
    double power = 2.0;

    static constexpr params::Info kInfo{
        .id = "fastai.SchedPoly",
        .title = "Polynomial",
        .summary = "Moves along a power of the share of updates that has passed.",
        .formula = "lr(t) = start + (end - start) * (t / total)^power",
        .source = "fastai.callback.schedule.SchedPoly, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Polynomial",
        .synonyms = "SchedPoly, poly",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = SchedPoly;
        return std::tuple{
            params::param("start", &Self::start, params::learningRate(), "Start",
                          "Rate of the first update; empty: the lane's base rate."),
            params::param("end", &Self::end, params::learningRate(), "End", "Rate at the end.").mustBeGiven(),
            params::param("total", &Self::total, params::ticks(1), "Length",
                          "Updates from start to end, held afterwards."),
            params::param("power", &Self::power, params::above(0.0).soft(0.1, 10.0), "Power",
                          "1 is a straight line; more moves later.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return Curve(Curve::Node{curve::Ramp{.from = start.value_or(base.lr),
                                             .to = end,
                                             .length = total.ticks(),
                                             .shape = curve::Shape::Power,
                                             .power = power,
                                             .reverse = true}});
    }
};

} // namespace lrp::schedule::fastai
