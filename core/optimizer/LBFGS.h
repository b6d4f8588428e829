#pragma once

#include "core/params/Param.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace lrp::optimizer
{

enum class LineSearch { StrongWolfe };
constexpr std::array<std::string_view, 1> choices(LineSearch)
{
    return {"strong_wolfe"};
}

/// A quasi-Newton method: curvature from the last history_size changes of the gradient. One update makes up
/// to max_iter iterations and evaluates the loss several times, on the same examples.
///     d = −H·g by the two-loop recursion over s = Δx, y = Δg with yᵀs > 1e-10;  x ← x + t·d
/// t = lr (in the very first iteration lr·min(1, 1/‖g‖₁)), or what a line search finds under the strong Wolfe
/// conditions (c₁ = 1e-4, c₂ = 0.9).
/// Source: Nocedal & Wright 2006, algorithms 7.4, 3.5 and 3.6; torch.optim.LBFGS, PyTorch 1.13.1
/// and 2.6 (which refuses a negative lr).
struct LBFGS {
    double lr = 1.0;
    std::int64_t maxIter = 20;
    std::optional<std::int64_t> maxEval;
    double toleranceGrad = 1e-7;
    double toleranceChange = 1e-9;
    std::int64_t historySize = 100;
    std::optional<LineSearch> lineSearchFn;

    static constexpr params::Info kInfo{
        .id = "LBFGS",
        .title = "L-BFGS",
        .summary =
            "Newton's method with curvature learned from recent gradients; evaluates several times a step.",
        .formula = "d = -H * g; x = x + t * d",
        .source = "Nocedal & Wright 2006",
        .torch = "torch.optim.LBFGS",
    };

    static constexpr auto params()
    {
        using Self = LBFGS;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(), "Base rate",
                          "The rate the schedule starts from; PyTorch 2.6 refuses one below 0."),
            params::param("max_iter", &Self::maxIter, params::number().soft(1.0, 100.0), "Iterations",
                          "At most so many in one step."),
            params::param("max_eval", &Self::maxEval, params::number().soft(1.0, 1000.0), "Evaluations",
                          "Stop a step after so many; empty: five for every four iterations.")
                .rarelySet(),
            params::param("tolerance_grad", &Self::toleranceGrad, params::number().soft(0.0, 1.0),
                          "Gradient tolerance", "Stop when no gradient is larger.")
                .rarelySet(),
            params::param("tolerance_change", &Self::toleranceChange, params::number().soft(0.0, 1.0),
                          "Change tolerance", "Stop when weights and loss change less.")
                .rarelySet(),
            params::param("history_size", &Self::historySize, params::atLeast(1.0).soft(1.0, 1000.0),
                          "History", "How many changes of the gradient are remembered."),
            params::param("line_search_fn", &Self::lineSearchFn, "Line search",
                          "Search along each direction; empty: step by the rate."),
        };
    }
};

} // namespace lrp::optimizer
