#pragma once

#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <tuple>

namespace lrp::toys
{

/// Keeps a share of the rate at every tick: lr(t) = base · keep^t.
struct ToyLR {
    double keep = 0.5;

    static constexpr params::Info kInfo{
        .id = "ToyLR",
        .title = "Toy decay",
        .summary = "Keeps a share of the rate at every tick.",
        .formula = "lr(t) = base * keep^t",
        .source = "tests/recipes",
        .torch = "",
        .framework = "Toys",
        .family = "Exponential",
        .synonyms = "plaything",
    };

    using Hooks = params::List<schedule::hook::Starter>;

    static constexpr std::string_view kStarter = R"({"keep": 0.9})";

    static constexpr auto params()
    {
        using Self = ToyLR;
        return std::tuple{
            params::param("keep", &Self::keep, params::between(0.0, 1.0), "Keep", "Share that is kept."),
        };
    }

    schedule::Curve curve(const schedule::Base& base) const
    {
        using namespace schedule;
        return scaled(base.lr, Curve(Curve::Node{curve::Decay{keep, 1.0, false}}));
    }
};

} // namespace lrp::toys
