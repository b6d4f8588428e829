#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"

#include <string>

namespace lrp::experiment
{

/// Puts `value` where `pointer` leads in an experiment's JSON; only the last part of the pointer may be new.
/// An issue at `place` says why there is no such place.
params::Issues setAt(params::Json& json, const std::string& pointer, params::Json value,
                     const std::string& place);

} // namespace lrp::experiment
