#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/Decimator.h"

#include <vector>

namespace lrp::ui
{

/// The values of one lane that an axis should show.
struct LaneValues {
    std::vector<double> curve; ///< all of them, unless the lane runs away
    std::vector<double> noise; ///< most of them: raw values behind a smoothed curve
};

/// The finite least and greatest values of a curve's columns, appended to `values`.
void appendExtremes(const Decimator& curve, std::vector<double>& values);

/// The range of an axis that shows the lanes, with round ends. Values that are not finite do not count, on a
/// logarithmic axis neither do zero and below. A lane whose values run more than `fence` times above what the
/// others start from and live at leaves the axis at the top instead of pressing the others flat. Without any
/// values: 0 to 1, or 0.001 to 1.
Span valueRange(const std::vector<LaneValues>& lanes, YScale scale, double fence);

/// The range of an axis that shows the lanes closely, with round ends: zero is in it only where a value is.
/// Values below zero appear only if there are some. Without any values: 0 to 1.
Span closeRange(const std::vector<LaneValues>& lanes);

} // namespace lrp::ui
