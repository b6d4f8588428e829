#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Memory.h"
#include "core/schedule/Standing.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

enum class PlateauMode { Min, Max };
constexpr std::array<std::string_view, 2> choices(PlateauMode)
{
    return {"min", "max"};
}

enum class ThresholdMode { Rel, Abs };
constexpr std::array<std::string_view, 2> choices(ThresholdMode)
{
    return {"rel", "abs"};
}

/// Multiplies the rate by `factor` when a metric has stopped improving for more than `patience` reports.
/// A report v is better in mode min when v < best·(1 − threshold) (rel) or v < best − threshold (abs), in
/// mode max likewise upwards; NaN is never better. After a cut, `cooldown` reports are not counted as bad. A
/// cut is made only when it lowers the rate by more than eps, and not below min_lr. Source:
/// torch.optim.lr_scheduler.ReduceLROnPlateau, PyTorch 1.13.1.
struct ReduceLROnPlateau {
    PlateauMode mode = PlateauMode::Min;
    double factor = 0.1;
    std::int64_t patience = 10;
    double threshold = 1e-4;
    ThresholdMode thresholdMode = ThresholdMode::Rel;
    std::int64_t cooldown = 0;
    PerGroup minLr = 0.0;
    double eps = 1e-8;

    static constexpr bool kListens = true; ///< to a metric

    static constexpr params::Info kInfo{
        .id = "ReduceLROnPlateau",
        .title = "Reduce on plateau",
        .summary = "Cuts the rate when the metric has stopped improving.",
        .formula = "lr <- max(lr * factor, min_lr) after more than patience reports without improvement",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.ReduceLROnPlateau",
        .framework = "PyTorch",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, patience, early stopping, adaptive",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Fits, hook::Listens, hook::Stands>;

    static constexpr auto params()
    {
        using Self = ReduceLROnPlateau;
        return std::tuple{
            params::param("mode", &Self::mode, "Better is", "min for a loss, max for an accuracy."),
            params::param("factor", &Self::factor, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Factor", "What the rate is multiplied by."),
            params::param("patience", &Self::patience, params::Range{.min = 0.0, .whole = true}, "Patience",
                          "Reports without improvement that are let pass."),
            params::param("threshold", &Self::threshold, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better."),
            params::param("threshold_mode", &Self::thresholdMode, "Threshold is",
                          "rel: a share of the best value; abs: in the metric's unit.")
                .rarelySet(),
            params::param("cooldown", &Self::cooldown, params::Range{.min = 0.0, .whole = true}, "Cooldown",
                          "Reports after a cut that are not counted as bad."),
            params::param("min_lr", &Self::minLr, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
            params::param("eps", &Self::eps, params::number().soft(0.0, 1.0), "Epsilon",
                          "Cuts smaller than this are not made.")
                .rarelySet(),
        };
    }

    /// As PyTorch's attributes of the same names.
    struct State {
        double best = 0.0;
        std::int64_t numBadEpochs = 0;
        std::int64_t cooldownCounter = 0;
        Heard heard = Heard::Nothing; ///< not remembered

        void exchange(Memory& memory)
        {
            memory(best);
            memory(numBadEpochs);
            memory(cooldownCounter);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
    Standing standing(const State& state) const;
    params::Issues fits(const Groups& groups) const;

private:
    double bar(const State& state) const;
    bool cut(Groups& groups) const;
};

} // namespace lrp::schedule
