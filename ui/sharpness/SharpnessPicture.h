#pragma once

#include "core/params/Result.h"
#include "ui/sharpness/SharpnessContent.h"

namespace lrp::ui
{

/// Writes a course, which has a step at least, as .png or .svg, by the file's ending, with its caption below;
/// whole or not at all. The caption is also a PNG's text "Description" and an SVG's <desc>. Needs a
/// QApplication (its platform may be offscreen).
params::Issues writeSharpnessPicture(const SharpnessContent& content, bool dark, const QString& path);

} // namespace lrp::ui
