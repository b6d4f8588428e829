#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Memory.h"
#include "core/schedule/Standing.h"

#include <cstdint>
#include <limits>
#include <tuple>
#include <vector>

namespace lrp::schedule::optax
{

/// Scales the base rate down when the mean of `accumulationSize` reports was not better `patience` times in a
/// row. Better is v < (1 − rtol) · best − atol; NaN never is. The count of bad means must hit patience
/// exactly, so that patience 0 cuts at improvements. Source: optax.contrib.reduce_on_plateau, optax 0.2.
struct ReduceOnPlateau {
    double factor = 0.1;
    std::int64_t patience = 10;
    double rtol = 1e-4;
    double atol = 0.0;
    std::int64_t cooldown = 0;
    std::int64_t accumulationSize = 1;
    double minScale = 0.0;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "optax.reduce_on_plateau",
        .title = "Reduce on plateau",
        .summary = "Scales the base rate down when the mean of some reports has stopped falling.",
        .formula = "lr = base * scale, scale <- max(scale * factor, min_scale) at patience means without "
                   "improvement",
        .source = "optax.contrib.reduce_on_plateau, optax 0.2",
        .torch = "",
        .framework = "optax",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, patience, accumulation, adaptive",
    };

    using Hooks = params::List<hook::Check, hook::Listens, hook::Stands>;

    static constexpr auto params()
    {
        using Self = ReduceOnPlateau;
        return std::tuple{
            params::param("factor", &Self::factor,
                          params::Range{.min = 0.0, .max = 1.0, .minOpen = true, .maxOpen = true}, "Factor",
                          "What the rate is multiplied by."),
            params::param("patience", &Self::patience, params::atLeast(0).soft(1, 1e9), "Patience",
                          "The cut comes at this many means without improvement."),
            params::param("rtol", &Self::rtol, params::between(0.0, 1.0), "Relative threshold",
                          "How much lower counts as better, as a share of the best value."),
            params::param(
                "atol", &Self::atol, params::atLeast(0.0).soft(0.0, 1.0), "Absolute threshold",
                "How much lower counts as better, in the metric's unit; added to the relative one."),
            params::param("cooldown", &Self::cooldown, params::atLeast(0), "Cooldown",
                          "Means after a cut that are not counted as bad."),
            params::param("accumulation_size", &Self::accumulationSize, params::between(1, 1e9), "Mean of",
                          "Reports that are averaged before they are judged."),
            params::param("min_scale", &Self::minScale, params::atLeast(0.0).soft(0.0, 1.0), "Lowest scale",
                          "Share of the base rate below which it is never cut."),
        };
    }

    struct State {
        std::vector<double> bases;
        double scale = 1.0;
        double best = std::numeric_limits<double>::infinity();
        std::int64_t bad = 0;
        std::int64_t cooldownCounter = 0;
        double mean = 0.0; ///< of the reports since the last judgement, `count` of them
        std::int64_t count = 0;
        Heard heard = Heard::Nothing; ///< not remembered

        void exchange(Memory& memory)
        {
            memory(bases);
            memory(scale);
            memory(best);
            memory(bad);
            memory(cooldownCounter);
            memory(mean);
            memory(count);
        }
    };

    static params::Issues check(const ReduceOnPlateau& settings);
    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
    Standing standing(const State& state) const;

private:
    double bar(const State& state) const { return (1.0 - rtol) * state.best - atol; }
    void judge(State& state) const;
};

} // namespace lrp::schedule::optax
