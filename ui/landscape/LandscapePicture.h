#pragma once

#include "core/params/Result.h"
#include "core/probe/Interpolation.h"
#include "core/probe/LossSurface.h"

#include <QString>

namespace lrp::ui
{

/// Writes a loss landscape as .png or .svg, by the file's ending, with its caption below; whole or not at
/// all. The caption is also a PNG's text "Description" and an SVG's <desc>. Needs a QApplication (its
/// platform may be offscreen).
params::Issues writeLandscapePicture(const probe::SurfaceGrid& grid, bool dark, const QString& path);
/// The same of the line between two ends.
params::Issues writeBetweenPicture(const probe::Interpolated& line, bool dark, const QString& path);

} // namespace lrp::ui
