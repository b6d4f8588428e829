#pragma once

#include "core/engine/Record.h"
#include "core/params/Result.h"
#include "ui/plots/CurvesView.h"

#include <memory>
#include <QSize>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// What a picture of the panels shows.
struct PictureContent {
    QString title;
    std::vector<LaneCurve> lanes;
    experiment::Shape shape;
    std::shared_ptr<const engine::Record> record; ///< nullptr: what is planned alone, without the loss
    YScale rateScale = YScale::Linear;
    YScale lossScale = YScale::Logarithmic;
    bool normalised = false; ///< rates divided by the lane's base rate
    bool dark = false;
};

/// Writes the panels with a legend as .png, .svg or .pdf, by the file's ending; whole or not at all. Needs a
/// QApplication (its platform may be offscreen). `scale` multiplies the pixels of a PNG.
params::Issues writePicture(const PictureContent& content, const QString& path, QSize size = {1200, 800},
                            double scale = 1.0);

} // namespace lrp::ui
