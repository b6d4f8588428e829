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
#include <vector>

namespace lrp::schedule
{

/// Several schedules at once, each as a factor of the base rate.
///     lr(t) = base · Π (schedule_i(t) / base)
struct Product {
    std::vector<Schedule> factors{};

    static constexpr params::Info kInfo{
        .id = "product",
        .title = "Factors multiplied",
        .summary = "Several schedules at once; each is a factor of the base rate.",
        .formula = "lr(t) = base * product of (schedule_i(t) / base)",
        .source = "multiplied callables of optax",
        .torch = "",
        .framework = "LR Playground",
        .family = "All at once",
        .synonyms = "chained, multiply, combine",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter = R"({
        "factors": [{"type": "ramp", "from": 0.1, "to": 1.0, "length": "10 %"},
                    {"type": "ramp", "from": 1.0, "to": 0.0, "length": "100 %", "shape": "cosine"}]})";

    static constexpr auto params()
    {
        using Self = Product;
        return std::tuple{
            params::param("factors", &Self::factors, "Factors", "What is multiplied.").mustBeGiven(),
        };
    }

    static params::Issues check(const Product& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule
