#include "ui/plots/detail/CurvePainter.h"

#include <QPainter>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

constexpr double kTolerance = 1.0 / 6.0;
/// Qt fills higher areas with its thread pool, which for a bar one pixel wide takes far longer than the
/// filling.
constexpr double kBarHeight = 32.0;

/// Drops points of one line while all of them stay within the tolerance of the line that replaces them.
class Simplifier
{
public:
    explicit Simplifier(std::vector<QPointF>& line)
        : m_line(line)
    {
    }

    void add(QPointF point)
    {
        if (m_line.empty()) {
            m_line.push_back(point);
            return;
        }
        if (m_hasPending) {
            const double slope = slopeTo(point, 0.0);
            if (!(slope >= m_lowest && slope <= m_highest)) {
                m_line.push_back(m_pending);
                m_lowest = -kNoSlope;
                m_highest = kNoSlope;
            }
        }
        m_lowest = std::max(m_lowest, slopeTo(point, -kTolerance));
        m_highest = std::min(m_highest, slopeTo(point, kTolerance));
        m_pending = point;
        m_hasPending = true;
    }

    void finish()
    {
        if (m_hasPending) {
            m_line.push_back(m_pending);
        }
    }

private:
    static constexpr double kNoSlope = 1e300;

    /// Slope from the last point kept; none (NaN) for a vertical line, which is never dropped.
    double slopeTo(QPointF point, double offset) const
    {
        const double run = point.x() - m_line.back().x();
        return run > 1e-9 ? (point.y() + offset - m_line.back().y()) / run : std::nan("");
    }

    std::vector<QPointF>& m_line;
    QPointF m_pending;
    bool m_hasPending = false;
    double m_lowest = -kNoSlope;
    double m_highest = kNoSlope;
};

} // namespace

std::vector<std::vector<QPointF>> simplified(const std::vector<CurvePoint>& points, const PixelMap& map)
{
    std::vector<std::vector<QPointF>> lines;
    auto point = points.begin();
    while (point != points.end()) {
        lines.emplace_back();
        Simplifier line(lines.back());
        for (; point != points.end() && !std::isnan(point->value); ++point) {
            line.add(map.point(point->x, point->value));
        }
        line.finish();
        for (; point != points.end() && std::isnan(point->value); ++point) {
        }
    }
    return lines;
}

void paintCurve(QPainter& painter, const std::vector<CurvePoint>& points, const PixelMap& map,
                const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    std::vector<QLineF> segments;
    for (const std::vector<QPointF>& line : simplified(points, map)) {
        if (line.size() == 1) {
            painter.drawPoint(line.front());
        } else if (pen.style() != Qt::SolidLine) {
            painter.drawPolyline(line.data(), static_cast<int>(line.size()));
        } else {
            for (std::size_t i = 1; i < line.size(); ++i) {
                segments.emplace_back(line[i - 1], line[i]);
            }
        }
    }
    painter.drawLines(segments.data(), static_cast<int>(segments.size()));
}

void paintColumns(QPainter& painter, const Decimator& curve, std::size_t first, std::size_t last,
                  const PixelMap& map, const QColor& colour)
{
    const auto& columns = curve.columns();
    std::vector<QRectF> bars;
    double lowBefore = std::nan("");
    double highBefore = std::nan("");
    for (std::size_t i = std::max<std::size_t>(first, 1) - 1; i < std::min(last, columns.size() - 1); ++i) {
        if (!columns[i].hasValues()) {
            lowBefore = highBefore = std::nan("");
            continue;
        }
        const auto inside = [&](double y) { return std::clamp(y, map.area().top(), map.area().bottom()); };
        const double low = inside(map.y(columns[i].minimum));
        const double high = inside(map.y(columns[i].maximum));
        if (i >= std::max<std::size_t>(first, 1)) {
            // Reach to the column before, so that a leap leaves no gap.
            const double top = std::isnan(lowBefore) ? high : std::min(high, lowBefore);
            const double bottom = std::isnan(highBefore) ? low : std::max(low, highBefore);
            const double left = map.area().left() + static_cast<double>(i - 1);
            for (double y = top; y < std::max(bottom, top + 1.0); y += kBarHeight) {
                bars.emplace_back(left, y, 1.0, std::clamp(bottom - y, 1.0, kBarHeight));
            }
        }
        lowBefore = low;
        highBefore = high;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(bars.data(), static_cast<int>(bars.size()));
}

void paintDiscs(QPainter& painter, const std::vector<CurvePoint>& points, const PixelMap& map, double radius,
                const QPen& pen, const QBrush& brush)
{
    painter.setPen(pen);
    painter.setBrush(brush);
    for (const CurvePoint& point : points) {
        if (!std::isnan(point.value)) {
            painter.drawEllipse(map.point(point.x, point.value), radius, radius);
        }
    }
}

} // namespace lrp::ui
