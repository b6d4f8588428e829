#include "ui/fork/ForkDrawing.h"

#include "ui/fork/ForkContext.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kMostPast = 1.5;  ///< widths of the continuation
constexpr double kMostAbove = 3.0; ///< heights of the continuation
constexpr double kMostDrop = 10.5; ///< likewise, to the rate at the fork

double highestOf(const QPolygonF& points)
{
    double highest = 0.0;
    for (const QPointF& point : points) {
        highest = std::max(highest, point.y());
    }
    return highest;
}

/// From updates and rates to the place.
QTransform mapTo(const QRectF& place, const ForkDrawing& drawing)
{
    const double left = drawing.totalSteps - drawing.step;
    const double begin = std::max(0.0, drawing.step - kMostPast * left);
    const double past = highestOf(drawing.past);
    const double last = drawing.past.isEmpty() ? 0.0 : drawing.past.back().y();
    const double next = highestOf(drawing.next);
    const double top =
        next > 0.0 ? std::max({next, std::min(past, kMostAbove * next), last < kMostDrop * next ? last : 0.0})
                   : past;
    QTransform map;
    map.translate(place.left(), place.bottom());
    map.scale(place.width() / std::max(1.0, drawing.totalSteps - begin),
              -place.height() / (top > 0.0 ? top : 1.0));
    map.translate(-begin, 0.0);
    return map;
}

void paintNext(QPainter& painter, const QRectF& place, const ForkDrawing& drawing, const QTransform& map)
{
    QPolygonF curve = map.map(drawing.next);
    if (curve.size() == 1) { // a single update is a short level line
        curve.append({place.right(), curve.front().y()});
    }
    if (drawing.isStrong) {
        QPolygonF area = curve;
        area.append({curve.back().x(), place.bottom()});
        area.append({curve.front().x(), place.bottom()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(drawing.colour, 0.16));
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(
        QPen(drawing.colour, drawing.isStrong ? 2.4 : 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
}

} // namespace

QPolygonF pastOf(const ForkContext& context)
{
    constexpr std::size_t kMostPoints = 400;
    QPolygonF points;
    const std::size_t size = context.past.size();
    const std::size_t used = std::min(size, kMostPoints);
    for (std::size_t i = 0; i < used; ++i) {
        const std::size_t at = used > 1 ? i * (size - 1) / (used - 1) : 0;
        const double share = static_cast<double>(at) / static_cast<double>(size);
        points.append({share * static_cast<double>(context.step), context.past[at]});
    }
    return points;
}

void paintFork(QPainter& painter, const QRectF& place, const ForkDrawing& drawing, const Theme& theme)
{
    const QTransform map = mapTo(place, drawing);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.grid, 1.0));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    const double fork = map.map(QPointF(drawing.step, 0.0)).x();
    painter.setPen(QPen(mixed(theme.muted, theme.canvas, 0.6), 1.0, Qt::DotLine));
    painter.drawLine(QPointF(fork, place.top()), QPointF(fork, place.bottom()));
    painter.save();
    painter.setClipRect(place.adjusted(0.0, -1.0, 0.0, 1.0));
    painter.setPen(QPen(mixed(theme.muted, theme.canvas, 0.5), 1.3));
    painter.drawPolyline(map.map(drawing.past));
    painter.restore();
    if (!drawing.next.isEmpty()) {
        paintNext(painter, place, drawing, map);
    }
    painter.restore();
}

} // namespace lrp::ui
