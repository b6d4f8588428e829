#pragma once

#include "core/params/Field.h"
#include "core/store/Run.h"

#include <cstdint>
#include <string>

namespace lrp::store
{

/// What a probe has answered about a run.
struct Analysis {
    RunId run = 0;
    std::int64_t step = 0; ///< updates done where it was asked
    std::string kind;      ///< the probe's id
    params::Json settings; ///< the probe with its settings, {"type": kind, …}
    params::Json answer;
    std::string program; ///< name and version of what computed it
    std::int64_t at = 0; ///< milliseconds since 1970, UTC
};

} // namespace lrp::store
