#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/XScale.h"
#include "ui/presenter/PresenterLayout.h"

#include <QPointF>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// From values to a way along the screen and back. Values far outside, and those that a logarithmic axis has
/// no place for, lie a little outside its end.
class WallAxis
{
public:
    WallAxis() = default;
    /// `low` and `high` are the pixels where the span begins and ends.
    WallAxis(Span span, YScale scale, double low, double high);

    double pixel(double value) const;
    double value(double pixel) const;

    struct Tick {
        double value;
        QString label;
    };
    /// Round values, of which no more than so many fall on the axis, roughly.
    std::vector<Tick> ticks(int about) const;

    bool operator==(const WallAxis&) const = default;

private:
    std::vector<double> linearTicks(int about) const;
    std::vector<double> logarithmicTicks() const;

    Span m_span;
    YScale m_scale = YScale::Linear;
    double m_low = 0.0;
    double m_high = 1.0;
};

/// A number as short as it can be told: 3, 0.05, 1e-5.
QString shortNumber(double value, int digits);

/// What a place on the wall belongs to.
enum class WallPart { Rate, Loss, Wall };

/// What a picture of the wall was drawn with: where values are, and which are where.
struct WallAxes {
    PresenterLayout layout;
    XPlace steps; ///< of what a place on the X axis is told by
    WallAxis x, rate, loss;

    WallPart partAt(QPointF pixel) const;
    /// Of a panel a step and a value, of the wall shares of its width and height.
    QPointF toData(WallPart part, QPointF pixel) const;
    QPointF toPixel(WallPart part, QPointF data) const;
};

} // namespace lrp::ui
