#include "ui/presenter/WallDrawn.h"

#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

const QList<qreal> kDash{4.0, 2.5}; ///< as in the window

struct DrawnPlace {
    const WallAxes& axes;
    WallPart part;
    QRectF plot;

    QPointF of(const CurvePoint& point) const { return axes.toPixel(part, {point.x, point.value}); }
    std::vector<QPointF> of(const std::vector<CurvePoint>& points) const
    {
        std::vector<QPointF> pixels;
        pixels.reserve(points.size());
        for (const CurvePoint& point : points) {
            pixels.push_back(of(point));
        }
        return pixels;
    }
};

/// Between the line and what came of it.
void shadeGap(QPainter& painter, const std::vector<QPointF>& line, const std::vector<QPointF>& truth,
              const QRectF& plot, const QColor& colour)
{
    constexpr double kGap = 0.2;
    QPolygonF gap(truth.begin(), truth.end());
    for (auto point = line.rbegin(); point != line.rend(); ++point) {
        if (point->x() <= truth.back().x() + 1.0) {
            gap << *point;
        }
    }
    QPainterPath path;
    path.addPolygon(gap);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    QPainterPath area;
    area.addRect(plot);
    painter.fillPath(path.intersected(area), faded(colour, kGap));
}

/// A frame with the lane's letter, open: a filled one stands for what is measured.
void paintChip(QPainter& painter, const QRectF& frame, char letter, const QColor& edge, const QColor& ink,
               const WallFonts& fonts, const PresenterColours& colours)
{
    const double line = 0.06 * frame.height();
    painter.setPen(QPen(edge, line));
    painter.setBrush(colours.canvas);
    painter.drawRoundedRect(frame.adjusted(line, line, -line, -line), 0.18 * frame.height(),
                            0.18 * frame.height());
    paintText(painter, fonts.badge, ink, frame, QString(QLatin1Char(letter)), Qt::AlignHCenter);
}

void paintCursor(QPainter& painter, QPointF at, const QRectF& plot, const PresenterSizes& sizes,
                 const PresenterColours& colours)
{
    painter.setPen(QPen(colours.muted, sizes.crosshair, Qt::DotLine));
    painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
    painter.setPen(QPen(colours.text, sizes.crosshair));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 2.0 * sizes.curve, 2.0 * sizes.curve);
}

void paintLine(const CurveCanvas& canvas, const DrawnLine& line, const WallAxes& axes, const WallFonts& fonts,
               const PresenterColours& colours)
{
    const PresenterSizes& sizes = axes.layout.sizes;
    const bool isRate = line.panel == kRatePanel;
    const DrawnPlace place{axes, isRate ? WallPart::Rate : WallPart::Loss,
                           isRate ? axes.layout.ratePlot : axes.layout.lossPlot};
    const QColor colour = colours.lane(line.letter);
    const double room = 0.5 * sizes.curve;
    const QRectF area = place.plot.adjusted(0, -room, room, room);
    const std::vector<QPointF> points = place.of(line.points);
    const QPointF last = points.back();
    if (!line.truth.empty()) {
        const std::vector<QPointF> truth = place.of(line.truth);
        shadeGap(canvas.painter, points, truth, place.plot, colour);
        canvas.paint(area, truth, {.colour = colour, .width = sizes.plan}, false);
    }
    if (last.x() < place.plot.right()) {
        canvas.paint(area, {last, {place.plot.right(), last.y()}},
                     {.colour = mixed(colour, colours.canvas, 0.5), .width = sizes.plan, .dash = kDash},
                     false);
    }
    canvas.paint(area, points, {.colour = colours.canvas, .width = 1.9 * sizes.curve}, false);
    canvas.paint(area, points, {.colour = colour, .width = sizes.curve, .dash = kDash}, false);
    if (line.hasHandles) {
        canvas.painter.setPen(QPen(colour, sizes.plan));
        canvas.painter.setBrush(colours.canvas);
        for (const CurvePoint& point : line.points) {
            canvas.painter.drawEllipse(place.of(point), 1.2 * sizes.curve, 1.2 * sizes.curve);
        }
    }
    if (line.cursor) {
        paintCursor(canvas.painter, place.of(*line.cursor), place.plot, sizes, colours);
    }
    const double side = sizes.badge;
    const double left = std::min(last.x() - 0.5 * side, place.plot.right() - 1.2 * side);
    const double above = last.y() - 1.3 * side;
    const double top = above > place.plot.top() ? above : last.y() + 0.3 * side;
    paintChip(canvas.painter, QRectF(std::max(left, place.plot.left()), top, side, side), line.letter, colour,
              colours.laneText(line.letter), fonts, colours);
}

bool isDrawing(const Wall& wall)
{
    return std::any_of(wall.drawn.begin(), wall.drawn.end(),
                       [](const DrawnLine& line) { return line.hasHandles && line.panel == kLossPanel; });
}

std::vector<char> coveredLetters(const Wall& wall)
{
    std::vector<char> letters;
    for (const WallLane& lane : wall.lanes) {
        if (lane.isLossCovered && wall.hasBegun && !isDrawing(wall)) {
            letters.push_back(lane.letter);
        }
    }
    return letters;
}

} // namespace

void paintDrawn(const CurveCanvas& canvas, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
                const PresenterColours& colours)
{
    for (const DrawnLine& line : wall.drawn) {
        if ((line.panel == kRatePanel || line.panel == kLossPanel) && !line.points.empty()) {
            paintLine(canvas, line, axes, fonts, colours);
        }
    }
}

void paintCovers(QPainter& painter, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
                 const PresenterColours& colours)
{
    constexpr double kGrey = 0.25;
    const PresenterSizes& sizes = axes.layout.sizes;
    const QRectF& plot = axes.layout.lossPlot;
    const double height = 1.2 * sizes.badge;
    // where losses that fall leave room
    QRectF bar(plot.center().x(), plot.top(), 0.5 * plot.width(), height);
    for (const char letter : coveredLetters(wall)) {
        painter.fillRect(bar, mixed(colours.muted, colours.canvas, kGrey));
        const QRectF chip(bar.left() + 0.5 * sizes.badge, bar.top() + 0.1 * sizes.badge, sizes.badge,
                          sizes.badge);
        paintChip(painter, chip, letter, colours.muted, colours.text, fonts, colours); // nothing of the lane
        paintText(painter, fonts.name, colours.text, bar.adjusted(2.0 * sizes.badge, 0, 0, 0),
                  translate("presenter", "hidden until it is revealed"));
        bar.translate(0.0, height + sizes.axis);
    }
}

QRegion drawnRegion(const Wall& wall, const PresenterLayout& layout)
{
    QRegion region;
    const auto around = [&](const QRectF& plot) {
        return plot.adjusted(-layout.sizes.badge, 0, layout.sizes.badge, layout.sizes.curve).toAlignedRect();
    };
    for (const DrawnLine& line : wall.drawn) {
        region += around(line.panel == kRatePanel ? layout.ratePlot : layout.lossPlot);
    }
    return coveredLetters(wall).empty() ? region : region + around(layout.lossPlot);
}

} // namespace lrp::ui
