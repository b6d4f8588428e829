#include "ui/plots/detail/PaintedCurves.h"

#include "ui/plots/detail/ScenePainter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kEveryColumn = std::numeric_limits<std::size_t>::max();

/// How many pixels from their place pens and marks still reach.
int marginOfPens(const Scene& scene)
{
    return static_cast<int>(std::ceil(scene.request().style.length(8.0)));
}

/// Paints what lies right of an x of the window onto an image that begins there.
template <class Paint>
void paintOn(QImage& image, int left, Paint&& paint)
{
    if (image.isNull()) {
        return; // the window has no size yet
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-left, 0);
    paint(painter);
}

} // namespace

/// Makes it transparent.
void PaintedCurves::clear(Part& part, const Sheet& sheet, int left)
{
    const QSize size(sheet.size.width() - left, sheet.size.height());
    part.left = left;
    if (part.image.size() != size * sheet.ratio) {
        part.image = QImage(size * sheet.ratio, QImage::Format_ARGB32_Premultiplied);
    }
    part.image.setDevicePixelRatio(sheet.ratio);
    part.image.fill(Qt::transparent);
}

void PaintedCurves::paint(const Scene& scene)
{
    m_sheet = scene.request().sheet;
    m_maps = ByPanel<std::optional<PixelMap>>(
        [&](PanelId panel) { return m_sheet.has(panel) ? std::optional(scene.map(panel)) : std::nullopt; });
    clear(m_settled, m_sheet, 0);
    m_settledTo = scene.curves().settledColumns();
    paintSettled(scene, {0, m_settledTo});
    paintMoving(scene);
}

bool PaintedCurves::grow(const Scene& scene)
{
    constexpr std::size_t kWorthIt = 24;
    const std::size_t settled = scene.curves().settledColumns();
    const bool hasSettled = settled > m_settledTo && settled - m_settledTo >= kWorthIt;
    if (hasSettled) {
        paintSettled(scene, {m_settledTo, settled});
        m_settledTo = settled;
    }
    paintMoving(scene);
    return hasSettled;
}

/// Paints columns onto the settled image, with the first also what is planned.
void PaintedCurves::paintSettled(const Scene& scene, ColumnRange columns)
{
    paintOn(m_settled.image, m_settled.left, [&](QPainter& painter) {
        const ScenePainter curves(scene);
        if (columns.first == 0) {
            curves.paintPlanned(painter);
        }
        curves.paintMeasured(painter, columns);
    });
}

/// From some pixels before where their lines begin, as pens are wide and marks lie there, to the right edge.
void PaintedCurves::paintMoving(const Scene& scene)
{
    if (m_settledTo == kEveryColumn) {
        m_moving.image = {};
        return;
    }
    const int before = static_cast<int>(scene.curves().joinedTo(m_settledTo)) - marginOfPens(scene);
    const int left = std::max(0, static_cast<int>(m_sheet.areas[kRatePanel].left()) + before);
    clear(m_moving, m_sheet, left);
    paintOn(m_moving.image, left, [&](QPainter& painter) {
        ScenePainter(scene).paintMeasured(painter, {m_settledTo, kEveryColumn});
    });
}

void PaintedCurves::drawSettled(QPainter& painter, const Sheet& sheet, const Maps& maps) const
{
    draw(painter, m_settled, sheet, maps);
}

void PaintedCurves::drawMoving(QPainter& painter, const Sheet& sheet, const Maps& maps) const
{
    draw(painter, m_moving, sheet, maps);
}

bool PaintedCurves::fits(const Sheet& sheet, const Maps& maps) const
{
    return sheet == m_sheet && std::all_of(allPanels().begin(), allPanels().end(), [&](PanelId panel) {
               return !sheet.has(panel) || m_maps[panel] == maps(panel);
           });
}

/// Onto a layer that is still empty: there is nothing to blend with. What is not scaled is copied; of what is
/// scaled Qt is fast at blending alone.
void PaintedCurves::draw(QPainter& painter, const Part& part, const Sheet& sheet, const Maps& maps) const
{
    if (part.image.isNull()) {
        return;
    }
    if (fits(sheet, maps)) {
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(QPointF(part.left, 0.0), part.image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        return;
    }
    for (const PanelId panel : allPanels()) {
        if (sheet.has(panel) && m_maps[panel]) {
            drawMoved(painter, part, *m_maps[panel], maps(panel));
        }
    }
}

/// Only what is in view, as a zoom may make the rest very large.
void PaintedCurves::drawMoved(QPainter& painter, const Part& part, const PixelMap& then, const PixelMap& now)
{
    const QRectF place = then.areaOn(now);
    const double wide = place.width() / then.area().width();
    const double high = place.height() / then.area().height();
    const QRectF image(QPointF(part.left, 0.0), QSizeF(part.image.size()) / part.image.devicePixelRatio());
    const auto moved = [&](const QRectF& area) {
        return QRectF(place.left() + (area.left() - then.area().left()) * wide,
                      place.top() + (area.top() - then.area().top()) * high, area.width() * wide,
                      area.height() * high);
    };
    const QRectF target = moved(image & then.area()) & now.area();
    if (target.isEmpty()) {
        return;
    }
    const double ratio = part.image.devicePixelRatio();
    const QPointF corner((target.left() - place.left()) / wide + then.area().left() - part.left,
                         (target.top() - place.top()) / high + then.area().top());
    painter.drawImage(target, part.image,
                      QRectF(corner * ratio, QSizeF(target.width() / wide, target.height() / high) * ratio));
}

} // namespace lrp::ui
