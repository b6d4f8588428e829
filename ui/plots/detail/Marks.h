#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"

#include <vector>

namespace lrp::ui
{

class LaneCurves;

/// A ChartMark whose x is still in the axis's unit.
using MarkInUnits = ChartMark;

/// What cannot be drawn where it belongs, on one panel: values that are not finite, lanes that diverged or
/// whose schedule stops, and stretches above `top` (infinite: none). Sorted by x;
/// `scale` is that of the style, as larger marks need more room.
std::vector<MarkInUnits> marksOf(PanelId panel, const std::vector<LaneCurve>& lanes,
                                 const std::vector<LaneCurves>& curves, Span xView, double top,
                                 double scale = 1.0);

/// The lane's end of line in the panel, in the axes' units; nothing for a lane that is hidden, a ghost,
/// diverged or not in view.
std::optional<QPointF> lineEndOf(PanelId panel, const LaneCurve& lane, const LaneCurves& curves);

/// "2 · step 640: 3 → 1" of a run that was bent, the second time on its way; empty of others.
QString flagOf(const engine::LaneRecord* run);

/// Where a fork's line leaves its parent's in the panel, in the axes' units; nothing for other lanes.
std::optional<QPointF> forkOf(PanelId panel, const LaneCurve& lane, const LaneCurves& curves);

} // namespace lrp::ui
