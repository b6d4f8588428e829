#pragma once

#include "core/surface/Surface.h"
#include "ui/style/Theme.h"

#include <QImage>
#include <QLineF>
#include <vector>

namespace lrp::ui
{

/// A loss of two weights seen from above: 201 × 201 values of its formula, coloured by
///     t = ln(1 + h/δ) / ln(1 + q/δ),   h the height above the least value, q its 90 % quantile
/// from the canvas (least) to a muted blue (q and above), with lines of equal height at t = 0.1, 0.2 … 1. δ
/// is such that half of the plane lies below t = ½: m²/(q − 2m) for the median m of h, or infinite, which
/// makes t = h/q, where m is no less than q/2.
struct SurfaceMap {
    surface::Box box;
    QImage image;                 ///< the largest w₁ on top
    std::vector<QLineF> isolines; ///< in shares of the box, from its upper left corner
};

/// What is drawn of a surface: the part it is known for, and its start with a margin.
surface::Box boxOf(const surface::Surface& surface);

/// Takes some milliseconds. Thread: any.
SurfaceMap makeSurfaceMap(const surface::Surface& surface, const Theme& theme);

} // namespace lrp::ui
