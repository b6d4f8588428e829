#include "ui/presenter/WallPainter.h"

#include "ui/presenter/WallDrawn.h"
#include "ui/presenter/WallFrame.h"
#include "ui/presenter/WallSheet.h"

#include <algorithm>
#include <cstring>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

namespace
{

/// Into the memory of `image`, if that is as large.
void copyInto(QImage& image, const QImage& from)
{
    if (image.size() != from.size() || image.format() != from.format()) {
        image = QImage(from.size(), from.format());
    }
    image.setDevicePixelRatio(1.0);
    std::memcpy(image.bits(), from.constBits(), static_cast<std::size_t>(from.sizeInBytes()));
}

} // namespace

WallAxes WallPainter::paint(QPainter& painter, QSizeF size, const Wall& wall)
{
    const PresenterColours colours = PresenterColours::make(wall.dark);
    const WallAxes axes = place(size, wall);
    const WallFonts fonts = WallFonts::of(wall.font, axes.layout.sizes);
    m_layer.forget();
    painter.fillRect(QRectF(QPointF(), size).toAlignedRect(), colours.canvas);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    WallFrame frame(painter, wall, axes, fonts, colours);
    frame.paintNumbers();
    frame.paintGrid();
    frame.paintHeadings();
    frame.paintCrosshair();
    paintCurves({painter}, m_curves, axes, colours);
    paintWords(painter, wall, axes, fonts, colours);
    return axes;
}

WallAxes WallPainter::paint(QImage& image, QSize size, const Wall& wall)
{
    const PresenterColours colours = PresenterColours::make(wall.dark);
    const WallAxes axes = place(size, wall);
    const WallFonts fonts = WallFonts::of(wall.font, axes.layout.sizes);
    copyInto(image, m_layer.paint(size, wall, axes, m_curves, fonts, colours));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintWords(painter, wall, axes, fonts, colours);
    QRegion above = words(axes.layout) + drawnRegion(wall, axes.layout);
    if (!wall.vote.choices.empty()) {
        above += axes.layout.rate.toAlignedRect();
    }
    const QRegion before = std::exchange(m_words, above);
    m_changed = m_layer.news() + m_words + before;
    return axes;
}

/// Where words stand that come and go without the axes.
QRegion WallPainter::words(const PresenterLayout& layout) const
{
    const double right = layout.ratePlot.right();
    QRegion region(layout.header.toAlignedRect());
    region += layout.state.toAlignedRect();
    region +=
        QRectF(right, layout.rate.top(), layout.size.width() - right, layout.state.top() - layout.rate.top())
            .toAlignedRect();
    for (const WallNames::Place& place : m_names.left) {
        const double around = place.text.height(); // its mark stands there
        region += place.text.adjusted(-around, 0.0, around, 0.0).toAlignedRect();
    }
    return region;
}

WallAxes WallPainter::place(QSizeF size, const Wall& wall)
{
    const PresenterLayout layout = PresenterLayout::of(size);
    read(wall, std::max(1, static_cast<int>(layout.ratePlot.width())));
    const WallAxes axes = axesFor(wall, layout);
    for (WallCurves& each : m_curves) {
        each.place(axes);
    }
    return axes;
}

/// What lies above the curves.
void WallPainter::paintWords(QPainter& painter, const Wall& wall, const WallAxes& axes,
                             const WallFonts& fonts, const PresenterColours& colours)
{
    WallFrame frame(painter, wall, axes, fonts, colours);
    if (wall.drawn.empty() && !wall.hasBegun &&
        std::none_of(m_curves.begin(), m_curves.end(),
                     [](const WallCurves& each) { return each.lane().run != nullptr; })) {
        frame.paintEmpty();
    }
    paintCovers(painter, wall, axes, fonts, colours);
    paintDrawn({painter}, wall, axes, fonts, colours);
    m_names = placeNames(m_curves, axes, fonts);
    paintNames(painter, m_names, m_curves, axes, fonts, colours);
    paintVote(painter, wall.vote, axes.layout, fonts, colours);
    frame.paintHeader();
    frame.paintState();
}

void WallPainter::read(const Wall& wall, int columns)
{
    const Span view = wallView(wall);
    m_curves.resize(wall.lanes.size());
    for (std::size_t i = 0; i < wall.lanes.size(); ++i) {
        m_curves[i].read(wall.lanes[i], view, columns, wall.options);
    }
}

WallAxes WallPainter::axesFor(const Wall& wall, const PresenterLayout& layout) const
{
    const auto axisOf = [&](PanelId panel, const QRectF& plot, auto valuesOf) {
        std::vector<LaneValues> values;
        for (const WallCurves& each : m_curves) {
            values.push_back(valuesOf(each));
        }
        const YScale scale = wall.options.scales[panel];
        const auto held = wall.options.heldAt(panel);
        const Span span = held ? *held : valueRange(values, scale, of(panel).fence);
        return WallAxis(span, scale, plot.bottom(), plot.top());
    };
    return {.layout = layout,
            .steps = wallPlace(wall),
            .x = WallAxis(wallView(wall), YScale::Linear, layout.ratePlot.left(), layout.ratePlot.right()),
            .rate = axisOf(kRatePanel, layout.ratePlot, [](const WallCurves& each) { return each.rates(); }),
            .loss =
                axisOf(kLossPanel, layout.lossPlot, [](const WallCurves& each) { return each.losses(); })};
}

} // namespace lrp::ui
