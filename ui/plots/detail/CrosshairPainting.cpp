#include "ui/plots/CrosshairFurniture.h"
#include "ui/plots/detail/ChartPainter.h"
#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/detail/Words.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace lrp::ui
{

void ChartPainter::paintCrosshair(QPainter& painter)
{
    paintSnapSteps(painter);
    if (!m_drawing.crosshair) {
        return;
    }
    // Where nothing is measured, the table stands on the rates.
    const PixelMap map = m_panels.map(m_panels.has(kLossPanel) ? kLossPanel : kRatePanel);
    const XPlace place = m_drawing.furniture.crosshair;
    const double x = std::floor(map.x(place.of(static_cast<double>(*m_drawing.crosshair)))) + 0.5;
    const QRectF under = map.area();
    if (x < under.left() - 0.5 || x > under.right() + 0.5) {
        return;
    }
    painter.setPen(
        QPen(faded(m_style.theme.text, m_drawing.isCrosshairPinned ? 1.0 : 0.6), m_style.lines.hair));
    for (const PanelId panel : m_panels.shown()) {
        const QRectF area = m_panels.area(panel);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    if (m_drawing.isCrosshairPinned) {
        paintTag(painter, translate("plots", "pinned"), x, m_panels.area(kRatePanel), m_style);
    }
    std::vector<QPointF> inTheWay = m_drawing.furniture.inTheWay;
    for (QPointF& point : inTheWay) {
        point = map.point(point.x(), point.y());
    }
    const auto lanes = readoutAt(*m_drawing.crosshair, m_content, m_drawing.options);
    paintReadout(painter, headingAt(*m_drawing.crosshair, m_content.shape.stepsPerEpoch), lanes, x, under,
                 inTheWay, m_style);
    if (m_panels.has(kNormsPanel)) {
        paintNormsInWords(painter, lanes, x, m_panels.area(kNormsPanel), m_style);
    }
}

/// Where checkpoints are, and the one that a fork at the crosshair would start from.
void ChartPainter::paintSnapSteps(QPainter& painter)
{
    const PixelMap map = m_panels.map(kRatePanel);
    const XPlace place = m_drawing.furniture.crosshair;
    if (m_drawing.snapSteps.empty() || !place.isThere()) {
        return;
    }
    const auto xOf = [&](std::int64_t step) { return map.x(place.of(static_cast<double>(step))); };
    std::vector<double> xs;
    std::optional<double> marked;
    for (const std::int64_t step : m_drawing.snapSteps) {
        if (m_drawing.crosshair && step <= *m_drawing.crosshair) {
            marked = xOf(step);
        }
        xs.push_back(xOf(step));
    }
    painter.setClipRect(map.area());
    paintSnapTicks(painter, xs, marked, map.area(), m_style);
    painter.setClipping(false);
}

} // namespace lrp::ui
