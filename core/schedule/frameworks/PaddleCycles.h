#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/Curve.h"
#include "core/schedule/CyclicLR.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/Schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

/// Paddle's warm-up, cosines and cycles; its decays are in Paddle.h.
namespace lrp::schedule::paddle
{

/// A straight rise, then another schedule with a clock of its own, or a constant rate.
///     lr(t) = start_lr + (end_lr − start_lr) · t / warmup_steps while t < warmup_steps
/// Source: paddle.optimizer.lr.LinearWarmup, Paddle 2.6.
struct LinearWarmup {
    std::optional<double> learningRate{};
    Schedule then{};
    params::Length warmupSteps = 10;
    double startLr = 0.0;
    double endLr = 0.1;

    static constexpr params::Info kInfo{
        .id = "paddle.LinearWarmup",
        .title = "Linear warm-up",
        .summary = "Rises along a straight line, then follows another schedule.",
        .formula =
            "lr(t) = start_lr + (end_lr - start_lr) * t / warmup_steps, then schedule(t - warmup_steps)",
        .source = "paddle.optimizer.lr.LinearWarmup, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Warm-up, then a schedule",
        .synonyms = "LinearWarmup, warm-up, warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter =
        R"({"warmup_steps": "10 %", "schedule": {"type": "paddle.CosineAnnealingDecay", "T_max": "90 %"}})";

    static constexpr auto params()
    {
        using Self = LinearWarmup;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Base rate of what follows the warm-up; empty: the lane's base rate."),
            params::param("schedule", &Self::then, "Schedule",
                          "What takes over after the warm-up; in Paddle it is given as learning_rate. "
                          "Constant: that rate for ever."),
            params::param("warmup_steps", &Self::warmupSteps, params::ticks(1), "Warm-up",
                          "Ticks of the rise.")
                .mustBeGiven(),
            params::param("start_lr", &Self::startLr, params::learningRate(), "Rises from",
                          "Rate of the first tick.")
                .mustBeGiven(),
            params::param("end_lr", &Self::endLr, params::learningRate(), "Rises to",
                          "Rate at the end of the rise; above start_lr.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const LinearWarmup& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

/// A cosine between two rates: down for `tMax` ticks, up for the next, and so on.
///     lr(t) = eta_min + (learning_rate − eta_min) · (1 + cos(π t / T_max)) / 2
/// Source: paddle.optimizer.lr.CosineAnnealingDecay, Paddle 2.6.
struct CosineAnnealingDecay {
    std::optional<double> learningRate{};
    params::Length tMax = 100;
    double etaMin = 0.0;

    static constexpr params::Info kInfo{
        .id = "paddle.CosineAnnealingDecay",
        .title = "Cosine annealing",
        .summary = "Falls along half a cosine to a floor and rises again.",
        .formula = "lr(t) = eta_min + (learning_rate - eta_min) * (1 + cos(pi * t / T_max)) / 2",
        .source = "arXiv:1608.03983; paddle.optimizer.lr.CosineAnnealingDecay, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Cosine",
        .synonyms = "CosineAnnealingDecay, CosineAnnealingLR, half cosine",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"T_max": "100 %"})";

    static constexpr auto params()
    {
        using Self = CosineAnnealingDecay;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("T_max", &Self::tMax, params::ticks(1), "Half period",
                          "Ticks from the base rate to the floor.")
                .mustBeGiven(),
            params::param("eta_min", &Self::etaMin, params::learningRate(), "Floor", "Lowest rate."),
        };
    }

    Curve curve(const Base& base) const
    {
        return CosineAnnealingLR{tMax, etaMin}.curve({.lr = learningRate.value_or(base.lr)});
    }
};

/// SGDR: half cosines one after another, each `tMult` times as long as the one before.
///     lr = eta_min + (learning_rate − eta_min) · (1 + cos(π T_cur / T_i)) / 2
/// Source: paddle.optimizer.lr.CosineAnnealingWarmRestarts, Paddle 2.6.
struct CosineAnnealingWarmRestarts {
    std::optional<double> learningRate{};
    params::Length t0 = 100;
    std::int64_t tMult = 1;
    double etaMin = 0.0;

    static constexpr params::Info kInfo{
        .id = "paddle.CosineAnnealingWarmRestarts",
        .title = "Cosine with warm restarts (SGDR)",
        .summary = "Half cosines that restart from the base rate, each T_mult times as long as the last.",
        .formula = "lr = eta_min + (learning_rate - eta_min) * (1 + cos(pi * T_cur / T_i)) / 2",
        .source = "arXiv:1608.03983; paddle.optimizer.lr.CosineAnnealingWarmRestarts, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Cosine with restarts",
        .synonyms = "SGDR, warm restarts, cycles",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"T_0": "25 %"})";

    static constexpr auto params()
    {
        using Self = CosineAnnealingWarmRestarts;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("T_0", &Self::t0, params::ticks(1), "First cycle", "Ticks until the first restart.")
                .mustBeGiven(),
            params::param("T_mult", &Self::tMult, params::between(1, 1e6), "Growth",
                          "Each cycle is this many times as long as the last."),
            params::param("eta_min", &Self::etaMin, params::learningRate(), "Floor",
                          "Rate that each cycle falls towards."),
        };
    }

    Curve curve(const Base& base) const
    {
        return schedule::CosineAnnealingWarmRestarts{t0, tMult, etaMin}.curve(
            {.lr = learningRate.value_or(base.lr)});
    }
};

/// A straight line between two shares of the base rate, then held.
///     lr(t) = learning_rate · mix(start_factor, end_factor, min(t, total_steps) / total_steps)
/// Source: paddle.optimizer.lr.LinearLR, Paddle 2.6.
struct LinearLR {
    std::optional<double> learningRate{};
    params::Length totalSteps = params::percentOfRun(100.0);
    double startFactor = 1.0 / 3.0;
    double endFactor = 1.0;

    static constexpr params::Info kInfo{
        .id = "paddle.LinearLR",
        .title = "Linear",
        .summary = "Moves along a straight line between two shares of the base rate.",
        .formula = "lr(t) = learning_rate * (start_factor + (end_factor - start_factor) * min(t, "
                   "total_steps) / total_steps)",
        .source = "paddle.optimizer.lr.LinearLR, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Linear",
        .synonyms = "warm-up, warmup, linear decay",
    };

    static constexpr auto params()
    {
        using Self = LinearLR;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate of the first tick; empty: the lane's base rate."),
            params::param("total_steps", &Self::totalSteps, params::ticks(1), "Length",
                          "Ticks from the first share to the last."),
            params::param("start_factor", &Self::startFactor, params::aboveUpTo(0.0, 1.0), "Starts at",
                          "Share of the base rate at the first tick."),
            params::param("end_factor", &Self::endFactor, params::between(0.0, 1.0), "Ends at",
                          "Share of the base rate from total_steps on."),
        };
    }

    Curve curve(const Base& base) const
    {
        return schedule::LinearLR{startFactor, endFactor, totalSteps}.curve(
            {.lr = learningRate.value_or(base.lr)});
    }
};

/// 1cycle, with a last rate of its own and the momentum left alone; otherwise PyTorch's.
///     max_learning_rate / divide_factor → max_learning_rate → (the first, in three phases →)
///     end_learning_rate
/// Phases end at the real numbers p·N − 1 and N − 1 (three-phase: p·N − 1, 2·p·N − 2, N − 1), N =
/// total_steps, p = phase_pct. Tick N extrapolates past the end and a further one raises. Source:
/// paddle.optimizer.lr.OneCycleLR, Paddle 2.6.
struct OneCycleLR {
    std::optional<double> maxLearningRate{};
    params::Length totalSteps = params::percentOfRun(100.0);
    double divideFactor = 25.0;
    double endLearningRate = 1e-4;
    double phasePct = 0.3;
    Anneal annealStrategy = Anneal::Cos;
    bool threePhase = false;

    static constexpr params::Info kInfo{
        .id = "paddle.OneCycleLR",
        .title = "1cycle",
        .summary = "One long rise to the highest rate and a longer fall to an absolute rate.",
        .formula = "max_learning_rate / divide_factor -> max_learning_rate -> end_learning_rate",
        .source = "arXiv:1708.07120; paddle.optimizer.lr.OneCycleLR, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "1cycle",
        .synonyms = "one cycle, super-convergence, warm-up, warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Check>;

    static constexpr auto params()
    {
        using Self = OneCycleLR;
        return std::tuple{
            params::param("max_learning_rate", &Self::maxLearningRate, params::learningRate(0.0),
                          "Highest rate", "Rate at the peak; empty: the lane's base rate."),
            params::param("total_steps", &Self::totalSteps, params::ticks(1), "Length",
                          "Ticks of the whole cycle."),
            params::param("divide_factor", &Self::divideFactor, params::above(0.0), "Start divisor",
                          "The first rate is max_learning_rate divided by this."),
            params::param("end_learning_rate", &Self::endLearningRate, params::learningRate(0.0),
                          "Final rate", "The last rate."),
            params::param("phase_pct", &Self::phasePct, params::share(), "Rising share",
                          "Share of the cycle spent rising."),
            params::param("anneal_strategy", &Self::annealStrategy, "Shape",
                          "cos: half cosines; linear: straight lines."),
            params::param(
                "three_phase", &Self::threePhase, "Three phases",
                "Fall to the first rate as fast as it rose, then to the last; needs phase_pct below 0.5."),
        };
    }

    static params::Issues check(const OneCycleLR& settings);
    Curve curve(const Base& base) const;
};

/// A triangle wave between two rates; PyTorch's, with the momentum left alone.
///     lr(t) = base_learning_rate + (max_learning_rate − base_learning_rate) · h(t) · s
/// h rises from 0 to 1 in step_size_up ticks and falls in step_size_down. The scale s is 1 (triangular),
/// 2^−(cycle − 1) (triangular2) or exp_gamma^t (exp_range); a scale_fn replaces the mode.
/// Source: paddle.optimizer.lr.CyclicLR, Paddle 2.6.
struct CyclicLR {
    double baseLearningRate = 0.01;
    std::optional<double> maxLearningRate{};
    params::Length stepSizeUp = 2000;
    std::optional<params::Length> stepSizeDown{};
    CyclicMode mode = CyclicMode::Triangular;
    double expGamma = 1.0;
    std::optional<Functions> scaleFn{};
    ScaleMode scaleMode = ScaleMode::Cycle;

    static constexpr params::Info kInfo{
        .id = "paddle.CyclicLR",
        .title = "Cyclic (triangles)",
        .summary = "Rises and falls between two rates.",
        .formula = "lr(t) = base_learning_rate + (max_learning_rate - base_learning_rate) * h(t) * scale",
        .source = "arXiv:1506.01186; paddle.optimizer.lr.CyclicLR, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Triangle wave",
        .synonyms = "triangular, triangular2, exp_range, CLR, cyclical learning rates, saw tooth",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"step_size_up": "10 %"})";

    static constexpr auto params()
    {
        using Self = CyclicLR;
        return std::tuple{
            params::param("base_learning_rate", &Self::baseLearningRate, params::learningRate(),
                          "Lowest rate", "Rate at the foot of the triangles.")
                .mustBeGiven(),
            params::param("max_learning_rate", &Self::maxLearningRate, params::learningRate(), "Highest rate",
                          "Rate at the first peak; empty: the lane's base rate."),
            params::param("step_size_up", &Self::stepSizeUp, params::ticks(1), "Ticks up",
                          "Ticks from the foot to the peak.")
                .mustBeGiven(),
            params::param("step_size_down", &Self::stepSizeDown, params::ticks(1), "Ticks down",
                          "Ticks from the peak to the foot; empty: as many as up."),
            params::param("mode", &Self::mode, "Mode",
                          "triangular: equal peaks; triangular2: halved each cycle; exp_range: exp_gamma^t."),
            params::param("exp_gamma", &Self::expGamma, params::number().soft(0.0, 1.0), "Gamma",
                          "Decay of the peaks per tick in mode exp_range."),
            params::param("scale_fn", &Self::scaleFn, "Scale function",
                          "A formula in t that replaces the mode; t is the cycle (from 1) or the tick. "
                          "Empty: the mode's own."),
            params::param("scale_mode", &Self::scaleMode, "Scale function of",
                          "What t is in the scale function: the cycle or the tick."),
        };
    }

    Curve curve(const Base& base) const
    {
        const schedule::CyclicLR wave{.maxLr = maxLearningRate.value_or(base.lr),
                                      .stepSizeUp = stepSizeUp,
                                      .stepSizeDown = stepSizeDown,
                                      .mode = mode,
                                      .gamma = expGamma,
                                      .scaleFn = scaleFn,
                                      .scaleMode = scaleMode};
        return wave.curve({.lr = baseLearningRate}, "Paddle's CyclicLR");
    }
};

} // namespace lrp::schedule::paddle
