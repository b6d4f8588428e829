#pragma once

#include "core/importer/detail/Script.h"

namespace lrp::importer
{

/// The schedule as the program's JSON. Notes in `script` the values that are none.
params::Json jsonOf(const Built& schedule, Script& script);

/// A value of numbers, texts and lists as JSON. Throws Refused at anything else.
params::Json plainJson(const Value& value);

} // namespace lrp::importer
