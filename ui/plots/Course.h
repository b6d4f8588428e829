#pragma once

#include "core/engine/Record.h"
#include "core/engine/Smoothing.h"

#include <cstdint>
#include <optional>

namespace lrp::ui
{

using engine::Smoothing;

// The course of a run is what it has measured and, before its fork, what the run it left has, whose course
// may have a fork again.

/// What the course holds of update `step`.
std::optional<engine::Sample> sampleAt(const engine::LaneRecord& lane, std::int64_t step);
/// The latest evaluation of the course at or before `step`.
std::optional<engine::Evaluation> evaluationAt(const engine::LaneRecord& lane, std::int64_t step);
/// The average of the course's training losses before `step`, to Smoothing::memory().
Smoothing averageBefore(const engine::LaneRecord& lane, std::int64_t step, double keep);

/// Where a fork's curves leave those of its parent: the last that both have in common.
struct Joint {
    engine::Sample sample;
    double averageLoss; ///< NaN before the first finite loss
    std::optional<engine::Evaluation> evaluation;
};
/// Nothing for a run that is no fork, and for one that begins where its parent does.
std::optional<Joint> jointOf(const engine::LaneRecord& lane, double keep);

} // namespace lrp::ui
