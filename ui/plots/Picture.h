#pragma once

#include "core/engine/Record.h"
#include "core/params/Result.h"
#include "ui/plots/CurvesView.h"

#include <memory>
#include <QSize>
#include <QString>
#include <vector>

class QCPPainter;
class QPixmap;

namespace lrp::ui
{

/// What a picture of the panels shows.
struct PictureContent {
    QString title;
    std::vector<LaneCurve> lanes;
    experiment::Shape shape;
    std::shared_ptr<const engine::Record>
        record; ///< where neither this nor a lane nor a band has a run, what is planned alone
    YScale rateScale = YScale::Linear;
    YScale lossScale = YScale::Logarithmic;
    bool normalised = false; ///< rates divided by the lane's base rate
    bool dark = false;
    std::vector<SeedBand> bands;
    std::vector<ReferenceCurve> references;
    XUnit xUnit = XUnit::Steps;
    double smoothing = 0.9; ///< as in CurvesView::smoothing()
    CurvesZoom zoom{};
};

/// The planned rates of an experiment's lanes, all of them shown; of a record that ran them, each from where
/// its schedule began.
std::vector<LaneCurve> plannedLanes(const experiment::Experiment& experiment, const experiment::Shape& shape,
                                    const engine::Record* record = nullptr);

inline constexpr int kPdfDotsPerInch = 96; ///< a pixel of a picture is a CSS pixel on paper

/// Writes the panels with a legend as .png, .svg or .pdf, by the file's ending; whole or not at all. Needs a
/// QApplication (its platform may be offscreen). `scale` multiplies the pixels of a PNG.
params::Issues writePicture(const PictureContent& content, const QString& path, QSize size = {1200, 800},
                            double scale = 1.0);

/// The same as pixels.
QPixmap makePicture(const PictureContent& content, QSize size, double scale = 1.0);

/// The same as lines and text, where a painter stands in a page and with its font.
void paintPicture(const PictureContent& content, QSize size, QCPPainter& painter);

} // namespace lrp::ui
