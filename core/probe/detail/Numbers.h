#pragma once

#include "core/params/Field.h"

#include <cmath>
#include <span>

namespace lrp::probe
{

/// A number for JSON, which has none that are not finite: null.
inline params::Json finiteNumber(double x)
{
    return std::isfinite(x) ? params::Json(x) : params::Json(nullptr);
}

inline params::Json finiteNumbers(std::span<const float> values)
{
    params::Json list = params::Json::array();
    for (const float value : values) {
        list.push_back(finiteNumber(static_cast<double>(value)));
    }
    return list;
}

} // namespace lrp::probe
