#include "core/lesson/Telling.h"

#include "core/lesson/Verdict.h"
#include "core/text/Translate.h"

#include <cmath>
#include <optional>

namespace lrp::lesson
{
namespace
{

using params::Json;

constexpr std::size_t kConfirming = 1;

/// "at 60 % of the run", of what is not at the end.
std::string whereIn(const Stretch& at)
{
    constexpr double kPercent = 100.0;
    const std::string to = figure(kPercent * at.to);
    return at.from == at.to ? translate("lesson", "at %1 % of the run").arg(to)
                            : translate("lesson", "between %1 and %2 % of the run")
                                  .arg(figure(kPercent * at.from))
                                  .arg(to);
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
    return count == 0   ? translate("lesson", "never", "how often")
           : count == 1 ? translate("lesson", "once", "how often")
                        : translate("lesson", "%n times", "how often", count);
}

std::string rarityTold(const Lesson& lesson, const Claim& claim, const Json& figures)
{
    const std::int64_t first = countIn(figures, "only_first");
    const std::int64_t second = countIn(figures, "only_second");
    if (first < 0 || second < 0) {
        return {};
    }
    const std::int64_t seeds = 2 * lesson.seeds;
    return (claim.happening.kind == Happening::Kind::Diverged
                ? translate("lesson", "Over %n seed(s) %1 alone diverged %2, %3 alone %4.",
                            "lanes, and how often each", seeds)
                : translate("lesson", "Over %n seed(s) %1 alone ended above %5 %2, %3 alone %4.",
                            "lanes, and how often each", seeds))
        .arg(claim.second.letter)
        .arg(timesText(second))
        .arg(claim.first.letter)
        .arg(timesText(first))
        .arg(figure(claim.happening.limit));
}

std::string lowerTold(const Lesson& lesson, const Claim& claim, const Json& figures)
{
    const std::int64_t count = countIn(figures, "wins", kConfirming);
    if (count < 0) {
        return {};
    }
    return (claim.at == kEnd ? translate("lesson", "Over %n seed(s) %1 was lower than %2 %3.",
                                         "lanes, and how often", lesson.seeds)
                             : translate("lesson", "Over %n seed(s) %1 was lower than %2 %4 %3.",
                                         "lanes, how often, and where", lesson.seeds))
        .arg(claim.first.letter)
        .arg(claim.second.letter)
        .arg(timesText(count))
        .arg(whereIn(claim.at));
}

std::string sameTold(const Lesson& lesson, const Claim& claim, const Json& figures)
{
    if (!figures.contains("holds") || figures.at("holds") != true) {
        return {};
    }
    return (claim.at == kEnd
                ? translate("lesson", "Over %n seed(s) %1 and %2 differ by less than 2 % on average.",
                            "lanes", lesson.seeds)
                : translate("lesson", "Over %n seed(s) %1 and %2 differ by less than 2 % on average %3.",
                            "lanes, and where", lesson.seeds))
        .arg(claim.first.letter)
        .arg(claim.second.letter)
        .arg(whereIn(claim.at));
}

std::string divergenceTold(const Lesson& lesson, const Claim& claim, const Json& figures)
{
    const std::int64_t count = countIn(figures, "times", kConfirming);
    return count < 0
               ? ""
               : translate("lesson", "Over %n seed(s) %1 diverged %2.", "a lane, and how often", lesson.seeds)
                     .arg(claim.first.letter)
                     .arg(timesText(count))
                     .str();
}

} // namespace

std::string toldOf(const Lesson& lesson, const Claim& claim)
{
    const Json* figures = figuresOf(lesson, claim);
    if (figures == nullptr) {
        return {};
    }
    switch (claim.kind) {
    case Claim::Kind::Lower:
        return lowerTold(lesson, claim, *figures);
    case Claim::Kind::Same:
        return sameTold(lesson, claim, *figures);
    case Claim::Kind::Diverges:
        return divergenceTold(lesson, claim, *figures);
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
