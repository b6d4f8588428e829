#pragma once

#include "core/conformance/detail/Case.h"

/// Cases of losses of two weights, and of planes on which losses are drawn.
namespace lrp::conformance
{

/// {"function", "at", "value", "gradient", "hessian"}
Deviation replaySurface(const Json& spec);
/// {"path", "mean", "axes", "explained", "coordinates"}: the plane of a path's principal components.
Deviation replayPathPlane(const Json& spec);
/// {"weights", "direction", "scaled"}: rows, each a filter.
Deviation replayFilters(const Json& spec);
/// {"n", "explained", "limit"}: the shares of a random walk's components.
Deviation replayWalk(const Json& spec);

} // namespace lrp::conformance
