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

/// MXNet's schedules. They are functions of num_update, which is 1 at the first update, so that a run asks
/// for t = 1, 2, …
namespace lrp::schedule::mxnet
{

/// A staircase: the rate is multiplied by `factor` after every `step` updates, down to a floor.
///     lr(t) = base_lr · factor^(⌈t / step⌉ − 1), at least stop_factor_lr once it has dropped
/// Source: mxnet.lr_scheduler.FactorScheduler, MXNet 1.9.
struct FactorScheduler {
    params::Length step = 30;
    double factor = 1.0;
    double stopFactorLr = 1e-8;
    std::optional<double> baseLr{};

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "mxnet.FactorScheduler",
        .title = "Factor every n updates",
        .summary = "Multiplies the rate by factor after every step updates, down to a floor.",
        .formula = "lr(t) = max(stop_factor_lr, base_lr * factor^(ceil(t / step) - 1)), t = 1, 2, ...",
        .source = "mxnet.lr_scheduler.FactorScheduler, MXNet 1.9",
        .torch = "",
        .framework = "MXNet",
        .family = "Staircase",
        .synonyms = "FactorScheduler, step decay, drop every n",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::FirstTick>;

    static constexpr std::string_view kStarter = R"({"step": "30 %", "factor": 0.1})";

    static constexpr auto params()
    {
        using Self = FactorScheduler;
        return std::tuple{
            params::param("step", &Self::step, params::ticks(1), "Step size", "Updates between two drops.")
                .mustBeGiven(),
            params::param("factor", &Self::factor, params::Range{.max = 1.0}.soft(0.0, 1.0), "Factor",
                          "What the rate is multiplied by at each drop; MXNet refuses more than 1."),
            params::param("stop_factor_lr", &Self::stopFactorLr, params::learningRate(0.0), "Floor",
                          "The rate never drops below this."),
            params::param(
                "base_lr", &Self::baseLr, params::learningRate(0.0), "Base rate",
                "Rate before the first drop; empty: the lane's base rate. MXNet's default is 0.01."),
        };
    }

    Curve curve(const Base& base) const;
};

/// A staircase whose drops are listed; a drop comes at the update after the listed one.
///     lr(t) = base_lr · factor^(number of steps < t)
/// Source: mxnet.lr_scheduler.MultiFactorScheduler, MXNet 1.9.
struct MultiFactorScheduler {
    std::vector<params::Length> step{15.0, 30.0};
    double factor = 1.0;
    std::optional<double> baseLr{};

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "mxnet.MultiFactorScheduler",
        .title = "Factor at milestones",
        .summary = "Multiplies the rate by factor after each listed number of updates.",
        .formula = "lr(t) = base_lr * factor^(number of steps < t), t = 1, 2, ...",
        .source = "mxnet.lr_scheduler.MultiFactorScheduler, MXNet 1.9",
        .torch = "",
        .framework = "MXNet",
        .family = "Staircase at milestones",
        .synonyms = "MultiFactorScheduler, multi-step, milestones",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::FirstTick>;

    static constexpr std::string_view kStarter = R"({"step": ["50 %", "75 %"], "factor": 0.1})";

    static constexpr auto params()
    {
        using Self = MultiFactorScheduler;
        return std::tuple{
            params::param("step", &Self::step, params::ticks(1), "Milestones",
                          "Numbers of updates after which the rate drops, each larger than the one before.")
                .mustBeGiven(),
            params::param("factor", &Self::factor, params::Range{.max = 1.0}.soft(0.0, 1.0), "Factor",
                          "What the rate is multiplied by at each drop; MXNet refuses more than 1."),
            params::param(
                "base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                "Rate before the first drop; empty: the lane's base rate. MXNet's default is 0.01."),
        };
    }

    static params::Issues check(const MultiFactorScheduler& settings);
    Curve curve(const Base& base) const;
};

/// A polynomial fall to 0.
///     lr(t) = base_lr · (1 − min(t, max_update) / max_update)^pwr
/// Source: mxnet.lr_scheduler.PolyScheduler, MXNet 1.9.
struct PolyScheduler {
    params::Length maxUpdate = params::percentOfRun(100.0);
    std::optional<double> baseLr{};
    double pwr = 2.0;

    static constexpr double kFirstTick = 1.0;

    static constexpr params::Info kInfo{
        .id = "mxnet.PolyScheduler",
        .title = "Polynomial decay",
        .summary = "Falls to 0 along a power of the share of updates that is left.",
        .formula = "lr(t) = base_lr * (1 - min(t, max_update) / max_update)^pwr, t = 1, 2, ...",
        .source = "mxnet.lr_scheduler.PolyScheduler, MXNet 1.9",
        .torch = "",
        .framework = "MXNet",
        .family = "Polynomial",
        .synonyms = "PolyScheduler, poly, quadratic",
        .paced = "step",
    };

    using Hooks = params::List<hook::FirstTick>;

    static constexpr auto params()
    {
        using Self = PolyScheduler;
        return std::tuple{
            params::param("max_update", &Self::maxUpdate, params::ticks(1), "Length",
                          "Update at which the rate reaches 0."),
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate the fall begins at; empty: the lane's base rate. MXNet's default is 0.01."),
            params::param("pwr", &Self::pwr, params::atLeast(0.0).soft(0.1, 10.0), "Power",
                          "1 is a straight line; more falls earlier."),
        };
    }

    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::mxnet
