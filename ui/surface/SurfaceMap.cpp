#include "ui/surface/SurfaceMap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPointF>

namespace lrp::ui
{

namespace
{

constexpr int kSide = 201;
constexpr int kLevels = 10;

/// t of the declaration, row by row from the top.
using Heights = std::vector<float>;

double coordinate(const surface::Box& box, std::size_t axis, double share)
{
    return box.low[axis] + share * (box.high[axis] - box.low[axis]);
}

/// The value that `share` of the values lie below.
double quantile(std::vector<double>& values, double share)
{
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size()));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

Heights heightsOf(const surface::Surface& surface, const surface::Box& box)
{
    constexpr auto kPoints = static_cast<std::size_t>(kSide) * kSide;
    std::vector<double> values;
    values.reserve(kPoints);
    for (int row = 0; row < kSide; ++row) {
        for (int column = 0; column < kSide; ++column) {
            const double x = coordinate(box, 0, static_cast<double>(column) / (kSide - 1));
            const double y = coordinate(box, 1, 1.0 - static_cast<double>(row) / (kSide - 1));
            values.push_back(surface.at({x, y}).value);
        }
    }
    const double least = std::min(*std::min_element(values.begin(), values.end()), surface.least());
    std::vector<double> sorted = values;
    const double most = std::max(quantile(sorted, 0.9) - least, 1e-300);
    const double median = quantile(sorted, 0.5) - least;
    const double perHeight =
        median > 0.0 && 2.0 * median < most ? (most - 2.0 * median) / (median * median) : 0.0;
    Heights heights(values.size());
    std::transform(values.begin(), values.end(), heights.begin(), [&](double value) {
        const double above = value - least;
        const double height =
            perHeight > 0.0 ? std::log1p(perHeight * above) / std::log1p(perHeight * most) : above / most;
        return static_cast<float>(std::max(height, 0.0));
    });
    return heights;
}

QImage imageOf(const Heights& heights, const Theme& theme)
{
    constexpr int kShades = 256;
    const QColor high(0x44, 0x77, 0xAA);
    std::array<QRgb, kShades> shades{};
    for (int i = 0; i < kShades; ++i) {
        shades[static_cast<std::size_t>(i)] =
            mixed(high, theme.canvas, 0.6 * static_cast<double>(i) / (kShades - 1)).rgb();
    }
    QImage image(kSide, kSide, QImage::Format_RGB32);
    for (int row = 0; row < kSide; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const float* of = heights.data() + static_cast<std::ptrdiff_t>(row) * kSide;
        std::transform(of, of + kSide, line, [&](float height) {
            return shades[static_cast<std::size_t>(std::min(height, 1.0F) * static_cast<float>(kShades - 1))];
        });
    }
    return image;
}

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
            crossings[count++] =
                (upperLeft + kPlaces[i] + share * (kPlaces[next] - kPlaces[i])) / (kSide - 1);
        }
    }
    for (std::size_t i = 0; i + 1 < count; i += 2) {
        lines.emplace_back(crossings[i], crossings[i + 1]);
    }
}

std::vector<QLineF> isolinesOf(const Heights& heights)
{
    std::vector<QLineF> lines;
    for (int row = 0; row + 1 < kSide; ++row) {
        const float* upper = heights.data() + static_cast<std::ptrdiff_t>(row) * kSide;
        const float* lower = upper + kSide;
        for (int column = 0; column + 1 < kSide; ++column) {
            const std::array corners{upper[column], upper[column + 1], lower[column + 1], lower[column]};
            const auto [least, most] = std::minmax_element(corners.begin(), corners.end());
            const auto first = static_cast<int>(std::floor(std::min(*least, 1.0F) * kLevels)) + 1;
            for (int i = first; i <= kLevels && static_cast<float>(i) / kLevels <= *most; ++i) {
                addCell(lines, corners, QPointF(column, row), static_cast<float>(i) / kLevels);
            }
        }
    }
    return lines;
}

} // namespace

surface::Box boxOf(const surface::Surface& surface)
{
    constexpr double kMargin = 0.08;
    surface::Box box = surface.view;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const double margin = kMargin * (box.high[axis] - box.low[axis]);
        const double far = kMargin * std::abs(surface.start[axis]);
        box.low[axis] = std::min(box.low[axis], surface.start[axis] - std::max(margin, far));
        box.high[axis] = std::max(box.high[axis], surface.start[axis] + std::max(margin, far));
    }
    return box;
}

SurfaceMap makeSurfaceMap(const surface::Surface& surface, const Theme& theme)
{
    const surface::Box box = boxOf(surface);
    const Heights heights = heightsOf(surface, box);
    return {.box = box, .image = imageOf(heights, theme), .isolines = isolinesOf(heights)};
}

} // namespace lrp::ui
