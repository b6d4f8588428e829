#pragma once

#include <functional>
#include <span>
#include <vector>

namespace lrp::fit
{

/// The coefficients x ≥ 0 for which ‖Σ x_j column_j − y‖ is least, by the active sets of Lawson & Hanson: no
/// start, no local minima. Columns are as long as y, one or more, and finite; one that depends on those
/// before it takes part with 0. Meant for a dozen. Source: Lawson & Hanson 1974, Solving Least Squares
/// Problems, chapter 23.
std::vector<double> nonNegativeLeastSquares(const std::vector<std::vector<double>>& columns,
                                            std::span<const double> y);

/// What parameters leave unexplained, a number for each observation; as many whatever the parameters.
using Residuals = std::function<std::vector<double>(std::span<const double> parameters)>;

/// How robustFit() goes on.
struct RobustLimits {
    double huber = 1e-3;      ///< δ: residuals beyond it count by their size, not by their square
    double difference = 1e-5; ///< of a parameter, on either side, that derivatives are taken from
    double longestStep = 1.5; ///< of a parameter in one round
    int rounds = 40;
};

/// Where a search ended.
struct RobustFit {
    std::vector<double> parameters;
    double cost =
        0.0; ///< Σ ρ(r): r²/2 up to δ, then δ (|r| − δ/2); not finite where that of the start is not
};

/// Parameters near `start` at which Σ ρ(r) is least, by Levenberg's and Marquardt's method: weights min(1,
/// δ/|r|) in each round, damping × 4 for a step that gains nothing (8 times at most) and ÷ 3 after one that
/// does. It ends with the rounds, or where a round gains less than 1e-9 of the cost. Up to a dozen parameters
/// of like size, such as logarithms. Source: Levenberg 1944; Marquardt 1963; Huber 1964 for the weights.
RobustFit robustFit(std::vector<double> start, const Residuals& residuals, const RobustLimits& limits = {});

} // namespace lrp::fit
