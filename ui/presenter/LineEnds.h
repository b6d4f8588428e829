#pragma once

#include <vector>

namespace lrp::ui
{

/// Pushes names at the ends of lines apart: as near as they can be to where they want to be (the least sum of
/// squares), in the order of that, `gap` or more from one to the next, all from `top` to `bottom`.
/// Where there is no room for all, the gap becomes smaller.
std::vector<double> pushedApart(const std::vector<double>& wanted, double gap, double top, double bottom);

} // namespace lrp::ui
