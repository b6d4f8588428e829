#pragma once

#include "core/store/Run.h"

#include <cstdint>
#include <vector>

namespace lrp::store
{

/// What the checkpoints of one run may take.
struct CheckpointBudget {
    std::int64_t bytes = 64 << 20;
    std::size_t count = 60;
};

/// The steps of those checkpoints that have to go for the others to fit the budget. The first and the latest
/// stay, and those of a pause, a stop or an end as long as there are others; of these goes the one whose
/// neighbours are nearest to each other beside its distance from the latest, so that the past grows coarse
/// with its age. `checkpoints`: of one run, by rising step.
std::vector<std::int64_t> thinned(std::vector<CheckpointInfo> checkpoints,
                                  const CheckpointBudget& budget = {});

} // namespace lrp::store
