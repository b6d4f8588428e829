#pragma once

#include "core/engine/Record.h"

#include <cstdint>
#include <optional>

namespace lrp::engine
{

/// Where a lane left the chart: the first loss that is not finite, or the last step of a lane that diverged.
struct Departure {
    std::int64_t step = 0;
    double rate = 0.0;
};
std::optional<Departure> departureOf(const LaneRecord& lane);

} // namespace lrp::engine
