#pragma once

#include "core/conformance/detail/Case.h"

/// Cases of what theory says of a schedule. Rates are in "etas", or made of "shape", "n" and "peak".
namespace lrp::conformance
{

/// {"G", "D", "terms", "value", "best_factor", "best_value"}: the bound Ω, its three parts and its best
/// factor.
Deviation replayOmega(const Json& spec);
/// {"G", "D", "value", "best_factor", "best_value"}, perhaps "closed_form": the exact worst case.
Deviation replayWorstCase(const Json& spec);
/// {"steps", "p", "losses"}: what a law says of the losses at these steps, p its parameters in the order of
/// its formula, for the annealing law λ the last.
Deviation replayAnnealing(const Json& spec);
/// With {"area_before"}, and {"warm_up", "end"} for the rates of its authors.
Deviation replayMultiPower(const Json& spec);
Deviation replayFunctional(const Json& spec);
/// {"norms", "power", "tau", "floor", "width", "filtered", "factors"}: the schedule that norms ask for.
Deviation replayRefined(const Json& spec);

} // namespace lrp::conformance
