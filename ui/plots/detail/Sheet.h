#pragma once

#include "ui/plots/ChartOptions.h"

#include <algorithm>
#include <QRectF>
#include <QSize>

namespace lrp::ui
{

/// Where the panels lie in the window, and how fine its pixels are.
struct Sheet {
    QSize size;
    double ratio = 1.0;    ///< pixels of the screen to one of the window
    ByPanel<QRectF> areas; ///< empty: the panel is not there

    bool has(PanelId panel) const { return !areas[panel].isEmpty(); }
    /// Pixels that the curves have from side to side.
    int columns() const { return std::max(1, static_cast<int>(areas[kRatePanel].width())); }
    bool operator==(const Sheet&) const = default;
};

} // namespace lrp::ui
