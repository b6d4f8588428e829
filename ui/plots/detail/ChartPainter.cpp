#include "ui/plots/detail/ChartPainter.h"

#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/PaintedLayer.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>
#include <qcustomplot.h>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kAllColumns = std::numeric_limits<std::size_t>::max();

/// Onto a layer that is still empty: there is nothing to blend with.
void copyTo(QPainter& painter, QPointF corner, const QImage& image)
{
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(corner, image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace

ChartPainter::ChartPainter(QCustomPlot& plot, const Panels& panels, const Drawing& drawing, ChartUse use)
    : m_plot(plot)
    , m_panels(panels)
    , m_drawing(drawing)
    , m_content(drawing.content)
    , m_curves(drawing.curves)
    , m_style(drawing.style)
    , m_use(use)
{
    const auto add = [this](const char* layer, void (ChartPainter::*paint)(QPainter&)) {
        addPainted(m_plot, QLatin1String(layer),
                   [this, paint](QPainter& painter) { (this->*paint)(painter); });
    };
    add(Panels::kPlanned, &ChartPainter::paintFixed);
    add(Panels::kSettled, &ChartPainter::paintSettled);
    add(Panels::kMoving, &ChartPainter::paintMoving);
    add(Panels::kMoving, &ChartPainter::paintCrosshair);
}

bool ChartPainter::hasColumnsToSettle() const
{
    constexpr std::size_t kWorthIt = 24;
    const std::size_t settled = m_curves.settledColumns();
    return settled > m_settledTo && settled - m_settledTo >= kWorthIt;
}

/// How many pixels from their place pens and marks still reach.
int ChartPainter::marginOfPens() const
{
    return static_cast<int>(std::ceil(m_style.length(8.0)));
}

LaneLook ChartPainter::lookOf(char letter, bool isGhost) const
{
    // On a screen of one pixel a point, a pen of no width is that pixel and much faster; on finer ones it
    // would be thinner than a hair.
    LineWidths lines = m_style.lines;
    if (m_use == ChartUse::Window && m_style.scale <= 1.0) {
        lines.fine = m_plot.bufferDevicePixelRatio() > 1.0 ? 1.2 : 0.0;
    }
    constexpr double kGhost = 0.4;
    const QColor colour = m_style.theme.lane(letter);
    return {.colour = isGhost ? mixed(colour, m_style.theme.canvas, kGhost) : colour,
            .canvas = m_style.theme.canvas,
            .dash = laneDash(letter),
            .isSmoothed = m_drawing.options.smoothing > 0.0,
            .hasRaw = !isGhost,
            .lines = lines,
            .symbols = m_style.symbols};
}

void ChartPainter::paintFixed(QPainter& painter)
{
    for (const PanelId panel : m_panels.shown()) {
        const QRectF area = m_panels.area(panel);
        const PanelHeading& heading = m_drawing.headings[panel];
        const double height = headingHeight(heading, area.width(), m_style);
        paintHeading(painter, heading, {area.left(), area.top() - height, area.width(), height}, m_style);
    }
    paintPlanned(painter);
    paintTitle(painter);
}

void ChartPainter::paintPlanned(QPainter& painter)
{
    for (const PanelId panel : m_panels.shown()) {
        const PixelMap map = m_panels.map(panel);
        painter.setClipRect(map.area());
        for (std::size_t i = 0; i < m_content.references.size(); ++i) {
            m_curves.references()[i].paint(painter, panel, map, referencePen(i, m_style));
        }
        for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
            const LaneCurve& lane = m_content.lanes[i];
            if (lane.visible) {
                m_curves.lanes()[i].paintPlanned(painter, panel, map, lookOf(lane.letter, lane.isGhost));
            }
        }
        painter.setClipping(false);
    }
}

void ChartPainter::paintTitle(QPainter& painter)
{
    if (m_content.title.isEmpty()) {
        return;
    }
    QFont font = m_style.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_style.theme.text);
    const QRectF area = m_panels.area(kRatePanel);
    painter.drawText(QRectF(area.left(), m_style.length(4.0), area.width(),
                            2.0 * m_style.lineHeight() - m_style.length(4.0)),
                     Qt::AlignVCenter | Qt::AlignLeft, m_content.title);
}

void ChartPainter::paintCurves(QPainter& painter, ColumnRange columns)
{
    for (const PanelId panel : m_panels.shown()) {
        const PixelMap map = m_panels.map(panel);
        painter.setClipRect(map.area());
        for (const Past& past : m_curves.pasts()) {
            for (const Stroke& stroke : strokesOf(panel)) {
                past.curves.paint(painter, stroke, map, lookOf(past.letter, true), columns);
            }
        }
        paintLanes(painter, panel, columns, true);
        for (std::size_t i = 0; i < m_content.bands.size(); ++i) {
            m_curves.bands()[i].paint(painter, panel, map, lookOf(m_content.bands[i].letter), columns);
        }
        paintLanes(painter, panel, columns, false);
        painter.setClipping(false);
    }
}

/// Stroke by stroke, so that no raw loss covers a smoothed one.
void ChartPainter::paintLanes(QPainter& painter, PanelId panel, ColumnRange columns, bool ghosts)
{
    const PixelMap map = m_panels.map(panel);
    if (panel == kLossPanel && !ghosts) {
        paintDense(painter, columns);
    }
    for (const Stroke& stroke : strokesOf(panel)) {
        for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
            const LaneCurve& lane = m_content.lanes[i];
            if (lane.visible && lane.isGhost == ghosts) {
                m_curves.lanes()[i].paint(painter, stroke, map, lookOf(lane.letter, ghosts), columns);
            }
        }
    }
}

void ChartPainter::paintDense(QPainter& painter, ColumnRange columns)
{
    std::vector<DenseCurve> dense;
    for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
        const LaneCurve& lane = m_content.lanes[i];
        const auto raw = m_curves.lanes()[i].denseRaw(lookOf(lane.letter, lane.isGhost));
        if (raw && lane.visible) {
            dense.push_back(*raw);
        }
    }
    paintColumns(painter, dense, columns.first, columns.last, m_panels.map(kLossPanel));
}

void ChartPainter::paintSettled(QPainter& painter)
{
    if (m_use == ChartUse::Picture) {
        paintCurves(painter, {0, kAllColumns});
        return;
    }
    if (!m_isSettled) {
        clear(m_settled, m_plot.viewport().size());
        m_isSettled = true;
        m_settledTo = 0;
    }
    const std::size_t to = m_curves.settledColumns();
    if (to > m_settledTo) {
        paintOnSettled({m_settledTo, to});
        m_settledTo = to;
    }
    copyTo(painter, {}, m_settled);
}

/// Paints columns onto the settled image, on two threads where there are many: each has the pixels on one
/// side of the middle.
void ChartPainter::paintOnSettled(ColumnRange columns)
{
    constexpr int kManyColumns = 256;
    constexpr int kWhole = 4; // so many pixels are whole ones on every screen, also at 125 %
    const auto margin = static_cast<std::size_t>(marginOfPens());
    const int width = m_plot.viewport().width();
    const auto last = std::min(columns.last, static_cast<std::size_t>(m_drawing.columns) + 2);
    if (last < columns.first + kManyColumns) {
        paintOnSettled(columns, 0, width);
        return;
    }
    const int panel = static_cast<int>(m_panels.area(kRatePanel).left());
    const int middle = (panel + static_cast<int>((columns.first + last) / 2)) / kWhole * kWhole;
    const auto column = static_cast<std::size_t>(middle - panel);
    m_settled.bits(); // from here on nobody else shares its pixels
    auto right = std::async(std::launch::async, [&] {
        paintOnSettled({column - margin, columns.last}, middle, width);
    });
    paintOnSettled({columns.first, column + margin}, 0, middle);
    right.get();
}

/// Paints what of the columns lies between two x of the window. Thread: any, each between other x.
void ChartPainter::paintOnSettled(ColumnRange columns, int left, int right)
{
    constexpr int kPixelBytes = 4;
    const double ratio = m_settled.devicePixelRatio();
    const int from = qRound(left * ratio);
    const int to = std::min(qRound(right * ratio), m_settled.width());
    QImage part(const_cast<uchar*>(m_settled.constBits()) + from * kPixelBytes, to - from, m_settled.height(),
                m_settled.bytesPerLine(), m_settled.format());
    part.setDevicePixelRatio(ratio);
    QPainter painter(&part);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-left, 0);
    paintCurves(painter, columns);
}

/// Makes it a transparent image of this size: restless curves are many times faster on an image of one's own.
void ChartPainter::clear(QImage& image, QSize size) const
{
    const double ratio = m_plot.bufferDevicePixelRatio();
    if (image.size() != size * ratio) {
        image = QImage(size * ratio, QImage::Format_ARGB32_Premultiplied);
    }
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
}

void ChartPainter::paintMoving(QPainter& painter)
{
    if (m_use == ChartUse::Window && m_settledTo < kAllColumns) {
        paintUnsettled(painter);
    }
    for (const PanelId panel : m_panels.shown()) {
        paintFurniture(painter, panel);
    }
    if (m_panels.has(kLossPanel) && !m_drawing.extent().hasLosses()) {
        paintMessage(painter, emptyMessage(m_content), m_panels.area(kLossPanel), m_style);
    }
    if (m_panels.has(kNormsPanel) && !m_drawing.extent().hasStretches()) {
        paintMessage(painter, messageWithoutNorms(), m_panels.area(kNormsPanel), m_style);
    }
}

void ChartPainter::paintUnsettled(QPainter& painter)
{
    // From some pixels before them, where pens are wide and marks lie, to the right edge.
    const int before = static_cast<int>(m_settledTo) - marginOfPens();
    const int left = std::max(0, static_cast<int>(m_panels.area(kRatePanel).left()) + before);
    QImage image;
    clear(image, {m_plot.viewport().width() - left, m_plot.viewport().height()});
    QPainter onImage(&image);
    onImage.setRenderHint(QPainter::Antialiasing);
    onImage.translate(-left, 0);
    paintCurves(onImage, {m_settledTo, kAllColumns});
    copyTo(painter, QPointF(left, 0), image);
}

void ChartPainter::paintFurniture(QPainter& painter, PanelId panel)
{
    const PixelMap map = m_panels.map(panel);
    const QRectF area = map.area();
    paintForks(painter, panel);
    std::vector<LineEnd> ends;
    const auto add = [&](const std::optional<QPointF>& end, char letter) {
        if (end) {
            const QPointF place = map.point(end->x(), end->y());
            ends.push_back({{std::clamp(place.x(), area.left(), area.right()),
                             std::clamp(place.y(), area.top(), area.bottom())},
                            letter});
        }
    };
    for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
        add(lineEndOf(panel, m_content.lanes[i], m_curves.lanes()[i]), m_content.lanes[i].letter);
    }
    for (std::size_t i = 0; i < m_content.bands.size(); ++i) {
        add(m_curves.bands()[i].end(panel), m_content.bands[i].letter);
    }
    paintLineEnds(painter, std::move(ends), area, m_style);
    std::vector<ChartMark> inPixels = m_drawing.marks[panel];
    for (ChartMark& mark : inPixels) {
        mark.x = map.x(mark.x);
    }
    paintMarks(painter, inPixels, area, m_style);
}

void ChartPainter::paintForks(QPainter& painter, PanelId panel)
{
    const PixelMap map = m_panels.map(panel);
    painter.setClipRect(map.area());
    for (std::size_t i = 0; i < m_content.lanes.size(); ++i) {
        if (const auto fork = forkOf(panel, m_content.lanes[i], m_curves.lanes()[i])) {
            paintFork(painter, map.point(fork->x(), fork->y()), m_content.lanes[i].letter, m_style);
        }
    }
    painter.setClipping(false);
}

} // namespace lrp::ui
