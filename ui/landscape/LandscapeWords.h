#pragma once

#include "core/probe/Interpolation.h"
#include "core/probe/LossSurface.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <QStringList>

namespace lrp::ui
{

/// The last of a walk's dots that is not after `step`, or the first; nothing: the last. There must be one.
std::size_t dotAt(const probe::SurfaceGrid::Walk& walk, std::optional<std::int64_t> step);

/// "71 %"; two digits below 10 %. noFigure() for what is not finite.
QString shareText(double share);
/// A loss in three digits; "∞" where no number came out.
QString lossText(double loss);

/// What an axis says, the longest first: "Direction 1: 71 % of the path's variance; a random walk's would be
/// 61 %". `axis` is 0 or 1.
QStringList axisTexts(const probe::SurfaceGrid& grid, std::size_t axis);

/// What the map says at a point of its range.
QString pointSentence(const probe::SurfaceGrid& grid, const surface::Point& at);

/// All that the picture rests on and how far it can be trusted, and of each walk where it stands at a step;
/// nothing: at its end.
QString captionOf(const probe::SurfaceGrid& grid, std::optional<std::int64_t> step);

/// Whether a barrier lies between two runs.
QString captionOf(const probe::Interpolated& line);

} // namespace lrp::ui
