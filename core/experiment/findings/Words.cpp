#include "core/experiment/findings/Words.h"

#include "core/params/Json.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace lrp::experiment::words
{
namespace
{

std::string digits(const char* format, double x)
{
    std::array<char, 32> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), format, x);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

} // namespace

std::string count(double x)
{
    if (x != std::trunc(x) || std::abs(x) >= 1e15) {
        return digits("%.3g", x);
    }
    std::string text = digits("%.0f", x);
    const std::size_t first = x < 0.0 ? 1 : 0;
    for (std::size_t place = text.size(); place > first + 3;) {
        place -= 3;
        text.insert(place, ",");
    }
    return text;
}

std::string rate(double x)
{
    return digits("%.3g", x);
}

std::string percent(double share)
{
    const double x = 100.0 * share;
    const bool nearlyAll = x >= 99.0 && x < 100.0;
    return digits("%.3g", nearlyAll ? std::floor(10.0 * x) / 10.0 : x) + " %";
}

std::string list(const std::vector<double>& values)
{
    constexpr std::size_t kMost = 4;
    const std::size_t shown = values.size() > kMost ? kMost - 1 : values.size();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isLast = i + 1 == values.size();
        text += (i == 0 ? "" : isLast ? " and " : ", ") + count(values[i]);
    }
    return shown < values.size() ? text + " and " + std::to_string(values.size() - shown) + " more" : text;
}

std::string tick(TickUnit unit)
{
    return std::string(choices(unit)[static_cast<std::size_t>(unit)]);
}

std::string ticks(double n, TickUnit unit)
{
    return count(n) + " " + tick(unit) + (n == 1.0 ? "" : "s");
}

std::string value(const params::Json& json)
{
    if (json.is_array()) {
        std::string text;
        for (const params::Json& one : json) {
            text += (text.empty() ? "" : ", ") + value(one);
        }
        return text;
    }
    return json.is_string() ? json.get<std::string>() : params::dump(json);
}

} // namespace lrp::experiment::words
