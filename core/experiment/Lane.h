#pragma once

#include "core/optimizer/Catalog.h"
#include "core/params/Param.h"
#include "core/schedule/Schedule.h"

#include <array>
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
        };
    }
};

} // namespace lrp::experiment
