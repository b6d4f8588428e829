#include "ui/presenter/PlacedLine.h"

#include "ui/presenter/SpanRaster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lrp::ui
{

namespace
{

bool areSamePoints(const CurvePoint& one, const CurvePoint& other)
{
    return one.x == other.x &&
           (one.value == other.value || (std::isnan(one.value) && std::isnan(other.value)));
}

} // namespace

void PlacedLine::place(const Decimator& curve, const XPlace& place, const WallAxis& x, const WallAxis& y)
{
    const bool isMoved =
        place.origin != m_place.origin || place.perStep != m_place.perStep || x != m_x || y != m_y;
    m_place = place;
    m_x = x;
    m_y = y;
    curve.points(place.perStep, m_fresh);
    const auto differing = isMoved ? m_fresh.begin()
                                   : std::mismatch(m_fresh.begin(), m_fresh.end(), m_points.begin(),
                                                   m_points.end(), areSamePoints)
                                         .first;
    const auto kept = static_cast<std::size_t>(differing - m_fresh.begin());
    const bool isSame = !isMoved && kept == m_fresh.size() && kept == m_points.size();
    m_pixels.resize(kept);
    m_pixels.reserve(m_fresh.size());
    for (auto point = differing; point != m_fresh.end(); ++point) {
        m_pixels.emplace_back(x.pixel(point->x + place.origin), y.pixel(point->value));
    }
    std::swap(m_points, m_fresh);
    constexpr double kNowhere = std::numeric_limits<double>::infinity();
    const bool wasRestless = std::exchange(m_isRestless, SpanRaster::isRestless(m_pixels));
    m_changedFrom = isSame                                     ? kNowhere
                    : kept == 0 || wasRestless != m_isRestless ? -kNowhere
                                                               : m_pixels[kept - 1].x();
}

} // namespace lrp::ui
