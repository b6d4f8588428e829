#pragma once

#include "core/params/Result.h"

#include <span>
#include <vector>

/// What a pencil or a file gives, as evenly spaced samples. Thread: any.
namespace lrp::keyframe
{

constexpr std::size_t kMostColumns = 200;

struct StrokePoint {
    double step = 0.0;
    double rate = 0.0;
};

/// Where a stroke is drawn.
struct StrokeArea {
    double firstStep = 0.0;
    double lastStep = 1.0; ///< above firstStep
    double low = 0.0;      ///< of the rate's axis
    double high = 1.0;
    bool isLogarithmic = false; ///< gaps are straight lines on it, and low is above 0
};

struct Stroke {
    /// Evenly from firstStep to lastStep, both included; at least two, kMostColumns or as many as steps + 1.
    std::vector<double> rates;
    /// What was left out or moved, a sentence each; empty as a rule.
    std::vector<std::string> remarks{};
};

/// The points of a pencil in the order in which they were drawn, with straight lines between them: a column
/// has what the stroke says there, and the last time where it comes back. Before the leftmost and behind the
/// rightmost point the curve is level. What lies
/// outside the area is moved to its edge, and what is no number left out, with a remark; an issue where
/// nothing is left.
params::Result<Stroke> strokeOf(std::span<const StrokePoint> points, const StrokeArea& area);

/// The stroke where it was drawn, and elsewhere what was there before: `drawn` and `before` are both of so
/// many columns over the area. What is left at its ends is drawn over too where it is narrower than 3 % of
/// it.
std::vector<double> drawnOver(std::vector<double> drawn, std::span<const double> before,
                              std::span<const StrokePoint> points, const StrokeArea& area);

/// The same for a curve from a file, whose steps rise: rates keep their height, and area tells the steps and
/// the axis alone.
params::Result<Stroke> samplesOf(std::span<const StrokePoint> curve, const StrokeArea& area);

} // namespace lrp::keyframe
