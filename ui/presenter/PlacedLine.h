#pragma once

#include "ui/plots/Decimator.h"
#include "ui/plots/XScale.h"
#include "ui/presenter/WallAxes.h"

#include <QPointF>
#include <vector>

namespace lrp::ui
{

/// A curve in pixels of the wall, which knows how much of it is new. Thread: any, one at a time.
class PlacedLine
{
public:
    /// Takes the curve as it is now; what has not changed since the last time keeps its pixels.
    void place(const Decimator& curve, const XPlace& place, const WallAxis& x, const WallAxis& y);

    const std::vector<QPointF>& points() const { return m_pixels; }
    bool isRestless() const { return m_isRestless; }
    /// The pixel left of which the last place() has changed nothing: infinite where it has changed nothing.
    double changedFrom() const { return m_changedFrom; }

private:
    std::vector<CurvePoint> m_points, m_fresh;
    std::vector<QPointF> m_pixels;
    XPlace m_place;
    WallAxis m_x, m_y;
    bool m_isRestless = false;
    double m_changedFrom = 0.0;
};

} // namespace lrp::ui
