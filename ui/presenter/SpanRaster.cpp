#include "ui/presenter/SpanRaster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <QImage>

namespace lrp::ui
{

namespace
{

constexpr int kMostSlices = 4;
constexpr int kTile = 16; ///< columns that are painted together: a line of the cache

using Four [[gnu::vector_size(16)]] = float;
using Pixels [[gnu::vector_size(16)]] = std::uint32_t;
using Parts [[gnu::vector_size(16)]] = std::uint16_t;
using Rows [[gnu::vector_size(16)]] = std::int32_t;

template <class Vector, class Value>
Vector load(const Value* from)
{
    Vector vector;
    std::memcpy(&vector, from, sizeof vector);
    return vector;
}

template <class Value, class Vector>
void store(Value* to, const Vector& vector)
{
    std::memcpy(to, &vector, sizeof vector);
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

/// The same of four pixels at once.
Pixels over(Pixels colour, Pixels below, std::uint16_t rest)
{
    constexpr std::uint32_t kPair = 0x00FF00FF;
    constexpr std::uint32_t kOpaque = 0xFF000000;
    const Pixels low = reinterpret_cast<Pixels>(reinterpret_cast<Parts>(below & kPair) * rest >> 8U);
    const Pixels high = reinterpret_cast<Pixels>(reinterpret_cast<Parts>((below >> 8U) & kPair) * rest);
    return (colour + low + (high & ~kPair)) | kOpaque;
}

/// How much of a pixel's row the span covers.
float covered(float low, float high, int row)
{
    const auto top = static_cast<float>(row);
    return std::max(0.0F, std::min(high, top + 1.0F) - std::max(low, top));
}

/// Neighbouring columns of a line, which are painted row by row: from column to column the memory of a large
/// image is far apart.
class Tile
{
public:
    Tile(QImage& image, int column, std::uint32_t ink)
        : m_ink(ink)
        , m_stride(image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(std::uint32_t)))
        , m_pixels(reinterpret_cast<std::uint32_t*>(image.bits()) + column)
    {
    }

    /// What the slices of a column cover between two rows.
    void put(int place, const float* low, const float* high, int slices, float top, float bottom)
    {
        std::array<float, kMostSlices> lows{};
        std::array<float, kMostSlices> highs{};
        float begin = bottom;
        float end = top;
        float fullFrom = top; // rows that every slice covers
        float fullTo = bottom;
        for (std::size_t i = 0; i < static_cast<std::size_t>(slices); ++i) {
            lows[i] = std::max(low[i], top);
            highs[i] = std::min(high[i], bottom);
            begin = std::min(begin, lows[i]);
            end = std::max(end, highs[i]);
            fullFrom = std::max(fullFrom, lows[i]);
            fullTo = std::min(fullTo, highs[i]);
        }
        const int first = static_cast<int>(std::floor(begin));
        const int last = static_cast<int>(std::ceil(end));
        const int full = static_cast<int>(std::ceil(std::min(fullFrom, bottom)));
        const int fullEnd = static_cast<int>(std::floor(std::max(fullTo, top)));
        const auto soften = [&](int from, int to) {
            for (int row = from; row < to; ++row) {
                float share = 0.0F;
                for (std::size_t i = 0; i < static_cast<std::size_t>(slices); ++i) {
                    share += covered(lows[i], highs[i], row);
                }
                const float parts = share * (256.0F / static_cast<float>(slices)) + 0.5F;
                std::uint32_t& pixel = m_pixels[row * m_stride + place];
                pixel = over(scaled(m_ink, static_cast<std::uint32_t>(parts)), pixel);
            }
        };
        if (full >= fullEnd) {
            soften(first, last);
            return;
        }
        soften(first, full);
        soften(fullEnd, last);
        m_full[static_cast<std::size_t>(place)] = full;
        m_fullEnd[static_cast<std::size_t>(place)] = fullEnd;
        m_first = std::min(m_first, full);
        m_last = std::max(m_last, fullEnd);
    }

    /// The rows that are covered whole.
    void fill(int columns) const
    {
        const std::uint32_t alpha = m_ink >> 24U;
        const auto rest = static_cast<std::uint16_t>(256U - alpha - (alpha >> 7U));
        const Pixels ink = Pixels{} + m_ink;
        for (int row = m_first; row < m_last; ++row) {
            std::uint32_t* line = m_pixels + row * m_stride;
            if (columns < kTile) {
                fillNarrow(line, row, columns);
                continue;
            }
            for (std::size_t place = 0; place < kTile; place += 4) {
                const Rows isFull =
                    (load<Rows>(m_full.data() + place) <= row) & (load<Rows>(m_fullEnd.data() + place) > row);
                const Pixels below = load<Pixels>(line + place);
                store(line + place, isFull ? over(ink, below, rest) : below);
            }
        }
    }

private:
    void fillNarrow(std::uint32_t* line, int row, int columns) const
    {
        for (std::size_t place = 0; place < static_cast<std::size_t>(columns); ++place) {
            if (row >= m_full[place] && row < m_fullEnd[place]) {
                line[place] = over(m_ink, line[place]);
            }
        }
    }

    std::uint32_t m_ink;
    std::ptrdiff_t m_stride;
    std::uint32_t* m_pixels; ///< of row 0
    alignas(16) std::array<std::int32_t, kTile> m_full{};
    alignas(16) std::array<std::int32_t, kTile> m_fullEnd{}; ///< not above m_full: there are none
    int m_first = std::numeric_limits<int>::max();
    int m_last = std::numeric_limits<int>::min();
};

} // namespace

SpanRaster::SpanRaster(const QRectF& area, int from)
{
    const QRect pixels = area.toAlignedRect();
    m_left = pixels.left();
    m_right = pixels.left() + pixels.width();
    m_top = pixels.top();
    m_bottom = pixels.top() + pixels.height();
    m_from = std::max(m_left, from);
}

bool SpanRaster::isRestless(const std::vector<QPointF>& points)
{
    constexpr double kTurn = 1.0; // pixels
    std::size_t turns = 0;
    for (std::size_t i = 2; i < points.size(); ++i) {
        const double before = points[i - 1].y() - points[i - 2].y();
        const double after = points[i].y() - points[i - 1].y();
        turns += before * after < 0.0 && std::min(std::abs(before), std::abs(after)) > kTurn ? 1 : 0;
    }
    const double columns = points.empty() ? 1.0 : points.back().x() - points.front().x() + 1.0;
    return static_cast<double>(turns) > 0.5 * columns;
}

void SpanRaster::paint(QImage& image, const std::vector<QPointF>& points, const CurvePen& pen,
                       bool isRestless)
{
    constexpr double kWide = 6.0;
    if (points.empty()) {
        return;
    }
    const double radius = 0.5 * pen.width;
    // So that steep edges are soft too; of wide lines fewer do.
    m_slices = isRestless ? 1 : pen.width > kWide ? kMostSlices / 2 : kMostSlices;
    clear(radius);
    // Dashes are told along the whole line, a solid one from where its disc reaches what is painted.
    follow(points, pen.dash.isEmpty() ? m_from - radius - 1.0 : -std::numeric_limits<double>::infinity());
    putDashes(pen.dash, pen.width);
    widen(radius);
    blend(image, pen.colour);
}

void SpanRaster::clear(double radius)
{
    m_margin = static_cast<int>(std::ceil(radius * m_slices)) + 1;
    const auto slices = static_cast<std::size_t>(m_right - m_left) * static_cast<std::size_t>(m_slices) +
                        2 * static_cast<std::size_t>(m_margin);
    for (Spans* spans : {&m_path, &m_line}) {
        spans->low.assign(slices, kNowhere);
        spans->high.assign(slices, -kNowhere);
    }
}

void SpanRaster::follow(const std::vector<QPointF>& points, double from)
{
    const auto begin =
        std::partition_point(points.begin(), points.end(), [from](QPointF at) { return at.x() < from; });
    const auto first = static_cast<std::size_t>(begin - points.begin());
    for (std::size_t i = first; i < points.size(); ++i) {
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
    const auto painted = static_cast<std::ptrdiff_t>(sliceOf(m_from));
    const int reach = static_cast<int>(radius * m_slices);
    const float* low = m_path.low.data();
    const float* high = m_path.high.data();
    float* top = m_line.low.data();
    float* bottom = m_line.high.data();
    for (int aside = -reach; aside <= reach; ++aside) {
        const double x = static_cast<double>(aside) / m_slices;
        const auto rise = static_cast<float>(std::sqrt(radius * radius - x * x));
        std::ptrdiff_t i = std::max<std::ptrdiff_t>(painted, -aside);
        const std::ptrdiff_t last = std::min<std::ptrdiff_t>(count, count - aside);
        for (; i + 4 <= last; i += 4) {
            const Four higher = load<Four>(low + i + aside) - rise;
            const Four lower = load<Four>(high + i + aside) + rise;
            const Four highest = load<Four>(top + i);
            const Four lowest = load<Four>(bottom + i);
            store(top + i, higher < highest ? higher : highest);
            store(bottom + i, lower > lowest ? lower : lowest);
        }
        for (; i < last; ++i) {
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
        const std::size_t slice = sliceOf(column) + static_cast<std::size_t>(m_slices / 2);
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
    const std::uint32_t ink = qPremultiply(colour.rgba());
    const auto top = static_cast<float>(std::max(m_top, 0));
    const auto bottom = static_cast<float>(std::min(m_bottom, image.height()));
    const int end = std::min(m_right, image.width());
    for (int column = std::max(m_from, 0); column < end; column += kTile) {
        Tile tile(image, column, ink);
        const int columns = std::min(kTile, end - column);
        for (int place = 0; place < columns; ++place) {
            const std::size_t slice = sliceOf(column + place);
            if (m_isOff.empty() || !m_isOff[static_cast<std::size_t>(column + place - m_left)]) {
                tile.put(place, m_line.low.data() + slice, m_line.high.data() + slice, m_slices, top, bottom);
            }
        }
        tile.fill(columns);
    }
}

} // namespace lrp::ui
