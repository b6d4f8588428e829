#pragma once

#include "core/experiment/Findings.h"
#include "ui/report/Report.h"

#include <vector>

namespace lrp::ui
{

struct LaneFinding {
    char letter = 'A';
    experiment::Finding finding;
};

/// Title, date, problem and lanes of a report, as the HTML that QTextDocument reads.
QString reportSettings(const Report& report);

/// Likewise the scores, the summary, and the first `shown` of the findings; the others are counted.
QString reportResults(const Report& report, const std::vector<LaneFinding>& findings, std::size_t shown);

} // namespace lrp::ui
