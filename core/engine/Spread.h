#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>

namespace lrp::engine
{

/// A figure over several runs.
struct Spread {
    double mean = std::numeric_limits<double>::quiet_NaN();
    double deviation = std::numeric_limits<double>::quiet_NaN(); ///< of the sample; NaN with fewer than two
    std::size_t count = 0;                                       ///< finite values, which alone are counted
};

/// Reckoned from the first value, so that equal ones have a deviation of exactly 0.
inline Spread spreadOf(std::span<const double> values)
{
    Spread spread;
    double first = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    for (const double value : values) {
        if (std::isfinite(value)) {
            first = spread.count == 0 ? value : first;
            sum += value - first;
            squares += (value - first) * (value - first);
            ++spread.count;
        }
    }
    const auto n = static_cast<double>(spread.count);
    if (spread.count > 0) {
        spread.mean = first + sum / n;
    }
    if (spread.count > 1) {
        spread.deviation = std::sqrt(std::max(0.0, squares - sum * sum / n) / (n - 1.0));
    }
    return spread;
}

} // namespace lrp::engine
