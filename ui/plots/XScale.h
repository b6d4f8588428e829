#pragma once

#include "core/engine/Record.h"
#include "ui/plots/CurvesView.h"

#include <QString>

namespace lrp::ui
{

/// How much of `unit` one step is. Epochs and examples fall back on steps while `shape` does not know them;
/// seconds are the mean training time of the lane's steps so far, 0 for a lane that has not run.
double unitsPerStep(XUnit unit, const experiment::Shape& shape, const engine::LaneRecord* lane);

/// What stands under the axis.
QString axisLabel(XUnit unit);

/// The unit after this one, round and round; seconds only when something has run.
XUnit nextUnit(XUnit unit, bool hasRun);

} // namespace lrp::ui
