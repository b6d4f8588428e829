#pragma once

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace lrp::probe
{

/// Three digits, as captions say numbers: "0.971", "2,050", "1.2e-05".
inline std::string figure(double x)
{
    if (!std::isfinite(x)) {
        return params::shortest(x);
    }
    const double size = std::abs(x);
    if (size >= 999.5 && size < 1e9) {
        const double unit = std::pow(10.0, std::floor(std::log10(size)) - 2.0);
        return grouped(std::llround(std::llround(x / unit) * unit));
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3g", x);
    return text.data();
}

} // namespace lrp::probe
