#pragma once

#include "core/params/Json.h"

#include <cmath>

namespace lrp::app
{

/// A figure for those who read JSON, which has none that is not finite: null stands for those.
inline params::Json numberOrNull(double value)
{
    return std::isfinite(value) ? params::Json(value) : params::Json(nullptr);
}

} // namespace lrp::app
