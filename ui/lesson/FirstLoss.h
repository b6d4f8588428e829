#pragma once

#include "core/engine/Record.h"
#include "core/lesson/LessonRun.h"

#include <cmath>
#include <optional>

namespace lrp::ui
{

/// The loss that the lanes of a race begin with, of one that nobody hides; nothing while none has measured
/// it.
inline std::optional<double> firstLossInSight(const lesson::LessonRun& run, const engine::Record* record)
{
    for (std::size_t i = 0; record != nullptr && i < record->lanes().size(); ++i) {
        const engine::LaneRecord& lane = *record->lanes()[i];
        if (run.isHidden(run.setup(), lane.letter, lesson::Quantity::Loss)) {
            continue;
        }
        const bool isMeasured = lane.evaluations.size() > 0 && lane.evaluations[0].step == 0;
        const double first = isMeasured                ? lane.evaluations[0].validationLoss
                             : lane.samples.size() > 0 ? lane.samples.loss(0)
                                                       : 0.0;
        if (first > 0.0 && std::isfinite(first)) {
            return first;
        }
    }
    return std::nullopt;
}

} // namespace lrp::ui
