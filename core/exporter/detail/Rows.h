#pragma once

#include "core/engine/Record.h"

namespace lrp::exporter::detail
{

/// Calls visit(step, sample, evaluation) for each step of a lane, in order: what the update measured, and
/// what was evaluated before it. One of them may be nullptr, as the sample is after the last update.
template <class Visit>
void forEachStep(const engine::LaneRecord& lane, Visit&& visit)
{
    const std::size_t samples = lane.samples.size();
    const std::size_t evaluations = lane.evaluations.size();
    std::size_t next = 0;
    for (std::size_t i = 0; i < samples; ++i) {
        const engine::Sample sample = lane.samples[i];
        const bool isEvaluated = next < evaluations && lane.evaluations[next].step == sample.step;
        const engine::Evaluation* evaluation = isEvaluated ? &lane.evaluations[next++] : nullptr;
        visit(sample.step, &sample, evaluation);
    }
    for (; next < evaluations; ++next) {
        const engine::Evaluation& evaluation = lane.evaluations[next];
        visit(evaluation.step, static_cast<const engine::Sample*>(nullptr), &evaluation);
    }
}

} // namespace lrp::exporter::detail
