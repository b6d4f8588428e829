#pragma once

#include "core/conformance/detail/Case.h"

#include <string>

/// Cases of optimizers: {"optimizer", "kwargs", "problem", "start", "steps", "default_dtype", "params",
/// "tolerance"}, with parameter groups {"groups": [{"indices", "kwargs"}]}, with a schedule also
/// {"scheduler":
/// {"scheduler", "kwargs"}, "lrs", "metric_driven"}.
namespace lrp::conformance
{

/// Replays the path in double precision: largest |difference| of a coordinate, divided by the largest
/// coordinate of the step or 1. Rates are compared too where a schedule moves them, divided by their largest.
/// Throws CaseFailure, or what nlohmann/json throws, for a case that is not as the format says.
/// NAdam goes by the release's rule.
Deviation replayPath(const Json& spec, const schedule::Release& release);

/// Why this program refuses the optimizer's arguments, or knows that this release does; empty when neither.
std::string optimizerRefusal(const Json& spec, const schedule::Release& release);

} // namespace lrp::conformance
