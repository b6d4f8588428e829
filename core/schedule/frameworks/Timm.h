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

/// The schedulers of timm. They start from the lane's base rate and are ticked by epochs, or by updates if
/// wished. Noise and warm-up are the same for all of them; noise_std is left out, as timm accepts but does
/// not use it.
namespace lrp::schedule::timm
{

/// Warm-up and noise, which every scheduler of timm has. With kPrefix the curve begins after the warm-up
/// unless told otherwise; without it the curve has run since the start, and the warm-up covers its beginning.
template <bool kPrefix>
struct WarmedUp {
    params::Length warmupT = 0.0;
    double warmupLrInit = 0.0;
    bool warmupPrefix = kPrefix;
    std::optional<std::vector<params::Length>> noiseRangeT{};
    double noisePct = 0.67;
    std::int64_t noiseSeed = 42;

    static constexpr auto warmUpParams()
    {
        using Self = WarmedUp;
        return std::tuple{
            params::param("warmup_t", &Self::warmupT, params::ticks(0), "Warm-up",
                          "How long the rate rises."),
            params::param("warmup_lr_init", &Self::warmupLrInit, params::learningRate(0.0),
                          "Warm-up starts at", "Rate at the first tick of the warm-up."),
            params::param("warmup_prefix", &Self::warmupPrefix, "Curve waits",
                          "The curve begins after the warm-up; otherwise it has run since the start, and the "
                          "warm-up covers its beginning.")
                .rarelySet(),
        };
    }
    static constexpr auto noiseParams()
    {
        using Self = WarmedUp;
        return std::tuple{
            params::param("noise_range_t", &Self::noiseRangeT, params::ticks(0), "Noise",
                          "Where the rate is shaken: from the first to before the second tick, or from one "
                          "tick to the end. Empty: nowhere.")
                .rarelySet(),
            params::param("noise_pct", &Self::noisePct, params::aboveUpTo(0.0, 10.0).soft(0.0, 1.0),
                          "Noise size", "Largest change as a share of the rate.")
                .rarelySet(),
            params::param("noise_seed", &Self::noiseSeed, params::between(0, 4294967295.0), "Noise seed",
                          "The same seed gives the same noise.")
                .rarelySet(),
        };
    }

    static params::Issues check(const WarmedUp& settings);

    /// `body` with the warm-up, which rises to `target`, in front of it and the noise on top.
    Curve dressed(Curve body, double target) const;
};

/// Cycles of one shape, which every annealing scheduler of timm has.
///     lr = lr_min + (base · cycle_decay^i − lr_min) · w(s) in cycle i of length t_initial · cycle_mul^i
struct Cycles {
    params::Length tInitial = 100.0;
    double lrMin = 0.0;
    double cycleMul = 1.0;
    double cycleDecay = 1.0;
    std::int64_t cycleLimit = 1;

    static constexpr auto lengthParams()
    {
        return std::tuple{
            params::param("t_initial", &Cycles::tInitial, params::ticks(1), "First cycle",
                          "Length of the first cycle.")
                .mustBeGiven(),
        };
    }
    static constexpr auto cycleParams()
    {
        return std::tuple{
            params::param("lr_min", &Cycles::lrMin, params::learningRate(0.0), "Floor",
                          "Rate that each cycle falls towards, and that is held after the last."),
            params::param("cycle_mul", &Cycles::cycleMul, params::between(1.0, 1000.0), "Growth",
                          "Each cycle is this many times as long as the last."),
            params::param("cycle_decay", &Cycles::cycleDecay, params::number().soft(0.0, 1.0), "Peaks",
                          "Each cycle starts this many times as high as the last."),
            params::param("cycle_limit", &Cycles::cycleLimit, params::between(0, 1e9), "Cycles",
                          "How many there are; afterwards the rate stays at the floor."),
        };
    }

    /// The cycles of `shape`, a ramp from 1 to 0 whose length is set here.
    Curve cycles(const Base& base, curve::Ramp shape) const;

private:
    double startOf(double cycle) const;
    /// When the first cycle begins whose length to this power is too large for Python; infinity: never.
    double firstTooLong(double power) const;
};

/// Half cosines to a floor, once or again and again. Source: timm.scheduler.CosineLRScheduler; Loshchilov &
/// Hutter 2017, arXiv:1608.03983; k_decay: Zhang & Li 2020, arXiv:2004.05909.
struct Cosine : WarmedUp<false>, Cycles {
    double kDecay = 1.0;

    static constexpr params::Info kInfo{
        .id = "timm.cosine",
        .title = "Cosine",
        .summary = "Half cosines to a floor with warm-up, cycles, k-decay and noise.",
        .formula = "lr = lr_min + (base * cycle_decay^i - lr_min) * (1 + cos(pi * s^k_decay)) / 2 in cycle i",
        .source = "timm.scheduler.CosineLRScheduler, timm 1.0; arXiv:1608.03983, arXiv:2004.05909",
        .torch = "",
        .framework = "timm",
        .family = "Cosine",
        .synonyms = "SGDR, warm restarts, cosine annealing, cosine decay, k-decay, warmup, noise",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter =
        R"({"t_initial": "100 %", "warmup_t": "5 %", "warmup_prefix": false})";

    static constexpr auto params()
    {
        return std::tuple_cat(
            lengthParams(), cycleParams(), warmUpParams(), noiseParams(),
            std::tuple{params::param("k_decay", &Cosine::kDecay, params::above(0.0), "k-decay",
                                     "Power of the progress in a cycle; more stays high for longer.")
                           .rarelySet()});
    }

    Curve curve(const Base& base) const;
};

/// A hyperbolic tangent from near the base rate to near a floor.
///     w(s) = (1 − tanh(lb · (1 − s) + ub · s)) / 2
/// Without prefix the warm-up aims at the curve's own value where it takes over.
/// Source: timm.scheduler.TanhLRScheduler; Hsueh et al. 2018, arXiv:1806.01593.
struct Tanh : WarmedUp<false>, Cycles {
    double lb = -7.0;
    double ub = 3.0;

    static constexpr params::Info kInfo{
        .id = "timm.tanh",
        .title = "Hyperbolic tangent",
        .summary = "Stays high, then falls along a hyperbolic tangent, with warm-up, cycles and noise.",
        .formula = "lr = lr_min + (base * cycle_decay^i - lr_min) * (1 - tanh(lb * (1 - s) + ub * s)) / 2 in "
                   "cycle i",
        .source = "timm.scheduler.TanhLRScheduler, timm 1.0; arXiv:1806.01593",
        .torch = "",
        .framework = "timm",
        .family = "Tanh",
        .synonyms = "hyperbolic tangent decay, HTD, warmup, noise",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"t_initial": "100 %", "warmup_t": "5 %"})";

    static constexpr auto params()
    {
        return std::tuple_cat(
            lengthParams(),
            std::tuple{params::param("lb", &Tanh::lb, params::number().soft(-20.0, 0.0), "Lower bound",
                                     "Argument of the tangent at the start of a cycle."),
                       params::param("ub", &Tanh::ub, params::number().soft(0.0, 20.0), "Upper bound",
                                     "Argument of the tangent at the end of a cycle.")},
            cycleParams(), warmUpParams(), noiseParams());
    }

    static params::Issues check(const Tanh& settings);
    Curve curve(const Base& base) const;
};

/// A power of the time left, once or again and again.
///     w(s) = (1 − s^k_decay)^power
/// Source: timm.scheduler.PolyLRScheduler; k_decay: Zhang & Li 2020, arXiv:2004.05909.
struct Poly : WarmedUp<false>, Cycles {
    double power = 0.5;
    double kDecay = 1.0;

    static constexpr params::Info kInfo{
        .id = "timm.poly",
        .title = "Polynomial",
        .summary =
            "Falls to a floor along a power of the time left, with warm-up, cycles, k-decay and noise.",
        .formula = "lr = lr_min + (base * cycle_decay^i - lr_min) * (1 - s^k_decay)^power in cycle i",
        .source = "timm.scheduler.PolyLRScheduler, timm 1.0; arXiv:2004.05909",
        .torch = "",
        .framework = "timm",
        .family = "Polynomial",
        .synonyms = "poly, polynomial decay, linear decay, k-decay, warmup, noise",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"t_initial": "100 %", "warmup_t": "5 %"})";

    static constexpr auto params()
    {
        return std::tuple_cat(
            lengthParams(),
            std::tuple{params::param("power", &Poly::power, params::atLeast(0.0), "Power",
                                     "1: a straight line; more drops earlier, less later.")},
            cycleParams(), warmUpParams(), noiseParams(),
            std::tuple{params::param("k_decay", &Poly::kDecay, params::above(0.0), "k-decay",
                                     "Power of the progress in a cycle; more stays high for longer.")
                           .rarelySet()});
    }

    Curve curve(const Base& base) const;
};

/// A staircase: the rate is multiplied by decay_rate every decay_t ticks, which need not be whole.
///     lr(t) = base · decay_rate^⌊t / decay_t⌋
struct Step : WarmedUp<true> {
    params::Length decayT = 30.0;
    double decayRate = 1.0;

    static constexpr params::Info kInfo{
        .id = "timm.step",
        .title = "Step decay",
        .summary = "Multiplies the rate by decay_rate every decay_t ticks, with warm-up and noise.",
        .formula = "lr(t) = base * decay_rate^floor(t / decay_t)",
        .source = "timm.scheduler.StepLRScheduler, timm 1.0",
        .torch = "",
        .framework = "timm",
        .family = "Staircase",
        .synonyms = "step decay, drop every n, warmup, noise",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter =
        R"({"decay_t": "30 %", "decay_rate": 0.1, "warmup_t": "5 %"})";

    static constexpr auto params()
    {
        return std::tuple_cat(
            std::tuple{params::param("decay_t", &Step::decayT, params::realTicks(), "Step size",
                                     "Ticks between two drops.")
                           .mustBeGiven(),
                       params::param("decay_rate", &Step::decayRate, params::number().soft(0.0, 1.0),
                                     "Decay rate",
                                     "Factor applied at each drop; 0.1 divides the rate by ten.")},
            warmUpParams(), noiseParams());
    }

    Curve curve(const Base& base) const;
};

/// A staircase at given ticks. Timm looks one tick ahead: the drop comes one tick before each of them.
///     lr(t) = base · decay_rate^(number of decay_t ≤ t + 1)
struct MultiStep : WarmedUp<true> {
    std::vector<params::Length> decayT{};
    double decayRate = 1.0;

    static constexpr params::Info kInfo{
        .id = "timm.multistep",
        .title = "Step decay at milestones",
        .summary =
            "Multiplies the rate by decay_rate one tick before each milestone, with warm-up and noise.",
        .formula = "lr(t) = base * decay_rate^(number of decay_t <= t + 1)",
        .source = "timm.scheduler.MultiStepLRScheduler, timm 1.0",
        .torch = "",
        .framework = "timm",
        .family = "Staircase at milestones",
        .synonyms = "multi-step, drops, milestones, warmup, noise",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter =
        R"({"decay_t": ["50 %", "75 %"], "decay_rate": 0.1, "warmup_t": "5 %"})";

    static constexpr auto params()
    {
        return std::tuple_cat(
            std::tuple{params::param("decay_t", &MultiStep::decayT, params::ticks(-1e9).soft(1, 1e9),
                                     "Milestones", "In order; each drop comes one tick earlier.")
                           .mustBeGiven(),
                       params::param("decay_rate", &MultiStep::decayRate, params::number().soft(0.0, 1.0),
                                     "Decay rate", "Factor applied at each milestone.")},
            warmUpParams(), noiseParams());
    }

    static params::Issues check(const MultiStep& settings);
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::timm
