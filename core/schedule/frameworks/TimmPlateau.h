#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Memory.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/Standing.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace lrp::schedule::timm
{

/// A warm-up, then PyTorch's ReduceLROnPlateau with a relative threshold. Reports during the warm-up are not
/// judged. Bigger is better by default.
///     lr = warmup_lr_init + k · (base − warmup_lr_init) / warmup_t after report k ≤ warmup_t
/// Source: timm.scheduler.PlateauLRScheduler, timm 1.0, without its noise.
struct Plateau {
    double decayRate = 0.1;
    std::int64_t patienceT = 10;
    double threshold = 1e-4;
    std::int64_t cooldownT = 0;
    params::Length warmupT = 0;
    double warmupLrInit = 0.0;
    double lrMin = 0.0;
    PlateauMode mode = PlateauMode::Max;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "timm.plateau",
        .title = "Plateau with warm-up",
        .summary = "Warms up, then cuts the rate when the metric has stopped improving.",
        .formula =
            "lr <- max(lr * decay_rate, lr_min) after more than patience_t reports without improvement",
        .source = "timm.scheduler.PlateauLRScheduler, timm 1.0",
        .torch = "",
        .framework = "timm",
        .family = "Metric-driven",
        .synonyms = "PlateauLRScheduler, reduce on plateau, patience, adaptive, warm-up, warmup",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Listens, hook::Stands>;

    static constexpr auto params()
    {
        using Self = Plateau;
        return std::tuple{
            params::param("decay_rate", &Self::decayRate,
                          params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0), "Factor",
                          "What the rate is multiplied by."),
            params::param("patience_t", &Self::patienceT, params::atLeast(0), "Patience",
                          "Reports without improvement that are let pass."),
            params::param("threshold", &Self::threshold, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better, as a share of the best value."),
            params::param("cooldown_t", &Self::cooldownT, params::atLeast(0), "Cooldown",
                          "Reports after a cut that are not counted as bad."),
            params::param("warmup_t", &Self::warmupT, params::ticks(0), "Warm-up",
                          "Reports during which the rate rises along a straight line."),
            params::param("warmup_lr_init", &Self::warmupLrInit, params::learningRate(), "Warm-up begins at",
                          "Rate before the first report of a warm-up."),
            params::param("lr_min", &Self::lrMin, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
            params::param("mode", &Self::mode, "Better is", "max for an accuracy, min for a loss."),
        };
    }

    struct State {
        schedule::ReduceLROnPlateau::State rule;
        std::vector<double> bases;
        double reports = 0.0;

        void exchange(Memory& memory)
        {
            rule.exchange(memory);
            memory(bases);
            memory(reports);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
    Standing standing(const State& state) const { return rule().standing(state.rule); }

private:
    schedule::ReduceLROnPlateau rule() const
    {
        return {.mode = mode,
                .factor = decayRate,
                .patience = patienceT,
                .threshold = threshold,
                .cooldown = cooldownT,
                .minLr = lrMin};
    }
};

} // namespace lrp::schedule::timm
