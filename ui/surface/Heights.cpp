#include "ui/surface/Heights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPointF>

namespace lrp::ui
{

namespace
{

/// Where the line of a level crosses the sides of a cell: two points, or four round a saddle.
void addCell(std::vector<QLineF>& lines, const std::array<float, 4>& corners, QPointF upperLeft, float level)
{
    constexpr std::array<QPointF, 4> kPlaces{QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)};
    std::array<QPointF, 4> crossings;
    std::size_t count = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t next = (i + 1) % 4;
        const float a = corners[i];
        const float b = corners[next];
        if ((a < level) != (b < level)) {
            const auto share = static_cast<double>((level - a) / (b - a));
            crossings[count++] = upperLeft + kPlaces[i] + share * (kPlaces[next] - kPlaces[i]);
        }
    }
    for (std::size_t i = 0; i + 1 < count; i += 2) {
        lines.emplace_back(crossings[i], crossings[i + 1]);
    }
}

bool areKnown(const std::array<float, 4>& corners)
{
    return std::ranges::none_of(corners, [](float height) { return std::isnan(height); });
}

} // namespace

QColor heightColour(double height, const Theme& theme)
{
    const QColor high(0x44, 0x77, 0xAA);
    return mixed(high, theme.canvas, 0.6 * std::clamp(height, 0.0, 1.0));
}

QImage imageOf(const Heights& heights, const Theme& theme)
{
    constexpr int kShades = 256;
    std::array<QRgb, kShades> shades{};
    for (int i = 0; i < kShades; ++i) {
        shades[static_cast<std::size_t>(i)] =
            heightColour(static_cast<double>(i) / (kShades - 1), theme).rgb();
    }
    QImage image(heights.columns, heights.rows, QImage::Format_RGB32);
    for (int row = 0; row < heights.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const float* of = heights.values.data() + static_cast<std::ptrdiff_t>(row) * heights.columns;
        std::transform(of, of + heights.columns, line, [&](float height) {
            const float drawn = std::isnan(height) ? 0.0F : std::min(height, 1.0F);
            return shades[static_cast<std::size_t>(drawn * static_cast<float>(kShades - 1))];
        });
    }
    return image;
}

std::vector<QLineF> isolinesOf(const Heights& heights)
{
    std::vector<QLineF> lines;
    for (int row = 0; row + 1 < heights.rows; ++row) {
        const float* upper = heights.values.data() + static_cast<std::ptrdiff_t>(row) * heights.columns;
        const float* lower = upper + heights.columns;
        for (int column = 0; column + 1 < heights.columns; ++column) {
            const std::array corners{upper[column], upper[column + 1], lower[column + 1], lower[column]};
            if (!areKnown(corners)) {
                continue;
            }
            const auto [least, most] = std::minmax_element(corners.begin(), corners.end());
            const auto first = static_cast<int>(std::floor(std::min(*least, 1.0F) * kHeightLevels)) + 1;
            for (int i = first; i <= kHeightLevels && static_cast<float>(i) / kHeightLevels <= *most; ++i) {
                addCell(lines, corners, QPointF(column, row), static_cast<float>(i) / kHeightLevels);
            }
        }
    }
    for (QLineF& line : lines) {
        const QPointF size(heights.columns - 1, heights.rows - 1);
        line = {line.x1() / size.x(), line.y1() / size.y(), line.x2() / size.x(), line.y2() / size.y()};
    }
    return lines;
}

} // namespace lrp::ui
