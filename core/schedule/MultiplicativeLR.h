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

/// A running product: at every tick the rate is multiplied by a function of the tick. f(0) is never used, and
/// there is no closed form.
///     lr(t) = lr(t − 1) · f(t)
/// Source: torch.optim.lr_scheduler.MultiplicativeLR, PyTorch 1.13.1.
struct MultiplicativeLR {
    Functions lrLambda{};

    static constexpr params::Info kInfo{
        .id = "MultiplicativeLR",
        .title = "Running product",
        .summary = "Multiplies the rate by a formula in t at every tick.",
        .formula = "lr(t) = lr(t - 1) * f(t)",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.MultiplicativeLR",
        .framework = "PyTorch",
        .family = "Running product",
        .synonyms = "formula, lambda, custom",
    };

    using Hooks = params::List<hook::Fits, hook::ClosedForm>;

    static constexpr bool kHasClosedForm = false; ///< what comes depends on what happened before

    static constexpr auto params()
    {
        return std::tuple{
            params::param(
                "lr_lambda", &MultiplicativeLR::lrLambda, "Factor f(t)",
                "A formula in the tick t, such as 0.95, or a list of values, the last of which holds.")
                .mustBeGiven(),
        };
    }

    Curve curve(const Base& base) const
    {
        return scaled(base.lr, Curve(Curve::Node{curve::RunningProduct{
                                   std::make_shared<const CompiledFunctions>(lrLambda), base.group}}));
    }

    params::Issues fits(const Groups& groups) const;
};

} // namespace lrp::schedule
