#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/detail/PaintedCurves.h"
#include "ui/plots/detail/Scene.h"
#include "ui/plots/DrawnFrames.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lrp::ui
{

/// What a ChartPainter paints: what is wanted, and what has been made of it so far.
struct Drawing {
    ChartContent content;
    ChartOptions options;
    PlotStyle style;
    ByPanel<PanelHeading> headings;

    std::unique_ptr<Scene> scene; ///< nullptr while it is read elsewhere
    PaintedCurves painted;        ///< the latest scene, of a window
    Furniture furniture;          ///< of the latest scene

    std::optional<std::int64_t> crosshair;
    bool isCrosshairPinned = false;
    std::vector<std::int64_t> snapSteps; ///< in order
    std::optional<DrawnLine> pencil;     ///< what is being drawn by hand
    std::optional<DrawnFrames> frames;   ///< what is held

    ChartExtent extent() const { return {content, options}; }
};

} // namespace lrp::ui
