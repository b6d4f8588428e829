#include "core/lesson/Evidence.h"

#include "core/engine/Spread.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace lrp::lesson
{
namespace
{

/// P(|T| < t) for Student's distribution with a whole number of degrees of freedom.
/// Source: Abramowitz & Stegun 1964, 26.7.3 and 26.7.4.
double studentShare(double t, std::size_t freedom)
{
    const double angle = std::atan(t / std::sqrt(static_cast<double>(freedom)));
    const double cosine = std::cos(angle);
    const bool isOdd = freedom % 2 == 1;
    double term = isOdd ? cosine : 1.0;
    double sum = freedom == 1 ? 0.0 : term;
    for (std::size_t k = isOdd ? 3 : 2; k < freedom; k += 2) {
        const auto n = static_cast<double>(k);
        term *= cosine * cosine * (n - 1.0) / n;
        sum += term;
    }
    return isOdd ? 2.0 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
}

bool isComparable(double a, double b)
{
    return std::isfinite(a) && std::isfinite(b) && a > 0.0 && b > 0.0;
}

} // namespace

double signTest(std::size_t few, std::size_t n)
{
    few = std::min(few, n - std::min(few, n));
    double term = std::pow(0.5, static_cast<double>(n)); // of n over 0
    double tail = term;
    for (std::size_t k = 1; k <= few; ++k) {
        term *= static_cast<double>(n - k + 1) / static_cast<double>(k);
        tail += term;
    }
    return std::min(1.0, 2.0 * tail);
}

double studentQuantile(double share, std::size_t freedom)
{
    double low = 0.0;
    double high = 1.0;
    while (studentShare(high, freedom) < share) {
        high *= 2.0;
    }
    for (int i = 0; i < 100; ++i) {
        const double middle = 0.5 * (low + high);
        (studentShare(middle, freedom) < share ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

PairedComparison compare(std::span<const double> first, std::span<const double> second)
{
    constexpr double kShare = 0.9;
    PairedComparison found{.pairs = std::min(first.size(), second.size())};
    std::vector<double> logs;
    for (std::size_t i = 0; i < found.pairs; ++i) {
        found.wins += first[i] < second[i] ? 1 : 0;
        found.losses += second[i] < first[i] ? 1 : 0;
        if (isComparable(first[i], second[i])) {
            logs.push_back(std::log(second[i] / first[i]));
        }
    }
    found.compared = logs.size();
    const engine::Spread spread = engine::spreadOf(logs);
    found.ratio = std::exp(spread.mean);
    found.d = spread.mean / spread.deviation; // 0 ÷ 0, which says nothing, is NaN
    const double error = logs.size() < 2 ? std::numeric_limits<double>::quiet_NaN()
                                         : studentQuantile(kShare, logs.size() - 1) * spread.deviation /
                                               std::sqrt(static_cast<double>(logs.size()));
    found.low = std::exp(spread.mean - error);
    found.high = std::exp(spread.mean + error);
    return found;
}

} // namespace lrp::lesson
