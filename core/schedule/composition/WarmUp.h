#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

enum class WarmUpShape { Linear, Cosine };
constexpr std::array<std::string_view, 2> choices(WarmUpShape)
{
    return {"linear", "cosine"};
}

enum class WarmUpClock { Local, Global };
constexpr std::array<std::string_view, 2> choices(WarmUpClock)
{
    return {"local", "global"};
}

/// A warm-up in front of any schedule.
///     lr(t) = mix(start_factor, 1, w(t / length)) · target while t < length, then the schedule
/// `target` is the schedule's rate where it takes over, so that the curve has no jump. The schedule's clock
/// starts at 0 after the warm-up, or, `global`, has run since the start, so that the warm-up covers the
/// beginning of the curve.
struct WarmUp {
    Schedule of{};
    params::Length length = params::percentOfRun(5.0);
    double startFactor = 0.01;
    WarmUpShape shape = WarmUpShape::Linear;
    WarmUpClock clock = WarmUpClock::Local;
    bool countsFromOne = false;

    static constexpr params::Info kInfo{
        .id = "warmup",
        .title = "Warm-up, then a schedule",
        .summary = "Rises from a small rate to where the schedule takes over.",
        .formula = "lr(t) = target * (start_factor + (1 - start_factor) * t / length), then the schedule",
        .source = "Goyal et al. 2017, arXiv:1706.02677",
        .torch = "",
        .framework = "LR Playground",
        .family = "Warm-up, then a schedule",
        .synonyms = "warmup, warm up, linear warm-up, gradual warm-up, LinearWarmup",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve, hook::OwnScheduler>;

    static constexpr std::string_view kStarter =
        R"({"of": {"type": "CosineAnnealingLR", "T_max": "95 %", "eta_min": 0.0}})";

    static constexpr auto params()
    {
        using Self = WarmUp;
        return std::tuple{
            params::param("of", &Self::of, "Schedule", "What takes over after the warm-up.").mustBeGiven(),
            params::param("length", &Self::length, params::ticks(0), "Warm-up", "How long the rate rises."),
            params::param("start_factor", &Self::startFactor, params::between(0.0, 1.0), "Starts at",
                          "Share of the rate at the first tick; 0: the first update changes nothing."),
            params::param("shape", &Self::shape, "Rises", "linear: a straight line; cosine: half a cosine."),
            params::param("clock", &Self::clock, "Schedule counts",
                          "local: from the end of the warm-up; global: from the start of the run, so that "
                          "the warm-up covers the beginning of the schedule."),
            params::param("counts_from_one", &Self::countsFromOne, "First tick counts",
                          "The first update is (1 / length) up the slope already."),
        };
    }

    static params::Issues check(const WarmUp& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;

    /// Before a schedule that listens to a metric, which hears of none until then.
    std::unique_ptr<Scheduler> ownScheduler(Groups& groups, std::optional<double> lastEpoch) const;

    /// The rising part, up to `target`.
    Curve rise(double target) const;
};

} // namespace lrp::schedule
