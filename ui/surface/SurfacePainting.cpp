#include "ui/surface/SurfacePainting.h"

#include "core/params/NiceStep.h"
#include "ui/surface/LineRaster.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

namespace lrp::ui
{

namespace
{

constexpr double kGap = 4.0;
constexpr double kTick = 4.0;
constexpr double kTicks = 5.0;

void paintAxisNames(QPainter& painter, const PlaneFrame& frame, const PlotStyle& style)
{
    const QRectF inside = frame.area().adjusted(kGap, kGap, -kGap, -kGap);
    painter.setPen(style.theme.muted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("w₁"));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("w₀"));
}

/// A plus in a minimum, heavier in the lowest; a ring at the start.
void paintPlaces(QPainter& painter, const surface::Surface& surface, const PlaneFrame& frame,
                 const PlotStyle& style)
{
    const double size = style.symbols.cross;
    for (const surface::Point& minimum : surface.minima) {
        const QPointF at = frame.at(minimum);
        const bool isLowest = surface.at(minimum).value <= surface.least() + 1e-9;
        painter.setPen(QPen(style.theme.text, isLowest ? style.lines.cross : style.lines.hair));
        painter.drawLine(at - QPointF(size, 0), at + QPointF(size, 0));
        painter.drawLine(at - QPointF(0, size), at + QPointF(0, size));
    }
    painter.setPen(QPen(style.theme.text, style.lines.mark));
    painter.setBrush(style.theme.canvas);
    painter.drawEllipse(frame.at(surface.start), style.symbols.measured, style.symbols.measured);
}

/// In the image's pixels; points that coincide there once, so that a walker who trembles costs no more than
/// one who walks.
std::vector<QPointF> pointsOf(const std::vector<surface::Point>& trail, const PlaneFrame& frame,
                              double pixelRatio)
{
    constexpr double kApart = 1.0;
    std::vector<QPointF> points;
    points.reserve(trail.size());
    for (std::size_t i = 0; i < trail.size(); ++i) {
        const QPointF at = frame.at(trail[i]) * pixelRatio;
        const bool isApart =
            points.empty() || i + 1 == trail.size() || (at - points.back()).manhattanLength() >= kApart;
        if (isApart && std::isfinite(at.x()) && std::isfinite(at.y())) {
            points.push_back(at);
        }
    }
    return points;
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, const QPen& pen)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (!(length > 1.0)) {
        return;
    }
    constexpr double kHead = 6.0;
    const QPointF unit = along / length;
    const QPointF side(-unit.y(), unit.x());
    painter.setPen(pen);
    painter.drawLine(from, to);
    QPen solid = pen;
    solid.setStyle(Qt::SolidLine);
    painter.setPen(solid);
    painter.drawPolyline(
        QPolygonF{to - kHead * unit + 0.5 * kHead * side, to, to - kHead * unit - 0.5 * kHead * side});
}

/// In the plane's scale, but no shorter and no longer than is well seen.
QPointF seen(QPointF along)
{
    constexpr double kShortest = 16.0;
    constexpr double kLongest = 64.0;
    const double length = std::hypot(along.x(), along.y());
    return length > 0.0 ? along / length * std::clamp(length, kShortest, kLongest) : along;
}

} // namespace

QRectF areaInside(const QRectF& room, const surface::Box& box, const PlotStyle& style)
{
    double widest = style.widthOf(QStringLiteral("−0.5"));
    for (const double y : params::niceTicks(box.low[1], box.high[1], kTicks)) {
        widest = std::max(widest, style.widthOf(figureText(y)));
    }
    return room.adjusted(widest + kTick + kGap, 0.0, 0.0, -style.lineHeight() - kTick);
}

void paintHeights(QPainter& painter, const QImage& image, const std::vector<QLineF>& isolines,
                  const PlaneFrame& frame, const PlotStyle& style)
{
    const QRectF& area = frame.area();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(area, image);
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width(), area.height());
    QPen pen(faded(style.theme.text, 0.3), style.lines.hair);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap); // else pieces overlap, and lines look dotted
    painter.setPen(pen);
    painter.drawLines(isolines.data(), static_cast<int>(isolines.size()));
    painter.restore();
}

void paintAxes(QPainter& painter, const PlaneFrame& frame, const PlotStyle& style)
{
    const QRectF& area = frame.area();
    painter.setFont(style.font);
    painter.setPen(QPen(style.theme.muted, style.lines.hair));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    const double line = style.lineHeight();
    const auto& [low, high] = frame.box();
    for (const double x : params::niceTicks(low[0], high[0], kTicks)) {
        const double at = frame.at({x, low[1]}).x();
        painter.drawLine(QPointF(at, area.bottom()), QPointF(at, area.bottom() + kTick));
        painter.drawText(QRectF(at - 40.0, area.bottom() + kTick, 80.0, line), Qt::AlignCenter,
                         figureText(x));
    }
    for (const double y : params::niceTicks(low[1], high[1], kTicks)) {
        const double at = frame.at({low[0], y}).y();
        painter.drawLine(QPointF(area.left() - kTick, at), QPointF(area.left(), at));
        painter.drawText(QRectF(area.left() - kTick - 80.0 - 2.0, at - line / 2.0, 80.0, line),
                         Qt::AlignRight | Qt::AlignVCenter, figureText(y));
    }
}

void paintGround(QPainter& painter, const SurfaceMap& map, const surface::Surface& surface,
                 const PlaneFrame& frame, const PlotStyle& style)
{
    paintHeights(painter, map.image, map.isolines, frame, style);
    paintAxes(painter, frame, style);
    paintAxisNames(painter, frame, style);
    painter.setClipRect(frame.area());
    paintPlaces(painter, surface, frame, style);
    painter.setClipping(false);
}

void paintTrail(QImage& image, const std::vector<surface::Point>& trail, char letter, const PlaneFrame& frame,
                double pixelRatio, const PlotStyle& style)
{
    const QRectF& area = frame.area();
    const QRect clip(QPoint(qCeil(area.left() * pixelRatio), qCeil(area.top() * pixelRatio)),
                     QPoint(qFloor(area.right() * pixelRatio) - 1, qFloor(area.bottom() * pixelRatio) - 1));
    LineRaster raster(image, clip.intersected(image.rect()));
    const std::vector<QPointF> points = pointsOf(trail, frame, pixelRatio);
    // Old, middle and new.
    constexpr std::array kShares{0.35, 0.6, 1.0};
    for (std::size_t part = 0; part < kShares.size(); ++part) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(points.size() * part / 3);
        const auto end = points.begin() + static_cast<std::ptrdiff_t>(points.size() * (part + 1) / 3);
        const std::vector<QPointF> some(begin == points.begin() ? begin : begin - 1, end);
        raster.draw(some, faded(style.theme.lane(letter), kShares[part]), style.lines.legend * pixelRatio);
    }
}

void paintDot(QPainter& painter, const surface::Point& at, char letter, const PlaneFrame& frame,
              const PlotStyle& style)
{
    painter.setPen(QPen(style.theme.canvas, style.lines.hair));
    painter.setBrush(style.theme.lane(letter));
    painter.drawEllipse(frame.at(at), style.symbols.measured, style.symbols.measured);
}

void paintForces(QPainter& painter, const Forces& forces, const PlaneFrame& frame, const PlotStyle& style)
{
    const auto& [x, y] = forces.at;
    const QPointF from = frame.at(forces.at);
    const QPointF downhill = frame.at({x - forces.slope[0], y - forces.slope[1]}) - from;
    const QPointF next = frame.at({x - forces.rate * forces.slope[0], y - forces.rate * forces.slope[1]});
    painter.setBrush(Qt::NoBrush);
    if (forces.lastStep) {
        const QPointF moved = frame.at({x + (*forces.lastStep)[0], y + (*forces.lastStep)[1]}) - from;
        paintArrow(painter, from, from + seen(moved), QPen(style.theme.text, style.lines.mark, Qt::DashLine));
    }
    paintArrow(painter, from, from + seen(downhill), QPen(style.theme.text, style.lines.bold));
    painter.setPen(QPen(style.theme.error, style.lines.mark));
    painter.drawLine(from, next);
    painter.drawEllipse(next, style.symbols.fork, style.symbols.fork);
}

} // namespace lrp::ui
