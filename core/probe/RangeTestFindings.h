#pragma once

#include "core/experiment/Findings.h"
#include "core/experiment/Plan.h"
#include "core/probe/RangeTest.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lrp::probe
{

/// The greatest rate planned from a step on; 0: there is none. Nothing: a schedule that listens has begun
/// by then, and may have cut.
std::optional<double> peakFrom(const experiment::Plan& plan, std::int64_t step);

/// What a range test of a lane shows of its plan: that the rate peaks above the edge by more than the edge is
/// uncertain, from the test's step on. One seed shows nothing, nor do several that are the same, or of which
/// one alone tells the edge. The lane's schedule began with update `scheduleStep`. The mend, a base rate by
/// edge/8 where the plan ends near its peak and by edge/3 where it decays, is tried out on the plan. Of a
/// schedule that listens nothing is planned once it has begun, which is said. `pointer` is the lane's.
std::vector<experiment::Finding> findingsOf(const RangeTestAnswer& answer, const experiment::Lane& lane,
                                            const experiment::Shape& shape, const std::string& pointer,
                                            std::int64_t scheduleStep = 0);
/// The same where the lane's plan is known.
std::vector<experiment::Finding> findingsOf(const RangeTestAnswer& answer, const experiment::Lane& lane,
                                            const experiment::Shape& shape, const experiment::Plan& plan,
                                            const std::string& pointer);
/// Of several, at several steps: what the first shows that shows something.
std::vector<experiment::Finding>
findingsOf(const std::vector<std::shared_ptr<const RangeTestAnswer>>& answers, const experiment::Lane& lane,
           const experiment::Shape& shape, const experiment::Plan& plan, const std::string& pointer);

} // namespace lrp::probe
