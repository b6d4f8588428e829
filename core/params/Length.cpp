#include "core/params/Length.h"

#include <array>
#include <charconv>
#include <optional>

namespace lrp::params
{
namespace
{

using In = Length::Unit;

struct UnitName {
    std::string_view name;
    In unit;
};

/// What may stand behind the number; the first name of each unit is the one that is written.
constexpr std::array<UnitName, 13> kUnitNames{{{"ticks", In::Ticks},
                                               {"tick", In::Ticks},
                                               {"steps", In::Steps},
                                               {"step", In::Steps},
                                               {"epochs", In::Epochs},
                                               {"epoch", In::Epochs},
                                               {"%", In::Percent},
                                               {"percent", In::Percent},
                                               {"per cent", In::Percent},
                                               {"% of run", In::Percent},
                                               {"% of the run", In::Percent},
                                               {"updates", In::Steps},
                                               {"batches", In::Steps}}};

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\n\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1);
}

std::optional<Length> parse(std::string_view text)
{
    text = trimmed(text);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || !std::isfinite(value)) {
        return std::nullopt;
    }
    const std::string_view word = trimmed(text.substr(static_cast<std::size_t>(end - text.data())));
    if (word.empty()) {
        return Length(value);
    }
    for (const auto& [name, unit] : kUnitNames) {
        if (word == name) {
            return Length(value, unit);
        }
    }
    return std::nullopt;
}

double stepsIn(In unit, const Clock& clock)
{
    switch (unit) {
    case In::Ticks:
        return clock.stepsPerTick;
    case In::Steps:
        return 1.0;
    case In::Epochs:
        return clock.stepsPerEpoch;
    case In::Percent:
        return clock.totalSteps / 100.0;
    }
    return 1.0;
}

/// What may be given for a length.
Phrase lengthIn(const Range& range)
{
    const bool steps = range.unit == Unit::Steps;
    return (range.whole
                ? steps ? translate("params", "a whole number of steps, or a length such as %1, %2 or %3")
                        : translate("params", "a whole number of ticks, or a length such as %1, %2 or %3")
            : steps ? translate("params", "a number of steps, or a length such as %1, %2 or %3")
                    : translate("params", "a number of ticks, or a length such as %1, %2 or %3"))
        .arg("\"200 steps\"")
        .arg("\"3 epochs\"")
        .arg("\"30 %\"");
}

/// The rule on a length in ticks, and a milder one elsewhere: what it comes to depends on the run.
Issues check(const Json& json, const Length& length, const Range& range, const std::string& pointer)
{
    if (length.unit == In::Ticks) {
        std::int64_t whole = 0;
        double real = 0.0;
        const Json number = json.is_string() ? asTyped(length.value) : json;
        return range.whole ? readJson(number, whole, range, pointer) : readJson(number, real, range, pointer);
    }
    const bool positive = range.min > 0.0 || (range.min == 0.0 && range.minOpen);
    if (positive ? length.value <= 0.0 : range.min >= 0.0 && length.value < 0.0) {
        return {{pointer,
                 (positive ? translate("params", "is %1; needs a length above 0. The nearest is %2")
                           : translate("params", "is %1; needs a length of 0 or more. The nearest is %2"))
                     .arg(quoted(json))
                     .arg(toText(Length(positive ? 1.0 : 0.0, length.unit)))}};
    }
    return {};
}

} // namespace

double convert(const Length& length, In unit, const Clock& clock)
{
    return length.unit == unit ? length.value
                               : length.value * stepsIn(length.unit, clock) / stepsIn(unit, clock);
}

Length resolve(const Length& length, const Range& range, const Clock& clock)
{
    if (length.unit == In::Ticks) {
        return length;
    }
    const double ticks = convert(length, In::Ticks, clock);
    return range.whole ? std::max(std::round(ticks), std::max(range.min, -1e15)) : ticks;
}

std::vector<double> ticksOf(const std::vector<Length>& lengths)
{
    std::vector<double> ticks;
    ticks.reserve(lengths.size());
    for (const Length& length : lengths) {
        ticks.push_back(length.ticks());
    }
    return ticks;
}

std::string toText(const Length& length)
{
    std::string number = shortest(length.value);
    switch (length.unit) {
    case In::Ticks:
        return number;
    case In::Steps:
        return number + (length.value == 1.0 ? " step" : " steps");
    case In::Epochs:
        return number + (length.value == 1.0 ? " epoch" : " epochs");
    case In::Percent:
        return number + " %";
    }
    return number;
}

Json writeJson(const Length& length)
{
    return length.unit == In::Ticks ? asTyped(length.value) : Json(toText(length));
}

Json writeJson(const std::vector<Length>& lengths)
{
    Json json = Json::array();
    for (const Length& length : lengths) {
        json.push_back(writeJson(length));
    }
    return json;
}

Issues readJson(const Json& json, Length& length, const Range& range, const std::string& pointer)
{
    std::optional<Length> read;
    if (json.is_number()) {
        read = Length(json.get<double>());
    } else if (json.is_string()) {
        read = parse(json.get_ref<const std::string&>());
    }
    if (!read) {
        return {wrongType(pointer, json, lengthIn(range))};
    }
    length = *read;
    return Recorded::isRead() ? Issues{} : check(json, length, range, pointer);
}

Issues readJson(const Json& json, std::vector<Length>& lengths, const Range& range,
                const std::string& pointer)
{
    if (!json.is_array()) {
        return {wrongType(pointer, json,
                          translate("params", "a list of lengths, such as %1 or %2")
                              .arg("[10, 20]")
                              .arg("[\"30 %\", \"60 %\"]"))};
    }
    lengths.assign(json.size(), {});
    return readElements(json, lengths, range, pointer);
}

} // namespace lrp::params
