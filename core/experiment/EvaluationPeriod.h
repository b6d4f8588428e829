#pragma once

#include "core/params/Json.h"

#include <optional>

namespace lrp::experiment
{

/// What the evaluation period is to be when a problem gets another data set, both as JSON: without data an
/// epoch is one step, so that periods in epochs become "1 %" of the run, and that becomes "1 epoch" where
/// there are data. Nothing: it stays.
std::optional<params::Json> periodWith(const params::Json& problem, const params::Json& dataset);

} // namespace lrp::experiment
