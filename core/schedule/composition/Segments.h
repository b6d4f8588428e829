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
#include <vector>

namespace lrp::schedule
{

enum class Join { Restart, Continue };
constexpr std::array<std::string_view, 2> choices(Join)
{
    return {"restart", "continue"};
}

/// Schedules one after another, each with its own length and its own clock from 0; the last one lasts to the
/// end. With join `restart` each starts from the base rate and steps as it does alone, so that a run whose
/// schedule was replaced on the way used the very rates of its segments; with `continue` each follows its
/// curve, scaled to start where the one before it ended.
struct Segments {
    std::vector<Schedule> parts{};
    std::vector<params::Length> lengths{};
    Join join = Join::Restart;

    static constexpr params::Info kInfo{
        .id = "segments",
        .title = "Segments",
        .summary = "Schedules one after another, each for its own length; the last one lasts to the end.",
        .formula = "lr(t) = part i at t - (lengths before it)",
        .source = "join_schedules of optax, SequentialLR of PyTorch",
        .torch = "",
        .framework = "LR Playground",
        .family = "One after another",
        .synonyms =
            "WSD, warmup stable decay, trapezoid, warm-up then cosine, warmup, piecewise, sequence, join",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve, hook::OwnScheduler>;

    static constexpr std::string_view kStarter = R"({
        "parts": [{"type": "ramp", "from": 0.0, "to": 1.0, "length": "10 %"}, {"type": "constant"},
                  {"type": "ramp", "from": 1.0, "to": 0.0, "length": "30 %", "shape": "cosine"}],
        "lengths": ["10 %", "60 %"]})";

    static constexpr auto params()
    {
        using Self = Segments;
        return std::tuple{
            params::param("parts", &Self::parts, "Parts", "What follows what.").mustBeGiven(),
            params::param("lengths", &Self::lengths, params::ticks(1), "Lengths",
                          "How long each part lasts: one length fewer than parts, the last lasts to the end.")
                .mustBeGiven(),
            params::param("join", &Self::join, "Each part starts",
                          "restart: from the base rate; continue: where the part before it ended."),
        };
    }

    static params::Issues check(const Segments& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
    std::unique_ptr<Scheduler> ownScheduler(Groups& groups, std::optional<double> lastEpoch) const;
};

} // namespace lrp::schedule
