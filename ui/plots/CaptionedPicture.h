#pragma once

#include "core/params/Result.h"
#include "ui/plots/PlotStyle.h"

#include <functional>
#include <memory>
#include <QString>
#include <vector>

class QCustomPlot;

namespace lrp::ui
{

/// Plots, one below the other, with sentences below them.
struct CaptionedPicture {
    /// Draws into a plot; what it returns lives for as long as that.
    using Draw = std::function<std::shared_ptr<void>(QCustomPlot& plot, const PlotStyle& style)>;

    QString title;    ///< of an SVG
    QString caption;  ///< also a PNG's text "Description" and an SVG's <desc>
    int height = 520; ///< of each plot
    std::vector<Draw> plots;
};

/// Writes it as .png or .svg, by the file's ending, whole or not at all. Needs a QApplication (its platform
/// may be offscreen).
params::Issues writeCaptioned(const CaptionedPicture& picture, bool dark, const QString& path);

} // namespace lrp::ui
