#include "ui/plots/DrawnLine.h"

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/detail/Words.h"
#include "ui/plots/PlotStyle.h"
#include "ui/plots/XScale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kFewPoints = 40; ///< more of them stand too close for circles

QPolygonF placed(const std::vector<CurvePoint>& points, const PixelMap& map, const XPlace& place)
{
    QPolygonF polygon;
    for (const CurvePoint& point : points) {
        polygon << map.point(place.of(point.x), point.value);
    }
    return polygon;
}

/// Between the line and what came of it.
void shadeGap(QPainter& painter, const QPolygonF& line, const QPolygonF& truth, const QColor& colour)
{
    constexpr double kGap = 0.2;
    QPolygonF gap = truth;
    for (auto point = line.rbegin(); point != line.rend(); ++point) {
        if (point->x() <= truth.back().x() + 1.0) {
            gap << *point;
        }
    }
    QPainterPath path;
    path.addPolygon(gap);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    painter.fillPath(path, faded(colour, kGap));
}

QPen pencil(const QColor& colour, const PlotStyle& style)
{
    QPen pen(colour, style.lines.bold);
    pen.setDashPattern({4.0, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void paintCursor(QPainter& painter, QPointF centre, const QRectF& area, const PlotStyle& style)
{
    painter.setPen(QPen(faded(style.theme.text, 0.5), style.lines.hair, Qt::DotLine));
    painter.drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), centre.y()), QPointF(area.right(), centre.y()));
    painter.setPen(QPen(style.theme.text, style.lines.bold));
    const double radius = style.length(7.0);
    painter.drawEllipse(centre, radius, radius);
}

/// The lane's letter in a frame: a filled one stands for what is measured.
void paintOpenChip(QPainter& painter, const QRectF& plate, char letter, const PlotStyle& style)
{
    const QColor colour = style.theme.lane(letter);
    painter.setPen(QPen(colour, style.lines.fork));
    painter.setBrush(style.theme.canvas);
    painter.drawRoundedRect(plate, style.length(3.0), style.length(3.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(style.theme.text);
    painter.setFont(style.bold());
    painter.drawText(plate, Qt::AlignCenter, QString(QLatin1Char(letter)));
}

} // namespace

void paintDrawn(QPainter& painter, const DrawnLine& line, const PixelMap& map, const XPlace& place,
                const PlotStyle& style)
{
    if (line.points.empty() || !place.isThere()) {
        return;
    }
    const QRectF area = map.area();
    const QColor colour = style.theme.lane(line.letter);
    const QPolygonF points = placed(line.points, map, place);
    painter.setClipRect(area);
    painter.setBrush(Qt::NoBrush);
    if (!line.truth.empty()) {
        shadeGap(painter, points, placed(line.truth, map, place), colour);
    }
    painter.setPen(pencil(colour, style));
    painter.drawPolyline(points);
    if (points.size() > 1 && points.back().x() < area.right()) {
        painter.setPen(pencil(faded(colour, 0.5), style));
        painter.drawLine(points.back(), QPointF(area.right(), points.back().y()));
    }
    if (line.hasHandles) {
        painter.setPen(QPen(colour, style.lines.fork));
        painter.setBrush(style.theme.canvas);
        const auto count = points.size() > static_cast<qsizetype>(kFewPoints) ? 1 : points.size();
        for (qsizetype i = 0; i < count; ++i) {
            painter.drawEllipse(points[i], style.symbols.fork, style.symbols.fork);
        }
        painter.setBrush(Qt::NoBrush);
    }
    if (line.cursor) {
        paintCursor(painter, map.point(place.of(line.cursor->x), line.cursor->value), area, style);
    }
    const double size = style.chipSize();
    const double x = std::min(points.back().x(), area.right() - size);
    const double above = points.back().y() - size - style.length(6.0);
    const double y = above > area.top() ? above : points.back().y() + style.length(6.0);
    paintOpenChip(painter, {std::max(area.left(), x - size / 2.0), y, size, size}, line.letter, style);
    painter.setClipping(false);
}

void paintCovers(QPainter& painter, const std::vector<char>& letters, const PixelMap& map,
                 const PlotStyle& style)
{
    constexpr double kGrey = 0.22;
    const QRectF area = map.area();
    const double height = style.chipSize() + style.length(8.0);
    QRectF bar(area.left(), area.bottom() - height, area.width(), height);
    for (const char letter : letters) {
        painter.fillRect(bar, faded(style.theme.muted, kGrey));
        const double chip = style.chipSize();
        paintChip(painter, {bar.left() + style.length(8.0) + chip / 2.0, bar.center().y()}, letter, style);
        painter.setFont(style.font);
        painter.setPen(style.theme.text);
        painter.drawText(bar.adjusted(chip + style.length(16.0), 0.0, 0.0, 0.0),
                         Qt::AlignVCenter | Qt::AlignLeft, translate("plots", "hidden until it is revealed"));
        bar.translate(0.0, -height - style.length(2.0));
    }
}

} // namespace lrp::ui
