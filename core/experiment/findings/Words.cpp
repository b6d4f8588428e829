#include "core/experiment/findings/Words.h"

#include "core/params/Json.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::experiment::words
{
std::string count(double x)
{
    if (x != std::trunc(x) || std::abs(x) >= 1e15) {
        return inDigits(x, 3);
    }
    return grouped(static_cast<std::int64_t>(x));
}

std::string rate(double x)
{
    return inDigits(x, 3);
}

std::string percent(double share)
{
    const double x = 100.0 * share;
    const bool nearlyAll = x >= 99.0 && x < 100.0;
    return inDigits(nearlyAll ? std::floor(10.0 * x) / 10.0 : x, 3) + " %";
}

std::string list(const std::vector<double>& values)
{
    constexpr std::size_t kMost = 4;
    const std::size_t shown = values.size() > kMost ? kMost - 1 : values.size();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isLast = i > 0 && i + 1 == values.size();
        text = isLast ? translate("experiment", "%1 and %2").arg(text).arg(count(values[i])).str()
                      : text + (i == 0 ? "" : ", ") + count(values[i]);
    }
    const std::size_t left = values.size() - shown;
    return left > 0 ? translate("experiment", "%1 and %n more", nullptr, left).arg(text).str() : text;
}

std::string tick(TickUnit unit)
{
    return std::string(choices(unit)[static_cast<std::size_t>(unit)]);
}

std::string tickEvery(TickUnit unit)
{
    return unit == TickUnit::Step    ? translate("experiment", "Tick every step")
           : unit == TickUnit::Epoch ? translate("experiment", "Tick every epoch")
                                     : translate("experiment", "Tick every evaluation");
}

std::string at(double tick, TickUnit unit)
{
    return (unit == TickUnit::Step    ? translate("experiment", "step %1")
            : unit == TickUnit::Epoch ? translate("experiment", "epoch %1")
                                      : translate("experiment", "evaluation %1"))
        .arg(count(tick));
}

std::string ticks(double n, TickUnit unit)
{
    const bool isWhole = n == std::trunc(n) && n >= 0.0 && n < 1e15;
    if (!isWhole) {
        return (unit == TickUnit::Step    ? translate("experiment", "%1 steps")
                : unit == TickUnit::Epoch ? translate("experiment", "%1 epochs")
                                          : translate("experiment", "%1 evaluations"))
            .arg(count(n));
    }
    const auto whole = static_cast<std::int64_t>(n);
    return unit == TickUnit::Step    ? translate("experiment", "%n step(s)", nullptr, whole)
           : unit == TickUnit::Epoch ? translate("experiment", "%n epoch(s)", nullptr, whole)
                                     : translate("experiment", "%n evaluation(s)", nullptr, whole);
}

/// English writes it small; what another language has is written as it stands.
std::string inSentence(const std::string& label)
{
    std::string text = translate("catalogue", label.c_str());
    if (text == label) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    }
    return text;
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
