#pragma once

#include "core/params/Json.h"
#include "core/rehearsal/Rehearsal.h"

#include <string>

namespace lrp::rehearsal
{

/// A line for each report: report, step where it is known, value, rate, best, bar, bad, cooldown, event.
/// Numbers are shortest decimals that read back exactly; nan, inf and -inf for the rest.
std::string asCsv(const Rehearsal& rehearsal, const Reports& reports);

/// {"reports", "patience", "first_rate", "cuts", "hypothetical_from", "rows": [{"report", …}]}; what is not
/// finite is a text.
params::Json asJson(const Rehearsal& rehearsal, const Reports& reports);

} // namespace lrp::rehearsal
