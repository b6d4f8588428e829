#pragma once

#include "core/params/Field.h"

#include <cstdint>

namespace lrp::ui
{

/// The settings a schedule starts with when it is chosen for a run of `totalSteps` steps: the catalogue's
/// defaults, with lengths that fit the run, and warm-up + cosine where the catalogue has an empty list of
/// schedules.
params::Json starterFor(const params::Entry& schedule, std::int64_t totalSteps);

} // namespace lrp::ui
