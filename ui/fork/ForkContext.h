#pragma once

#include "core/experiment/Experiment.h"

#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// What a rehearsal would go on with.
struct RehearsedFork {
    experiment::Lane lane; ///< whose schedule, tick and metric are to be taken
    double cut = 1.0;      ///< the rate with which it goes on, as a share of the one there
};

/// The moment of a run that forks leave from, and what is known of the run up to it.
struct ForkContext {
    experiment::Lane parent; ///< as the run executed it, with the run's name and letter
    char colour = 'A';       ///< the run's, by letter
    experiment::Shape shape{};
    std::int64_t scheduleStep = 0; ///< the update with which the parent's schedule began; not 0 for a fork
    std::int64_t step = 0;         ///< updates done at the checkpoint: the first update of a fork
    double rate = 0.0;             ///< of that update in the parent, measured or planned
    std::vector<double> past{};    ///< the parent's rates before it, evenly spread; need not be all of them
    std::string taken{};           ///< letters that forks cannot have
    std::optional<RehearsedFork> rehearsed{};
    QString warning{}; ///< a sentence, such as that the checkpoint is earlier than what was asked

    std::int64_t stepsLeft() const { return shape.totalSteps - step; }
};

} // namespace lrp::ui
