#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

/// Elementary functions that give the same bits on every machine, which the standard library's do not
/// promise. They use only additions, multiplications, divisions and square roots, each of which IEEE 754
/// rounds exactly.
namespace lrp::elementary
{

/// Natural logarithm of a finite x > 0, to about 1e-16 of its size.
///     ln(m · 2^e) = 2 · (s + s³/3 + s⁵/5 + …) + e · ln 2,   s = (m − 1) / (m + 1)
/// Source: Abramowitz & Stegun 1964, 4.1.27.
inline double naturalLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < std::numbers::sqrt2 / 2.0) { // from here on 0.7 ≤ mantissa < 1.42, so |s| < 0.172
        mantissa *= 2.0;
        --exponent;
    }
    const double s = (mantissa - 1.0) / (mantissa + 1.0);
    double sum = 0.0;
    for (int k = 23; k >= 1; k -= 2) {
        sum = sum * s * s + 1.0 / k;
    }
    return 2.0 * s * sum + exponent * std::numbers::ln2;
}

/// e^x, to about 2e-16 of its size; 0 below −745.2, where the least number above 0 ends, infinite above
/// 709.8.
///     e^x = 2^k · (1 + r + r²/2! + …),   k = round(x / ln 2), r = x − k ln 2, so |r| < 0.35
/// with ln 2 in two parts, so that r is exact but for its last digit.
inline double exponential(double x)
{
    constexpr double kLeast = -745.2;
    constexpr double kMost = 709.8;
    if (!(x > kLeast) || x > kMost) {
        return x > kMost ? std::numeric_limits<double>::infinity() : x < kMost ? 0.0 : x; // x: NaN
    }
    constexpr double kHigh = 6.93147180369123816490e-01; // 32 bits of ln 2
    constexpr double kLow = 1.90821492927058770002e-10;
    const double k = std::floor(x / std::numbers::ln2 + 0.5);
    const double r = (x - k * kHigh) - k * kLow;
    double sum = 1.0;
    for (int i = 14; i >= 1; --i) {
        sum = 1.0 + sum * r / i;
    }
    return std::ldexp(sum, static_cast<int>(k));
}

struct Direction {
    double cosine = 1.0;
    double sine = 0.0;
};

/// The point at `turns` full turns on the unit circle, to about 1e-15. Turns are reduced to an eighth of a
/// turn without rounding; then come the Taylor series of cosine and sine.
inline Direction directionAt(double turns)
{
    const double quarters = std::floor(4.0 * turns + 0.5);
    const double angle = 2.0 * std::numbers::pi * (turns - quarters / 4.0);
    double cosine = 1.0;
    double sine = 1.0;
    for (int k = 18; k >= 2; k -= 2) {
        cosine = 1.0 - cosine * angle * angle / (k * (k - 1));
        sine = 1.0 - sine * angle * angle / (k * (k + 1));
    }
    sine *= angle;
    switch (static_cast<int>(quarters - 4.0 * std::floor(quarters / 4.0))) {
    case 1:
        return {-sine, cosine};
    case 2:
        return {-cosine, -sine};
    case 3:
        return {sine, -cosine};
    default:
        return {cosine, sine};
    }
}

/// Normal with mean 0 and standard deviation 1 from two numbers that are uniform in [0, 1).
/// Source: Box & Muller 1958; takes the cosine of each pair.
inline double normalFrom(double first, double second)
{
    return std::sqrt(-2.0 * naturalLog(1.0 - first)) * directionAt(second).cosine;
}

} // namespace lrp::elementary
