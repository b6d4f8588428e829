#pragma once

#include "core/params/Result.h"
#include "ui/averages/AveragesPlot.h"

#include <QString>

namespace lrp::ui
{

/// Writes averages, which must be there, as .png or .svg, by the file's ending, with the caption below. Needs
/// a QApplication (its platform may be offscreen).
params::Issues writeAveragesPicture(const AveragesContent& content, bool dark, const QString& path);

} // namespace lrp::ui
