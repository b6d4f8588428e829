#pragma once

#include "core/experiment/Plan.h"

#include <vector>

namespace lrp::experiment
{

/// A schedule, and the update with which it began: what its lengths count from, as in a fork.
struct Piece {
    schedule::Schedule schedule;
    std::int64_t from = 0;
};

/// A lane whose schedule was replaced on the way: the same lane with one schedule that makes the very rates
/// of `pieces`, one after another. It begins where the first of them does. Pieces are by rising `from`, at
/// ticks of the lane; what another replaces before its first update is left out. Of several pieces come
/// `segments` with all lengths in ticks; one alone stays as it was typed. Issues, below `pointer`, where a
/// length comes to something illegal in what is left of the run, or a piece listens to a metric.
params::Result<Lane> composed(Lane lane, std::vector<Piece> pieces, const Shape& shape,
                              const std::string& pointer = "/schedule");

/// The first update from `wanted` on before which the lane's schedule ticks, in a run of this shape: there
/// another can take its place.
std::int64_t tickAt(std::int64_t wanted, TickUnit unit, const Shape& shape);

/// The rate of the run's last update under a schedule that begins with update `from`; NaN where it raises or
/// a length is wrong.
double lastRate(const Lane& lane, const Shape& shape, std::int64_t from);

} // namespace lrp::experiment
