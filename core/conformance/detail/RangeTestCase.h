#pragma once

#include "core/conformance/detail/Case.h"

namespace lrp::conformance
{

/// {"rule", "n", "from", "to", "lrs"}: the rates of a ladder.
Deviation replayLadder(const Json& spec);

/// {"n", "from", "to", "raw", "fastai", "lightning", "torch_lr_finder", "ignite"}: what others read from a
/// test's losses, each on its own ladder. Counts and slices agree exactly.
Deviation replayTestCurve(const Json& spec);

/// {"n", "from", "to", "raws", "low", "minimum", "edge", "drop", "low_index", …}: what this program reads
/// from several seeds. Places agree exactly.
Deviation replayPooled(const Json& spec);

} // namespace lrp::conformance
