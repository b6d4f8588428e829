#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lrp::ui
{

/// Where something snaps to, and from how far, in pixels.
struct SnapTarget {
    double value = 0.0;
    double reach = 5.0;
};

/// The nearest target within its reach of where `value` is drawn; of two as near the earlier one.
std::optional<double> snappedTo(double value, std::span<const SnapTarget> targets,
                                const std::function<double(double value)>& toPixel);

/// 10, 5 and 1 % of a run, the coarser ones from farther away; finer ones only where they are drawn apart.
/// Likewise whole epochs.
std::vector<SnapTarget> stepTargets(double totalSteps, double stepsPerEpoch, double stepsPerPixel);

/// A place and height, and what they have snapped to.
struct FrameSnap {
    double step = 0.0;
    double rate = 0.0;
    std::optional<double> guideStep{};
    std::optional<double> guideRate{};
};

} // namespace lrp::ui
