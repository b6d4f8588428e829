#include "ui/plots/detail/CurvePainter.h"

#include "ui/plots/detail/ColumnRaster.h"

#include <algorithm>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kTolerance = 1.0 / 6.0;
/// Segments a pixel of width from which on a line is so restless that columns of pixels show it as well.
constexpr double kRestless = 0.3;
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

bool isRestless(const std::vector<std::vector<QPointF>>& lines)
{
    double width = 1.0;
    std::size_t points = 0;
    for (const std::vector<QPointF>& line : lines) {
        width += line.back().x() - line.front().x();
        points += line.size();
    }
    return static_cast<double>(points) > kRestless * width;
}

struct Bar {
    double top = std::nan("");
    double bottom = std::nan("");

    bool isThere() const { return top <= bottom; }
};

/// A bar for every column from `first`, at least 1, up to `last` that lies on the panel.
std::vector<Bar> barsOf(const Decimator& curve, std::size_t first, std::size_t last, const PixelMap& map)
{
    const auto& columns = curve.columns();
    const auto inside = [&](double value) {
        return std::clamp(map.y(value), map.area().top(), map.area().bottom());
    };
    std::vector<Bar> bars;
    Bar before;
    for (std::size_t i = first - 1; i < std::min(last, columns.size() - 1); ++i) {
        const bool hasValues = columns[i].hasValues();
        const Bar own = hasValues ? Bar{inside(columns[i].maximum), inside(columns[i].minimum)} : Bar{};
        if (i >= first) {
            // Reach to the column before, so that a leap leaves no gap.
            const bool isJoined = hasValues && before.isThere();
            bars.push_back(isJoined ? Bar{std::min(own.top, before.bottom), std::max(own.bottom, before.top)}
                                    : own);
        }
        before = own;
    }
    return bars;
}

} // namespace

std::vector<CurvePoint> pointsOf(const Decimator& curve, const XPlace& place, ColumnRange columns)
{
    std::vector<CurvePoint> points;
    curve.points(place.perStep, points, columns.first, columns.last);
    for (CurvePoint& point : points) {
        point.x += place.origin;
    }
    return points;
}

/// Square caps: with round ones Qt builds an outline for every segment, some twenty times slower.
QPen solid(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin};
}

std::vector<std::vector<QPointF>> simplified(const std::vector<CurvePoint>& points, const PixelMap& map)
{
    std::vector<std::vector<QPointF>> lines;
    const auto isThere = [](const CurvePoint& point) { return !std::isnan(point.value); };
    auto point = std::find_if(points.begin(), points.end(), isThere);
    while (point != points.end()) {
        lines.emplace_back();
        Simplifier line(lines.back());
        for (; point != points.end() && isThere(*point); ++point) {
            line.add(map.point(point->x, point->value));
        }
        line.finish();
        point = std::find_if(point, points.end(), isThere);
    }
    return lines;
}

void paintCurve(QPainter& painter, const std::vector<CurvePoint>& points, const PixelMap& map,
                const QPen& pen)
{
    const std::vector<std::vector<QPointF>> lines = simplified(points, map);
    if (pen.style() == Qt::SolidLine && isRestless(lines)) {
        if (auto raster = ColumnRaster::on(painter, map.area())) {
            for (const std::vector<QPointF>& line : lines) {
                raster->stroke(line, std::max(pen.widthF(), 1.0), pen.color());
            }
            return;
        }
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    std::vector<QLineF> segments;
    for (const std::vector<QPointF>& line : lines) {
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

void paintColumns(QPainter& painter, const std::vector<DenseCurve>& curves, std::size_t first,
                  std::size_t last, const PixelMap& map)
{
    first = std::max<std::size_t>(first, 1);
    std::vector<std::vector<Bar>> bars;
    bars.reserve(curves.size());
    for (const DenseCurve& dense : curves) {
        bars.push_back(barsOf(*dense.curve, first, last, map));
    }
    if (auto raster = ColumnRaster::on(painter, map.area())) {
        std::vector<ColumnRaster::Bar> inColumn;
        const std::size_t count = bars.empty() ? 0 : bars.front().size();
        for (std::size_t i = 0; i < count; ++i) {
            inColumn.clear();
            for (std::size_t k = 0; k < curves.size(); ++k) {
                if (bars[k][i].isThere()) {
                    inColumn.push_back(
                        {bars[k][i].top, bars[k][i].bottom, qPremultiply(curves[k].colour.rgba())});
                }
            }
            raster->fill(map.area().left() + static_cast<double>(first + i - 1), inColumn);
        }
        return;
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t k = 0; k < curves.size(); ++k) {
        std::vector<QRectF> rects;
        for (std::size_t i = 0; i < bars[k].size(); ++i) {
            const auto [top, bottom] = bars[k][i];
            const double left = map.area().left() + static_cast<double>(first + i - 1);
            for (double y = top; bars[k][i].isThere() && y < std::max(bottom, top + 1.0); y += kBarHeight) {
                rects.emplace_back(left, y, 1.0, std::clamp(bottom - y, 1.0, kBarHeight));
            }
        }
        painter.setBrush(curves[k].colour);
        painter.drawRects(rects.data(), static_cast<int>(rects.size()));
    }
}

void paintBetween(QPainter& painter, const Decimator& curve, const XPlace& place, ColumnRange columns,
                  const PixelMap& map, const QColor& colour)
{
    const auto& all = curve.columns();
    const std::size_t last = std::min(columns.last, all.size());
    std::size_t first = std::min(columns.first, last);
    while (first > 0 && !all[first - 1].hasValues()) {
        --first;
    }
    first -= std::min<std::size_t>(first, 1); // where the filling before it ends
    std::vector<CurvePoint> upper;
    std::vector<CurvePoint> lower;
    for (std::size_t i = first; i < last; ++i) {
        if (all[i].hasValues()) {
            upper.push_back({place.of(all[i].maximumX), all[i].maximum});
            lower.push_back({place.of(all[i].minimumX), all[i].minimum});
        }
    }
    if (upper.size() < 2) {
        return;
    }
    std::vector<QPointF> outline = simplified(upper, map).front();
    const std::vector<QPointF> back = simplified(lower, map).front();
    outline.insert(outline.end(), back.rbegin(), back.rend());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(outline.data(), static_cast<int>(outline.size()));
    painter.setBrush(Qt::NoBrush);
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
