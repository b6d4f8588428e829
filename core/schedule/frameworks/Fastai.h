#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// What fastai's Learner fits with, ticked by the update; the functions they are built of are in
/// FastaiScheds.h.
namespace lrp::schedule::fastai
{

/// 1cycle: up along half a cosine, then down far below the start; the momentum moves against it.
///     lr_max / div → lr_max → lr_max / div_final,   moms[0] → moms[1] → moms[2]
/// The turn is at pct_start of the run. Unlike PyTorch's, div_final divides lr_max.
/// Source: Smith & Topin 2018, arXiv:1708.07120; fastai 2.7, Learner.fit_one_cycle.
struct FitOneCycle {
    std::optional<double> lrMax{};
    double div = 25.0;
    double divFinal = 1e5;
    double pctStart = 0.25;
    std::vector<double> moms{0.95, 0.85, 0.95};
    params::Length total = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "fastai.fit_one_cycle",
        .title = "Fit one cycle",
        .summary = "One rise to the highest rate and a longer fall far below the start.",
        .formula = "lr_max / div -> lr_max -> lr_max / div_final",
        .source = "arXiv:1708.07120; fastai.callback.schedule, Learner.fit_one_cycle, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "1cycle",
        .synonyms = "fit_one_cycle, one cycle, super-convergence, warm-up, warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Check, hook::MomentumCurve>;

    static constexpr auto params()
    {
        using Self = FitOneCycle;
        return std::tuple{
            params::param(
                "lr_max", &Self::lrMax, params::learningRate(), "Highest rate",
                "Rate at the peak; empty: the lane's base rate. fastai's default is the learner's, 0.001."),
            params::param("div", &Self::div, params::above(0.0), "Start divisor",
                          "The first rate is lr_max divided by this."),
            params::param("div_final", &Self::divFinal, params::above(0.0), "End divisor",
                          "The last rate is lr_max divided by this."),
            params::param("pct_start", &Self::pctStart, params::share(), "Rising share",
                          "Share of the run spent rising."),
            params::param("moms", &Self::moms, params::number().soft(0.0, 1.0), "Momenta",
                          "Momentum (or beta1) at the start, at the peak and at the end."),
            params::param("total", &Self::total, params::ticks(1), "Length", "Updates of the whole cycle."),
        };
    }

    static params::Issues check(const FitOneCycle& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

/// A constant rate, then half a cosine to almost nothing.
///     lr for pct_start of the run, then lr → lr / div_final
/// Source: fastai 2.7, Learner.fit_flat_cos.
struct FitFlatCos {
    std::optional<double> lr{};
    double divFinal = 1e5;
    double pctStart = 0.75;
    params::Length total = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "fastai.fit_flat_cos",
        .title = "Fit flat, then cosine",
        .summary = "Holds the rate, then falls along half a cosine.",
        .formula = "lr for pct_start of the run, then half a cosine to lr / div_final",
        .source = "fastai.callback.schedule, Learner.fit_flat_cos, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Warm-up, hold, decay",
        .synonyms = "fit_flat_cos, flat then cosine, delayed cosine, WSD, trapezoid",
        .paced = "step",
    };

    static constexpr auto params()
    {
        using Self = FitFlatCos;
        return std::tuple{
            params::param(
                "lr", &Self::lr, params::learningRate(), "Base rate",
                "Rate that is held; empty: the lane's base rate. fastai's default is the learner's, 0.001."),
            params::param("div_final", &Self::divFinal, params::above(0.0), "End divisor",
                          "The last rate is lr divided by this."),
            params::param("pct_start", &Self::pctStart, params::share(), "Flat share",
                          "Share of the run before the fall begins."),
            params::param("total", &Self::total, params::ticks(1), "Length", "Updates of the whole run."),
        };
    }

    Curve curve(const Base& base) const;
};

/// SGDR: half cosines from `lrMax` to 0, each `cycleMult` times as long as the one before. fastai trains no
/// longer than the cycles last; in a longer run the rate stays 0.
///     lr = lr_max · (1 + cos(π s)) / 2, s the share of the cycle
/// Source: Loshchilov & Hutter 2017, arXiv:1608.03983; fastai 2.7, Learner.fit_sgdr.
struct FitSgdr {
    std::int64_t nCycles = 3;
    params::Length cycleLen = params::epochs(1.0);
    std::optional<double> lrMax{};
    std::int64_t cycleMult = 2;

    static constexpr params::Info kInfo{
        .id = "fastai.fit_sgdr",
        .title = "Fit with warm restarts (SGDR)",
        .summary = "Half cosines to 0, each cycle_mult times as long as the last.",
        .formula = "lr = lr_max * (1 + cos(pi * s)) / 2, s = share of the cycle",
        .source = "arXiv:1608.03983; fastai.callback.schedule, Learner.fit_sgdr, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Cosine with restarts",
        .synonyms = "fit_sgdr, SGDR, warm restarts, cycles",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"cycle_len": "14.2 %"})";

    static constexpr auto params()
    {
        using Self = FitSgdr;
        return std::tuple{
            params::param("n_cycles", &Self::nCycles, params::between(1, 1e6), "Cycles",
                          "How many cycles there are.")
                .mustBeGiven(),
            params::param("cycle_len", &Self::cycleLen, params::ticks(1), "First cycle",
                          "Length of the first cycle; fastai takes a number of epochs.")
                .mustBeGiven(),
            params::param("lr_max", &Self::lrMax, params::learningRate(), "Highest rate",
                          "Rate at each restart; empty: the lane's base rate. fastai's default is the "
                          "learner's, 0.001."),
            params::param("cycle_mult", &Self::cycleMult, params::between(1, 1e6), "Growth",
                          "Each cycle is this many times as long as the last."),
        };
    }

    Curve curve(const Base& base) const;
};

/// The range test: the rate grows by the same factor at every update, from far too small to far too large;
/// the losses show between which rates training works. It sets the rate itself: the base rate is not used.
///     lr(t) = start_lr · (end_lr / start_lr)^(t / num_it)
/// Source: Smith 2017, arXiv:1506.01186, section 3.3; fastai 2.7, Learner.lr_find.
struct LrFind {
    double startLr = 1e-7;
    double endLr = 10.0;
    params::Length numIt = 100;

    static constexpr params::Info kInfo{
        .id = "fastai.lr_find",
        .title = "Range test (lr_find)",
        .summary = "Grows the rate by the same factor at every update, to see where training works.",
        .formula = "lr(t) = start_lr * (end_lr / start_lr)^(t / num_it)",
        .source = "arXiv:1506.01186, section 3.3; fastai.callback.schedule, Learner.lr_find, fastai 2.7",
        .torch = "",
        .framework = "fastai",
        .family = "Range test",
        .synonyms = "lr_find, learning rate finder, LR finder, range test",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"num_it": "100 %"})";

    static constexpr auto params()
    {
        using Self = LrFind;
        return std::tuple{
            params::param("start_lr", &Self::startLr,
                          params::Range{.unit = params::Unit::LearningRate, .min = 0.0, .minOpen = true}.soft(
                              0.0, 100.0),
                          "First rate", "Rate of the first update; the lane's base rate is not used."),
            params::param("end_lr", &Self::endLr,
                          params::Range{.unit = params::Unit::LearningRate, .min = 0.0, .minOpen = true}.soft(
                              0.0, 100.0),
                          "Last rate", "Rate at the end."),
            params::param("num_it", &Self::numIt, params::ticks(1), "Length",
                          "Updates from the first rate to the last."),
        };
    }

    Curve curve(const Base&) const { return ramp(startLr, endLr, numIt.ticks(), curve::Shape::Geometric); }
};

} // namespace lrp::schedule::fastai
