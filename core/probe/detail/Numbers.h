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

/// ‖x‖, summed in 64 bits.
template <class Real>
double norm(std::span<const Real> x)
{
    double sum = 0.0;
    for (const Real value : x) {
        sum += static_cast<double>(value) * static_cast<double>(value);
    }
    return std::sqrt(sum);
}

} // namespace lrp::probe
