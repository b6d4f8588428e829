#include "core/sweep/Vary.h"

#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/sweep/detail/Canonical.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

namespace lrp::sweep
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;

namespace
{

/// The parts between commas that stand in no brackets and no quotes.
std::vector<std::string> partsOf(const std::string& text)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted && c == '\\' && i + 1 < text.size()) {
            parts.back() += c;
            parts.back() += text[++i];
            continue;
        }
        isQuoted = isQuoted != (c == '"');
        depth += isQuoted ? 0 : c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (c == ',' && !isQuoted && depth <= 0) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

std::optional<double> numberIn(std::string_view text)
{
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Reads 1e-3..1:log:7. The first number may be followed by the dots alone; where there is none, the text is
/// no range.
bool isRange(const std::string& text)
{
    const auto dots = text.find("..");
    return dots != std::string::npos && numberIn(std::string_view(text).substr(0, dots)).has_value();
}

Issues readRange(const std::string& text, Range& range, const std::string& place)
{
    const auto dots = text.find("..");
    const std::string_view rest = std::string_view(text).substr(dots + 2);
    const auto colon = rest.find(':');
    const auto high = numberIn(rest.substr(0, colon));
    std::string_view points = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    constexpr std::string_view kLog = "log:";
    if (points.starts_with(kLog)) {
        range.distribution = Distribution::LogUniformValues;
        points.remove_prefix(kLog.size());
    }
    const auto count = numberIn(points);
    if (!high || !count) {
        return {{place, translate("sweep", "needs both ends and a number of points, such as %1 or %2")
                            .arg("0.1..0.5:5")
                            .arg("1e-3..1:log:7")}};
    }
    range.min = *numberIn(std::string_view(text).substr(0, dots));
    range.max = *high;
    Issues issues =
        params::readJson(params::asTyped(*count), range.count, params::between(2, kMostTasks), place);
    if (issues.empty()) {
        issues = Range::check(range);
    }
    for (Issue& issue : issues) {
        issue.pointer = place;
    }
    return issues;
}

/// What is no JSON is a text, as with --set.
Result<Json> valueIn(const std::string& text, const std::string& place)
{
    return Json::accept(text) ? params::parseJson(text, place) : Result<Json>(Json(text));
}

Issues readList(const std::string& text, std::vector<Json>& values, const std::string& place)
{
    const std::vector<std::string> parts = partsOf(text);
    if (parts.size() > static_cast<std::size_t>(kMostTasks)) {
        return {{place, translate("sweep", "has %1 values; needs at most %2")
                            .arg(std::to_string(parts.size()))
                            .arg(std::to_string(kMostTasks))}};
    }
    std::set<std::string> known;
    for (const std::string& part : parts) {
        if (part.empty()) {
            return {{place, translate("sweep", "has an empty value; needs values with commas between them, "
                                               "such as %1")
                                .arg("0.1,0.2")}};
        }
        auto value = valueIn(part, place);
        if (!value) {
            return value.issues();
        }
        if (!known.insert(canonicalText(*value)).second) {
            return {{place, translate("sweep", "gives %1 twice; needs each value once").arg(part)}};
        }
        values.push_back(std::move(*value));
    }
    return {};
}

} // namespace

Issues vary(Specification& specification, const std::string& text)
{
    constexpr std::size_t kLongest = 60;
    const std::string place = "--vary " + params::shortened(text, kLongest);
    const auto equals = text.find('=');
    if (equals == std::string::npos || !text.starts_with('/')) {
        return {{place, translate("sweep", "needs a JSON pointer, = and values, such as %1")
                            .arg("/lanes/*/optimizer/lr=0.1,0.2,0.4")}};
    }
    Parameter parameter{.pointer = text.substr(0, equals), .place = place, .isTyped = true};
    const std::string values = text.substr(equals + 1);
    Issues issues = isRange(values) ? readRange(values, parameter.range, place)
                                    : readList(values, parameter.values, place);
    const auto same = std::ranges::find(specification.parameters, parameter.pointer, &Parameter::pointer);
    if (same != specification.parameters.end()) {
        *same = std::move(parameter);
    } else {
        specification.parameters.push_back(std::move(parameter));
    }
    return issues;
}

} // namespace lrp::sweep
