#include "core/keyframe/Monotone.h"

#include <algorithm>
#include <cmath>

namespace lrp::keyframe
{
namespace
{

/// The slope at an end: h0 and d0 are the width and the secant beside it, h1 and d1 those after.
double endSlope(double h0, double h1, double d0, double d1)
{
    const double slope = ((2.0 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
    if (slope * d0 <= 0.0) {
        return 0.0;
    }
    return d0 * d1 <= 0.0 && std::abs(slope) > 3.0 * std::abs(d0) ? 3.0 * d0 : slope;
}

} // namespace

std::vector<double> monotoneSlopes(std::span<const double> x, std::span<const double> y)
{
    const std::size_t n = x.size();
    std::vector<double> h(n - 1);
    std::vector<double> d(n - 1);
    for (std::size_t i = 0; i + 1 < n; ++i) {
        h[i] = x[i + 1] - x[i];
        d[i] = (y[i + 1] - y[i]) / h[i];
    }
    if (n == 2) {
        return {d[0], d[0]};
    }
    std::vector<double> slopes(n);
    for (std::size_t i = 1; i + 1 < n; ++i) {
        if (d[i - 1] * d[i] > 0.0) {
            const double a = 2.0 * h[i] + h[i - 1];
            const double b = h[i] + 2.0 * h[i - 1];
            slopes[i] = (a + b) / (a / d[i - 1] + b / d[i]);
        }
    }
    slopes.front() = endSlope(h[0], h[1], d[0], d[1]);
    slopes.back() = endSlope(h[n - 2], h[n - 3], d[n - 2], d[n - 3]);
    return slopes;
}

MonotoneCurve::MonotoneCurve(std::vector<double> x, std::vector<double> y, bool isLogarithmic)
    : m_x(std::move(x))
    , m_y(std::move(y))
    , m_isLogarithmic(isLogarithmic)
{
    if (m_isLogarithmic) {
        std::ranges::transform(m_y, m_y.begin(), [](double value) { return std::log(value); });
    }
    m_slopes = monotoneSlopes(m_x, m_y);
}

double MonotoneCurve::operator()(double at) const
{
    const auto after = std::upper_bound(m_x.begin() + 1, m_x.end() - 1, at);
    const auto i = static_cast<std::size_t>(after - m_x.begin()) - 1;
    const double h = m_x[i + 1] - m_x[i];
    const double u = (at - m_x[i]) / h;
    const double v = 1.0 - u;
    const double value = (1.0 + 2.0 * u) * v * v * m_y[i] + u * v * v * h * m_slopes[i] +
                         u * u * (3.0 - 2.0 * u) * m_y[i + 1] + u * u * (u - 1.0) * h * m_slopes[i + 1];
    return m_isLogarithmic ? std::exp(value) : value;
}

} // namespace lrp::keyframe
