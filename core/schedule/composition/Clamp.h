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

/// A floor and a ceiling for a schedule.
///     lr(t) = min(max(schedule(t), min), max)
struct Clamp {
    Schedule of{};
    std::optional<double> min{};
    std::optional<double> max{};

    static constexpr params::Info kInfo{
        .id = "clamp",
        .title = "Floor and ceiling",
        .summary = "Keeps a schedule between two rates.",
        .formula = "lr(t) = min(max(schedule(t), min), max)",
        .source = "a minimum rate, as min_lr of many trainers",
        .torch = "",
        .framework = "LR Playground",
        .family = "Floor and ceiling",
        .synonyms = "min_lr, max_lr, clip, minimum rate, bound",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter =
        R"({"of": {"type": "ramp", "from": 1.0, "to": 0.0, "length": "100 %", "shape": "cosine"}, "min": 0.001})";

    static constexpr auto params()
    {
        using Self = Clamp;
        return std::tuple{
            params::param("of", &Self::of, "Schedule", "What is kept between the two.").mustBeGiven(),
            params::param("min", &Self::min, params::learningRate(), "Floor", "Lowest rate; empty: none."),
            params::param("max", &Self::max, params::learningRate(), "Ceiling", "Highest rate; empty: none."),
        };
    }

    static params::Issues check(const Clamp& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule
