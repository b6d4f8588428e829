#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <optional>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

/// A schedule that starts later: it holds its first rate for `by` ticks.
///     lr(t) = schedule(max(0, t − by))
struct Delay {
    Schedule of{};
    params::Length by = params::percentOfRun(10.0);

    static constexpr params::Info kInfo{
        .id = "delay",
        .title = "Delay",
        .summary = "Holds the first rate of a schedule for a while before it starts.",
        .formula = "lr(t) = schedule(max(0, t - by))",
        .source = "transition_begin of optax",
        .torch = "",
        .framework = "LR Playground",
        .family = "Delay",
        .synonyms = "flat then cosine, fit_flat_cos, transition_begin, hold",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter =
        R"({"of": {"type": "ramp", "from": 1.0, "to": 0.0, "length": "90 %", "shape": "cosine"}})";

    static constexpr auto params()
    {
        using Self = Delay;
        return std::tuple{
            params::param("of", &Self::of, "Schedule", "What starts later.").mustBeGiven(),
            params::param("by", &Self::by, params::ticks(0), "Delay", "How long the first rate is held."),
        };
    }

    static params::Issues check(const Delay& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule
