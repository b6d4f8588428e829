#pragma once

#include "core/experiment/Experiment.h"
#include "core/experiment/Plan.h"
#include "core/keyframe/Reduction.h"
#include "core/params/Result.h"

#include <vector>

/// What is planned, as key frames. Thread: any.
namespace lrp::keyframe
{

/// A plan's rates at `count` places spread evenly from its first update to the end of the run, the last of
/// them one step behind the last update, where the plan goes on as it did. Preconditions: count ≥ 2, the plan
/// has rates.
std::vector<double> samplesOf(const experiment::Plan& plan, std::size_t count);

/// The same at the middles of `count` equal parts of the run, as looksLike() wants them.
std::vector<double> middlesOf(const experiment::Plan& plan, std::size_t count);

/// Any schedule whose rates are known beforehand as key frames: its own where it consists of them, else its
/// plan, reduced to as few pieces as keep every update within 0.5 % of the peak, with frames at the steps
/// that suit best. What takes more than 24 pieces or so, such as noise, is missed by more: `largestError`,
/// over every update, tells. Issues say why that cannot be: it listens to a metric, stops before the end of
/// the run, or has rates that are negative or no numbers. Some 10 ms.
params::Result<Reduced> turnedIntoFrames(const experiment::Lane& lane, const experiment::Shape& shape);

} // namespace lrp::keyframe
