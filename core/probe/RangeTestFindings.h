#pragma once

#include "core/experiment/Findings.h"
#include "core/probe/RangeTest.h"

#include <string>
#include <vector>

namespace lrp::probe
{

/// What a range test of a lane shows of its plan: that the rate peaks above the edge, from the test's step
/// on. One seed shows nothing, nor do several that are the same. The lane's schedule began with update
/// `scheduleStep`. The mend, a base rate by edge/8 where the plan ends near its peak and by edge/3 where it
/// decays, is tried out on the plan. Of a schedule that listens nothing is planned once it has begun, which
/// is said. `pointer` is the lane's.
std::vector<experiment::Finding> findingsOf(const RangeTestAnswer& answer, const experiment::Lane& lane,
                                            const experiment::Shape& shape, const std::string& pointer,
                                            std::int64_t scheduleStep = 0);

} // namespace lrp::probe
