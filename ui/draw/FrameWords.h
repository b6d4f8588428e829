#pragma once

#include "core/keyframe/KeyFrame.h"

#include <cstdint>
#include <QString>

namespace lrp::ui
{

/// "hold", "line", "cosine", "exponential"
QString transitionText(keyframe::Transition transition);

/// What stands in front of what a stroke came to, of which so many points were outside: "3 points outside the
/// panel moved to its edge. "; empty where none was.
QString outsideText(int points);

/// "Frame 3 of 5, rate 0.3 at step 450, line to next"
QString frameWords(const keyframe::KeyFrames& frames, std::size_t frame);

/// Of a run with so many steps: "0.3 at step 450 · 30 % · epoch 18"; without an epoch where none is known.
QString framePlaceText(const keyframe::KeyFrame& frame, double totalSteps, std::int64_t stepsPerEpoch);

} // namespace lrp::ui
