#pragma once

#include "core/experiment/Experiment.h"
#include "core/keyframe/KeyFrame.h"
#include "core/schedule/Schedule.h"

#include <cstdint>
#include <optional>

/// Key frames as the schedule `segments` of the parts `ramp` and `constant` (one rate for all the run as
/// `constant` alone), and back. Frames stand at steps of the whole run, `from` is the first update of a
/// schedule that begins in its middle, whose lengths are measured with what is left. Thread: any.
namespace lrp::keyframe
{

/// A schedule and the base rate that its shares are of.
struct Scheduled {
    schedule::Schedule schedule;
    double baseRate = 0.0;
};

/// Which base rate shares are of: the highest of the frames, or the one there is, where nobody may change it.
enum class BaseRate { Highest, Kept };

/// Lengths are percentages of the run (or of what is left of it) with as many digits as bring them to a
/// hundredth of a tick. Where all rates are 0, `baseRate` is kept. Frames are moved to whole ticks, and
/// pieces shorter than a tick are left out. Preconditions: frames as KeyFrames says, rates finite and not
/// negative, the first frame at `from`, the last at the end of the run; a base rate that is kept is above 0.
Scheduled scheduled(const KeyFrames& frames, double baseRate, experiment::TickUnit tick,
                    const experiment::Shape& shape, std::int64_t from = 0,
                    BaseRate sharesOf = BaseRate::Highest);

/// The lane with the schedule, the base rate and nothing else changed.
experiment::Lane withFrames(experiment::Lane lane, const KeyFrames& frames, const experiment::Shape& shape,
                            BaseRate sharesOf = BaseRate::Highest);

/// The frames that a lane's schedule consists of; nothing where it is no `segments` of ramps and constants
/// with transitions that frames have (a single ramp or `constant` is one of one part), or where its lengths
/// do not fit the run.
std::optional<KeyFrames> framesOf(const experiment::Lane& lane, const experiment::Shape& shape,
                                  std::int64_t from = 0);

} // namespace lrp::keyframe
