#pragma once

#include "core/experiment/Experiment.h"

#include <string>
#include <vector>

namespace lrp::experiment
{

/// The rates a lane will use, known beforehand.
struct Plan {
    std::int64_t firstStep = 0;    ///< not 0 for a schedule that begins in the middle of the run
    std::vector<double> rates;     ///< rates[t] is the rate of update firstStep + t, up to the end of the run
    std::vector<double> momentums; ///< likewise, where the schedule moves a momentum or beta1; else empty
    double baseRate = 0.0;         ///< the lane's: what its optimizer begins with
    bool dependsOnMetric = false;  ///< the schedule waits for a metric: rates[] is what it does without one
    std::string stopsBecause;      ///< not empty: what is raised at step firstStep + rates.size()
    params::Issues issues; ///< lengths that come to something illegal in this run; then rates is empty
};

/// What is left of a run after `from` steps. Epochs and evaluation periods stay what they are.
Shape remainder(const Shape& shape, std::int64_t from);

/// What a lane's lengths are measured with in a run of this shape.
params::Clock clockOf(TickUnit tick, const Shape& shape);

/// The lane's schedule with every length in ticks. Issues have pointers below `pointer`.
params::Result<schedule::Schedule> scheduleIn(const Lane& lane, const Shape& shape,
                                              const std::string& pointer);

/// An average of the lane's weights that would begin behind the end of a run of this shape, which forks share
/// with what they come from. Issues have pointers below `pointer`, the lane's.
params::Issues checkAverage(const Lane& lane, const Shape& shape, const std::string& pointer);

/// What is wrong with the lanes' lengths in a run of this shape.
params::Issues checkLengths(const Experiment& experiment, const Shape& shape);

/// Whether a schedule that ticks in this unit does so after update number `done` (1, 2, …).
bool ticksAfter(std::int64_t done, TickUnit unit, const Shape& shape);

/// Runs the lane's schedule through a run of this shape without training. A fork's schedule begins with
/// update `from`, and its lengths are measured with what is left of the run.
Plan plan(const Lane& lane, const Shape& shape, const std::string& pointer = "/schedule",
          std::int64_t from = 0);

} // namespace lrp::experiment
