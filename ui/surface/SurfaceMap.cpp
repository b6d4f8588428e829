#include "ui/surface/SurfaceMap.h"

#include "ui/surface/Heights.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

constexpr int kSide = 201;

double coordinate(const surface::Box& box, std::size_t axis, double share)
{
    return box.low[axis] + share * (box.high[axis] - box.low[axis]);
}

/// The value that `share` of the values lie below.
double quantile(std::vector<double> values, double share)
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
    const double most = std::max(quantile(values, 0.9) - least, 1e-300);
    const double median = quantile(values, 0.5) - least;
    const double perHeight =
        median > 0.0 && 2.0 * median < most ? (most - 2.0 * median) / (median * median) : 0.0;
    Heights heights{.columns = kSide, .rows = kSide, .values = std::vector<float>(values.size())};
    std::transform(values.begin(), values.end(), heights.values.begin(), [&](double value) {
        const double above = value - least;
        const double height =
            perHeight > 0.0 ? std::log1p(perHeight * above) / std::log1p(perHeight * most) : above / most;
        return static_cast<float>(std::max(height, 0.0));
    });
    return heights;
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
