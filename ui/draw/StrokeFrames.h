#pragma once

#include "core/keyframe/KeyFrame.h"
#include "core/keyframe/Stroke.h"

#include <vector>

namespace lrp::ui
{

/// Evenly spaced samples over the area as few key frames at whole steps, with rates as a hand draws them: in
/// three digits, level where they are nearly so, and 0 near the end of a linear axis. Takes some
/// milliseconds. Thread: any.
keyframe::KeyFrames framesOfStroke(const std::vector<double>& drawn, const keyframe::StrokeArea& area);

} // namespace lrp::ui
