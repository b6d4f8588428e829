#pragma once

/// What the ratio of rate · curvature to the threshold is called.
namespace lrp::probe
{

constexpr double kAtTheEdge = 0.9; ///< from this ratio on, up to its inverse
constexpr double kFarFromIt = 0.5; ///< below this ratio

} // namespace lrp::probe
