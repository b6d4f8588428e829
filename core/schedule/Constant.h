#pragma once

#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <tuple>

namespace lrp::schedule
{

/// The base rate, unchanged. What PyTorch does without a scheduler.
///     lr(t) = lr(0)
struct Constant {
    static constexpr params::Info kInfo{
        .id = "constant",
        .title = "Constant",
        .summary = "Keeps the base rate for the whole run.",
        .formula = "lr(t) = base",
        .source = "no scheduler",
        .torch = "",
        .framework = "LR Playground",
        .family = "Constant",
        .synonyms = "fixed, no schedule, flat",
    };

    using Hooks = params::List<hook::Next>;

    static constexpr auto params() { return std::tuple{}; }

    double next(const Tick& tick) const { return tick.lr; }
    Curve curve(const Base& base) const { return base.lr; }
};

} // namespace lrp::schedule
