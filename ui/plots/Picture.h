#pragma once

#include "core/engine/Record.h"
#include "core/params/Result.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"

#include <memory>
#include <QSize>
#include <QString>
#include <vector>

class QCPPainter;
class QPixmap;

namespace lrp::ui
{

/// How large a picture is and on which canvas.
struct PictureForm {
    QSize size{1200, 800};
    double scale = 1.0; ///< of the pixels of a PNG
    bool dark = false;
    double style = 1.0; ///< how large lines and text are: 2 is legible from the back of a room
};

/// The planned rates of an experiment's lanes, all of them shown; of a record that ran them, each from where
/// its schedule began.
std::vector<LaneCurve> plannedLanes(const experiment::Experiment& experiment, const experiment::Shape& shape,
                                    const engine::Record* record = nullptr);

inline constexpr int kPdfDotsPerInch = 96; ///< a pixel of a picture is a CSS pixel on paper

/// Writes the panels with a legend as .png, .svg or .pdf, by the file's ending; whole or not at all. A PNG
/// has their summary as its text "Description", an SVG as <desc>. Needs a QApplication (its platform may be
/// offscreen).
params::Issues writePicture(const ChartContent& content, const ChartOptions& options, const PictureForm& form,
                            const QString& path);

/// The same as pixels.
QPixmap makePicture(const ChartContent& content, const ChartOptions& options, const PictureForm& form);

/// The same as lines and text, where a painter stands in a page and with its font.
void paintPicture(const ChartContent& content, const ChartOptions& options, QSize size, QCPPainter& painter);

} // namespace lrp::ui
