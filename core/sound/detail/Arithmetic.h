#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>

// Functions made of what IEEE 754 rounds the same everywhere: sums, products, quotients.
namespace lrp::sound::detail
{

/// sin(2π phase / 2³²), to 1e-9.
inline double sine(std::uint32_t phase)
{
    constexpr double kQuarter = 1073741824.0; // 2³⁰
    const std::uint32_t quadrant = phase >> 30;
    const double within = static_cast<double>(phase & 0x3FFFFFFFU);
    const double x = (quadrant % 2 == 0 ? within : kQuarter - within) / kQuarter * 1.5707963267948966;
    const double s = x * x;
    double y = 1.0; // Horner's rule for x − x³/3! + … − x¹⁵/15!
    for (const double divisor : {210.0, 156.0, 110.0, 72.0, 42.0, 20.0, 6.0}) {
        y = 1.0 - s / divisor * y;
    }
    return quadrant < 2 ? x * y : -x * y;
}

/// 2^x, to 1e-14 of it; x must be between −1,000 and 1,000.
inline double exp2(double x)
{
    const double whole = std::floor(x);
    const double t = (x - whole) * 0.69314718055994531;
    double y = 1.0;
    for (int i = 18; i > 0; --i) {
        y = 1.0 + t / i * y;
    }
    return std::ldexp(y, static_cast<int>(whole));
}

/// log₂ x to 1e-14, of x above 0.
inline double log2(double x)
{
    int exponent = 0;
    double m = std::frexp(x, &exponent); // in [0.5, 1)
    if (m < 0.70710678118654752) {
        m *= 2.0;
        --exponent;
    }
    const double s = (m - 1.0) / (m + 1.0);
    const double square = s * s;
    double y = 0.0; // log m = 2 (s + s³/3 + s⁵/5 + …)
    for (int i = 21; i > 0; i -= 2) {
        y = y * square + 1.0 / i;
    }
    return exponent + 2.0 * s * y * 1.4426950408889634;
}

} // namespace lrp::sound::detail
