#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace lrp::schedule
{

enum class Distribution { Normal, Uniform };
constexpr std::array<std::string_view, 2> choices(Distribution)
{
    return {"normal", "uniform"};
}

/// Reproducible relative noise on a schedule.
///     lr(t) = schedule(t) · (1 + ν_t) while from ≤ t < to
/// ν_t depends on seed + t alone: a normal draw repeated until |ν| < share, or uniform in ±share.
/// Source: the noise_range_t of timm's schedulers, number for number.
struct Noise {
    Schedule of{};
    double share = 0.1;
    Distribution distribution = Distribution::Normal;
    std::int64_t seed = 42;
    params::Length from = 0.0;
    std::optional<params::Length> to{};

    static constexpr params::Info kInfo{
        .id = "noise",
        .title = "Noise with a seed",
        .summary = "Shakes a schedule by reproducible relative noise.",
        .formula = "lr(t) = schedule(t) * (1 + noise(seed + t))",
        .source = "timm, noise_range_t",
        .torch = "",
        .framework = "LR Playground",
        .family = "Noise",
        .synonyms = "noisy, jitter, random, seed, perturbation",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::MomentumCurve>;

    static constexpr std::string_view kStarter =
        R"({"of": {"type": "ramp", "from": 1.0, "to": 0.0, "length": "100 %", "shape": "cosine"}})";

    static constexpr auto params()
    {
        using Self = Noise;
        return std::tuple{
            params::param("of", &Self::of, "Schedule", "What is shaken.").mustBeGiven(),
            params::param("share", &Self::share, params::aboveUpTo(0.0, 10.0).soft(0.0, 1.0), "Size",
                          "Largest change, as a share of the rate."),
            params::param("distribution", &Self::distribution, "Distribution",
                          "normal: standard normal draws, those beyond the size drawn again; uniform."),
            params::param("seed", &Self::seed, params::between(0, 4294967295.0), "Seed",
                          "The same seed gives the same noise."),
            params::param("from", &Self::from, params::ticks(0), "From", "Where the noise begins."),
            params::param("to", &Self::to, params::ticks(0), "To", "Where it ends; empty: never."),
        };
    }

    static params::Issues check(const Noise& settings);
    Curve curve(const Base& base) const;
    std::optional<Curve> momentumCurve(const Base& base) const;
};

} // namespace lrp::schedule
