#include "ui/presenter/SpanRaster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace lrp::ui
{

namespace
{

constexpr int kMostSlices = 4;

/// How many slices of a column of pixels are followed, so that steep edges are soft too: with wide lines half
/// of them do, and nobody sees the edges of one that goes up and down in every column.
int slicesFor(const std::vector<QPointF>& points, double width)
{
    constexpr double kWide = 6.0;
    constexpr double kTurn = 1.0; // pixels
    std::size_t turns = 0;
    for (std::size_t i = 2; i < points.size(); ++i) {
        const double before = points[i - 1].y() - points[i - 2].y();
        const double after = points[i].y() - points[i - 1].y();
        turns += before * after < 0.0 && std::min(std::abs(before), std::abs(after)) > kTurn ? 1 : 0;
    }
    const double columns = points.empty() ? 1.0 : points.back().x() - points.front().x() + 1.0;
    const bool isRestless = static_cast<double>(turns) > 0.5 * columns;
    return isRestless ? 1 : width > kWide ? kMostSlices / 2 : kMostSlices;
}

constexpr float kNowhere = std::numeric_limits<float>::infinity();

/// Both of two parts of a premultiplied colour times share / 256.
std::uint32_t scaled(std::uint32_t colour, std::uint32_t share)
{
    constexpr std::uint32_t kPair = 0x00FF00FF;
    const std::uint32_t low = ((colour & kPair) * share >> 8U) & kPair;
    const std::uint32_t high = ((colour >> 8U) & kPair) * share & ~kPair;
    return low | high;
}

/// Upon what is opaque, and stays so.
std::uint32_t over(std::uint32_t colour, std::uint32_t below)
{
    constexpr std::uint32_t kOpaque = 0xFF000000;
    return (colour + scaled(below, 256U - (colour >> 24U) - (colour >> 31U))) | kOpaque;
}

/// How much of a pixel's row the span covers.
float covered(float low, float high, int row)
{
    const auto top = static_cast<float>(row);
    return std::max(0.0F, std::min(high, top + 1.0F) - std::max(low, top));
}

} // namespace

SpanRaster::SpanRaster(const QRectF& area)
{
    const QRect pixels = area.toAlignedRect();
    m_left = pixels.left();
    m_right = pixels.left() + pixels.width();
    m_top = pixels.top();
    m_bottom = pixels.top() + pixels.height();
}

void SpanRaster::paint(QImage& image, const std::vector<QPointF>& points, const CurvePen& pen)
{
    const double radius = 0.5 * pen.width;
    m_slices = slicesFor(points, pen.width);
    clear(radius);
    follow(points);
    putDashes(pen.dash, pen.width);
    widen(radius);
    blend(image, pen.colour);
}

void SpanRaster::clear(double radius)
{
    m_margin = static_cast<int>(std::ceil(radius * m_slices)) + 1;
    const auto slices = static_cast<std::size_t>((m_right - m_left) * m_slices + 2 * m_margin);
    for (Spans* spans : {&m_path, &m_line}) {
        spans->low.assign(slices, kNowhere);
        spans->high.assign(slices, -kNowhere);
    }
}

void SpanRaster::follow(const std::vector<QPointF>& points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isnan(points[i].y())) {
            const bool goesOn = i > 0 && !std::isnan(points[i - 1].y());
            follow(goesOn ? points[i - 1] : points[i], points[i]);
        }
    }
}

void SpanRaster::follow(QPointF from, QPointF to)
{
    const auto placeOf = [this](double x) { return (x - m_left) * m_slices + m_margin; };
    const auto count = static_cast<double>(m_path.low.size());
    const double begin = placeOf(from.x());
    const double end = placeOf(to.x());
    const double slope = end > begin ? (to.y() - from.y()) / (end - begin) : 0.0;
    const auto first = static_cast<std::size_t>(std::clamp(std::floor(begin), 0.0, count));
    const auto last = static_cast<std::size_t>(std::clamp(std::floor(end) + 1.0, 0.0, count));
    for (std::size_t i = first; i < last; ++i) {
        const auto slice = static_cast<double>(i);
        const double y = slice <= begin ? from.y() : from.y() + slope * (slice - begin);
        const double yEnd = slice + 1.0 >= end ? to.y() : from.y() + slope * (slice + 1.0 - begin);
        m_path.low[i] = std::min(m_path.low[i], static_cast<float>(std::min(y, yEnd)));
        m_path.high[i] = std::max(m_path.high[i], static_cast<float>(std::max(y, yEnd)));
    }
}

/// Lets a disc go along the path.
void SpanRaster::widen(double radius)
{
    const auto count = static_cast<std::ptrdiff_t>(m_path.low.size());
    const int reach = static_cast<int>(radius * m_slices);
    for (int aside = -reach; aside <= reach; ++aside) {
        const double x = static_cast<double>(aside) / m_slices;
        const auto rise = static_cast<float>(std::sqrt(radius * radius - x * x));
        const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, -aside);
        const std::ptrdiff_t last = std::min<std::ptrdiff_t>(count, count - aside);
        const float* low = m_path.low.data();
        const float* high = m_path.high.data();
        float* top = m_line.low.data();
        float* bottom = m_line.high.data();
        for (std::ptrdiff_t i = first; i < last; ++i) {
            top[i] = std::min(top[i], low[i + aside] - rise);
            bottom[i] = std::max(bottom[i], high[i + aside] + rise);
        }
    }
}

/// Dashes are as long along the line as elsewhere, to a column.
void SpanRaster::putDashes(const QList<qreal>& dash, double width)
{
    m_isOff.clear();
    if (dash.isEmpty()) {
        return;
    }
    double way = 0.5; // to the middle of the first column
    qsizetype part = 0;
    float before = kNowhere;
    for (int column = m_left; column < m_right; ++column) {
        const auto slice = static_cast<std::size_t>((column - m_left) * m_slices + m_margin + m_slices / 2);
        const bool isThere = m_path.low[slice] <= m_path.high[slice];
        const float middle = isThere ? 0.5F * (m_path.low[slice] + m_path.high[slice]) : before;
        way += before < kNowhere ? std::hypot(1.0, static_cast<double>(middle - before)) : 0.0;
        before = middle;
        while (way > dash[part] * width) {
            way -= dash[part] * width;
            part = (part + 1) % dash.size();
        }
        m_isOff.push_back(part % 2 == 1);
    }
}

void SpanRaster::blend(QImage& image, const QColor& colour) const
{
    const int end = std::min(m_right, image.width());
    for (int column = std::max(m_left, 0); column < end; ++column) {
        if (m_isOff.empty() || !m_isOff[static_cast<std::size_t>(column - m_left)]) {
            blendColumn(image, column, colour);
        }
    }
}

void SpanRaster::blendColumn(QImage& image, int column, const QColor& colour) const
{
    std::array<float, kMostSlices> lows{};
    std::array<float, kMostSlices> highs{};
    const auto slices = static_cast<std::size_t>(m_slices);
    const auto first = static_cast<std::size_t>((column - m_left) * m_slices + m_margin);
    const auto top = static_cast<float>(std::max(m_top, 0));
    const auto bottom = static_cast<float>(std::min(m_bottom, image.height()));
    float begin = bottom;
    float end = top;
    float fullFrom = top; // rows that every slice covers
    float fullTo = bottom;
    for (std::size_t i = 0; i < slices; ++i) {
        lows[i] = std::max(m_line.low[first + i], top);
        highs[i] = std::min(m_line.high[first + i], bottom);
        begin = std::min(begin, lows[i]);
        end = std::max(end, highs[i]);
        fullFrom = std::max(fullFrom, lows[i]);
        fullTo = std::min(fullTo, highs[i]);
    }
    const std::uint32_t ink = qPremultiply(colour.rgba());
    const int full = static_cast<int>(std::ceil(std::min(fullFrom, bottom)));
    const int fullEnd = static_cast<int>(std::floor(std::max(fullTo, top)));
    const std::ptrdiff_t stride = image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(std::uint32_t));
    const int firstRow = static_cast<int>(std::floor(begin));
    auto* pixel = reinterpret_cast<std::uint32_t*>(image.bits()) + firstRow * stride + column;
    const int lastRow = static_cast<int>(std::ceil(end));
    for (int row = firstRow; row < lastRow; ++row, pixel += stride) {
        if (row >= full && row < fullEnd) {
            *pixel = ink >> 24U == 255U ? ink : over(ink, *pixel);
            continue;
        }
        float share = 0.0F;
        for (std::size_t i = 0; i < slices; ++i) {
            share += covered(lows[i], highs[i], row);
        }
        *pixel = over(scaled(ink, static_cast<std::uint32_t>(
                                      std::lround(share * (256.0F / static_cast<float>(m_slices))))),
                      *pixel);
    }
}

void paintWideCurve(QPainter& painter, const QRectF& area, const std::vector<QPointF>& points,
                    const CurvePen& pen)
{
    if (painter.device()->devType() == QInternal::Image) {
        SpanRaster(area).paint(static_cast<QImage&>(*painter.device()), points, pen);
        return;
    }
    QPainterPath path;
    bool goesOn = false;
    for (const QPointF& point : points) {
        const bool isThere = !std::isnan(point.y());
        if (isThere) {
            goesOn ? path.lineTo(point) : path.moveTo(point);
        }
        goesOn = isThere;
    }
    QPen stroke(pen.colour, pen.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!pen.dash.isEmpty()) {
        stroke.setDashPattern(pen.dash);
        stroke.setCapStyle(Qt::FlatCap);
    }
    painter.save();
    painter.setClipRect(area);
    painter.setPen(stroke);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace lrp::ui
