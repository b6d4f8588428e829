#include "ui/landscape/LandscapeMap.h"

#include "ui/surface/Heights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lrp::ui
{

namespace
{

constexpr int kSide = 193; ///< cells of 13, 25 and 49 points have whole parts of it

/// Losses below it are drawn as it is: networks that have learnt all by heart get to 0.
constexpr double kLeast = 1e-12;

/// Logarithms of losses that are nearer to each other differ by rounding alone, of weights in 32 bits.
constexpr double kFlat = 1e-6;

double logarithm(double loss)
{
    return std::log(std::max(loss, kLeast));
}

/// The logarithms of a grid's losses. What is not known yet is the mean of what lies on both sides of it, or
/// all round it, on the next coarser grid.
class Logarithms
{
public:
    explicit Logarithms(const probe::SurfaceGrid& grid)
        : m_side(grid.side)
        , m_values(grid.losses.size())
    {
        std::ranges::transform(grid.losses, m_values.begin(),
                               [](double loss) { return std::isfinite(loss) ? logarithm(loss) : loss; });
        for (int step = grid.stride / 2; step >= 1; step /= 2) {
            for (int row = 0; row < m_side; row += step) {
                for (int column = 0; column < m_side; column += step) {
                    if (std::isnan(at(column, row))) {
                        at(column, row) = meanAround(column, row, step);
                    }
                }
            }
        }
    }

    int side() const { return m_side; }
    double at(int column, int row) const { return m_values[place(column, row)]; }

    /// At a place counted in cells from the lower left corner: in proportion between the corners of its cell.
    /// Nearest to a corner without a number there is none, and nobody else takes part of it.
    double between(double x, double y) const
    {
        const int column = cellOf(x);
        const int row = cellOf(y);
        std::array corners{at(column, row), at(column + 1, row), at(column + 1, row + 1),
                           at(column, row + 1)};
        x -= column;
        y -= row;
        const double nearest = corners[y < 0.5 ? (x < 0.5 ? 0U : 1U) : (x < 0.5 ? 3U : 2U)];
        if (!std::isfinite(nearest)) {
            return nearest;
        }
        for (double& corner : corners) {
            corner = std::isfinite(corner) ? corner : nearest;
        }
        return (1.0 - y) * ((1.0 - x) * corners[0] + x * corners[1]) +
               y * ((1.0 - x) * corners[3] + x * corners[2]);
    }

private:
    std::size_t place(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side) +
               static_cast<std::size_t>(column);
    }
    double& at(int column, int row) { return m_values[place(column, row)]; }
    int cellOf(double place) const { return std::clamp(static_cast<int>(std::floor(place)), 0, m_side - 2); }

    double meanAround(int column, int row, int step) const
    {
        const int across = column % (2 * step) != 0 ? step : 0;
        const int up = row % (2 * step) != 0 ? step : 0;
        const int right = std::min(column + across, m_side - 1); // whatever a file says of the stride
        const int top = std::min(row + up, m_side - 1);
        return 0.25 * (at(column - across, row - up) + at(right, row - up) + at(column - across, top) +
                       at(right, top));
    }

    int m_side;
    std::vector<double> m_values;
};

std::vector<QRectF> notFiniteOf(const Logarithms& logarithms)
{
    std::vector<QRectF> places;
    const double cell = 1.0 / (logarithms.side() - 1);
    const QRectF all(0.0, 0.0, 1.0, 1.0);
    for (int row = 0; row < logarithms.side(); ++row) {
        for (int column = 0; column < logarithms.side(); ++column) {
            if (!std::isfinite(logarithms.at(column, row))) {
                const QRectF place((column - 0.5) * cell, 1.0 - (row + 0.5) * cell, cell, cell);
                places.push_back(place.intersected(all));
            }
        }
    }
    return places;
}

bool isDrawable(const probe::SurfaceGrid& grid)
{
    return grid.side >= 2 && grid.stride >= 1;
}

} // namespace

LandscapeMap makeLandscapeMap(const probe::SurfaceGrid& grid, const Theme& theme)
{
    if (!isDrawable(grid)) {
        return {};
    }
    const Logarithms logarithms(grid);
    LandscapeMap map{.notFinite = notFiniteOf(logarithms)};
    const probe::SurfaceGrid::Scale scale = grid.scale();
    const double low = logarithm(scale.low);
    const double range = std::max(logarithm(scale.high) - low, kFlat);
    const int parts = std::max(1, (kSide - 1) / (grid.side - 1));
    const int side = (grid.side - 1) * parts + 1;
    Heights heights{.columns = side, .rows = side, .values = {}};
    heights.values.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int row = side - 1; row >= 0; --row) {
        for (int column = 0; column < side; ++column) {
            const double here =
                logarithms.between(static_cast<double>(column) / parts, static_cast<double>(row) / parts);
            heights.values.push_back(std::isfinite(here)
                                         ? static_cast<float>(std::max((here - low) / range, 0.0))
                                         : std::numeric_limits<float>::quiet_NaN());
        }
    }
    map.image = imageOf(heights, theme);
    map.isolines = isolinesOf(heights);
    return map;
}

double lossAt(const probe::SurfaceGrid& grid, const surface::Point& at)
{
    if (!isDrawable(grid)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto cells = [&](std::size_t axis) {
        return (at[axis] - grid.range.low[axis]) / (grid.range.high[axis] - grid.range.low[axis]) *
               (grid.side - 1);
    };
    return std::exp(Logarithms(grid).between(cells(0), cells(1)));
}

} // namespace lrp::ui
