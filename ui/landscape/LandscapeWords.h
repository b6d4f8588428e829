#pragma once

#include "ui/landscape/LandscapeContent.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace lrp::ui
{

/// "71 %"; two digits below 10 %. noFigure() for what is not finite.
QString shareText(double share);
/// A loss in three digits; "∞" where no number came out.
QString lossText(double loss);

/// What an axis says, the longest first: "Direction 1: 71 % of the path's variance; a random walk's would be
/// 61 %". `direction` is 0 or 1.
QStringList directionTexts(const LandscapeContent& content, std::size_t direction);

/// Where a lane's point stands, its own loss, that of the plane, and how far it is from it.
QString placeSentence(const LandscapePath& path, std::size_t place);
/// What the map says at a point of its box.
QString pointSentence(const LandscapeContent& content, const surface::Point& at);

/// All that a picture of it rests on, how far it can be trusted, and where each lane stands at a step;
/// nothing: at its end.
QString captionOf(const LandscapeContent& content, std::optional<std::int64_t> step);

/// Whether there is a barrier on the line between two ends, and how high.
QString captionOf(const LandscapeLine& line);

} // namespace lrp::ui
