#pragma once

#include "core/experiment/Experiment.h"

#include <string>

namespace lrp::sweep
{

/// The experiment as a text that is the same for the same settings: one line of JSON, members by their names,
/// numbers in their shortest form, without names of experiment and lanes, and without what is as it is by
/// default, so that a setting which a later version adds changes no text.
std::string canonicalText(const experiment::Experiment& experiment);

/// What a task is known by in whatever sweep it stands: the first 16 hexadecimal digits of XXH3-128 of that
/// text. Source: Collet 2019, xxHash 0.8.
std::string idOf(const experiment::Experiment& experiment);

} // namespace lrp::sweep
