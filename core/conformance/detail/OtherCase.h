#pragma once

#include "core/params/Json.h"

#include <cstddef>
#include <vector>

/// Cases of frameworks other than PyTorch: {"framework", "schedule", "kwargs", "t_start", "lrs"}, of a
/// schedule that listens to a metric also {"base_lr", "metrics"}.
namespace lrp::conformance
{

/// Our first `count` values for the case: the rates (of timm.noise the relative noise, of
/// fastai.fit_one_cycle_momentum the momenta). Throws CaseFailure, or what nlohmann/json throws, for a case
/// that is not as the format says, that names no schedule of this program, or whose arguments it refuses.
std::vector<double> valuesOf(const params::Json& spec, std::size_t count);

} // namespace lrp::conformance
