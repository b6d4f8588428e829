#include "core/lesson/Claim.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace lrp::lesson
{
namespace
{

using params::Issue;
using params::Result;

std::string_view trimmed(std::string_view text)
{
    constexpr const char* kSpace = " \t";
    const auto begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::optional<double> numberIn(std::string_view text)
{
    text = trimmed(text);
    double x = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), x);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return isWhole && std::abs(x) < 1e9 ? std::optional(x) : std::nullopt;
}

std::optional<LaneName> laneIn(std::string_view text)
{
    text = trimmed(text);
    const auto dot = text.rfind('.');
    const std::string_view letter = dot == std::string_view::npos ? text : text.substr(dot + 1);
    if (letter.size() != 1 || letter[0] < 'A' || letter[0] > 'H' || dot == 0) {
        return std::nullopt;
    }
    LaneName lane{.letter = letter[0]};
    if (dot != std::string_view::npos) {
        lane.experiment = text.substr(0, dot);
    }
    return lane;
}

std::optional<Happening> happeningIn(std::string_view text)
{
    text = trimmed(text);
    if (text == "diverged") {
        return Happening{};
    }
    constexpr std::string_view kBegin = "end>";
    const auto limit = text.starts_with(kBegin) ? numberIn(text.substr(kBegin.size())) : std::nullopt;
    return limit ? std::optional(Happening{Happening::Kind::EndAbove, *limit}) : std::nullopt;
}

/// What stands between the brackets of name(a, b), in parts; nothing where it is no such call.
std::optional<std::vector<std::string_view>> argumentsOf(std::string_view text, std::string_view name)
{
    if (!text.starts_with(name) || !text.substr(name.size()).starts_with("(") || text.back() != ')') {
        return std::nullopt;
    }
    text = text.substr(name.size() + 1, text.size() - name.size() - 2);
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        parts.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

Result<Claim> badClaim(const std::string& text, const std::string& pointer)
{
    constexpr std::size_t kShown = 60;
    return Issue{pointer,
                 translate("lesson",
                           "is \"%1\"; needs \"C<A\", \"C=D\", either with \"@60%\" or \"@50-60%\" behind "
                           "it, \"rarer(end>2, B, A)\", \"rarer(diverged, B, A)\" or \"diverges(C)\"")
                     .arg(params::shortened(text, kShown))};
}

/// C<A or C=D, and where.
Result<Claim> comparisonIn(const std::string& text, const std::string& pointer)
{
    const std::string_view all = trimmed(text);
    const auto sign = all.find_first_of("<=");
    const auto at = all.find('@');
    if (sign == std::string_view::npos || at < sign) {
        return badClaim(text, pointer);
    }
    const auto first = laneIn(all.substr(0, sign));
    const auto second = laneIn(all.substr(sign + 1, std::min(at, all.size()) - sign - 1));
    if (!first || !second) {
        return badClaim(text, pointer);
    }
    Claim claim{.text = text,
                .kind = all[sign] == '<' ? Claim::Kind::Lower : Claim::Kind::Same,
                .first = *first,
                .second = *second};
    if (at != std::string_view::npos) {
        const auto stretch = parseStretch(all.substr(at + 1), pointer);
        if (!stretch) {
            return stretch.issues();
        }
        claim.at = *stretch;
    }
    return claim;
}

Result<Claim> rarerIn(const std::vector<std::string_view>& parts, const std::string& text,
                      const std::string& pointer)
{
    const auto happening = parts.size() == 3 ? happeningIn(parts[0]) : std::nullopt;
    const auto first = happening ? laneIn(parts[1]) : std::nullopt;
    const auto second = happening ? laneIn(parts[2]) : std::nullopt;
    if (!first || !second) {
        return badClaim(text, pointer);
    }
    return Claim{.text = text,
                 .kind = Claim::Kind::Rarer,
                 .first = *first,
                 .second = *second,
                 .happening = *happening};
}

} // namespace

Result<Stretch> parseStretch(std::string_view text, const std::string& pointer)
{
    constexpr double kPercent = 100.0;
    const std::string_view all = trimmed(text);
    const auto dash = all.find('-');
    const bool isPercent = all.ends_with('%');
    const std::string_view numbers = isPercent ? all.substr(0, all.size() - 1) : all;
    const auto from = numberIn(numbers.substr(0, dash));
    const auto to = dash == std::string_view::npos ? from : numberIn(numbers.substr(dash + 1));
    if (!isPercent || !from || !to || !(*from >= 0.0 && *from <= *to && *to <= kPercent)) {
        constexpr std::size_t kShown = 20;
        return Issue{pointer, translate("lesson", "has the place \"%1\"; needs a share of the run from 0% to "
                                                  "100%, such as 60%, or a stretch, such as 50-60%")
                                  .arg(params::shortened(std::string(text), kShown))};
    }
    return Stretch{*from / kPercent, *to / kPercent};
}

Result<Claim> parseClaim(const std::string& text, const std::string& pointer)
{
    const std::string_view all = trimmed(text);
    constexpr std::size_t kLongest = 200;
    if (all.empty() || text.size() > kLongest) {
        return badClaim(text, pointer);
    }
    if (const auto parts = argumentsOf(all, "rarer")) {
        return rarerIn(*parts, text, pointer);
    }
    if (const auto parts = argumentsOf(all, "diverges")) {
        const auto lane = parts->size() == 1 ? laneIn(parts->front()) : std::nullopt;
        return lane ? Result<Claim>(
                          Claim{.text = text, .kind = Claim::Kind::Diverges, .first = *lane, .second = *lane})
                    : badClaim(text, pointer);
    }
    return comparisonIn(text, pointer);
}

} // namespace lrp::lesson
