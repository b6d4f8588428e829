#pragma once

#include <cmath>
#include <initializer_list>

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

} // namespace lrp::params
