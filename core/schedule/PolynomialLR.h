#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace lrp::schedule
{

/// A power of the remaining share of the run, down to zero.
///     lr(t) = base · (1 − min(t, n) / n)^power,  n = total_iters
/// Source: torch.optim.lr_scheduler.PolynomialLR, PyTorch 1.13.1. A negative power is refused: PyTorch
/// divides by zero at total_iters.
struct PolynomialLR {
    params::Length totalIters = 5;
    double power = 1.0;

    static constexpr params::Info kInfo{
        .id = "PolynomialLR",
        .title = "Polynomial decay",
        .summary = "Falls to zero as a power of the remaining share.",
        .formula = "lr(t) = base * (1 - min(t, n) / n)^power, n = total_iters",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.PolynomialLR",
        .framework = "PyTorch",
        .family = "Polynomial",
        .synonyms = "poly, polynomial decay, power",
    };

    using Hooks = params::List<hook::Starter, hook::Next>;

    static constexpr std::string_view kStarter = R"({"total_iters": "100 %"})";

    static constexpr auto params()
    {
        using Self = PolynomialLR;
        return std::tuple{
            params::param("total_iters", &Self::totalIters, params::ticks(0).soft(1, 1e9), "Length",
                          "Ticks until the rate is zero."),
            params::param("power", &Self::power, params::atLeast(0.0), "Power",
                          "1 is a straight line; more drops early."),
        };
    }

    double next(const Tick& tick) const
    {
        const auto total = totalIters.ticks();
        if (tick.t == 0.0 || tick.t > total) {
            return tick.lr;
        }
        return tick.lr * std::pow((1.0 - tick.t / total) / (1.0 - (tick.t - 1.0) / total), power);
    }

    Curve curve(const Base& base) const
    {
        return Curve(Curve::Node{curve::Ramp{
            .from = base.lr, .length = totalIters.ticks(), .shape = curve::Shape::Power, .power = power}});
    }
};

} // namespace lrp::schedule
