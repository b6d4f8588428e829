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

namespace lrp::schedule::paddle
{

/// Cuts the rate when more than `patience` reports were not better. The first report is always better, even
/// NaN, which nothing then beats. Reports during a cooldown are ignored altogether: the best does not move.
/// Source: paddle.optimizer.lr.ReduceOnPlateau, Paddle 2.6.
struct ReduceOnPlateau {
    std::optional<double> learningRate{};
    PlateauMode mode = PlateauMode::Min;
    double factor = 0.1;
    std::int64_t patience = 10;
    double threshold = 1e-4;
    ThresholdMode thresholdMode = ThresholdMode::Rel;
    std::int64_t cooldown = 0;
    double minLr = 0.0;
    double epsilon = 1e-8;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "paddle.ReduceOnPlateau",
        .title = "Reduce on plateau",
        .summary = "Cuts the rate when the metric has stopped improving; ignores it during a cooldown.",
        .formula = "lr <- max(lr * factor, min_lr) after more than patience reports without improvement",
        .source = "paddle.optimizer.lr.ReduceOnPlateau, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, patience, adaptive",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Listens, hook::Stands>;

    static constexpr auto params()
    {
        using Self = ReduceOnPlateau;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate before the first cut; empty: the lane's base rate."),
            params::param("mode", &Self::mode, "Better is", "min for a loss, max for an accuracy."),
            params::param("factor", &Self::factor, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Factor", "What the rate is multiplied by; Paddle refuses 1 and more."),
            params::param("patience", &Self::patience, params::atLeast(0), "Patience",
                          "Reports without improvement that are let pass."),
            params::param("threshold", &Self::threshold, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better."),
            params::param("threshold_mode", &Self::thresholdMode, "Threshold is",
                          "rel: a share of the best value; abs: in the metric's unit."),
            params::param("cooldown", &Self::cooldown, params::atLeast(0), "Cooldown",
                          "Reports after a cut that are ignored."),
            params::param("min_lr", &Self::minLr, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
            params::param("epsilon", &Self::epsilon, params::number().soft(0.0, 1.0), "Epsilon",
                          "Cuts smaller than this are not made."),
        };
    }

    struct State {
        std::optional<double> best{};
        std::int64_t bad = 0;
        std::int64_t cooldownCounter = 0;
        Heard heard = Heard::Nothing; ///< not remembered

        void exchange(Memory& memory)
        {
            memory(best);
            memory(bad);
            memory(cooldownCounter);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
    Standing standing(const State& state) const;

private:
    double bar(double best) const;
    bool isBetter(const State& state, double metric) const;
    bool cut(Groups& groups) const;
};

} // namespace lrp::schedule::paddle
