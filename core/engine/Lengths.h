#pragma once

#include "core/engine/Record.h"

namespace lrp::engine
{

/// What is wrong with the lengths of the lanes' schedules in a run of this shape, each in what is left of it
/// where the schedule begins.
params::Issues lengthProblems(const Record& record, const experiment::Shape& shape);

} // namespace lrp::engine
