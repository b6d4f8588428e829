#pragma once

#include "core/probe/LossSurface.h"
#include "ui/style/Theme.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <vector>

namespace lrp::ui
{

/// A grid of losses as a picture, with values between its points in proportion of their logarithms, coloured
/// by
///     t = (ln L − ln low) / (ln high − ln low),   low the least loss, high what nine tenths lie below
/// from the canvas (low) to a muted blue (high and above), with lines of equal loss at t = 0.1, 0.2 … 1. Of a
/// grid that is there in part, what is not known yet lies between what is.
struct LandscapeMap {
    QImage image{};                  ///< the largest second coordinate on top; null: no loss is known
    std::vector<QLineF> isolines{};  ///< in shares of the grid, from its upper left corner
    std::vector<QRectF> notFinite{}; ///< the same of what is nearest to points whose loss is no number
};

/// Takes some milliseconds. Thread: any.
LandscapeMap makeLandscapeMap(const probe::SurfaceGrid& grid, const Theme& theme);

/// What is read from the map at a point of the grid's range; infinite: no number came out, NaN: not known.
double lossAt(const probe::SurfaceGrid& grid, const surface::Point& at);

} // namespace lrp::ui
