#include "ui/plots/detail/ChartPainter.h"

#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/PaintedLayer.h"

#include <algorithm>
#include <limits>
#include <qcustomplot.h>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kAllColumns = std::numeric_limits<std::size_t>::max();

} // namespace

ChartPainter::ChartPainter(QCustomPlot& plot, const Panels& panels, const Drawing& drawing, ChartUse use)
    : m_plot(plot)
    , m_panels(panels)
    , m_drawing(drawing)
    , m_content(drawing.content)
    , m_style(drawing.style)
    , m_use(use)
{
    const auto add = [this](const char* layer, void (ChartPainter::*paint)(QPainter&)) {
        addPainted(m_plot, QLatin1String(layer),
                   [this, paint](QPainter& painter) { (this->*paint)(painter); });
    };
    add("background", &ChartPainter::paintGround); // under the grid
    add(Panels::kPlanned, &ChartPainter::paintFixed);
    add(Panels::kSettled, &ChartPainter::paintSettled);
    add(Panels::kMoving, &ChartPainter::paintMoving);
    add(Panels::kMoving, &ChartPainter::paintCrosshair);
}

/// Of the picture, placed by the axes as they stand.
ScenePainter ChartPainter::curves() const
{
    return ScenePainter(*m_drawing.scene, maps());
}

PaintedCurves::Maps ChartPainter::maps() const
{
    return [this](PanelId panel) { return m_panels.map(panel); };
}

template <class Paint>
void ChartPainter::paintOfZone(QPainter& painter, Paint&& paint)
{
    const LaneCurve* lane = m_drawing.options.showsZone ? zoneLane(m_content) : nullptr;
    if (lane != nullptr) {
        const LaneScale scale = m_drawing.extent().scaleOf(*lane);
        paint(painter, *m_content.zone, m_panels.map(kRatePanel),
              scale.measured.isThere() ? scale.measured : scale.planned, scale.rate, m_style);
    }
}

void ChartPainter::paintGround(QPainter& painter)
{
    paintOfZone(painter, paintZone);
}

void ChartPainter::paintFixed(QPainter& painter)
{
    for (const PanelId panel : m_panels.shown()) {
        const QRectF area = m_panels.area(panel);
        const PanelHeading& heading = m_drawing.headings[panel];
        const double height = headingHeight(heading, area.width(), m_style);
        paintHeading(painter, heading, {area.left(), area.top() - height, area.width(), height}, m_style);
    }
    paintOfZone(painter, paintZoneNames); // on the grid
    if (m_use == ChartUse::Picture) {
        curves().paintPlanned(painter);
    }
    paintTitle(painter);
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

void ChartPainter::paintSettled(QPainter& painter)
{
    if (m_use == ChartUse::Picture) {
        curves().paintMeasured(painter, {0, kAllColumns});
    } else {
        m_drawing.painted.drawSettled(painter, m_panels.sheet(), maps());
    }
    paintCovered(painter);
}

/// Not where somebody is drawing, who needs the room.
void ChartPainter::paintCovered(QPainter& painter)
{
    for (const PanelId panel : m_panels.shown()) {
        std::vector<char> letters;
        for (const LaneCurve& lane : m_content.lanes) {
            if (lane.visible &&
                std::find(lane.covered.begin(), lane.covered.end(), panel) != lane.covered.end()) {
                letters.push_back(lane.letter);
            }
        }
        const bool isAsked = m_drawing.pencil && m_drawing.pencil->panel == panel;
        const bool hasBegun = panel == kRatePanel || m_content.record != nullptr;
        if (hasBegun && !isAsked) {
            paintCovers(painter, letters, m_panels.map(panel), m_style);
        }
    }
}

void ChartPainter::paintDrawnLines(QPainter& painter)
{
    const XPlace place = m_drawing.furniture.crosshair;
    const auto paint = [&](const DrawnLine& line) {
        if (m_panels.has(line.panel)) {
            paintDrawn(painter, line, m_panels.map(line.panel), place, m_style);
        }
    };
    for (const DrawnLine& line : m_content.drawn) {
        paint(line);
    }
    if (m_drawing.pencil) {
        paint(*m_drawing.pencil);
    }
    if (m_drawing.frames) {
        paintFrames(painter, *m_drawing.frames, m_panels.map(kRatePanel), place, m_style);
    }
}

bool ChartPainter::isDrawnOn(PanelId panel) const
{
    return (m_drawing.pencil && m_drawing.pencil->panel == panel) ||
           std::any_of(m_content.drawn.begin(), m_content.drawn.end(),
                       [panel](const DrawnLine& line) { return line.panel == panel; });
}

void ChartPainter::paintMoving(QPainter& painter)
{
    if (m_use == ChartUse::Window) {
        m_drawing.painted.drawMoving(painter, m_panels.sheet(), maps());
    }
    for (const PanelId panel : m_panels.shown()) {
        paintFurniture(painter, panel);
    }
    paintDrawnLines(painter);
    if (m_panels.has(kLossPanel) && !m_drawing.extent().hasLosses() && !isDrawnOn(kLossPanel)) {
        paintMessage(painter, emptyMessage(m_content), m_panels.area(kLossPanel), m_style);
    }
    if (m_panels.has(kNormsPanel) && !m_drawing.extent().hasStretches()) {
        paintMessage(painter, messageWithoutNorms(m_content), m_panels.area(kNormsPanel), m_style);
    }
}

void ChartPainter::paintFurniture(QPainter& painter, PanelId panel)
{
    const PixelMap map = m_panels.map(panel);
    const QRectF area = map.area();
    paintForks(painter, panel);
    std::vector<LineEnd> ends = m_drawing.furniture.ends[panel];
    for (LineEnd& end : ends) {
        const QPointF place = map.point(end.point.x(), end.point.y());
        end.point = {std::clamp(place.x(), area.left(), area.right()),
                     std::clamp(place.y(), area.top(), area.bottom())};
    }
    paintLineEnds(painter, std::move(ends), area, m_style);
    std::vector<ChartMark> inPixels = m_drawing.furniture.marks[panel];
    for (ChartMark& mark : inPixels) {
        mark.x = map.x(mark.x);
    }
    paintMarks(painter, inPixels, area, m_style);
}

void ChartPainter::paintForks(QPainter& painter, PanelId panel)
{
    const PixelMap map = m_panels.map(panel);
    painter.setClipRect(map.area());
    std::vector<QRectF> flags;
    for (const ForkPlace& fork : m_drawing.furniture.forks[panel]) {
        const QPointF place = map.point(fork.point.x(), fork.point.y());
        if (!fork.flag.isEmpty() && map.area().contains(place)) {
            paintFlag(painter, place, fork, map.area(), flags, m_style);
        }
        paintFork(painter, place, fork.letter, m_style);
    }
    painter.setClipping(false);
}

} // namespace lrp::ui
