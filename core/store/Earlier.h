#pragma once

#include "core/store/Document.h"

#include <cstdint>
#include <vector>

namespace lrp::store
{

/// Whether it is one of those that a probe is given that looks back: what a pause or a stop leaves lies
/// anywhere, and at step 0 nothing is trained yet.
bool isForLookingBack(const engine::Checkpoint& checkpoint);

/// The latest `most` of those before a step of the run, of its past too, the oldest first.
std::vector<engine::CheckpointPtr> checkpointsBefore(const Document& document, RunId run, std::int64_t step,
                                                     std::int64_t most);

} // namespace lrp::store
