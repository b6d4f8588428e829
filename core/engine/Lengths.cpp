#include "core/engine/Lengths.h"

#include "core/experiment/Plan.h"

namespace lrp::engine
{

params::Issues lengthProblems(const Record& record, const experiment::Shape& shape)
{
    params::Issues issues;
    for (std::size_t i = 0; i < record.lanes().size(); ++i) {
        if (hasEnded(record.lanes()[i]->status)) {
            continue;
        }
        const auto left = experiment::remainder(shape, record.lanes()[i]->beginning.scheduleStep);
        const std::string pointer = "/lanes/" + std::to_string(i);
        const experiment::Lane& lane = record.experiment().lanes[i];
        const schedule::KeptColumns kept(record.lanes()[i]->columns());
        append(issues, experiment::scheduleIn(lane, left, pointer + "/schedule").issues());
        append(issues, experiment::checkAverage(lane, shape, pointer));
    }
    return issues;
}

} // namespace lrp::engine
