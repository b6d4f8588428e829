#pragma once

#include "ui/plots/Decimator.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/XScale.h"

#include <QColor>
#include <QPen>
#include <vector>

class QPainter;

namespace lrp::ui
{

/// Columns of a Decimator, from `first` up to but not including `last`.
struct ColumnRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The columns' points in the axes' units, joined to the point before them.
std::vector<CurvePoint> pointsOf(const Decimator& curve, const XPlace& place, ColumnRange columns);

/// A pen for many short segments.
QPen solid(const QColor& colour, double width);

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

/// Fills what lies between the least and the greatest value of the columns, from one that has values to the
/// next.
void paintBetween(QPainter& painter, const Decimator& curve, const XPlace& place, ColumnRange columns,
                  const PixelMap& map, const QColor& colour);

/// A disc at every point.
void paintDiscs(QPainter& painter, const std::vector<CurvePoint>& points, const PixelMap& map, double radius,
                const QPen& pen, const QBrush& brush);

} // namespace lrp::ui
