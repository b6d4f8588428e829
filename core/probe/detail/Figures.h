#pragma once

#include "core/params/Text.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <cmath>
#include <string>

namespace lrp::probe
{

/// As threeDigits(), and "nan", "inf" and "-inf".
inline std::string figure(double x)
{
    return std::isfinite(x) ? threeDigits(x) : params::shortest(x);
}

/// The same; what has not settled may be larger.
inline std::string figure(double x, bool isSettled)
{
    return isSettled ? figure(x) : translate("probe", "at least %1", "a number").arg(figure(x)).str();
}

} // namespace lrp::probe
