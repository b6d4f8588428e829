#pragma once

#include "core/keyframe/KeyFrame.h"

#include <cstddef>
#include <optional>
#include <vector>

/// What a hand does to key frames. Every answer is again as KeyFrames says. Thread: any.
namespace lrp::keyframe
{

/// Which part of the run may be edited: frames before `from` stay, and so does what they draw.
struct Domain {
    double from = 0.0; ///< where a frame stands
    double to = 0.0;   ///< where the last one does
    /// The frame at `from` keeps its rate, as that is what is used there now.
    bool isStartFixed = false;
};

/// Whether a frame may be moved at all, and along the run: those at the ends of the domain may not.
bool mayMove(const KeyFrames& frames, std::size_t frame, const Domain& domain);
bool mayMoveAlong(const KeyFrames& frames, std::size_t frame, const Domain& domain);

/// The frame at another step and rate: it stops at its neighbours and at the ends of the domain, and at rate
/// 0. A level that is held between two frames of one rate moves as a whole.
KeyFrames moved(KeyFrames frames, std::size_t frame, double step, double rate, const Domain& domain);

/// The frame alone with this rate, whatever its neighbours hold.
KeyFrames withRate(KeyFrames frames, std::size_t frame, double rate);

/// One more frame, on the curve, with the transition of the piece that it divides; its place. Nothing where a
/// frame stands within half a step, or outside the domain.
struct Added {
    KeyFrames frames;
    std::size_t place = 0;
};
std::optional<Added> withFrameAt(const KeyFrames& frames, double step, const Domain& domain);

/// Nothing for the frames at the ends of the domain.
std::optional<KeyFrames> withoutFrame(KeyFrames frames, std::size_t frame, const Domain& domain);

/// The transition behind this one in the order of kTransitions that the rates of the piece allow.
Transition nextTransition(const KeyFrames& frames, std::size_t frame);

/// Frames of a stroke on a linear axis that are below 1 % of its upper end at 0, as a hand cannot reach it;
/// but those of exponential pieces, which would be none.
KeyFrames snappedToZero(KeyFrames frames, double upperEnd);

/// 1, 2 and 5 times the powers of ten within [low, high], ascending; low and high above 0.
std::vector<double> niceRates(double low, double high);

/// In three digits, as drags end.
double inThreeDigits(double rate);

} // namespace lrp::keyframe
