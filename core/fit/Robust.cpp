#include "core/fit/LeastSquares.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lrp::fit
{
namespace
{

using Numbers = std::vector<double>;
using Square = std::vector<Numbers>;

constexpr double kFirstDamping = 1e-2;
constexpr double kLeastDamping = 1e-9;
constexpr int kMostTries = 8;       ///< of a round
constexpr double kLeastGain = 1e-9; ///< of a round, by the cost
constexpr double kTiny = 1e-15;     ///< residual that needs no weight
constexpr double kLeastDiagonal = 1e-12;

double costOf(const Numbers& residuals, double huber)
{
    double cost = 0.0;
    for (const double residual : residuals) {
        const double size = std::abs(residual);
        cost += size < huber ? 0.5 * size * size : huber * (size - 0.5 * huber);
    }
    return cost;
}

/// The solution of a symmetric positive definite system, by Cholesky; nothing where it is not.
std::optional<Numbers> solved(Square matrix, Numbers right)
{
    const std::size_t n = right.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k) {
            matrix[j][j] -= matrix[j][k] * matrix[j][k];
        }
        if (!(matrix[j][j] > 0.0)) {
            return std::nullopt;
        }
        matrix[j][j] = std::sqrt(matrix[j][j]);
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k) {
                matrix[i][j] -= matrix[i][k] * matrix[j][k];
            }
            matrix[i][j] /= matrix[j][j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            right[i] -= matrix[i][k] * right[k];
        }
        right[i] /= matrix[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) {
            right[i] -= matrix[k][i] * right[k];
        }
        right[i] /= matrix[i][i];
    }
    return right;
}

/// How each residual moves with each parameter; 0 where that is no finite number.
Square slopesAt(const Numbers& parameters, const Residuals& residuals, double difference)
{
    Square slopes;
    Numbers beside = parameters;
    for (std::size_t j = 0; j < parameters.size(); ++j) {
        beside[j] = parameters[j] + difference;
        Numbers slope = residuals(beside);
        beside[j] = parameters[j] - difference;
        const Numbers below = residuals(beside);
        beside[j] = parameters[j];
        for (std::size_t i = 0; i < slope.size(); ++i) {
            slope[i] = (slope[i] - below[i]) / (2.0 * difference);
            slope[i] = std::isfinite(slope[i]) ? slope[i] : 0.0;
        }
        slopes.push_back(std::move(slope));
    }
    return slopes;
}

/// What a round solves again and again: JᵀWJ and −JᵀWr.
struct Normal {
    Square curvature;
    Numbers descent;
};

Normal normalOf(const Square& slopes, const Numbers& residuals, double huber)
{
    const std::size_t n = slopes.size();
    Normal normal{.curvature = Square(n, Numbers(n, 0.0)), .descent = Numbers(n, 0.0)};
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        const double weight = std::min(1.0, huber / std::max(std::abs(residuals[i]), kTiny));
        for (std::size_t j = 0; j < n; ++j) {
            normal.descent[j] -= weight * slopes[j][i] * residuals[i];
            for (std::size_t k = 0; k < n; ++k) {
                normal.curvature[j][k] += weight * slopes[j][i] * slopes[k][i];
            }
        }
    }
    return normal;
}

} // namespace

RobustFit robustFit(std::vector<double> start, const Residuals& residuals, const RobustLimits& limits)
{
    RobustFit fit{.parameters = std::move(start), .cost = 0.0};
    Numbers now = residuals(fit.parameters);
    fit.cost = costOf(now, limits.huber);
    double damping = kFirstDamping;
    for (int round = 0; round < limits.rounds && std::isfinite(fit.cost); ++round) {
        const Normal normal =
            normalOf(slopesAt(fit.parameters, residuals, limits.difference), now, limits.huber);
        double gain = 0.0;
        for (int tries = 0; tries < kMostTries && gain <= 0.0; ++tries) {
            Square damped = normal.curvature;
            for (std::size_t j = 0; j < damped.size(); ++j) {
                damped[j][j] += damping * (damped[j][j] + kLeastDiagonal);
            }
            Numbers there = fit.parameters;
            const auto step = solved(std::move(damped), normal.descent);
            for (std::size_t j = 0; step && j < there.size(); ++j) {
                there[j] += std::clamp((*step)[j], -limits.longestStep, limits.longestStep);
            }
            Numbers then = step ? residuals(there) : now;
            const double cost = costOf(then, limits.huber);
            if (step && cost < fit.cost) {
                gain = (fit.cost - cost) / fit.cost;
                fit = {.parameters = std::move(there), .cost = cost};
                now = std::move(then);
                damping = std::max(damping / 3.0, kLeastDamping);
            } else {
                damping *= 4.0;
            }
        }
        if (gain < kLeastGain) {
            break;
        }
    }
    return fit;
}

} // namespace lrp::fit
