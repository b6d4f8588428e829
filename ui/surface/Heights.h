#pragma once

#include "ui/style/Theme.h"

#include <QImage>
#include <QLineF>
#include <vector>

namespace lrp::ui
{

/// How high a loss is at the points of a grid, as pictures of it have it: 0 at the least, 1 where the colours
/// end. Row by row from the top. NaN: there is no height.
struct Heights {
    int columns = 0; ///< 2 or more, as are the rows
    int rows = 0;
    std::vector<float> values;
};

inline constexpr int kHeightLevels = 10; ///< lines of equal height, at t = 0.1, 0.2 … 1

/// The colour of a height, from the canvas (0) to a muted blue (1 and above).
QColor heightColour(double height, const Theme& theme);

/// A pixel for each point, the canvas where there is no height.
QImage imageOf(const Heights& heights, const Theme& theme);

/// Pieces of the lines of equal height, in shares of the grid, from its upper left corner. None beside points
/// without a height.
std::vector<QLineF> isolinesOf(const Heights& heights);

} // namespace lrp::ui
