#include "ui/presenter/WallLayer.h"

#include "ui/presenter/WallFrame.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

namespace
{

/// The panels from a column on, as far around the plots as curves are drawn.
QRegion stripsFrom(int column, const PresenterLayout& layout)
{
    const double room = markRadius(layout.sizes) + layout.sizes.plan;
    QRegion strips;
    for (const QRectF& plot : {layout.ratePlot, layout.lossPlot}) {
        QRect strip = plot.adjusted(0.0, -room, room, room).toAlignedRect();
        strip.setLeft(column);
        strips += strip;
    }
    return strips;
}

} // namespace

WallLayer::Look WallLayer::lookOf(QSize size, const Wall& wall, const WallAxes& axes,
                                  const std::vector<WallCurves>& curves)
{
    Look look{.size = size,
              .dark = wall.dark,
              .font = wall.font,
              .unit = wall.options.xUnit,
              .isNormalised = wall.options.normalised,
              .x = axes.x,
              .rate = axes.rate,
              .loss = axes.loss,
              .crosshair = {},
              .lanes = {}};
    if (wall.crosshair) {
        look.crosshair = axes.steps.of(static_cast<double>(*wall.crosshair));
    }
    for (const WallCurves& each : curves) {
        const WallLane& lane = each.lane();
        look.lanes.push_back({lane.letter, lane.isGhost, lane.isDimmed, each.areMarked(axes.layout.sizes)});
    }
    return look;
}

const QImage& WallLayer::paint(QSize size, const Wall& wall, const WallAxes& axes,
                               const std::vector<WallCurves>& curves, const WallFonts& fonts,
                               const PresenterColours& colours)
{
    Look look = lookOf(size, wall, axes, curves);
    const PresenterLayout& layout = axes.layout;
    double changed = size.width();
    for (const WallCurves& each : curves) {
        changed = std::min(changed, each.changedFrom());
    }
    const double reach = markRadius(layout.sizes) + layout.sizes.plan;
    const bool isWhole = look != m_look || changed < layout.ratePlot.left();
    const int newFrom = isWhole ? 0 : static_cast<int>(std::floor(changed - reach)) - 2;
    m_look = std::move(look);
    m_news = isWhole                   ? QRegion(QRect(QPoint(), size))
             : newFrom >= size.width() ? QRegion()
                                       : stripsFrom(newFrom, layout);
    if (m_news.isEmpty()) {
        return m_image;
    }
    if (m_image.size() != size) {
        m_image = QImage(size, QImage::Format_RGB32);
    }
    QPainter painter(&m_image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    WallFrame frame(painter, wall, axes, fonts, colours);
    if (isWhole) {
        m_image.fill(colours.canvas);
        frame.paintNumbers();
    } else {
        painter.setClipRegion(m_news);
        painter.fillRect(m_news.boundingRect(), colours.canvas);
    }
    frame.paintGrid();
    frame.paintHeadings();
    frame.paintCrosshair();
    paintCurves({painter, newFrom}, curves, axes, colours);
    return m_image;
}

} // namespace lrp::ui
