#include "core/fit/LeastSquares.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace lrp::fit
{
namespace
{

using Column = std::vector<double>;
using Columns = std::vector<Column>;

constexpr double kDependent = 1e-12; ///< share of a column's length that others leave of it
constexpr double kNoGain = 1e-12;    ///< of a slope, by the size of what it is made of
constexpr double kZero = 1e-14;      ///< of a coefficient

double product(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Takes `factor` times a column away.
void reduce(Column& from, double factor, const Column& column)
{
    for (std::size_t i = 0; i < from.size(); ++i) {
        from[i] -= factor * column[i];
    }
}

/// Coefficients of any sign, of the columns that are free; those of the others are 0. By Gram–Schmidt, whose
/// second pass takes what rounding left of the first.
std::vector<double> unconstrained(const Columns& columns, std::span<const double> y,
                                  const std::vector<bool>& isFree)
{
    std::vector<double> x(columns.size(), 0.0);
    std::vector<std::size_t> used;
    Columns basis;
    Columns triangle; // triangle[j][i]: how much of basis i is in used column j
    for (std::size_t j = 0; j < columns.size(); ++j) {
        if (!isFree[j]) {
            continue;
        }
        Column rest = columns[j];
        Column shares(basis.size() + 1, 0.0);
        for (int pass = 0; pass < 2; ++pass) {
            for (std::size_t i = 0; i < basis.size(); ++i) {
                const double share = product(basis[i], rest);
                shares[i] += share;
                reduce(rest, share, basis[i]);
            }
        }
        const double length = std::sqrt(product(rest, rest));
        if (length <= kDependent * std::sqrt(product(columns[j], columns[j]))) {
            continue;
        }
        shares.back() = length;
        std::ranges::transform(rest, rest.begin(), [length](double value) { return value / length; });
        used.push_back(j);
        basis.push_back(std::move(rest));
        triangle.push_back(std::move(shares));
    }
    for (std::size_t j = used.size(); j-- > 0;) {
        double right = product(basis[j], y);
        for (std::size_t later = j + 1; later < used.size(); ++later) {
            right -= triangle[later][j] * x[used[later]];
        }
        x[used[j]] = right / triangle[j][j];
    }
    return x;
}

/// The column that is not free and would gain most; nothing: none gains.
std::optional<std::size_t> mostGaining(const Columns& columns, std::span<const double> y,
                                       const std::vector<double>& x, const std::vector<bool>& isFree)
{
    Column rest(y.begin(), y.end());
    for (std::size_t j = 0; j < columns.size(); ++j) {
        reduce(rest, x[j], columns[j]);
    }
    std::optional<std::size_t> best;
    double most = 0.0;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const double size = std::sqrt(product(columns[j], columns[j]) * product(y, y));
        const double gain = isFree[j] ? 0.0 : product(columns[j], rest);
        if (gain > kNoGain * size && gain > most) {
            most = gain;
            best = j;
        }
    }
    return best;
}

} // namespace

std::vector<double> nonNegativeLeastSquares(const std::vector<std::vector<double>>& columns,
                                            std::span<const double> y)
{
    std::vector<double> x(columns.size(), 0.0);
    std::vector<bool> isFree(columns.size(), false);
    for (std::size_t round = 0; round < 10 * columns.size(); ++round) {
        const auto entering = mostGaining(columns, y, x, isFree);
        if (!entering) {
            break;
        }
        isFree[*entering] = true;
        for (;;) {
            const std::vector<double> aim = unconstrained(columns, y, isFree);
            double share =
                std::numeric_limits<double>::infinity(); // of the way to there, that leaves no x below 0
            for (std::size_t j = 0; j < x.size(); ++j) {
                if (isFree[j] && aim[j] <= 0.0) {
                    share = std::min(share, x[j] > aim[j] ? x[j] / (x[j] - aim[j]) : 0.0);
                }
            }
            if (std::isinf(share)) {
                x = aim;
                break;
            }
            for (std::size_t j = 0; j < x.size(); ++j) {
                x[j] += isFree[j] ? share * (aim[j] - x[j]) : 0.0;
                if (isFree[j] && aim[j] <= 0.0 && x[j] <= kZero) {
                    isFree[j] = false;
                    x[j] = 0.0;
                }
            }
        }
    }
    return x;
}

} // namespace lrp::fit
