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

/// The cosines of transformers.get_scheduler. u is the share of the time after the warm-up that has passed; a
/// curve with num_cycles 0.5 falls once, and past the end of the run it rises again.
namespace lrp::schedule::huggingface
{

/// A straight rise from 0 to the base rate, then a cosine to 0.
///     lr(t) = base · (1 + cos(2π · num_cycles · u)) / 2
struct Cosine {
    params::Length numWarmupSteps = 0.0;
    params::Length numTrainingSteps = params::percentOfRun(100.0);
    double numCycles = 0.5;

    static constexpr params::Info kInfo{
        .id = "huggingface.cosine",
        .title = "Cosine with warm-up",
        .summary = "Rises from 0 to the base rate, then falls along half a cosine to 0.",
        .formula = "lr(t) = base * (1 + cos(2 * pi * num_cycles * u)) / 2, "
                   "u = (t - num_warmup_steps) / (num_training_steps - num_warmup_steps)",
        .source = "transformers.get_cosine_schedule_with_warmup, Transformers 4; arXiv:1608.03983",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Cosine",
        .synonyms = "warmup, cosine decay, cosine annealing, half cosine, get_cosine_schedule_with_warmup",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %"})";

    static constexpr auto params()
    {
        using Self = Cosine;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0).soft(1, 1e9), "Run",
                          "When the waves end, the warm-up included."),
            params::param("num_cycles", &Self::numCycles, params::number().soft(0.0, 100.0), "Waves",
                          "0.5 is one descent, 1 a descent and a rise."),
        };
    }

    Curve curve(const Base& base) const;
};

/// A straight rise from 0 to the base rate, then half cosines to 0 that restart at the base rate.
///     lr(t) = base · (1 + cos(π · (num_cycles · u mod 1))) / 2, 0 from the end of the run on
struct CosineWithRestarts {
    params::Length numWarmupSteps = 0.0;
    params::Length numTrainingSteps = params::percentOfRun(100.0);
    std::int64_t numCycles = 1;

    static constexpr params::Info kInfo{
        .id = "huggingface.cosine_with_restarts",
        .title = "Cosine with hard restarts",
        .summary =
            "Rises from 0 to the base rate, then falls along several half cosines, each from the base rate.",
        .formula = "lr(t) = base * (1 + cos(pi * (num_cycles * u mod 1))) / 2, "
                   "u = (t - num_warmup_steps) / (num_training_steps - num_warmup_steps)",
        .source = "transformers.get_cosine_with_hard_restarts_schedule_with_warmup, Transformers 4; "
                  "arXiv:1608.03983",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Cosine with restarts",
        .synonyms = "SGDR, warmup, warm restarts, hard restarts, cycles",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %", "num_cycles": 3})";

    static constexpr auto params()
    {
        using Self = CosineWithRestarts;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0).soft(1, 1e9), "Run",
                          "When the last cycle ends, the warm-up included."),
            params::param("num_cycles", &Self::numCycles, params::between(1, 1e6).soft(1, 100), "Cycles",
                          "How many descents; all have the same length."),
        };
    }

    Curve curve(const Base& base) const;
};

/// As Cosine, but to a floor: a rate, or a share of the base rate.
///     lr(t) = floor + (base − floor) · (1 + cos(2π · num_cycles · u)) / 2
struct CosineWithMinLr {
    params::Length numWarmupSteps = 0.0;
    params::Length numTrainingSteps = params::percentOfRun(100.0);
    double numCycles = 0.5;
    std::optional<double> minLr{};
    std::optional<double> minLrRate{};

    static constexpr params::Info kInfo{
        .id = "huggingface.cosine_with_min_lr",
        .title = "Cosine to a floor with warm-up",
        .summary = "Rises from 0 to the base rate, then falls along half a cosine to a floor.",
        .formula = "lr(t) = floor + (base - floor) * (1 + cos(2 * pi * num_cycles * u)) / 2, "
                   "u = (t - num_warmup_steps) / (num_training_steps - num_warmup_steps)",
        .source =
            "transformers.get_cosine_with_min_lr_schedule_with_warmup, Transformers 4; arXiv:1608.03983",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Cosine",
        .synonyms = "warmup, cosine decay, cosine annealing, min_lr, floor",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %", "min_lr_rate": 0.1})";

    static constexpr auto params()
    {
        using Self = CosineWithMinLr;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises; the first update has rate 0.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0).soft(1, 1e9), "Run",
                          "When the waves end, the warm-up included."),
            params::param("num_cycles", &Self::numCycles, params::number().soft(0.0, 100.0), "Waves",
                          "0.5 is one descent, 1 a descent and a rise."),
            params::param("min_lr", &Self::minLr, params::learningRate(0.0), "Floor, a rate",
                          "Lowest rate; give this or the share. Empty: the share counts."),
            params::param(
                "min_lr_rate", &Self::minLrRate, params::atLeast(0.0).soft(0.0, 1.0), "Floor, a share",
                "Lowest rate as a share of the base rate; give this or the rate. Empty: the rate counts."),
        };
    }

    static params::Issues check(const CosineWithMinLr& settings);
    Curve curve(const Base& base) const;
};

/// As CosineWithMinLr, but one tick ahead: the first update has a rate above 0. The warm-up is (t + 1) / w of
/// the base rate, or rises from a given share of it.
struct CosineWarmupWithMinLr {
    params::Length numWarmupSteps = 0.0;
    params::Length numTrainingSteps = params::percentOfRun(100.0);
    double numCycles = 0.5;
    std::optional<double> minLr{};
    std::optional<double> minLrRate{};
    std::optional<double> warmupLrRate{};

    static constexpr params::Info kInfo{
        .id = "huggingface.cosine_warmup_with_min_lr",
        .title = "Cosine to a floor, warm-up from above 0",
        .summary = "Rises to the base rate from a share of it, then falls along half a cosine to a floor.",
        .formula = "lr(t) = floor + (base - floor) * (1 + cos(2 * pi * num_cycles * u)) / 2, "
                   "u = (t + 1 - num_warmup_steps) / (num_training_steps - num_warmup_steps)",
        .source = "transformers.get_cosine_with_min_lr_schedule_with_warmup_lr_rate, Transformers 4; "
                  "arXiv:1608.03983",
        .torch = "",
        .framework = "Hugging Face",
        .family = "Cosine",
        .synonyms = "warmup, cosine decay, cosine annealing, min_lr, floor, warmup_lr_rate",
        .paced = "step",
    };

    using Hooks = params::List<hook::Starter, hook::Check>;

    static constexpr std::string_view kStarter = R"({"num_warmup_steps": "5 %", "min_lr_rate": 0.1})";

    static constexpr auto params()
    {
        using Self = CosineWarmupWithMinLr;
        return std::tuple{
            params::param("num_warmup_steps", &Self::numWarmupSteps, params::ticks(0), "Warm-up",
                          "How long the rate rises.")
                .mustBeGiven(),
            params::param("num_training_steps", &Self::numTrainingSteps, params::ticks(0).soft(1, 1e9), "Run",
                          "When the waves end, the warm-up included."),
            params::param("num_cycles", &Self::numCycles, params::number().soft(0.0, 100.0), "Waves",
                          "0.5 is one descent, 1 a descent and a rise."),
            params::param("min_lr", &Self::minLr, params::learningRate(0.0), "Floor, a rate",
                          "Lowest rate; give this or the share. Empty: the share counts."),
            params::param(
                "min_lr_rate", &Self::minLrRate, params::atLeast(0.0).soft(0.0, 1.0), "Floor, a share",
                "Lowest rate as a share of the base rate; give this or the rate. Empty: the rate counts."),
            params::param("warmup_lr_rate", &Self::warmupLrRate, params::number().soft(0.0, 1.0),
                          "Warm-up starts at",
                          "Share of the base rate at the first tick. Empty: 1 / warm-up."),
        };
    }

    static params::Issues check(const CosineWarmupWithMinLr& settings);
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule::huggingface
