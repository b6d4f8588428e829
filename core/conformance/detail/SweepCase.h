#pragma once

#include "core/conformance/detail/Case.h"

namespace lrp::conformance
{

/// {"rates", "losses", "start", "within", "median", "best_index", "best_rate", …}: what a sweep over base
/// rates comes to. Places and open ends agree exactly.
Deviation replaySweepCurve(const Json& spec);

/// {"a", "b", "wins", "ties", "sign_p", "wilcoxon_w", …}: two lanes, seed by seed, the lower being the
/// better. Counts agree exactly.
Deviation replayPair(const Json& spec);

/// {"loss_at", "budgets", "keep", "rungs"}: who goes on, rung by rung, exactly.
Deviation replayHalving(const Json& spec);

} // namespace lrp::conformance
