#pragma once

#include "core/params/Param.h"
#include "core/schedule/Group.h"

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
    };

    static constexpr auto params() { return std::tuple{}; }

    double next(const Tick& tick) const { return tick.lr; }
    double closed(const Tick& tick) const { return tick.base; }
};

} // namespace lrp::schedule
