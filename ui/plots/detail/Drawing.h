#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/detail/CurveSet.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lrp::ui
{

/// What a ChartPainter paints: content and options, and what has been made of them for the present view.
struct Drawing {
    ChartContent content;
    ChartOptions options;
    PlotStyle style;
    CurveSet curves;
    int columns = 0; ///< of pixels, for which the curves have been read
    ByPanel<PanelHeading> headings;
    ByPanel<std::vector<MarkInUnits>> marks;

    std::optional<std::int64_t> crosshair;
    bool isCrosshairPinned = false;
    std::vector<std::int64_t> snapSteps; ///< in order

    ChartExtent extent() const { return {content, options}; }
};

} // namespace lrp::ui
