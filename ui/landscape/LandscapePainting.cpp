#include "ui/landscape/LandscapePainting.h"

#include "ui/landscape/LandscapeWords.h"
#include "ui/plots/ChartFurniture.h"
#include "ui/surface/Heights.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QLinearGradient>
#include <QPainter>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

constexpr double kGap = 6.0;
constexpr double kKeyWidth = 72.0;

/// The longest of the texts that fits.
QString fitting(const QStringList& texts, double room, const PlotStyle& style)
{
    const auto found =
        std::ranges::find_if(texts, [&](const QString& text) { return style.widthOf(text) <= room; });
    return found != texts.end() ? *found
                                : QFontMetricsF(style.font).elidedText(texts.back(), Qt::ElideRight, room);
}

void paintAxisTexts(QPainter& painter, const probe::SurfaceGrid& grid, const LandscapeLayout& layout,
                    const PlotStyle& style)
{
    painter.setFont(style.font);
    painter.setPen(style.theme.text);
    painter.drawText(layout.across, Qt::AlignCenter,
                     fitting(axisTexts(grid, 0), layout.across.width(), style));
    painter.save();
    painter.translate(layout.up.center());
    painter.rotate(-90.0);
    const QSizeF turned = layout.up.size().transposed();
    painter.drawText(QRectF(QPointF(-turned.width() / 2.0, -turned.height() / 2.0), turned), Qt::AlignCenter,
                     fitting(axisTexts(grid, 1), turned.width(), style));
    painter.restore();
}

/// "Loss 0.11 ▁▂▃ 2.4 and more"; of a map that is there in part, how fine it is.
void paintKey(QPainter& painter, const probe::SurfaceGrid& grid, const QRectF& area, const PlotStyle& style)
{
    const probe::SurfaceGrid::Scale scale = grid.scale();
    if (grid.stride < 1 || !std::isfinite(scale.low)) {
        return;
    }
    double x = area.left();
    const auto write = [&](const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(x, area.top(), area.right() - x, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += style.widthOf(text) + style.length(kGap);
    };
    painter.setFont(style.font);
    write(grid.part == probe::Part::Validation ? translate("landscape", "Validation loss")
                                               : translate("landscape", "Training loss"),
          style.theme.text);
    write(lossText(scale.low), style.theme.muted);
    const double height = std::round(0.6 * style.lineHeight());
    const QRectF bar(x, std::round(area.center().y() - height / 2.0), style.length(kKeyWidth), height);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    colours.setColorAt(0.0, heightColour(0.0, style.theme));
    colours.setColorAt(1.0, heightColour(1.0, style.theme));
    painter.setPen(QPen(style.theme.muted, style.lines.hair));
    painter.setBrush(colours);
    painter.drawRect(bar);
    x = bar.right() + style.length(kGap);
    const QString most = lossText(scale.high);
    write(fitting({translate("landscape", "%1 and more", "a loss").arg(most), most + QLatin1Char('+')},
                  area.right() - x, style),
          style.theme.muted);
    const int known = (grid.side - 1) / grid.stride + 1;
    const QString fine = translate("landscape", "%1 × %1 points", "of the map").arg(known);
    if (x + style.widthOf(fine) <= area.right()) {
        painter.setPen(style.theme.muted);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, fine);
    }
}

std::vector<QRectF> onScreen(const std::vector<QRectF>& shares, const QRectF& area)
{
    std::vector<QRectF> places(shares.size());
    std::ranges::transform(shares, places.begin(), [&area](const QRectF& share) {
        return QRectF(area.left() + share.left() * area.width(), area.top() + share.top() * area.height(),
                      share.width() * area.width(), share.height() * area.height());
    });
    return places;
}

/// A line that its own ground parts from the map, a point at each checkpoint, and a ring where it begins.
void paintPath(QPainter& painter, const probe::SurfaceGrid::Walk& walk, const PlaneFrame& frame,
               const PlotStyle& style)
{
    QPolygonF line;
    for (const probe::SurfaceGrid::Dot& dot : walk.dots) {
        line << frame.at(dot.at);
    }
    const QColor colour = style.theme.lane(walk.whose.letter);
    painter.setBrush(Qt::NoBrush);
    QPen pen(faded(style.theme.canvas, 0.75), style.lines.bold + style.length(2.0));
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(line);
    pen.setColor(colour);
    pen.setWidthF(style.lines.smoothed);
    painter.setPen(pen);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF& at : line) {
        painter.drawEllipse(at, style.symbols.smoothed, style.symbols.smoothed);
    }
    painter.setPen(QPen(colour, style.lines.bold));
    painter.setBrush(style.theme.canvas);
    painter.drawEllipse(line.front(), style.symbols.fork, style.symbols.fork);
}

void paintShadow(QPainter& painter, const probe::SurfaceGrid::Dot& dot, const PlaneFrame& frame,
                 const PlotStyle& style)
{
    constexpr double kWidest = 14.0; ///< beyond the disc, of one that is as far off the plane as from the end
    const double away = std::isfinite(dot.off) ? std::clamp(dot.off, 0.0, 1.0) : 0.0;
    const double radius = style.symbols.fork + style.length(1.0 + kWidest * away);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(style.theme.text, 0.3));
    painter.drawEllipse(frame.at(dot.at), radius, radius);
}

} // namespace

LandscapeLayout::LandscapeLayout(const QRectF& room, const surface::Box& range, const PlotStyle& style)
{
    const double line = style.lineHeight();
    heading = QRectF(room.left(), room.top(), room.width(), line + style.length(2.0));
    const QRectF area =
        areaInside(room.adjusted(line, heading.height() + style.length(2.0), 0.0, -line), range, style);
    frame = PlaneFrame(range, area);
    across = QRectF(room.left() + line, room.bottom() - line, room.width() - line, line);
    up = QRectF(room.left(), area.top(), line, area.height());
}

void paintLandscape(QPainter& painter, const probe::SurfaceGrid& grid, const LandscapeMap& map,
                    const LandscapeLayout& layout, const PlotStyle& style)
{
    if (!map.image.isNull()) {
        paintHeights(painter, map.image, map.isolines, layout.frame, style);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatching(painter, onScreen(map.notFinite, layout.frame.area()), style);
    paintKey(painter, grid, layout.heading, style);
    paintAxes(painter, layout.frame, style);
    paintAxisTexts(painter, grid, layout, style);
    painter.setClipRect(layout.frame.area());
    for (const probe::SurfaceGrid::Walk& walk : grid.walks) {
        if (!walk.dots.empty()) {
            paintPath(painter, walk, layout.frame, style);
        }
    }
    painter.setClipping(false);
}

void paintWalkers(QPainter& painter, const probe::SurfaceGrid& grid, std::optional<std::int64_t> step,
                  const PlaneFrame& frame, const PlotStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.area());
    for (const probe::SurfaceGrid::Walk& walk : grid.walks) {
        if (!walk.dots.empty()) {
            paintChip(painter, frame.at(walk.dots.back().at), walk.whose.letter, style);
        }
    }
    for (const probe::SurfaceGrid::Walk& walk : grid.walks) {
        const std::size_t place = walk.dots.empty() ? 0 : dotAt(walk, step);
        if (place + 1 < walk.dots.size()) {
            paintShadow(painter, walk.dots[place], frame, style);
            painter.setPen(QPen(style.theme.text, style.lines.mark));
            painter.setBrush(style.theme.lane(walk.whose.letter));
            painter.drawEllipse(frame.at(walk.dots[place].at), style.symbols.fork, style.symbols.fork);
        }
    }
    painter.setClipping(false);
}

void paintReadPoint(QPainter& painter, const surface::Point& at, const PlaneFrame& frame,
                    const PlotStyle& style)
{
    const double size = 1.5 * style.symbols.cross;
    const QPointF centre = frame.at(at);
    for (const auto& [colour, width] : {std::pair(style.theme.canvas, style.lines.cross + style.length(2.0)),
                                        std::pair(style.theme.text, style.lines.cross)}) {
        painter.setPen(QPen(colour, width));
        painter.drawLine(centre - QPointF(size, 0.0), centre + QPointF(size, 0.0));
        painter.drawLine(centre - QPointF(0.0, size), centre + QPointF(0.0, size));
    }
}

} // namespace lrp::ui
