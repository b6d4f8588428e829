#pragma once

#include "core/params/Result.h"
#include "ui/rangetest/RangeTestPlot.h"

#include <QString>

namespace lrp::ui
{

/// Writes a range test, which must be there, as .png or .svg, by the file's ending, with its caption below;
/// whole or not at all. The caption is also a PNG's text "Description" and an SVG's <desc>. Needs a
/// QApplication (its platform may be offscreen).
params::Issues writeRangeTestPicture(const RangeTestContent& content, bool dark, const QString& path);

} // namespace lrp::ui
