#pragma once

#include "core/rehearsal/Reports.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lrp::rehearsal
{

/// A curve to rehearse with that somebody has drawn: heights at places spread evenly from the first report
/// to the last, with straight lines between them.
struct DrawnCurve {
    std::vector<double> heights; ///< one or more
    std::size_t reports = 1;     ///< as many as the run has ticks before its end
};

Reports reportsOf(const DrawnCurve& curve);

/// What lines through `values`, spread evenly, say at `count` places that are spread likewise. Where a value
/// is not finite it is the one before it that counts, at the beginning the first finite one; none: 0.
/// Preconditions: values is not empty, count ≥ 1.
std::vector<double> spread(std::span<const double> values, std::size_t count);

/// The ticks of the lane before the end of a run of this shape, each of which can bring a report: from 1 to
/// kMostReports.
std::size_t ticksIn(const experiment::Lane& lane, const experiment::Shape& shape);

} // namespace lrp::rehearsal
