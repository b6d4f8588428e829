#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/PlotStyle.h"
#include "ui/shapes/ShapePlan.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace lrp::ui
{

/// One curve of the picture.
struct ShapeCurve {
    int slot = 0;
    QString name;
    ShapePlanPtr plan;   ///< never nullptr
    double factor = 1.0; ///< what its rates are multiplied by
    bool isCurrent = false;
};

/// What is drawn, wherever it is.
struct ShapesPicture {
    std::vector<ShapeCurve> curves;
    ShapePlanPtr difference{}; ///< nullptr: none is drawn
    QString differenceName{};
    std::int64_t steps = 1;
    ShapesLook look{};
    bool hasLegend = false; ///< else the list beside it names the curves
};

/// One pair of axes, with the curves on it by place.
struct ShapesCell {
    QRectF area; ///< between the axes
    std::vector<std::size_t> curves{};
    Span y{};
    bool isLogarithmic = false;
    bool isDifference = false;
    bool hasValues = true; ///< written beside it
    bool hasSteps = true;  ///< written under it

    double yOf(double value) const;
};

/// Where everything is in a picture of some size.
struct ShapesPlace {
    std::vector<ShapesCell> cells;
    std::vector<QRectF> legend{}; ///< a line of it for each curve; empty: there is none
    QRectF stepTitle{};           ///< what X counts
    std::int64_t steps = 1;

    double xOf(const ShapesCell& cell, double step) const;
    std::int64_t stepAt(const ShapesCell& cell, double x) const;
    const ShapesCell* cellAt(QPointF place) const; ///< nullptr: beside all of them
};

ShapesPlace placeOf(const ShapesPicture& picture, QSizeF size, const PlotStyle& style);

/// Paints the ground and all that is on it. Thread: any.
void paintShapes(QPainter& painter, const ShapesPicture& picture, const ShapesPlace& place, QSizeF size,
                 const PlotStyle& style);

/// The line of a shape: eight colours, and as many dashes for each.
QPen shapePen(int slot, const Theme& theme, double width);

/// What the Y axis counts: "Learning rate ÷ peak".
QString valueTitle(ShapesDivisor divisor);

/// The picture in sentences, for people who do not see it.
QString summaryOf(const ShapesPicture& picture);

} // namespace lrp::ui
