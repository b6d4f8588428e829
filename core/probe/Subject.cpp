#include "core/probe/Subject.h"

namespace lrp::probe
{

Subject subjectOf(const experiment::Problem& problem, const experiment::Lane& lane)
{
    Subject subject{.optimizer = lane.optimizer, .batchSize = problem.batchSize};
    if (const auto* none = problem.dataset.as<dataset::NoData>()) {
        subject.batchSize = 1;
        subject.gradientNoise = none->noise;
    }
    return subject;
}

} // namespace lrp::probe
