#pragma once

#include "ui/style/Theme.h"

#include <QFont>
#include <QString>

namespace lrp::ui
{

/// How wide the lines of a chart are, in pixels.
struct LineWidths {
    double hair = 1.0; ///< axes, grid, frames, crosshair
    double fine = 1.0; ///< what is planned, raw, or measured at evaluations
    double mark = 1.25;
    double reference = 1.25;
    double fork = 1.5;
    double legend = 1.5;
    double smoothed = 1.75;
    double bold = 2.0; ///< what is measured
    double cross = 2.0;

    LineWidths operator*(double factor) const;
};

/// How large the symbols of a chart are, in pixels: radii, and half the width of crosses and arrowheads.
struct SymbolSizes {
    double smoothed = 2.5;
    double evaluation = 2.75;
    double measured = 3.0;
    double fork = 4.5;
    double cross = 4.5;

    SymbolSizes operator*(double factor) const;
};

/// What a chart looks like: its colours, its font, and how wide and large all else is. A presenter's wall or
/// a slide is another style.
struct PlotStyle {
    Theme theme;
    QFont font;
    double scale = 1.0; ///< of lengths that have no name here
    LineWidths lines{};
    SymbolSizes symbols{};

    /// The same `factor` times as large, text included.
    PlotStyle scaled(double factor) const;

    /// So many pixels of a style that is not scaled: gaps, margins, ticks.
    double length(double pixels) const { return scale * pixels; }
    double lineHeight() const;
    double chipSize() const;
    QFont bold() const;
    double widthOf(const QString& text) const;
};

} // namespace lrp::ui
