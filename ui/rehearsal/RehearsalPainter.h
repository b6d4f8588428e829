#pragma once

#include "ui/plots/PlotStyle.h"
#include "ui/rehearsal/RehearsalContent.h"

#include <optional>
#include <QRectF>

class QPainter;

namespace lrp::ui
{

/// The axes of all rows.
struct RowsScale {
    Span x{0.5, 1.5}; ///< numbers of reports, from 1
    Span values{0.0, 1.0};
    bool areValuesLog = false;
    Span rates{0.0, 1.0};
    bool areRatesLog = false;
};

/// Those that the content needs; `logarithmic`: of the values.
RowsScale scaleOf(const RehearsalContent& content, bool logarithmic);

/// Where a row is drawn, and what lies where.
struct RehearsalFrame {
    QRectF heading; ///< the row's name and sentence
    QRectF curve;
    QRectF gauges; ///< of bad reports, between the curve and the rate
    QRectF rate;
    RowsScale scale{};

    double xOf(double report) const;
    double yOf(double value) const;
    /// The value that is drawn at this height, or the nearest on the axis.
    double valueAt(double pixel) const;
    double rateY(double rate) const;
    /// The report at this place, counted from 0, if there is one.
    std::optional<std::size_t> reportAt(double pixel, std::size_t reports) const;
};

/// A row: the reports as a line, the best as a stair, the bar thin under it, a gauge of bad reports under
/// each, cooldowns shaded, cuts as marks with old → new rate, the rate below. Where there are more reports
/// than pixels, each column of pixels shows the extremes of its own. Thread: any.
void paintRehearsal(QPainter& painter, const RehearsalContent& content, const RehearsedRow& row,
                    const RehearsalFrame& frame, const PlotStyle& style);

/// Of a gauge whose next bad report cuts; a text's warning is darker on a light canvas.
QColor gaugeAmber(const Theme& theme);

/// The crosshair at a report, and what the row says of it in place of its sentence; nothing: the sentence.
void paintRowHeading(QPainter& painter, const RehearsalContent& content, const RehearsedRow& row,
                     const RehearsalFrame& frame, std::optional<std::size_t> report, const PlotStyle& style);

/// What the lines are, from the right end of `area` on, as many as there is room for.
void paintLegend(QPainter& painter, const QRectF& area, const PlotStyle& style);

} // namespace lrp::ui
