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

/// A schedule looked at only now and then: its rate is held in between, as when a schedule of epochs is drawn
/// over steps.
///     lr(t) = schedule(every · ⌊t / every⌋)
struct Hold {
    Schedule of{};
    params::Length every = params::epochs(1.0);

    static constexpr params::Info kInfo{
        .id = "hold",
        .title = "Hold per epoch",
        .summary = "Changes the rate only once an epoch (or every so often) and holds it in between.",
        .formula = "lr(t) = schedule(every * floor(t / every))",
        .source = "a scheduler stepped per epoch",
        .torch = "",
        .framework = "LR Playground",
        .family = "Hold",
        .synonyms = "per epoch, staircase, sample and hold",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter =
        R"({"of": {"type": "ramp", "from": 1.0, "to": 0.0, "length": "100 %", "shape": "cosine"}})";

    static constexpr auto params()
    {
        using Self = Hold;
        return std::tuple{
            params::param("of", &Self::of, "Schedule", "What is looked at.").mustBeGiven(),
            params::param("every", &Self::every, params::ticks(1), "Every", "Time between two changes."),
        };
    }

    static params::Issues check(const Hold& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule
