#pragma once

#include <cmath>
#include <initializer_list>
#include <vector>

namespace lrp::params
{

/// The smallest of 1, 2 and 5 times a power of ten that is `x` or more. Precondition: x > 0.
inline double niceStep(double x)
{
    const double power = std::pow(10.0, std::floor(std::log10(x)));
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (nice * power >= x * (1.0 - 1e-9)) {
            return nice * power;
        }
    }
    return 10.0 * power;
}

/// What an axis from `low` to `high` with about so many numbers says: the multiples of
/// niceStep((high − low) / about) between its ends, or beyond them by a millionth of the step.
/// Preconditions: low < high, both finite; about > 0.
inline std::vector<double> niceTicks(double low, double high, double about)
{
    constexpr double kBeyond = 1e-6;
    const double step = niceStep((high - low) / about);
    const double first = std::ceil(low / step - kBeyond);
    const double count = std::floor(high / step + kBeyond) - first;
    std::vector<double> ticks;
    for (int i = 0; i <= count; ++i) {
        ticks.push_back((first + i) * step + 0.0); // there is no −0
    }
    return ticks;
}

} // namespace lrp::params
