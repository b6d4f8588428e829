#include "ui/presenter/CurveCanvas.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

namespace lrp::ui
{

namespace
{

/// What of a line lies inside, if any does. Source: Liang and Barsky 1984.
std::optional<QLineF> inside(const QRectF& area, QPointF from, QPointF to)
{
    double begin = 0.0;
    double end = 1.0;
    const auto cut = [&](double way, double room) { // share · way must not be more than room
        if (way < 0.0) {
            begin = std::max(begin, room / way);
        } else if (way > 0.0) {
            end = std::min(end, room / way);
        }
        return way != 0.0 || room >= 0.0;
    };
    const QPointF way = to - from;
    const bool meets = cut(-way.x(), from.x() - area.left()) && cut(way.x(), area.right() - from.x()) &&
                       cut(-way.y(), from.y() - area.top()) && cut(way.y(), area.bottom() - from.y());
    return meets && begin <= end ? std::optional(QLineF(from + begin * way, from + end * way)) : std::nullopt;
}

/// Cut off by itself, as SVG knows of no clipping by a painter.
QPainterPath pathInside(const QRectF& area, const std::vector<QPointF>& points)
{
    QPainterPath path;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (std::isnan(points[i - 1].y()) || std::isnan(points[i].y())) {
            continue;
        }
        if (const auto line = inside(area, points[i - 1], points[i])) {
            if (path.isEmpty() || path.currentPosition() != line->p1()) {
                path.moveTo(line->p1());
            }
            path.lineTo(line->p2());
        }
    }
    return path;
}

} // namespace

void CurveCanvas::paint(const QRectF& area, const std::vector<QPointF>& points, const CurvePen& pen,
                        bool isRestless) const
{
    if (painter.device()->devType() == QInternal::Image) {
        SpanRaster(area, from).paint(static_cast<QImage&>(*painter.device()), points, pen, isRestless);
        return;
    }
    QPen stroke(pen.colour, pen.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!pen.dash.isEmpty()) {
        stroke.setDashPattern(pen.dash);
        stroke.setCapStyle(Qt::FlatCap);
    }
    painter.strokePath(pathInside(area, points), stroke);
}

} // namespace lrp::ui
