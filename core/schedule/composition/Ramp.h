#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <array>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

enum class RampShape { Linear, Cosine, Exponential, Polynomial, Root };
constexpr std::array<std::string_view, 5> choices(RampShape)
{
    return {"linear", "cosine", "exponential", "polynomial", "root"};
}

/// From one share of the base rate to another, then held.
///     lr(t) = base · (to + (from − to) · w(s)), s = min(t / length, 1)
/// w is 1 − s (linear), (1 + cos πs) / 2 (cosine), (1 − s)^power (polynomial), 1 − √s (root); exponential is
/// base · from · (to / from)^s.
struct Ramp {
    double from = 1.0;
    double to = 0.0;
    params::Length length = params::percentOfRun(100.0);
    RampShape shape = RampShape::Linear;
    double power = 2.0;

    static constexpr params::Info kInfo{
        .id = "ramp",
        .title = "Ramp",
        .summary = "Moves from one share of the base rate to another along a chosen shape, then holds.",
        .formula = "lr(t) = base * (to + (from - to) * w(min(t / length, 1)))",
        .source = "the building block of warm-up and decay",
        .torch = "",
        .framework = "LR Playground",
        .family = "Linear",
        .synonyms = "warm-up, warmup, linear, cosine, exponential, polynomial, 1-sqrt, anneal, interpolation",
    };

    using Hooks = params::List<hook::Check>;

    static constexpr auto params()
    {
        using Self = Ramp;
        return std::tuple{
            params::param("from", &Self::from, params::between(0.0, 1000.0).soft(0.0, 10.0), "From",
                          "Share of the base rate at the start."),
            params::param("to", &Self::to, params::between(0.0, 1000.0).soft(0.0, 10.0), "To",
                          "Share of the base rate at the end."),
            params::param("length", &Self::length, params::realTicks(), "Length", "Time from start to end."),
            params::param("shape", &Self::shape, "Shape",
                          "linear, cosine, exponential (both ends above 0), polynomial, or root (1 - sqrt)."),
            params::param("power", &Self::power, params::above(0.0), "Power",
                          "Of the shape polynomial; more drops earlier."),
        };
    }

    static params::Issues check(const Ramp& settings);
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule
