#include "core/params/Text.h"

#include "core/text/Translate.h"

namespace lrp::params
{
namespace
{

Phrase ruleOnWhole(const Range& range, bool low, bool high)
{
    if (low && high) {
        return range.minOpen && range.maxOpen
                   ? translate("params", "needs a whole number above %1 up to but not including %2")
               : range.minOpen ? translate("params", "needs a whole number above %1 to %2")
               : range.maxOpen
                   ? translate("params", "needs a whole number from %1 up to but not including %2")
                   : translate("params", "needs a whole number from %1 to %2");
    }
    if (low) {
        return range.minOpen ? translate("params", "needs a whole number above %1")
                             : translate("params", "needs a whole number, %1 or more");
    }
    if (high) {
        return range.maxOpen ? translate("params", "needs a whole number below %1")
                             : translate("params", "needs a whole number of at most %1");
    }
    return translate("params", "needs a whole number");
}

Phrase ruleOnReal(const Range& range, bool low, bool high)
{
    if (low && high) {
        return range.minOpen && range.maxOpen
                   ? translate("params", "needs a number above %1 up to but not including %2")
               : range.minOpen ? translate("params", "needs a number above %1 to %2")
               : range.maxOpen ? translate("params", "needs a number from %1 up to but not including %2")
                               : translate("params", "needs a number from %1 to %2");
    }
    if (low) {
        return range.minOpen ? translate("params", "needs a number above %1")
                             : translate("params", "needs a number, %1 or more");
    }
    if (high) {
        return range.maxOpen ? translate("params", "needs a number below %1")
                             : translate("params", "needs a number of at most %1");
    }
    return translate("params", "needs a number");
}

} // namespace

std::string nearestLegal(const Range& range, double x, bool integer)
{
    const double span = range.max - range.min;
    const bool counts = integer || range.unit == Unit::Ticks || range.unit == Unit::Steps;
    const double nudge = counts ? 1.0 : (std::isfinite(span) ? 0.01 * span : 0.001);
    if (!(x > range.min) && std::isfinite(range.min)) {
        return shortest(range.minOpen ? range.min + nudge : range.min);
    }
    return shortest(range.maxOpen ? range.max - nudge : range.max);
}

std::string rule(const Range& range, bool integer)
{
    const bool low = std::isfinite(range.min);
    const bool high = std::isfinite(range.max) && range.max < 1e9;
    return (integer ? ruleOnWhole(range, low, high) : ruleOnReal(range, low, high))
        .arg(shortest(low ? range.min : range.max)) // the only bound, or the lower one
        .arg(shortest(range.max));
}

std::string anyOf(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words) {
        text = text.empty() ? std::string(word) : translate("params", "%1 or %2").arg(text).arg(word).str();
    }
    return text;
}

} // namespace lrp::params
