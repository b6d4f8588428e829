#pragma once

#include "core/schedule/Curve.h"

#include <algorithm>
#include <cmath>

/// Where the time of a curve lies in the curves inside it.
namespace lrp::schedule::curve
{

/// A curve that is at work, and its own time.
struct Place {
    const Curve& curve;
    double t;
};
inline Place placeIn(const Sequence& node, double t)
{
    const auto passed =
        static_cast<std::size_t>(std::upper_bound(node.at.begin(), node.at.end(), t) - node.at.begin());
    const double start = passed > 0 && !node.isGlobal ? node.at[passed - 1] : 0.0;
    return {node.parts[passed], t - start};
}

struct Cycle {
    double index = 0.0;
    double start = 0.0;
    double length = 1.0;
};

/// The cycle that holds t. The index is estimated by a logarithm and then corrected, so that restarts fall on
/// their exact tick, also after very many cycles.
Cycle cycleAt(const Repeat& node, double t);
/// The time of the curve that is repeated.
inline double timeIn(const Repeat& node, const Cycle& cycle, double t)
{
    return node.growth == 1.0 ? t - cycle.start : (t - cycle.start) * node.length / cycle.length;
}

/// The number of the triangle that holds t, counted from 1.
inline double cycleOf(const Wave& node, double t)
{
    return std::floor(1.0 + t / (node.up + node.down));
}

} // namespace lrp::schedule::curve
