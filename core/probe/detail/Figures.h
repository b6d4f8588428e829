#pragma once

#include "core/params/Text.h"
#include "core/text/Figures.h"

#include <cmath>
#include <string>

namespace lrp::probe
{

/// As threeDigits(), and "nan", "inf" and "-inf".
inline std::string figure(double x)
{
    return std::isfinite(x) ? threeDigits(x) : params::shortest(x);
}

} // namespace lrp::probe
