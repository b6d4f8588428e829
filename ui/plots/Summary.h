#pragma once

#include "core/summary/Summary.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"

namespace lrp::ui
{

/// What a summary of these curves is of: the lanes that legend and read-out name, and what stands beside
/// them. `isMeasured`: on a chart of what is measured. Holds all that it needs: it may be put into words on
/// any thread.
summary::Subject subjectOf(const ChartContent& content, const ChartOptions& options, bool isMeasured);

} // namespace lrp::ui
