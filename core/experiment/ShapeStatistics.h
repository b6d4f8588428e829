#pragma once

#include "core/experiment/Plan.h"

#include <cstdint>
#include <optional>

namespace lrp::experiment
{

/// What the shape of a planned schedule comes to, over the steps the plan has. Rates that are not finite make
/// the figures they enter not finite.
struct ShapeStatistics {
    std::int64_t steps = 0;     ///< how many the plan has: those of the run, or fewer where it stops
    double peak = 0.0;          ///< highest rate
    std::int64_t peakStep = 0;  ///< the first step that uses it
    double mean = 0.0;          ///< area / steps
    double last = 0.0;          ///< rate of the last step
    double area = 0.0;          ///< sum of the rates of all steps, in rate · steps
    double relativeArea = 0.0;  ///< area / (base rate · steps): 1 is what a constant base rate comes to
    double aboveHalfPeak = 0.0; ///< share of the steps whose rate is above half the peak

    bool operator==(const ShapeStatistics&) const = default;
};

/// Nothing for a plan without rates. O(steps).
std::optional<ShapeStatistics> statisticsOf(const Plan& plan);

} // namespace lrp::experiment
