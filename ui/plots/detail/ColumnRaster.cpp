#include "ui/plots/detail/ColumnRaster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QImage>
#include <QPainter>

namespace lrp::ui
{

namespace
{

/// All four parts of a colour times share / 256.
std::uint32_t scaled(std::uint32_t colour, std::uint32_t share)
{
    constexpr std::uint32_t kPair = 0x00FF00FF;
    const std::uint32_t low = ((colour & kPair) * share >> 8U) & kPair;
    const std::uint32_t high = ((colour >> 8U) & kPair) * share & ~kPair;
    return low | high;
}

std::uint32_t over(std::uint32_t colour, std::uint32_t below)
{
    return colour + scaled(below, 256U - (colour >> 24U) - (colour >> 31U));
}

} // namespace

std::optional<ColumnRaster> ColumnRaster::on(const QPainter& painter, const QRectF& area)
{
    if (painter.device()->devType() != QInternal::Image) {
        return std::nullopt;
    }
    auto& image = static_cast<QImage&>(*painter.device());
    const QTransform toPixels = painter.deviceTransform();
    if (image.format() != QImage::Format_ARGB32_Premultiplied || toPixels.type() > QTransform::TxScale) {
        return std::nullopt;
    }
    return ColumnRaster(image, toPixels, area);
}

ColumnRaster::ColumnRaster(QImage& image, const QTransform& toPixels, const QRectF& area)
    : m_pixels(reinterpret_cast<std::uint32_t*>(image.bits()))
    , m_stride(image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(std::uint32_t)))
    , m_toPixels(toPixels)
{
    const QRect pixels = toPixels.mapRect(area).toAlignedRect() & image.rect();
    m_left = pixels.left();
    m_right = pixels.left() + pixels.width();
    m_top = pixels.top();
    m_bottom = pixels.top() + pixels.height();
}

void ColumnRaster::blend(int column, int row, std::uint32_t colour)
{
    std::uint32_t& pixel = m_pixels[row * m_stride + column];
    pixel = over(colour, pixel);
}

void ColumnRaster::fillRows(int column, int from, int to, std::uint32_t colour)
{
    from = std::max(from, m_top);
    to = std::min(to, m_bottom);
    if (colour == 0) {
        return;
    }
    const bool isOpaque = colour >> 24U == 255U;
    std::uint32_t* pixel = m_pixels + from * m_stride + column;
    for (int row = from; row < to; ++row, pixel += m_stride) {
        *pixel = isOpaque || *pixel == 0 ? colour : over(colour, *pixel);
    }
}

void ColumnRaster::fillSoftly(int column, double top, double bottom, std::uint32_t colour)
{
    top = std::max(top, static_cast<double>(m_top));
    bottom = std::min(bottom, static_cast<double>(m_bottom));
    if (top >= bottom) {
        return;
    }
    const int first = static_cast<int>(std::ceil(top));
    const int last = static_cast<int>(std::floor(bottom));
    const auto softly = [&](int row, double share) {
        if (share > 0.0) {
            blend(column, row, scaled(colour, static_cast<std::uint32_t>(std::lround(256.0 * share))));
        }
    };
    if (first > last) {
        softly(last, bottom - top);
        return;
    }
    softly(first - 1, first - top);
    fillRows(column, first, last, colour);
    softly(last, bottom - last);
}

int ColumnRaster::columnOf(double x) const
{
    return static_cast<int>(
        std::clamp(std::floor(x), static_cast<double>(m_left) - 1.0, static_cast<double>(m_right)));
}

void ColumnRaster::fill(double left, const std::vector<Bar>& bars)
{
    // Translucent bars lie over one another: between two edges their colours are mixed once for all pixels.
    struct Rows {
        int from, to;
    };
    std::vector<Rows> rows;
    std::vector<int> edges;
    for (const Bar& bar : bars) {
        const auto rowOf = [&](double y) {
            const double row = y * m_toPixels.m22() + m_toPixels.dy();
            return std::clamp(static_cast<int>(std::lround(row)), m_top, m_bottom);
        };
        const int from = rowOf(bar.top);
        rows.push_back({from, std::max(rowOf(bar.bottom), from + 1)});
        edges.push_back(rows.back().from);
        edges.push_back(rows.back().to);
    }
    std::sort(edges.begin(), edges.end());
    const int first = std::max(columnOf(left * m_toPixels.m11() + m_toPixels.dx()), m_left);
    const int end = std::min(columnOf((left + 1.0) * m_toPixels.m11() + m_toPixels.dx()), m_right);
    for (std::size_t edge = 1; edge < edges.size(); ++edge) {
        std::uint32_t colour = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const bool isThere = rows[i].from < edges[edge] && rows[i].to > edges[edge - 1];
            colour = isThere ? over(bars[i].colour, colour) : colour;
        }
        for (int column = first; column < end; ++column) {
            fillRows(column, edges[edge - 1], edges[edge], colour);
        }
    }
}

void ColumnRaster::stroke(const std::vector<QPointF>& line, double width, const QColor& colour)
{
    struct Range {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
    };
    std::vector<Range> ranges(static_cast<std::size_t>(std::max(m_right - m_left, 0)));
    const double half = 0.5 * width * m_toPixels.m22();
    const double aside = std::max(half - 0.5, 0.0); // as far as the pen reaches out of a column
    QPointF before = m_toPixels.map(line.front());
    for (const QPointF& next : line) {
        const QPointF point = m_toPixels.map(next);
        const double run = point.x() - before.x();
        const double slope = run > 0.0 ? (point.y() - before.y()) / run : 0.0;
        const int end = std::min(columnOf(point.x() + aside) + 1, m_right);
        for (int column = std::max(columnOf(before.x() - aside), m_left); column < end; ++column) {
            const double from = std::max(column - aside, before.x());
            const double to = std::min(column + 1 + aside, point.x());
            const double y = from <= before.x() ? before.y() : before.y() + slope * (from - before.x());
            const double yEnd = to >= point.x() ? point.y() : before.y() + slope * (to - before.x());
            Range& range = ranges[static_cast<std::size_t>(column - m_left)];
            range.low = std::min({range.low, y, yEnd});
            range.high = std::max({range.high, y, yEnd});
        }
        before = point;
    }
    const std::uint32_t ink = qPremultiply(colour.rgba());
    for (int column = m_left; column < m_right; ++column) {
        const Range& range = ranges[static_cast<std::size_t>(column - m_left)];
        if (range.low <= range.high) {
            fillSoftly(column, range.low - half, range.high + half, ink);
        }
    }
}

} // namespace lrp::ui
