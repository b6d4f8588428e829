#include "ui/plots/Course.h"

#include "ui/plots/LaneReader.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

/// What lies before the lane's own samples; nullptr for a lane that is no fork.
const engine::LaneRecord* pastOf(const engine::LaneRecord& lane)
{
    return lane.beginning.parent.get();
}

void addLosses(const engine::LaneRecord& lane, std::int64_t begin, std::int64_t end, Smoothing& average)
{
    const std::int64_t fork = lane.beginning.forkStep;
    if (pastOf(lane) != nullptr && begin < fork) {
        addLosses(*pastOf(lane), begin, std::min(end, fork), average);
    }
    const std::size_t stop = lane.samples.firstAtOrAfter(static_cast<double>(end));
    for (std::size_t i = lane.samples.firstAtOrAfter(static_cast<double>(begin)); i < stop; ++i) {
        average.add(lane.samples.loss(i));
    }
}

} // namespace

std::optional<engine::Sample> sampleAt(const engine::LaneRecord& lane, std::int64_t step)
{
    if (pastOf(lane) != nullptr && step < lane.beginning.forkStep) {
        return sampleAt(*pastOf(lane), step);
    }
    const std::int64_t index = step - lane.samples.firstStep();
    if (index < 0 || index >= static_cast<std::int64_t>(lane.samples.size())) {
        return std::nullopt;
    }
    return lane.samples[static_cast<std::size_t>(index)];
}

std::optional<engine::Evaluation> evaluationAt(const engine::LaneRecord& lane, std::int64_t step)
{
    const std::size_t after = firstAtOrAfter(lane.evaluations, static_cast<double>(step) + 1.0);
    if (after > 0) {
        return lane.evaluations[after - 1];
    }
    return pastOf(lane) == nullptr ? std::nullopt
                                   : evaluationAt(*pastOf(lane), std::min(step, lane.beginning.forkStep));
}

Smoothing averageBefore(const engine::LaneRecord& lane, std::int64_t step, double keep)
{
    Smoothing average(keep);
    const auto memory = static_cast<std::int64_t>(Smoothing::memory(keep));
    addLosses(lane, std::max<std::int64_t>(0, step - memory), step, average);
    return average;
}

std::optional<Joint> jointOf(const engine::LaneRecord& lane, double keep)
{
    const std::int64_t fork = lane.beginning.forkStep;
    const auto sample = pastOf(lane) == nullptr ? std::nullopt : sampleAt(*pastOf(lane), fork - 1);
    if (!sample) {
        return std::nullopt;
    }
    const double average = averageBefore(lane, fork, keep).value();
    return Joint{*sample, keep > 0.0 ? average : sample->loss, evaluationAt(*pastOf(lane), fork)};
}

} // namespace lrp::ui
