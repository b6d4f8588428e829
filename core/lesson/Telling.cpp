#include "core/lesson/Telling.h"

#include "core/lesson/Verdict.h"

#include <cmath>
#include <optional>

namespace lrp::lesson
{
namespace
{

using params::Json;

constexpr std::size_t kConfirming = 1;

/// " at 60 % of the run"; empty for the end.
std::string whereIn(const Stretch& at)
{
    constexpr double kPercent = 100.0;
    if (at == kEnd) {
        return {};
    }
    const std::string to = threeDigits(kPercent * at.to) + " % of the run";
    return at.from == at.to ? " at " + to : " between " + threeDigits(kPercent * at.from) + " and " + to;
}

/// A whole number of the figures; −1 where a file that a person wrote has none there.
std::int64_t countIn(const Json& figures, const char* key, std::optional<std::size_t> set = {})
{
    const auto found = figures.find(key);
    if (found == figures.end()) {
        return -1;
    }
    const bool isList = set && found->is_array() && found->size() > *set;
    const Json& value = isList ? (*found)[*set] : *found;
    return value.is_number_integer() ? value.get<std::int64_t>() : -1;
}

/// The claim's figures in `verified`; nullptr where there are none.
const Json* figuresOf(const Lesson& lesson, const Claim& claim)
{
    const auto claims = lesson.verified.is_object() ? lesson.verified.find("claims") : lesson.verified.end();
    if (!lesson.verified.is_object() || claims == lesson.verified.end() || !claims->is_object()) {
        return nullptr;
    }
    const auto figures = claims->find(claim.text);
    return figures == claims->end() || !figures->is_object() ? nullptr : &*figures;
}

std::string timesText(std::int64_t count)
{
    return count == 0 ? "never" : count == 1 ? "once" : std::to_string(count) + " times";
}

std::string rarityTold(const Lesson& lesson, const Claim& claim, const Json& figures)
{
    const std::int64_t first = countIn(figures, "only_first");
    const std::int64_t second = countIn(figures, "only_second");
    if (first < 0 || second < 0) {
        return {};
    }
    const std::string what = claim.happening.kind == Happening::Kind::Diverged
                                 ? "diverged"
                                 : "ended above " + threeDigits(claim.happening.limit);
    return "Over " + std::to_string(2 * lesson.seeds) + " seeds " + claim.second.letter + " alone " + what +
           " " + timesText(second) + ", " + claim.first.letter + " alone " + timesText(first) + ".";
}

} // namespace

std::string toldOf(const Lesson& lesson, const Claim& claim)
{
    const Json* figures = figuresOf(lesson, claim);
    if (figures == nullptr) {
        return {};
    }
    const std::string over = "Over " + std::to_string(lesson.seeds) + " seeds ";
    const std::string first(1, claim.first.letter);
    const std::string second(1, claim.second.letter);
    std::int64_t count = 0;
    switch (claim.kind) {
    case Claim::Kind::Lower:
        count = countIn(*figures, "wins", kConfirming);
        return count < 0 ? ""
                         : over + first + " was lower than " + second + whereIn(claim.at) + " " +
                               timesText(count) + ".";
    case Claim::Kind::Same:
        return figures->contains("holds") && figures->at("holds") == true
                   ? over + first + " and " + second + " differ by less than 2 % on average" +
                         whereIn(claim.at) + "."
                   : "";
    case Claim::Kind::Diverges:
        count = countIn(*figures, "times", kConfirming);
        return count < 0 ? "" : over + first + " diverged " + timesText(count) + ".";
    case Claim::Kind::Rarer:
        return rarityTold(lesson, claim, *figures);
    }
    return {};
}

std::optional<LossRange> lossRangeOf(const Lesson& lesson, const std::string& setup)
{
    if (!lesson.verified.is_object() || !lesson.verified.contains("losses")) {
        return std::nullopt;
    }
    const Json& losses = lesson.verified.at("losses");
    if (!losses.is_object() || !losses.contains(setup)) {
        return std::nullopt;
    }
    const Json& ends = losses.at(setup); // of a file that a person may have written
    if (!ends.is_array() || ends.size() != 2 || !ends[0].is_number() || !ends[1].is_number()) {
        return std::nullopt;
    }
    const LossRange range{ends[0].get<double>(), ends[1].get<double>()};
    return range.low > 0.0 && range.low < range.high && std::isfinite(range.high) ? std::optional(range)
                                                                                  : std::nullopt;
}

} // namespace lrp::lesson
