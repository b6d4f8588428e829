#pragma once

#include "core/experiment/Findings.h"
#include "core/params/Json.h"

#include <vector>

namespace lrp::app
{

/// Prints what is odd about the lanes, two lines or more each, or one JSON list. Returns whether a warning is
/// among it.
bool printFindings(const experiment::Experiment& experiment, const experiment::Shape& shape, bool asJson);

/// Prints these of a lane, two lines or more each.
void printFindings(const std::vector<experiment::Finding>& findings, char letter);
/// The same as a JSON list.
params::Json findingsAsJson(const std::vector<experiment::Finding>& findings, char letter);

} // namespace lrp::app
