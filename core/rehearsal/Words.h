#pragma once

#include "core/rehearsal/Rehearsal.h"

#include <string>

namespace lrp::rehearsal
{

/// "report 17: 0.412, bar 0.409: bad 4 of 3 → cut 0.1 → 0.01"; with the step where it is known.
std::string readout(const Rehearsal& rehearsal, const Reports& reports, std::size_t index);

/// "In 40 reports the rate is cut 3 times, first at report 23 (0.1 → 0.01), and ends at 0.0001."
std::string summaryOf(const Rehearsal& rehearsal);

} // namespace lrp::rehearsal
