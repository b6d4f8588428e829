#pragma once

#include "core/params/Result.h"
#include "ui/plots/PlotStyle.h"

#include <functional>
#include <memory>
#include <QString>

class QCustomPlot;

namespace lrp::ui
{

/// A plot with sentences below it.
struct CaptionedPicture {
    QString title;   ///< of an SVG
    QString caption; ///< also a PNG's text "Description" and an SVG's <desc>
    int height = 520;
    /// Draws into a plot; what it returns lives for as long as that.
    std::function<std::shared_ptr<void>(QCustomPlot& plot, const PlotStyle& style)> draw;
};

/// Writes it as .png or .svg, by the file's ending, whole or not at all. Needs a QApplication (its platform
/// may be offscreen).
params::Issues writeCaptioned(const CaptionedPicture& picture, bool dark, const QString& path);

} // namespace lrp::ui
