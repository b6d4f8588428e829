#pragma once

#include "core/conformance/detail/Case.h"

/// Cases of drawn curves.
namespace lrp::conformance
{

/// {"y", "tolerance", "kept"}: which samples the simplified line keeps, exactly.
Deviation replaySimplified(const Json& spec);
/// {"y", "tolerance", "every", "frames"}: [first, last, transition] of each piece, or null where more than 12
/// are needed, exactly.
Deviation replayFrames(const Json& spec);
/// {"x", "y", "slopes", "at", "values"}: the monotone curve through points.
Deviation replayMonotone(const Json& spec);
/// {"y", "name", "warm_up", "hold", "peak", "floor", "error"}: names and percentages exactly.
Deviation replayLooksLike(const Json& spec);

} // namespace lrp::conformance
