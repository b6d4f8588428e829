#include "core/probe/Boundary.h"

#include "core/probe/detail/Numbers.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::probe
{
namespace
{

constexpr double kMargin = 0.08; ///< of the points' extent, on each side

/// Where the plane is drawn: all points with a margin.
void setLimits(BoundaryGrid& grid)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    grid.xMin = grid.yMin = kInfinity;
    grid.xMax = grid.yMax = -kInfinity;
    for (std::size_t i = 0; i + 2 < grid.points->size(); i += 3) {
        const double x = (*grid.points)[i];
        const double y = (*grid.points)[i + 1];
        grid.xMin = std::min(grid.xMin, x);
        grid.xMax = std::max(grid.xMax, x);
        grid.yMin = std::min(grid.yMin, y);
        grid.yMax = std::max(grid.yMax, y);
    }
    const double marginX = kMargin * (grid.xMax - grid.xMin);
    const double marginY = kMargin * (grid.yMax - grid.yMin);
    grid.xMin -= marginX;
    grid.xMax += marginX;
    grid.yMin -= marginY;
    grid.yMax += marginY;
}

/// Coordinate `i` of `count` from low to high.
double along(double low, double high, int i, int count)
{
    return low + (high - low) * i / (count - 1);
}

/// The points of one row of the grid: x, y one after another.
std::vector<float> rowOf(const BoundaryGrid& grid, int row)
{
    std::vector<float> points;
    for (int column = 0; column < grid.columns; ++column) {
        points.push_back(static_cast<float>(along(grid.xMin, grid.xMax, column, grid.columns)));
        points.push_back(static_cast<float>(along(grid.yMin, grid.yMax, row, grid.rows)));
    }
    return points;
}

float valueOf(std::span<const float> shares)
{
    if (std::any_of(shares.begin(), shares.end(), [](float share) { return std::isnan(share); })) {
        return std::numeric_limits<float>::quiet_NaN();
    }
    const auto best = std::max_element(shares.begin(), shares.end());
    float second = 0.0F;
    for (auto share = shares.begin(); share != shares.end(); ++share) {
        second = share == best ? second : std::max(second, *share);
    }
    return static_cast<float>(best - shares.begin()) + std::clamp(*best - second, 0.0F, 0.999F);
}

} // namespace

params::Issues Boundary::fits(const experiment::Problem& problem)
{
    if (dataset::isPlanar(problem.dataset)) {
        return {};
    }
    return {{"/problem/dataset",
             translate("probe", "is not in the plane; a decision boundary needs points with two features and "
                                "a class, such as two_spirals, moons, circles, blobs or xor")}};
}

AnswerPtr Boundary::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    auto grid = std::make_shared<BoundaryGrid>();
    grid->step = weights.step;
    grid->columns = grid->rows = static_cast<int>(side);
    grid->classes = static_cast<int>(bench.size().classes);
    grid->points = bench.points();
    grid->trainPoints = bench.size().trainExamples;
    setLimits(*grid);
    const int rowsAtOnce = std::max(1, 1024 / grid->columns);
    for (int row = 0; row < grid->rows && !progress.isStopped();) {
        std::vector<float> points;
        for (const int end = std::min(row + rowsAtOnce, grid->rows); row < end; ++row) {
            const std::vector<float> more = rowOf(*grid, row);
            points.insert(points.end(), more.begin(), more.end());
        }
        const std::vector<float> shares = bench.shares(weights.values, points);
        grid->shares.insert(grid->shares.end(), shares.begin(), shares.end());
        progress.setDone(static_cast<double>(row) / grid->rows);
    }
    if (progress.isStopped()) {
        return nullptr;
    }
    const auto classes = static_cast<std::size_t>(grid->classes);
    for (std::size_t i = 0; i < grid->shares.size(); i += classes) {
        grid->values.push_back(valueOf(std::span(grid->shares).subspan(i, classes)));
    }
    return grid;
}

params::Json BoundaryGrid::toJson() const
{
    params::Json list = params::Json::array();
    const auto perRow = static_cast<std::size_t>(columns) * static_cast<std::size_t>(classes);
    for (std::size_t at = 0; at < shares.size(); at += perRow) {
        params::Json row = params::Json::array();
        for (std::size_t i = at; i < at + perRow; i += static_cast<std::size_t>(classes)) {
            row.push_back(finiteNumbers(std::span(shares).subspan(i, static_cast<std::size_t>(classes))));
        }
        list.push_back(std::move(row));
    }
    return {{"columns", columns}, {"rows", rows},  {"x_min", xMin},      {"x_max", xMax},
            {"y_min", yMin},      {"y_max", yMax}, {"classes", classes}, {"probabilities", std::move(list)}};
}

Table BoundaryGrid::table() const
{
    Table table{.columns = {"x", "y"}, .rows = {}};
    for (int label = 0; label < classes; ++label) {
        table.columns.push_back("class_" + std::to_string(label));
    }
    auto share = shares.begin();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column, share += classes) {
            table.rows.push_back({along(xMin, xMax, column, columns), along(yMin, yMax, row, rows)});
            table.rows.back().insert(table.rows.back().end(), share, share + classes);
        }
    }
    return table;
}

} // namespace lrp::probe
