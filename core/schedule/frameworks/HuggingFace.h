#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

/// The schedules of transformers.get_scheduler by their names there; those with a cosine are in
/// HuggingFaceCosine.h. All are factors of the lane's base rate and count updates from 0, so that the first
/// update of a warmed-up run has rate 0.
namespace lrp::schedule::huggingface
{

/// From 0 to the base rate in a straight line, then `then` with its own clock.
inline Curve warmedUp(const Base& base, const params::Length& warmup, Curve then)
{
    return afterWarmUp(ramp(0.0, base.lr, warmup.ticks()), warmup.ticks(), std::move(then));
}

/// The base rate, unchanged.
struct Constant {
    static constexpr params::Info kInfo{
        .id = "huggingface.constant",
        .title = "Constant",
        .summary = "Keeps the base rate for the whole run.",
        .formula = "lr(t) = base",
        .source = "transformers.get_constant_schedule, Transformers 4",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Constant",
        .synonyms = "fixed, flat, get_constant_schedule",
        .paced = "step",
    };

    static constexpr auto params() { return std::tuple{}; }

    Curve curve(const Base& base) const { return base.lr; }
};

/// A straight rise from 0 to the base rate, then the base rate.
struct ConstantWithWarmup {
    params::Length numWarmupSteps = 0.0;

    static constexpr params::Info kInfo{
        .id = "huggingface.constant_with_warmup",
        .title = "Constant with warm-up",
        .summary = "Rises from 0 to the base rate and keeps it.",
        .formula = "lr(t) = base * min(1, t / num_warmup_steps)",
        .source = "transformers.get_constant_schedule_with_warmup, Transformers 4",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Warm-up, then a schedule",
        .synonyms = "warmup, linear warm-up, get_constant_schedule_with_warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = ConstantWithWarmup;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const { return warmedUp(base, numWarmupSteps, base.lr); }
};

/// A straight rise from 0 to the base rate, then a straight fall to 0 at the end of the run.
struct Linear {
    params::Length numWarmupSteps = 0.0;
    params::Length numTrainingSteps = params::percentOfRun(100.0);

    static constexpr params::Info kInfo{
        .id = "huggingface.linear",
        .title = "Linear with warm-up",
        .summary = "Rises from 0 to the base rate, then falls in a straight line to 0.",
        .formula =
            "lr(t) = base * max(0, (num_training_steps - t) / (num_training_steps - num_warmup_steps))",
        .source = "transformers.get_linear_schedule_with_warmup, Transformers 4; Devlin et al. 2018, "
                  "arXiv:1810.04805",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Linear",
        .synonyms = "warmup, linear decay, BERT, slanted triangle, get_linear_schedule_with_warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = Linear;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0).soft(1, 1e9), "Run",
                          "When the rate reaches 0, the warm-up included."),
        };
    }

    Curve curve(const Base& base) const;
};

/// A straight rise from 0 to the base rate, then polynomial decay to an end rate.
///     lr(t) = lr_end + (base − lr_end) · (1 − u)^power, u the share of the time after the warm-up
struct Polynomial {
    params::Length numWarmupSteps = 0.0;
    params::Length numTrainingSteps = params::percentOfRun(100.0);
    double lrEnd = 1e-7;
    double power = 1.0;

    static constexpr params::Info kInfo{
        .id = "huggingface.polynomial",
        .title = "Polynomial with warm-up",
        .summary = "Rises from 0 to the base rate, then falls to an end rate along a power of the time left.",
        .formula = "lr(t) = lr_end + (base - lr_end) * (1 - u)^power, "
                   "u = (t - num_warmup_steps) / (num_training_steps - num_warmup_steps)",
        .source = "transformers.get_polynomial_decay_schedule_with_warmup, Transformers 4",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Polynomial",
        .synonyms = "warmup, poly, polynomial decay, get_polynomial_decay_schedule_with_warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Fits>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = Polynomial;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0).soft(1, 1e9), "Run",
                          "When the rate reaches its end, the warm-up included."),
            params::param("lr_end", &Self::lrEnd, params::learningRate(), "End rate",
                          "Rate at the end; smaller than the base rate."),
            params::param("power", &Self::power, params::atLeast(0.0), "Power",
                          "1: a straight line; more drops earlier, less later."),
        };
    }

    /// The end rate must be below the base rate.
    params::Issues fits(const Groups& groups) const;
    Curve curve(const Base& base) const;
};

/// A straight rise from 0 to the base rate, then the inverse square root of time.
///     lr(t) = base / √(1 + (t − num_warmup_steps) / timescale)
struct InverseSqrt {
    params::Length numWarmupSteps = 0.0;
    std::optional<params::Length> timescale{};

    static constexpr params::Info kInfo{
        .id = "huggingface.inverse_sqrt",
        .title = "Inverse square root with warm-up",
        .summary = "Rises from 0 to the base rate, then falls with the inverse square root of time.",
        .formula = "lr(t) = base / sqrt(1 + (t - num_warmup_steps) / timescale)",
        .source = "transformers.get_inverse_sqrt_schedule, Transformers 4",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Inverse power",
        .synonyms = "warmup, inverse sqrt, rsqrt, Noam, transformer schedule, get_inverse_sqrt_schedule",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = InverseSqrt;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
            params::param("timescale", &Self::timescale, params::ticks(1), "Time scale",
                          "Time after the warm-up until the rate is divided by sqrt(2). Empty: as long as "
                          "the warm-up, or 10000 without one."),
        };
    }

    Curve curve(const Base& base) const;
};

enum class Slope { Linear, Cosine, OneMinusSqrt };
constexpr std::array<std::string_view, 3> choices(Slope)
{
    return {"linear", "cosine", "1-sqrt"};
}

/// Warm-up, hold, decay (WSD): a rise from min_lr_ratio to the base rate, the base rate for a while, a fall
/// back. The hold lasts num_stable_steps, or what num_training_steps leaves for it.
struct WarmupStableDecay {
    params::Length numWarmupSteps = 0.0;
    params::Length numDecaySteps = 0.0;
    std::optional<params::Length> numTrainingSteps{};
    std::optional<params::Length> numStableSteps{};
    Slope warmupType = Slope::Linear;
    Slope decayType = Slope::Cosine;
    double minLrRatio = 0.0;
    double numCycles = 0.5;

    static constexpr params::Info kInfo{
        .id = "huggingface.warmup_stable_decay",
        .title = "Warm-up, stable, decay (WSD)",
        .summary =
            "Rises to the base rate, holds it, and falls at the end, each slope in one of three shapes.",
        .formula = "lr(t) = base * (rise(t / num_warmup_steps), then 1, then fall(time / num_decay_steps), "
                   "then min_lr_ratio)",
        .source = "transformers.get_wsd_schedule, Transformers 4; Hu et al. 2024, arXiv:2404.06395",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Warm-up, hold, decay",
        .synonyms =
            "WSD, warmup, trapezoid, trapezoidal, warmup stable decay, cooldown, 1-sqrt, get_wsd_schedule",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter =
        R"({"num_warmup_steps": "5 %", "num_decay_steps": "20 %", "num_training_steps": "100 %"})";

    static constexpr auto params()
    {
        using Self = WarmupStableDecay;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises.")
                .mustBeGiven(),
            params::param("num_decay_steps", &Self::numDecaySteps, params::ticks(0), "Decay",
                          "How long the rate falls.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0), "Run",
                          "All three phases together; used where the hold has no length of its own. Empty: "
                          "the hold has one."),
            params::param("num_stable_steps", &Self::numStableSteps, params::ticks(0), "Hold",
                          "How long the rate stays. Empty: what the run leaves for it."),
            params::param("warmup_type", &Self::warmupType, "Rises",
                          "linear: a straight line; cosine: half a cosine; 1-sqrt: slowly, then faster."),
            params::param("decay_type", &Self::decayType, "Falls",
                          "linear: a straight line; cosine: half a cosine; 1-sqrt: fast, then slower."),
            params::param("min_lr_ratio", &Self::minLrRatio, params::atLeast(0.0).soft(0.0, 1.0), "Floor",
                          "Where it starts and ends, as a share of the base rate."),
            params::param("num_cycles", &Self::numCycles, params::number().soft(0.0, 10.0), "Waves",
                          "Of a cosine fall: 0.5 is one descent."),
        };
    }

    static params::Issues check(const WarmupStableDecay& settings);
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::huggingface
