#pragma once

#include "core/experiment/Experiment.h"

namespace lrp::app
{

/// Prints what is odd about the lanes, two lines or more each, or one JSON list. Returns whether a warning is
/// among it.
bool printFindings(const experiment::Experiment& experiment, const experiment::Shape& shape, bool asJson);

} // namespace lrp::app
