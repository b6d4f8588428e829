#pragma once

#include "core/optimizer/Catalog.h"
#include "core/schedule/Releases.h"

namespace lrp::optimizer
{

/// What of an optimizer's settings, as a file gives them, some releases of PyTorch refuse: a rate that was
/// left out is seen here alone.
std::vector<schedule::Restriction> restrictions(const params::Json& settings, const std::string& pointer);

/// The same settings as `release` means them, where it computes by a rule of its own.
params::Json asIn(const schedule::Release& release, params::Json settings);

} // namespace lrp::optimizer
