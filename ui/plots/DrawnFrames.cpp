#include "ui/plots/DrawnFrames.h"

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/detail/Words.h"
#include "ui/plots/PlotStyle.h"
#include "ui/plots/XScale.h"

#include <algorithm>
#include <QPainter>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

constexpr double kRadius = 5.0; ///< of a handle
constexpr double kRing = 9.0;   ///< around the chosen one

class FramePainter
{
public:
    FramePainter(QPainter& painter, const DrawnFrames& frames, const PixelMap& map, const XPlace& place,
                 const PlotStyle& style)
        : m_painter(painter)
        , m_frames(frames)
        , m_map(map)
        , m_place(place)
        , m_style(style)
        , m_colour(style.theme.lane(frames.letter))
    {
    }

    void paint()
    {
        m_painter.setBrush(Qt::NoBrush);
        QPen dotted(m_colour, m_style.lines.legend);
        dotted.setDashPattern({1.0, 3.0});
        paintLine(m_frames.before, dotted);
        paintGuides();
        QPen bold(m_colour, m_style.lines.bold);
        bold.setJoinStyle(Qt::RoundJoin);
        paintLine(m_frames.curve, bold);
        paintLine(m_frames.stroke, bold);
        for (std::size_t i = 0; i < m_frames.handles.size(); ++i) {
            paintHandle(i);
        }
        if (m_frames.labelled) {
            paintLabel(centreOf(m_frames.handles[*m_frames.labelled]));
        }
    }

private:
    QPointF pointOf(const CurvePoint& point) const { return m_map.point(m_place.of(point.x), point.value); }

    /// At the edge where the axis has no place for it.
    QPointF centreOf(const DrawnFrames::Handle& handle) const
    {
        const QPointF point = pointOf(handle.at);
        const QRectF& area = m_map.area();
        return {point.x(), std::clamp(point.y(), area.top(), area.bottom())};
    }

    void paintLine(const std::vector<CurvePoint>& points, const QPen& pen)
    {
        if (points.empty()) {
            return;
        }
        QPolygonF polygon;
        for (const CurvePoint& point : points) {
            polygon << pointOf(point);
        }
        m_painter.setClipRect(m_map.area());
        m_painter.setPen(pen);
        m_painter.drawPolyline(polygon);
        m_painter.setClipping(false);
    }

    void paintGuides()
    {
        const QRectF& area = m_map.area();
        m_painter.setPen(QPen(faded(m_style.theme.text, 0.6), m_style.lines.hair, Qt::DashLine));
        if (m_frames.guideStep) {
            const double x = m_map.x(m_place.of(*m_frames.guideStep));
            m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
        if (m_frames.guideRate) {
            const double y = m_map.y(*m_frames.guideRate);
            m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }

    /// Those that cannot be moved are small and empty.
    void paintHandle(std::size_t i)
    {
        const DrawnFrames::Handle& handle = m_frames.handles[i];
        const QPointF centre = centreOf(handle);
        const QRectF& area = m_map.area();
        const double reach = m_style.length(kRing);
        if (centre.x() < area.left() - reach || centre.x() > area.right() + reach) {
            return;
        }
        const bool isHeld = m_frames.chosen == i && m_frames.hasKeys;
        const double radius = m_style.length(handle.isLocked ? kRadius - 2.0 : kRadius);
        m_painter.setPen(QPen(m_style.theme.canvas, m_style.lines.bold + m_style.length(2.0)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(centre, radius, radius); // so that it stands out from any line
        m_painter.setPen(QPen(m_colour, m_style.lines.bold));
        const bool isFull = !handle.isLocked && (isHeld || m_frames.under == i);
        m_painter.setBrush(isFull ? m_colour : m_style.theme.canvas);
        m_painter.drawEllipse(centre, radius, radius);
        m_painter.setBrush(Qt::NoBrush);
        if (isHeld) {
            m_painter.setPen(QPen(m_style.theme.text, m_style.lines.mark));
            m_painter.drawEllipse(centre, reach, reach);
        }
    }

    void paintLabel(QPointF centre)
    {
        const QRectF& area = m_map.area();
        m_painter.setFont(m_style.font);
        const double gap = m_style.length(6.0);
        const QSizeF size(m_style.widthOf(m_frames.label) + 2.0 * gap, m_style.lineHeight() + gap);
        QRectF plate(QPointF(centre.x() + 2.0 * gap, centre.y() - size.height() - gap), size);
        if (plate.right() > area.right()) {
            plate.moveRight(std::max(centre.x() - 2.0 * gap, area.left() + size.width()));
        }
        plate.moveTop(std::clamp(plate.top(), area.top(), area.bottom() - size.height()));
        m_painter.setPen(QPen(m_style.theme.muted, m_style.lines.hair));
        m_painter.setBrush(m_style.theme.canvas);
        m_painter.drawRoundedRect(plate, m_style.length(3.0), m_style.length(3.0));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(m_style.theme.text);
        m_painter.drawText(plate, Qt::AlignCenter, m_frames.label);
    }

    QPainter& m_painter;
    const DrawnFrames& m_frames;
    const PixelMap& m_map;
    const XPlace& m_place;
    const PlotStyle& m_style;
    QColor m_colour;
};

} // namespace

void paintFrames(QPainter& painter, const DrawnFrames& frames, const PixelMap& map, const XPlace& place,
                 const PlotStyle& style)
{
    if (place.isThere()) {
        FramePainter(painter, frames, map, place, style).paint();
    }
}

} // namespace lrp::ui
