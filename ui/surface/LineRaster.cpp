#include "ui/surface/LineRaster.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

LineRaster::LineRaster(QImage& image, const QRect& clip)
    : m_bits(image.bits())
    , m_stride(image.bytesPerLine())
    , m_clip(clip)
{
    Q_ASSERT(image.depth() == 32 && image.rect().contains(clip));
}

void LineRaster::draw(const std::vector<QPointF>& points, const QColor& colour, double width)
{
    constexpr double kOpaque = 256.0;
    m_colour = {colour.red(), colour.green(), colour.blue()};
    m_alpha = kOpaque * colour.alphaF();
    m_width = width;
    for (std::size_t i = 1; i < points.size(); ++i) {
        drawLine(points[i - 1], points[i]);
    }
}

/// Pixel by pixel along the longer axis; across it, as much of each pixel is covered as the line is near.
/// The last pixel is left to the line that follows, so that joints are no darker.
void LineRaster::drawLine(QPointF from, QPointF to)
{
    const bool isSteep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    if (isSteep) {
        from = from.transposed();
        to = to.transposed();
    }
    if (from.x() > to.x()) {
        std::swap(from, to);
    }
    const double length = to.x() - from.x();
    if (!(length > 0.0)) {
        return;
    }
    const double slope = (to.y() - from.y()) / length;
    if (!std::isfinite(slope)) {
        return;
    }
    // From the nearer end: of a far one the digits that tell pixels apart are lost.
    const QPointF near = from.manhattanLength() < to.manhattanLength() ? from : to;
    const double half = 0.5 * m_width * std::hypot(1.0, slope) + 0.5;
    const int least = isSteep ? m_clip.top() : m_clip.left();
    const int most = isSteep ? m_clip.bottom() : m_clip.right();
    const int lowest = isSteep ? m_clip.left() : m_clip.top();
    const int highest = isSteep ? m_clip.right() : m_clip.bottom();
    const auto first = static_cast<int>(std::clamp(std::round(from.x()), least + 0.0, most + 1.0));
    const auto end = static_cast<int>(std::clamp(std::round(to.x()), least + 0.0, most + 1.0));
    for (int along = first; along < end; ++along) {
        const double middle = near.y() + (along + 0.5 - near.x()) * slope - 0.5;
        // Clamped before they become pixels: lanes go far before they have diverged.
        const auto begin =
            static_cast<int>(std::clamp(std::ceil(middle - half), lowest + 0.0, highest + 1.0));
        const auto last =
            static_cast<int>(std::clamp(std::floor(middle + half), lowest - 1.0, highest + 0.0));
        for (int across = begin; across <= last; ++across) {
            blend(isSteep, along, across, std::min(half - std::abs(across - middle), 1.0));
        }
    }
}

void LineRaster::blend(bool isSteep, int along, int across, double coverage)
{
    auto* line = reinterpret_cast<QRgb*>(m_bits + (isSteep ? along : across) * m_stride);
    QRgb& pixel = line[isSteep ? across : along];
    const auto share = static_cast<int>(coverage * m_alpha);
    const auto mixedWith = [share](int paper, int ink) { return paper + (ink - paper) * share / 256; };
    pixel = qRgb(mixedWith(qRed(pixel), m_colour[0]), mixedWith(qGreen(pixel), m_colour[1]),
                 mixedWith(qBlue(pixel), m_colour[2]));
}

} // namespace lrp::ui
