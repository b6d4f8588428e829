#include "core/probe/detail/WeightPlane.h"

#include "core/probe/detail/Drawing.h"
#include "core/probe/detail/Numbers.h"
#include "core/surface/Plane.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lrp::probe
{
namespace
{

using Axis = WeightPlane::Axis;

double dot(const Axis& a, const Axis& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// (w − from)·axis
double along(const Axis& axis, WeightsView w, WeightsView from)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < axis.size(); ++i) {
        sum += axis[i] * (static_cast<double>(w[i]) - static_cast<double>(from[i]));
    }
    return sum;
}

Axis difference(WeightsView a, WeightsView b)
{
    Axis axis(a.size());
    std::transform(a.begin(), a.end(), b.begin(), axis.begin(),
                   [](float x, float y) { return static_cast<double>(x) - static_cast<double>(y); });
    return axis;
}

Axis randomDirection(WeightsView origin, const std::vector<ParameterBlock>& parameters, std::uint64_t seed)
{
    const std::vector<float> drawn = normalNumbers(origin.size(), seed);
    Axis axis(drawn.begin(), drawn.end());
    const std::vector<double> weights(origin.begin(), origin.end());
    for (const ParameterBlock& block : parameters) {
        const auto length = static_cast<std::size_t>(block.length);
        if (block.rows == 0) {
            std::fill_n(axis.begin() + block.begin, block.length, 0.0);
        }
        for (std::int64_t row = 0; row < block.rows; ++row) {
            const auto begin = static_cast<std::size_t>(block.begin + row * block.length);
            surface::scaleToFilter(std::span(axis).subspan(begin, length),
                                   std::span(weights).subspan(begin, length));
        }
    }
    return axis;
}

} // namespace

WeightPlane::WeightPlane(WeightsView origin, std::array<Axis, 2> axes)
    : m_origin(origin)
    , m_axes(std::move(axes))
{
    for (std::size_t i = 0; i < 2; ++i) {
        for (std::size_t j = 0; j < 2; ++j) {
            m_products[i][j] = dot(m_axes[i], m_axes[j]);
        }
    }
}

bool WeightPlane::isPlane() const
{
    constexpr double kRounding = 1e-12; // of weights in 32 bits
    const double lengths = m_products[0][0] * m_products[1][1];
    return lengths > 0.0 && lengths - m_products[0][1] * m_products[0][1] > kRounding * lengths;
}

surface::Point WeightPlane::coordinates(WeightsView w) const
{
    const double first = along(m_axes[0], w, m_origin);
    const double second = along(m_axes[1], w, m_origin);
    const auto& [one, two] = m_products;
    const double determinant = one[0] * two[1] - one[1] * two[0];
    return {(first * two[1] - second * one[1]) / determinant,
            (second * one[0] - first * one[1]) / determinant};
}

double WeightPlane::distance(WeightsView w, const surface::Point& at) const
{
    double squares = 0.0;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const double away = static_cast<double>(w[i]) - static_cast<double>(m_origin[i]) -
                            at[0] * m_axes[0][i] - at[1] * m_axes[1][i];
        squares += away * away;
    }
    return std::sqrt(squares);
}

void WeightPlane::at(const surface::Point& at, std::span<float> into) const
{
    for (std::size_t i = 0; i < into.size(); ++i) {
        into[i] = static_cast<float>(static_cast<double>(m_origin[i]) + at[0] * m_axes[0][i] +
                                     at[1] * m_axes[1][i]);
    }
}

surface::Point WeightPlane::explained(const std::vector<WeightsView>& points) const
{
    const auto count = static_cast<double>(points.size());
    // A point's coordinates along orthonormal axes: the second is what e₂ adds to e₁.
    const double lean = m_products[0][1] / m_products[0][0];
    const double rest = std::sqrt(m_products[1][1] - lean * m_products[0][1]);
    surface::Point sums{};
    surface::Point squares{};
    for (const WeightsView& point : points) {
        const double first = along(m_axes[0], point, m_origin);
        const double second = (along(m_axes[1], point, m_origin) - lean * first) / rest;
        const surface::Point at{first / std::sqrt(m_products[0][0]), second};
        for (std::size_t k = 0; k < 2; ++k) {
            sums[k] += at[k];
            squares[k] += at[k] * at[k];
        }
    }
    double total = 0.0;
    for (std::size_t i = 0; i < m_origin.size(); ++i) {
        double sum = 0.0;
        double square = 0.0;
        for (const WeightsView& point : points) {
            const double away = static_cast<double>(point[i]) - static_cast<double>(m_origin[i]);
            sum += away;
            square += away * away;
        }
        total += square - sum * sum / count;
    }
    if (!(total > 0.0)) {
        return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    }
    return {(squares[0] - sums[0] * sums[0] / count) / total,
            (squares[1] - sums[1] * sums[1] / count) / total};
}

std::optional<WeightPlane> planeOfPath(const std::vector<WeightsView>& points, const Progress& progress)
{
    auto plane = surface::planeOf(points, [&] { return progress.isStopped(); });
    return plane ? std::optional(WeightPlane(points.back(), std::move(plane->axes))) : std::nullopt;
}

WeightPlane randomPlane(WeightsView origin, const std::vector<ParameterBlock>& parameters, std::int64_t seed)
{
    return {origin,
            {randomDirection(origin, parameters, seedOf(seed, 1)),
             randomDirection(origin, parameters, seedOf(seed, 2))}};
}

WeightPlane planeThrough(WeightsView a, WeightsView b, WeightsView c)
{
    Axis first = difference(b, a);
    Axis second = difference(c, a);
    const double lean = dot(first, second) / dot(first, first);
    std::transform(second.begin(), second.end(), first.begin(), second.begin(),
                   [lean](double x, double y) { return x - lean * y; });
    return {a, {std::move(first), std::move(second)}};
}

double distanceBetween(WeightsView a, WeightsView b)
{
    const Axis axis = difference(a, b);
    return norm<double>(axis);
}

} // namespace lrp::probe
