#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

/// A schedule begun anew every `length` ticks, each time `growth` times as long and `shrink` times as high.
///     lr(t) = shrink^i · schedule(τ / growth^i), τ the time since restart i
struct Restarts {
    Schedule of{};
    params::Length length = params::percentOfRun(25.0);
    double growth = 1.0;
    double shrink = 1.0;
    std::optional<std::int64_t> count{};

    static constexpr params::Info kInfo{
        .id = "restarts",
        .title = "Restarts of a schedule",
        .summary = "Begins a schedule anew again and again, each time longer or lower if wanted.",
        .formula = "lr(t) = shrink^i * schedule(time since restart i / growth^i)",
        .source = "arXiv:1608.03983",
        .torch = "",
        .framework = "LR Playground",
        .family = "Cosine with restarts",
        .synonyms = "SGDR, warm restarts, cycles, repeat, snapshot ensembles",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter =
        R"({"of": {"type": "ramp", "from": 1.0, "to": 0.0, "length": "25 %", "shape": "cosine"}})";

    static constexpr auto params()
    {
        using Self = Restarts;
        return std::tuple{
            params::param("of", &Self::of, "Schedule", "What is begun anew.").mustBeGiven(),
            params::param("length", &Self::length, params::realTicks(), "First cycle",
                          "Time until the first restart."),
            params::param("growth", &Self::growth, params::between(1.0, 1000.0), "Growth",
                          "Each cycle is this many times as long as the last."),
            params::param("shrink", &Self::shrink, params::aboveUpTo(0.0, 10.0).soft(0.0, 1.0), "Shrink",
                          "Each cycle is this many times as high as the last."),
            params::param(
                "count", &Self::count, params::between(1, 1e9), "Cycles",
                "How many cycles; afterwards the rate holds the end of the last one. Empty: no end."),
        };
    }

    static params::Issues check(const Restarts& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule
