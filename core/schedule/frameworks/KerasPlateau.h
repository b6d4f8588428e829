#pragma once

#include "core/params/Param.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Memory.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/Standing.h"

#include <cstdint>
#include <optional>
#include <tuple>

namespace lrp::schedule::keras
{

/// Cuts the rate by `factor` once `patience` reports were not better than the best by `minDelta`. The first
/// report is always better, even NaN, which nothing then beats. A cooldown counts down before a report is
/// judged, so that its last report counts already. A cut is made while the rate is above min_lr, rounded to
/// single precision; at the floor the wait goes on growing.
/// Source: keras.callbacks.ReduceLROnPlateau, Keras 3.
struct ReduceLROnPlateau {
    double factor = 0.1;
    std::int64_t patience = 10;
    PlateauMode mode = PlateauMode::Min;
    double minDelta = 1e-4;
    std::int64_t cooldown = 0;
    double minLr = 0.0;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "keras.ReduceLROnPlateau",
        .title = "Reduce on plateau",
        .summary = "Cuts the rate once patience reports were not better than the best by min_delta.",
        .formula = "lr <- max(lr * factor, min_lr) after patience reports without improvement",
        .source = "keras.callbacks.ReduceLROnPlateau, Keras 3",
        .torch = "",
        .framework = "Keras",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, callback, patience, adaptive",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Listens, hook::Stands>;

    static constexpr auto params()
    {
        using Self = ReduceLROnPlateau;
        return std::tuple{
            params::param("factor", &Self::factor, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Factor", "What the rate is multiplied by; Keras refuses 1 and more."),
            params::param("patience", &Self::patience, params::atLeast(0), "Patience",
                          "The cut comes at this many reports without improvement."),
            params::param("mode", &Self::mode, "Better is",
                          "min for a loss, max for an accuracy; Keras's auto goes by the metric's name."),
            params::param("min_delta", &Self::minDelta, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better, in the metric's unit."),
            params::param("cooldown", &Self::cooldown, params::atLeast(0), "Cooldown",
                          "Reports after a cut before waiting begins anew."),
            params::param("min_lr", &Self::minLr, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
        };
    }

    struct State {
        std::optional<double> best{};
        std::int64_t wait = 0;
        std::int64_t cooldownCounter = 0;
        Heard heard = Heard::Nothing; ///< not remembered

        void exchange(Memory& memory)
        {
            memory(best);
            memory(wait);
            memory(cooldownCounter);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
    /// The bar to a rounding: Keras adds min_delta to the report instead.
    Standing standing(const State& state) const;
};

} // namespace lrp::schedule::keras
