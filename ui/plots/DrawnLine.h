#pragma once

#include "ui/plots/Decimator.h"
#include "ui/plots/Panel.h"

#include <optional>
#include <vector>

class QPainter;

namespace lrp::ui
{

class PixelMap;
struct PlotStyle;
struct XPlace;

/// A line that somebody has drawn over a panel, dashed in the colour of the lane it is about. X counts steps
/// and rises; from the last point on the line goes on level. Thread: UI.
struct DrawnLine {
    PanelId panel = kLossPanel;
    char letter = 'A';
    std::vector<CurvePoint> points;
    std::vector<CurvePoint> truth{};    ///< what came of it: what lies between is shaded
    std::optional<CurvePoint> cursor{}; ///< where the next point would be
    bool hasHandles = false;            ///< it is being drawn, each point is shown
};

/// Onto the panel that the map is of.
void paintDrawn(QPainter& painter, const DrawnLine& line, const PixelMap& map, const XPlace& place,
                const PlotStyle& style);

/// Bars that say which lanes are hidden, the first lowest, in the same place whatever these lanes do.
void paintCovers(QPainter& painter, const std::vector<char>& letters, const PixelMap& map,
                 const PlotStyle& style);

} // namespace lrp::ui
