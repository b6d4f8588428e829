#pragma once

#include "core/probe/LossSurface.h"
#include "ui/landscape/LandscapeMap.h"
#include "ui/plots/PlotStyle.h"
#include "ui/surface/SurfacePainting.h"

#include <cstdint>
#include <optional>

class QPainter;

namespace lrp::ui
{

/// Where the parts of a picture stand.
struct LandscapeLayout {
    QRectF heading;   ///< what the colours mean
    PlaneFrame frame; ///< the map
    QRectF across;    ///< the name of the axis below the map
    QRectF up;        ///< of the one to its left, which is turned

    LandscapeLayout() = default;
    LandscapeLayout(const QRectF& room, const surface::Box& range, const PlotStyle& style);
};

/// What stays while the crosshair moves: colours and lines, axes, and the paths with their starts.
void paintLandscape(QPainter& painter, const probe::SurfaceGrid& grid, const LandscapeMap& map,
                    const LandscapeLayout& layout, const PlotStyle& style);

/// Each lane's letter at its end, and where it stood at a step: a disc on a shadow that is the wider the
/// farther its weights lie from the plane.
void paintWalkers(QPainter& painter, const probe::SurfaceGrid& grid, std::optional<std::int64_t> step,
                  const PlaneFrame& frame, const PlotStyle& style);

/// A cross at a point of the map that is read.
void paintReadPoint(QPainter& painter, const surface::Point& at, const PlaneFrame& frame,
                    const PlotStyle& style);

} // namespace lrp::ui
