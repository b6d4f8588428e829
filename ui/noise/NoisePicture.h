#pragma once

#include "core/params/Result.h"
#include "ui/noise/NoisePlot.h"

#include <QString>

namespace lrp::ui
{

/// Writes a course, which must have a moment, as .png or .svg, by the file's ending, with its caption below.
/// Needs a QApplication (its platform may be offscreen).
params::Issues writeNoisePicture(const NoiseContent& content, bool dark, const QString& path);

} // namespace lrp::ui
