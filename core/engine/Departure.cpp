#include "core/engine/Departure.h"

#include <cmath>

namespace lrp::engine
{

std::optional<Departure> departureOf(const LaneRecord& lane)
{
    const std::size_t size = lane.samples.size();
    if (lane.status != LaneStatus::Diverged || size == 0) {
        return std::nullopt;
    }
    // The lane stops where its loss is no longer finite, so that sample is among the last.
    std::size_t index = size - 1;
    while (index > 0 && !std::isfinite(lane.samples.loss(index - 1))) {
        --index;
    }
    return Departure{lane.samples[index].step, lane.samples[index].lr};
}

} // namespace lrp::engine
