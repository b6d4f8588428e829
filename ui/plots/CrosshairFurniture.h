#pragma once

#include "ui/plots/ChartFurniture.h"

#include <optional>
#include <vector>

namespace lrp::ui
{

/// A table of values, those that no lane has left out, on the side of `area` away from the crosshair at `x`,
/// in the corner that covers fewer of the points `inTheWay`. Names stand in it where letters do not tell the
/// rows apart.
void paintReadout(QPainter& painter, const QString& heading, const std::vector<LaneReadout>& lanes, double x,
                  const QRectF& area, const std::vector<QPointF>& inTheWay, const PlotStyle& style);

/// What the norms come to at the crosshair, a chip and sentences for each lane, and what the rule of thumb
/// rests on; on the side of the area where the crosshair is not.
void paintNormsInWords(QPainter& painter, const std::vector<LaneReadout>& lanes, double x, const QRectF& area,
                       const PlotStyle& style);

/// A word on a plate at the top of `area`, beside the line at `x`.
void paintTag(QPainter& painter, const QString& text, double x, const QRectF& area, const PlotStyle& style);

/// Ticks along the bottom of `area`, and an arrowhead on the one at `marked`.
void paintSnapTicks(QPainter& painter, const std::vector<double>& xs, std::optional<double> marked,
                    const QRectF& area, const PlotStyle& style);

} // namespace lrp::ui
