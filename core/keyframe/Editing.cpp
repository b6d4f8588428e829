#include "core/keyframe/Editing.h"

#include "core/text/Figures.h"

#include <algorithm>
#include <cmath>

namespace lrp::keyframe
{
namespace
{

constexpr double kNear = 1e-9;

bool isAt(double a, double b)
{
    return std::abs(a - b) < kNear * std::max(1.0, std::abs(b));
}

/// Whether the piece from this frame on holds one rate up to the next frame.
bool isLevel(const KeyFrames& frames, std::size_t frame)
{
    return frame + 1 < frames.size() && frames[frame].toNext == Transition::Hold &&
           frames[frame].rate == frames[frame + 1].rate;
}

/// Whether its end is also the end of the run, where a hold leaves nothing to be set.
bool endsHeld(const KeyFrames& frames)
{
    return frames[frames.size() - 2].toNext == Transition::Hold;
}

} // namespace

bool mayMove(const KeyFrames& frames, std::size_t frame, const Domain& domain)
{
    const double step = frames[frame].step;
    return step > domain.from + kNear || (isAt(step, domain.from) && !domain.isStartFixed);
}

bool mayMoveAlong(const KeyFrames& frames, std::size_t frame, const Domain& domain)
{
    return frame > 0 && frame + 1 < frames.size() && frames[frame].step > domain.from + kNear &&
           !isAt(frames[frame].step, domain.to);
}

KeyFrames moved(KeyFrames frames, std::size_t frame, double step, double rate, const Domain& domain)
{
    if (!mayMove(frames, frame, domain)) {
        return frames;
    }
    std::size_t first = frame;
    std::size_t last = frame;
    while (first > 0 && isLevel(frames, first - 1) && mayMove(frames, first - 1, domain)) {
        --first;
    }
    while (isLevel(frames, last)) {
        ++last;
    }
    for (std::size_t i = first; i <= last; ++i) {
        frames[i].rate = std::max(rate, 0.0);
    }
    if (mayMoveAlong(frames, frame, domain)) {
        frames[frame].step = std::clamp(step, std::max(frames[frame - 1].step, domain.from),
                                        std::min(frames[frame + 1].step, domain.to));
    }
    return frames;
}

KeyFrames withRate(KeyFrames frames, std::size_t frame, double rate)
{
    frames[frame].rate = rate;
    if (endsHeld(frames)) { // the last frame has no rate of its own
        const std::size_t held = frames.size() - 2;
        frames[held].rate = frame == held + 1 ? rate : frames[held].rate;
        frames.back().rate = frames[held].rate;
    }
    return frames;
}

std::optional<Added> withFrameAt(const KeyFrames& frames, double step, const Domain& domain)
{
    constexpr double kApart = 0.5;
    const bool isTaken = std::ranges::any_of(
        frames, [step](const KeyFrame& frame) { return std::abs(frame.step - step) < kApart; });
    if (isTaken || step <= domain.from || step >= domain.to) {
        return std::nullopt;
    }
    const auto after = std::ranges::upper_bound(frames, step, {}, &KeyFrame::step);
    const auto place = static_cast<std::size_t>(after - frames.begin());
    Added added{.frames = frames, .place = place};
    added.frames.insert(added.frames.begin() + static_cast<std::ptrdiff_t>(place),
                        {step, rateAt(frames, step), frames[place - 1].toNext});
    return added;
}

std::optional<KeyFrames> withoutFrame(KeyFrames frames, std::size_t frame, const Domain& domain)
{
    if (!mayMoveAlong(frames, frame, domain)) {
        return std::nullopt;
    }
    frames.erase(frames.begin() + static_cast<std::ptrdiff_t>(frame));
    return legal(std::move(frames));
}

Transition nextTransition(const KeyFrames& frames, std::size_t frame)
{
    const auto next = (static_cast<std::size_t>(frames[frame].toNext) + 1) % kTransitions.size();
    const bool touchesZero = !(frames[frame].rate > 0.0 && frames[frame + 1].rate > 0.0);
    return kTransitions[next] == Transition::Exponential && touchesZero ? Transition::Hold
                                                                        : kTransitions[next];
}

KeyFrames snappedToZero(KeyFrames frames, double upperEnd)
{
    constexpr double kNearZero = 0.01;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const bool begins = i + 1 < frames.size() && frames[i].toNext == Transition::Exponential;
        const bool ends = i > 0 && frames[i - 1].toNext == Transition::Exponential;
        if (frames[i].rate < kNearZero * upperEnd && !begins && !ends) {
            frames[i].rate = 0.0;
        }
    }
    return frames;
}

KeyFrames levelled(KeyFrames frames)
{
    constexpr double kLevel = 0.01;
    const double bound = kLevel * peakOf(frames);
    for (std::size_t i = 0; i + 1 < frames.size(); ++i) {
        if (frames[i].toNext != Transition::Hold && std::abs(frames[i + 1].rate - frames[i].rate) < bound) {
            frames[i].toNext = Transition::Hold;
            frames[i + 1].rate = frames[i].rate;
        }
    }
    return frames;
}

std::vector<double> niceRates(double low, double high)
{
    std::vector<double> rates;
    for (int power = static_cast<int>(std::floor(std::log10(low)));
         power <= static_cast<int>(std::floor(std::log10(high))); ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double rate = power >= 0 ? factor * std::pow(10.0, power) : factor / std::pow(10.0, -power);
            if (rate >= low && rate <= high) {
                rates.push_back(rate);
            }
        }
    }
    return rates;
}

double inThreeDigits(double rate)
{
    return rate > 0.0 ? rounded(rate, 3) : 0.0;
}

} // namespace lrp::keyframe
