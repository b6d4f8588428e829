#pragma once

#include "core/params/Text.h"

#include <cmath>
#include <string>

namespace lrp::params
{

/// A CSV cell: in quotes when RFC 4180 asks for them.
inline std::string csvCell(const std::string& text)
{
    if (text.find_first_of("\",\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + "\"";
}

/// Empty for NaN.
inline std::string csvCell(double value)
{
    return std::isnan(value) ? std::string() : shortest(value);
}

} // namespace lrp::params
