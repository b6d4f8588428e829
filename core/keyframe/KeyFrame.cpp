#include "core/keyframe/KeyFrame.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lrp::keyframe
{

double between(Transition transition, double a, double b, double s)
{
    switch (transition) {
    case Transition::Hold:
        return a;
    case Transition::Linear:
        return a + (b - a) * s;
    case Transition::Cosine:
        return b + (a - b) * (1.0 + std::cos(std::numbers::pi * s)) / 2.0;
    case Transition::Exponential:
        return a > 0.0 && b > 0.0 ? a * std::pow(b / a, s) : std::numeric_limits<double>::quiet_NaN();
    }
    return a;
}

double rateAt(const KeyFrames& frames, double step)
{
    const auto after = std::upper_bound(frames.begin(), frames.end(), step,
                                        [](double at, const KeyFrame& frame) { return at < frame.step; });
    if (after == frames.begin()) {
        return frames.front().rate;
    }
    const KeyFrame& before = *(after - 1);
    return after == frames.end() ? before.rate
                                 : between(before.toNext, before.rate, after->rate,
                                           (step - before.step) / (after->step - before.step));
}

double peakOf(const KeyFrames& frames)
{
    return std::ranges::max(frames, {}, &KeyFrame::rate).rate;
}

KeyFrames legal(KeyFrames frames)
{
    for (std::size_t i = 0; i + 1 < frames.size(); ++i) {
        if (frames[i].toNext == Transition::Exponential &&
            !(frames[i].rate > 0.0 && frames[i + 1].rate > 0.0)) {
            frames[i].toNext = Transition::Linear;
        }
    }
    return frames;
}

} // namespace lrp::keyframe
