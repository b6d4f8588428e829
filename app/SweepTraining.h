#pragma once

#include "app/Commands.h"
#include "core/sweep/Tasks.h"

namespace lrp::app
{

/// Trains the tasks of a sweep that its document has not yet, one after another, and prints what all of them
/// came to. The exit code.
int trainSweep(const SweepOptions& options, const sweep::Sweep& sweep, const sweep::Tasks& tasks);

} // namespace lrp::app
