#pragma once

#include "core/conformance/detail/OptimizerCase.h"

/// Cases of a plateau's rehearsal: {"what": "plateau", "metrics", "settings": {"lr", "mode", "factor",
/// "patience", "threshold", "rel", "cooldown", "min_lr", "eps"}, "rows": [[lr, best, bar, bad, cooldown,
/// event]]}, a row for each metric; settings that are left out have PyTorch's defaults.
namespace lrp::conformance
{

/// Rehearses ReduceLROnPlateau with the metrics: the largest |difference| of a rate, best or bar, divided by
/// what is recorded; infinity where a count or an event is another. Throws CaseFailure, or what nlohmann/json
/// throws, for a case that is not as the format says.
Deviation replayPlateau(const Json& spec);

} // namespace lrp::conformance
