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

/// The schedules of Dive into Deep Learning, section 12.11, which ticks them once an epoch.
namespace lrp::schedule::d2l
{

constexpr std::string_view kBook = "Dive into Deep Learning 1.0, section 12.11";

/// The rate falls with the square root of time.
///     lr(t) = lr · (t + 1)^−½
/// Source: Dive into Deep Learning 12.11, SquareRootScheduler.
struct SquareRootScheduler {
    std::optional<double> lr{};

    static constexpr params::Info kInfo{
        .id = "d2l.SquareRootScheduler",
        .title = "Square root",
        .summary = "Divides the rate by the square root of the tick's number, counted from 1.",
        .formula = "lr(t) = lr / sqrt(t + 1)",
        .source = kBook,
        .torch = "",
        .framework = "Dive into Deep Learning",
        .family = "Inverse power",
        .synonyms = "SquareRootScheduler, inverse square root, 1 / sqrt(t)",
        .paced = "epoch",
    };

    static constexpr auto params()
    {
        using Self = SquareRootScheduler;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate. The book's default is 0.1."),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(lr.value_or(base.lr), Curve(Curve::Node{curve::Power{.exponent = 0.5}}));
    }
};

/// The rate is multiplied by `factor` at every call, the first included, down to a floor.
///     lr(0) = max(stop_factor_lr, base_lr · factor), lr(t) = max(stop_factor_lr, lr(t − 1) · factor)
/// Source: Dive into Deep Learning 12.11, FactorScheduler.
struct FactorScheduler {
    double factor = 1.0;
    double stopFactorLr = 1e-7;
    std::optional<double> baseLr{};

    static constexpr params::Info kInfo{
        .id = "d2l.FactorScheduler",
        .title = "Factor with a floor",
        .summary = "Multiplies the rate by factor at every tick, the first included, down to a floor.",
        .formula = "lr(t) = max(stop_factor_lr, lr(t - 1) * factor), lr(-1) = base_lr",
        .source = kBook,
        .torch = "",
        .framework = "Dive into Deep Learning",
        .family = "Exponential",
        .synonyms = "FactorScheduler, exponential decay, geometric",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"factor": 0.9})";

    static constexpr auto params()
    {
        using Self = FactorScheduler;
        return std::tuple{
            params::param("factor", &Self::factor, params::atLeast(0.0).soft(0.0, 1.0), "Factor",
                          "What the rate is multiplied by at every tick."),
            params::param("stop_factor_lr", &Self::stopFactorLr, params::learningRate(0.0), "Floor",
                          "Lowest rate."),
            params::param(
                "base_lr", &Self::baseLr, params::learningRate(0.0), "Base rate",
                "Rate before the first tick; empty: the lane's base rate. The book's default is 0.1."),
        };
    }

    Curve curve(const Base& base) const;
};

/// A staircase whose drops are listed.
///     lr(t) = base_lr · factor^(number of steps ≤ t)
/// Source: Dive into Deep Learning 12.11, MultiFactorScheduler.
struct MultiFactorScheduler {
    std::vector<params::Length> step{15.0, 30.0};
    double factor = 0.5;
    std::optional<double> baseLr{};

    static constexpr params::Info kInfo{
        .id = "d2l.MultiFactorScheduler",
        .title = "Factor at milestones",
        .summary = "Multiplies the rate by factor at each listed tick.",
        .formula = "lr(t) = base_lr * factor^(number of steps <= t)",
        .source = kBook,
        .torch = "",
        .framework = "Dive into Deep Learning",
        .family = "Staircase at milestones",
        .synonyms = "MultiFactorScheduler, multi-step, milestones, piecewise constant",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"step": ["50 %", "75 %"]})";

    static constexpr auto params()
    {
        using Self = MultiFactorScheduler;
        return std::tuple{
            params::param("step", &Self::step, params::ticks(0), "Milestones",
                          "Ticks at which the rate drops.")
                .mustBeGiven(),
            params::param("factor", &Self::factor, params::number().soft(0.0, 1.0), "Factor",
                          "What the rate is multiplied by at each milestone.")
                .mustBeGiven(),
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Rate before the first milestone; empty: the lane's base rate."),
        };
    }

    Curve curve(const Base& base) const;
};

/// A linear warm-up, then half a cosine to a floor, which is held.
///     lr(t) = warmup_begin_lr + (base_lr − warmup_begin_lr) · t / warmup_steps          t < warmup_steps
///     lr(t) = final_lr + (base_lr − final_lr) · (1 + cos πs) / 2, s = (t − warmup_steps) / (max_update −
///             warmup_steps)                                                       up to t = max_update
/// Source: Dive into Deep Learning 12.11, CosineScheduler.
struct CosineScheduler {
    params::Length maxUpdate = params::percentOfRun(100.0);
    std::optional<double> baseLr{};
    double finalLr = 0.0;
    params::Length warmupSteps = 0;
    double warmupBeginLr = 0.0;

    static constexpr params::Info kInfo{
        .id = "d2l.CosineScheduler",
        .title = "Cosine with warm-up",
        .summary = "Rises along a straight line, then falls along half a cosine and holds.",
        .formula = "lr(t) = final_lr + (base_lr - final_lr) * (1 + cos(pi * (t - w) / (max_update - w))) / 2",
        .source = kBook,
        .torch = "",
        .framework = "Dive into Deep Learning",
        .family = "Cosine",
        .synonyms = "CosineScheduler, cosine annealing, warm-up, warmup",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Check>;

    static constexpr auto params()
    {
        using Self = CosineScheduler;
        return std::tuple{
            params::param("max_update", &Self::maxUpdate, params::ticks(1), "Length",
                          "Tick at which the lowest rate is reached, the warm-up included."),
            params::param("base_lr", &Self::baseLr, params::learningRate(), "Base rate",
                          "Highest rate; empty: the lane's base rate. The book's default is 0.01."),
            params::param("final_lr", &Self::finalLr, params::learningRate(), "Final rate",
                          "Rate from max_update on."),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(0), "Warm-up",
                          "Ticks of the straight rise."),
            params::param("warmup_begin_lr", &Self::warmupBeginLr, params::learningRate(),
                          "Warm-up begins at", "Rate of the first tick of the warm-up."),
        };
    }

    static params::Issues check(const CosineScheduler& settings);
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::d2l
