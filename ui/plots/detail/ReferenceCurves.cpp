#include "ui/plots/detail/ReferenceCurves.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

void read(Decimator& curve, const std::vector<CurvePoint>& points, const CurveFrame& frame,
          const XPlace& place, double factor)
{
    const double begin = place.stepAt(frame.view.low);
    const double end = place.stepAt(frame.view.high);
    curve.restart(begin, end, frame.columns);
    const auto isBefore = [](const CurvePoint& point, double x) { return point.x < x; };
    auto point = std::lower_bound(points.begin(), points.end(), begin, isBefore);
    point -= point == points.begin() ? 0 : 1; // so that the line enters from the edge
    for (; point != points.end(); ++point) {
        curve.add(point->x, factor * point->value);
        if (point->x > end) {
            break;
        }
    }
}

} // namespace

void ReferenceCurves::restart(const ReferenceCurve& reference, const CurveFrame& frame, const XPlace& place,
                              double rateFactor)
{
    static const ReferenceCurve kNothing;
    const bool isDrawn = reference.visible && place.isThere();
    const ReferenceCurve& drawn = isDrawn ? reference : kNothing;
    m_place = isDrawn ? place : XPlace{};
    for (const channel::Id id : frame.channels) {
        if (const std::vector<CurvePoint>* points = pointsOf(drawn, id)) {
            read(m_curves[id], *points, frame, m_place, id == kRate ? rateFactor : 1.0);
        }
    }
}

void ReferenceCurves::paint(QPainter& painter, PanelId panel, const PixelMap& map, const QPen& pen) const
{
    for (const channel::Id id : of(panel).channels) {
        const Decimator& curve = m_curves[id];
        paintCurve(painter, pointsOf(curve, m_place, {0, curve.columns().size()}), map, pen);
    }
}

QPen referencePen(std::size_t index, const PlotStyle& style)
{
    static const std::array<QList<qreal>, 3> dots{QList<qreal>{1, 2}, {1, 4}, {4, 2, 1, 2}};
    QPen pen(style.theme.muted, style.lines.reference);
    pen.setDashPattern(dots[index % dots.size()]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace lrp::ui
