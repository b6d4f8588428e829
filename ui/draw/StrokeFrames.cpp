#include "ui/draw/StrokeFrames.h"

#include "core/keyframe/Editing.h"
#include "core/keyframe/Reduction.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

keyframe::KeyFrames framesOfStroke(const std::vector<double>& drawn, const keyframe::StrokeArea& area)
{
    const bool isLogarithmic =
        area.isLogarithmic && std::ranges::all_of(drawn, [](double rate) { return rate > 0.0; });
    keyframe::KeyFrames frames =
        keyframe::reduced(drawn, area.firstStep, area.lastStep, {.isLogarithmic = isLogarithmic}).frames;
    if (!area.isLogarithmic) {
        frames = keyframe::snappedToZero(std::move(frames), area.high);
    }
    for (keyframe::KeyFrame& frame : frames) {
        frame.step = std::round(frame.step);
        frame.rate = keyframe::inThreeDigits(frame.rate);
    }
    return keyframe::levelled(std::move(frames));
}

} // namespace lrp::ui
