#pragma once

#include "ui/plots/ValueRange.h"

#include <algorithm>
#include <cmath>
#include <QPointF>
#include <QRectF>

namespace lrp::ui
{

/// From an axis's units to the plot's pixels, for one panel: to the middle of the pixel where QCustomPlot
/// draws its grid.
class PixelMap
{
public:
    PixelMap(const QRectF& area, Span x, Span y, YScale scale)
        : m_area(area)
        , m_logarithmic(scale == YScale::Logarithmic)
        , m_xLow(x.low)
        , m_xFactor(area.width() / x.size())
        , m_yLow(m_logarithmic ? std::log(y.low) : y.low)
        , m_yFactor(area.height() / ((m_logarithmic ? std::log(y.high) : y.high) - m_yLow))
    {
    }

    const QRectF& area() const { return m_area; }
    bool isLogarithmic() const { return m_logarithmic; }
    double x(double units) const { return m_area.left() + 0.5 + (units - m_xLow) * m_xFactor; }
    /// Values far outside the panel, and those a logarithmic axis has no place for, lie a little outside it.
    double y(double value) const
    {
        const double place = m_logarithmic && value <= 0.0
                                 ? -kOutside
                                 : ((m_logarithmic ? std::log(value) : value) - m_yLow) * m_yFactor;
        return m_area.bottom() - 0.5 - std::clamp(place, -kOutside, m_area.height() + kOutside);
    }
    /// The value that lies so many pixels above the lower edge.
    double valueAbove(double pixels) const
    {
        const double place = m_yLow + pixels / m_yFactor;
        return m_logarithmic ? std::exp(place) : place;
    }
    QPointF point(double units, double value) const { return {x(units), y(value)}; }

    /// Where `to` has what lies on this area. Between scales of another kind heights keep their share.
    QRectF areaOn(const PixelMap& to) const
    {
        const double wide = to.m_xFactor / m_xFactor;
        const double left = to.m_area.left() + (m_xLow - to.m_xLow) * to.m_xFactor;
        if (m_logarithmic != to.m_logarithmic) {
            return {left, to.m_area.top(), wide * m_area.width(), to.m_area.height()};
        }
        const double high = to.m_yFactor / m_yFactor * m_area.height();
        const double bottom = to.m_area.top() + to.m_area.height() - (m_yLow - to.m_yLow) * to.m_yFactor;
        return {left, bottom - high, wide * m_area.width(), high};
    }
    bool operator==(const PixelMap&) const = default;

private:
    static constexpr double kOutside = 2000.0;

    QRectF m_area;
    bool m_logarithmic;
    double m_xLow, m_xFactor, m_yLow, m_yFactor;
};

} // namespace lrp::ui
