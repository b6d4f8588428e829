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
    read(m_rate, drawn.rate, frame, m_place, rateFactor);
    read(m_trainingLoss, drawn.trainingLoss, frame, m_place, 1.0);
    read(m_validationLoss, drawn.validationLoss, frame, m_place, 1.0);
}

void ReferenceCurves::paint(QPainter& painter, Panel panel, const PixelMap& map, const QPen& pen) const
{
    const auto paintOne = [&](const Decimator& curve) {
        paintCurve(painter, pointsOf(curve, m_place, {0, curve.columns().size()}), map, pen);
    };
    if (panel == Panel::Rate) {
        paintOne(m_rate);
    } else if (panel == Panel::Loss) {
        paintOne(m_trainingLoss);
        paintOne(m_validationLoss);
    }
}

QPen referencePen(std::size_t index, const QColor& colour)
{
    static const std::array<QList<qreal>, 3> dots{QList<qreal>{1, 2}, {1, 4}, {4, 2, 1, 2}};
    QPen pen(colour, 1.25);
    pen.setDashPattern(dots[index % dots.size()]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace lrp::ui
