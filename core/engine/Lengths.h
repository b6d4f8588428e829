#pragma once

#include "core/engine/Record.h"

namespace lrp::engine
{

/// What is wrong with the lengths of schedules in a run of this shape, each in what is left of it where the
/// schedule begins, and with those of averages in the whole of it. Lanes that have ended have none any more.
params::Issues lengthProblems(const Record& record, const experiment::Shape& shape);

} // namespace lrp::engine
