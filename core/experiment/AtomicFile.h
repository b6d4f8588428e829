#pragma once

#include "core/params/Result.h"

#include <string>
#include <string_view>

namespace lrp::experiment
{

/// Writes a file so that, whatever happens, the old content or the new one is there, never half of one: a
/// temporary file beside it, fsync, rename.
params::Issues writeFile(const std::string& path, std::string_view content);

} // namespace lrp::experiment
