#pragma once

#include "core/conformance/detail/Case.h"

namespace lrp::conformance
{

/// Averages of the path that gradient descent with these `rates` takes on f = (x² + 10 y²)/2 from (1, 1): of
/// the weights after update `start` and every `every`th from there; by update.
Deviation replaySwa(const Json& spec);
/// With `decay`, perhaps `warm`; after each update.
Deviation replayEma(const Json& spec);
/// Of the last `k` of those after every `every`th update; after each of them.
Deviation replayLawa(const Json& spec);
/// The Schedule-Free `optimizer`, "sgd" or "adamw", on the same f: y, where gradients are taken, z and their
/// average x after each update, and that x is the mean of the z by their weights.
Deviation replayScheduleFree(const Json& spec);

} // namespace lrp::conformance
