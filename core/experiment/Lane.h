#pragma once

#include "core/optimizer/Catalog.h"
#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Schedule.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace lrp::experiment
{

enum class TickUnit { Step, Epoch, Evaluation };
constexpr std::array<std::string_view, 3> choices(TickUnit)
{
    return {"step", "epoch", "evaluation"};
}

enum class Metric { ValidationLoss, ValidationAccuracy, TrainingLoss };
constexpr std::array<std::string_view, 3> choices(Metric)
{
    return {"validation_loss", "validation_accuracy", "training_loss"};
}

/// What is done to a gradient before the optimizer sees it: nothing, scaling to a largest norm, or a bound
/// for each of its elements.
enum class Clip { None, Norm, Value };
constexpr std::array<std::string_view, 3> choices(Clip)
{
    return {"none", "norm", "value"};
}

/// Which average of its weights is evaluated beside them: none; the mean of all from a step on; an
/// exponential one, also with a decay that begins low; the mean of the latest.
enum class Averaging { None, Swa, Ema, EmaWarm, Lawa };
constexpr std::array<std::string_view, 5> choices(Averaging)
{
    return {"none", "swa", "ema", "ema_warm", "lawa"};
}

/// Averages begin, and go on, after whole updates.
constexpr params::Range averageUpdates(double min)
{
    return {.unit = params::Unit::Steps, .min = min, .max = 1e9, .whole = true};
}

/// One contender: an optimizer with its base rate, and a schedule.
struct Lane {
    char letter = 'A'; ///< A … H; gives colour and dash pattern, and stays with the lane
    std::string name = "constant";
    optimizer::Optimizer optimizer{};
    schedule::Schedule schedule{};

    TickUnit tick = TickUnit::Step;
    Metric metric = Metric::ValidationLoss;
    Clip clip = Clip::None;
    double clipAt = 1.0;

    Averaging average = Averaging::None;
    params::Length swaStart = params::percentOfRun(75.0);
    params::Length swaEvery = params::epochs(1.0);
    double emaDecay = 0.999;
    params::Length lawaEvery = params::percentOfRun(2.0);
    std::int64_t lawaK = 6;

    /// The plain settings; optimizer and schedule are catalogues of their own.
    static constexpr auto params()
    {
        using Self = Lane;
        return std::tuple{
            params::param("tick", &Self::tick, "Ticks every",
                          "When the schedule moves on: every step, every epoch, or every evaluation period."),
            params::param("metric", &Self::metric, "Listens to",
                          "What Reduce on plateau watches; training loss is the mean since the last tick."),
            params::param("clip", &Self::clip, "Clip gradients",
                          "Limit the norm of the whole gradient, or each of its values.")
                .rarelySet(),
            params::param("clip_at", &Self::clipAt, params::above(0.0).soft(0.0, 100.0), "Clip at",
                          "The largest norm or value; without clipping of no effect.")
                .rarelySet(),
            params::param("average", &Self::average, "Average",
                          "An average of the weights that is evaluated beside them; training is the same "
                          "with it. swa: the mean from a step on; ema: exponential, ema_warm with a decay "
                          "that begins low; lawa: the mean of the latest.")
                .rarelySet(),
            params::param("swa_start", &Self::swaStart, averageUpdates(1.0), "SWA from",
                          "The first update whose weights count; of swa alone.")
                .rarelySet(),
            params::param("swa_every", &Self::swaEvery, averageUpdates(1.0), "SWA every",
                          "Time between two weights that count; of swa alone.")
                .rarelySet(),
            params::param("ema_decay", &Self::emaDecay, params::upTo(0.0, 1.0), "EMA decay",
                          "Share of the average that an update keeps; of ema and ema_warm alone.")
                .rarelySet(),
            params::param("lawa_every", &Self::lawaEvery, averageUpdates(1.0), "Latest every",
                          "Time between two weights that count; of lawa alone.")
                .rarelySet(),
            params::param("lawa_k", &Self::lawaK, params::between(1, 1000), "Latest",
                          "How many of the last ones are averaged; of lawa alone.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::experiment
