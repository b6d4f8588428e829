#pragma once

#include "ui/plots/Decimator.h"
#include "ui/plots/detail/PixelMap.h"

#include <QColor>
#include <QPen>
#include <vector>

class QPainter;

namespace lrp::ui
{

/// The points in pixels without those that lie, to a sixth of a pixel, on the line between others. `points`
/// rise in x; a NaN value ends one of the lines that come back.
std::vector<std::vector<QPointF>> simplified(const std::vector<CurvePoint>& points, const PixelMap& map);

/// A line through the points. Solid pens are drawn segment by segment, which is many times faster than a
/// path.
void paintCurve(QPainter& painter, const std::vector<CurvePoint>& points, const PixelMap& map,
                const QPen& pen);

/// A curve with many points a pixel, and the colour of its columns.
struct DenseCurve {
    const Decimator* curve;
    QColor colour;
};

/// From least to greatest value of every column from `first` up to `last`: what such curves look like. The
/// columns are those of the panel's pixels.
void paintColumns(QPainter& painter, const std::vector<DenseCurve>& curves, std::size_t first,
                  std::size_t last, const PixelMap& map);

/// A disc at every point.
void paintDiscs(QPainter& painter, const std::vector<CurvePoint>& points, const PixelMap& map, double radius,
                const QPen& pen, const QBrush& brush);

} // namespace lrp::ui
