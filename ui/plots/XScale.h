#pragma once

#include "core/engine/Record.h"
#include "ui/plots/ChartOptions.h"

#include <QString>
#include <vector>

namespace lrp::ui
{

/// Where steps lie on the X axis, in its unit.
struct XPlace {
    double origin = 0.0;  ///< of step 0
    double perStep = 1.0; ///< 0: there is no place for them

    bool isThere() const { return perStep > 0.0; }
    double of(double step) const { return origin + perStep * step; }
    double stepAt(double x) const { return (x - origin) / perStep; }
};

/// Epochs and examples fall back on steps while `shape` does not know them. Seconds are the mean training
/// time of the lane's steps so far, a fork's from when its parent was there; without samples they have no
/// place.
XPlace placeOf(XUnit unit, const experiment::Shape& shape, const engine::LaneRecord* lane);

/// The mean of the places that are there.
XPlace meanOf(const std::vector<XPlace>& places);

/// What stands under the axis.
QString axisLabel(XUnit unit);

/// The unit after this one, round and round; seconds only when something has run.
XUnit nextUnit(XUnit unit, bool hasRun);

} // namespace lrp::ui
