#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Function.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"

#include <tuple>

namespace lrp::schedule
{

/// The base rate times a function of the tick.
///     lr(t) = base · f(t)
/// Source: torch.optim.lr_scheduler.LambdaLR, PyTorch 1.13.1.
struct LambdaLR {
    Functions lrLambda{};

    static constexpr params::Info kInfo{
        .id = "LambdaLR",
        .title = "Formula or table",
        .summary = "The base rate times a formula in t, or times a table of values.",
        .formula = "lr(t) = base * f(t)",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.LambdaLR",
        .framework = "PyTorch",
        .family = "Function of t",
        .synonyms = "formula, lambda, table, custom, expression",
    };

    using Hooks = params::List<hook::Fits>;

    static constexpr auto params()
    {
        return std::tuple{
            params::param("lr_lambda", &LambdaLR::lrLambda, "Factor f(t)",
                          "A formula in the tick t, such as 1 / sqrt(t + 1), or a list of values, the last "
                          "of which holds.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(base.lr, Curve(Curve::Node{curve::Formula{
                                   std::make_shared<const CompiledFunctions>(lrLambda), base.group}}));
    }

    params::Issues fits(const Groups& groups) const;
};

} // namespace lrp::schedule
