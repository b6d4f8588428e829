#pragma once

#include "core/params/Result.h"
#include "ui/rehearsal/RehearsalContent.h"

#include <QString>

namespace lrp::ui
{

/// Writes a rehearsal as .png or .svg, by the file's ending, with its caption below; whole or not at all. A
/// PNG has its summary as its text "Description", an SVG as <desc>. Needs a QApplication (its platform may be
/// offscreen).
params::Issues writeRehearsalPicture(const RehearsalContent& content, bool dark, const QString& path);

} // namespace lrp::ui
