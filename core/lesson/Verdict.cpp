#include "core/lesson/Verdict.h"

#include "core/params/Json.h"

#include <algorithm>
#include <cmath>

namespace lrp::lesson
{
namespace
{

using params::Json;

constexpr std::array<const char*, 2> kSets{"choosing", "confirming"};
constexpr double kLeastRatio = 1.03;
constexpr double kLeastD = 0.8;
constexpr double kSameFrom = 0.98;
constexpr double kSameTo = 1.02;
constexpr double kMostP = 0.01;

/// So many of n that a share of it is reached.
std::size_t least(double share, std::size_t n)
{
    constexpr double kSlack = 1e-9; // 0.9 · 20 is 18
    return static_cast<std::size_t>(std::ceil(share * static_cast<double>(n) - kSlack));
}

std::vector<double> lossesOf(const std::vector<Outcome>& outcomes, const Stretch& at)
{
    std::vector<double> losses;
    losses.reserve(outcomes.size());
    for (const Outcome& outcome : outcomes) {
        losses.push_back(lossIn(outcome, at));
    }
    return losses;
}

std::string outOf(std::size_t count, std::size_t of)
{
    return std::to_string(count) + "/" + std::to_string(of);
}

std::string lowerFails(const PairedComparison& found, const std::string& set)
{
    constexpr double kShare = 0.9;
    if (const std::size_t needed = least(kShare, found.pairs); found.wins < needed) {
        return "lower in " + std::to_string(found.wins) + " of " + std::to_string(found.pairs) + " of the " +
               set + " set; needs " + std::to_string(needed);
    }
    if (!std::isnan(found.ratio) && found.ratio < kLeastRatio) {
        return "ratio " + figure(found.ratio) + " in the " + set + " set; needs 1.03";
    }
    if (!std::isnan(found.d) && found.d < kLeastD) {
        return "d " + figure(found.d) + " in the " + set + " set; needs 0.8";
    }
    return {};
}

std::string sameFails(const PairedComparison& found, const std::string& set)
{
    if (found.compared < found.pairs) {
        return "only " + std::to_string(found.compared) + " of " + std::to_string(found.pairs) +
               " pairs of the " + set + " set can be compared; needs all";
    }
    if (!(found.low >= kSameFrom && found.high <= kSameTo)) {
        return "interval " + figure(found.low) + " to " + figure(found.high) + " in the " + set +
               " set; needs to lie within 0.98 to 1.02";
    }
    return {};
}

void compareLosses(Verdict& verdict, const OutcomesOf& outcomesOf)
{
    const Claim& claim = verdict.claim;
    for (std::size_t set = 0; set < kSets.size(); ++set) {
        verdict.comparison[set] = compare(lossesOf(outcomesOf(claim.first, set), claim.at),
                                          lossesOf(outcomesOf(claim.second, set), claim.at));
        if (verdict.failure.empty()) {
            verdict.failure = claim.kind == Claim::Kind::Lower
                                  ? lowerFails(verdict.comparison[set], kSets[set])
                                  : sameFails(verdict.comparison[set], kSets[set]);
        }
    }
}

void countDivergences(Verdict& verdict, const OutcomesOf& outcomesOf)
{
    constexpr double kShare = 0.95;
    for (std::size_t set = 0; set < kSets.size(); ++set) {
        const auto& outcomes = outcomesOf(verdict.claim.first, set);
        const auto count = static_cast<std::size_t>(std::count_if(
            outcomes.begin(), outcomes.end(), [](const Outcome& outcome) { return outcome.diverged; }));
        verdict.times[set] = static_cast<std::int64_t>(count);
        if (const std::size_t needed = least(kShare, outcomes.size());
            count < needed && verdict.failure.empty()) {
            verdict.failure = "diverged in " + std::to_string(count) + " of " +
                              std::to_string(outcomes.size()) + " of the " + kSets[set] + " set; needs " +
                              std::to_string(needed);
        }
    }
}

void testRarity(Verdict& verdict, const OutcomesOf& outcomesOf)
{
    const Claim& claim = verdict.claim;
    for (std::size_t set = 0; set < kSets.size(); ++set) {
        const auto& first = outcomesOf(claim.first, set);
        const auto& second = outcomesOf(claim.second, set);
        for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
            const bool inFirst = happened(claim.happening, first[i]);
            const bool inSecond = happened(claim.happening, second[i]);
            verdict.onlyFirst += inFirst && !inSecond ? 1 : 0;
            verdict.onlySecond += inSecond && !inFirst ? 1 : 0;
        }
    }
    const auto few = static_cast<std::size_t>(std::min(verdict.onlyFirst, verdict.onlySecond));
    verdict.p = signTest(few, static_cast<std::size_t>(verdict.onlyFirst + verdict.onlySecond));
    if (verdict.onlyFirst >= verdict.onlySecond) {
        verdict.failure = "it happened no more often to the second lane alone";
    } else if (verdict.p >= kMostP) {
        verdict.failure = "p " + figure(verdict.p) + "; needs less than 0.01";
    }
}

} // namespace

Verdict judge(const Claim& claim, const OutcomesOf& outcomesOf)
{
    Verdict verdict{.claim = claim, .count = static_cast<std::int64_t>(outcomesOf(claim.first, 0).size())};
    switch (claim.kind) {
    case Claim::Kind::Lower:
    case Claim::Kind::Same:
        compareLosses(verdict, outcomesOf);
        break;
    case Claim::Kind::Rarer:
        testRarity(verdict, outcomesOf);
        break;
    case Claim::Kind::Diverges:
        countDivergences(verdict, outcomesOf);
        break;
    }
    return verdict;
}

std::string Verdict::line() const
{
    std::string text = claim.text;
    if (claim.kind == Claim::Kind::Lower || claim.kind == Claim::Kind::Same) {
        const auto& [choosing, confirming] = comparison;
        text += " " + outOf(choosing.wins, choosing.pairs) + " " + outOf(confirming.wins, confirming.pairs) +
                " ratio " + figure(choosing.ratio) + " " + figure(confirming.ratio);
        text += claim.kind == Claim::Kind::Lower
                    ? " d " + figure(choosing.d) + " " + figure(confirming.d)
                    : " interval " + figure(choosing.low) + "-" + figure(choosing.high) + " " +
                          figure(confirming.low) + "-" + figure(confirming.high);
    } else if (claim.kind == Claim::Kind::Diverges) {
        text += " " + outOf(static_cast<std::size_t>(times[0]), static_cast<std::size_t>(count)) + " " +
                outOf(static_cast<std::size_t>(times[1]), static_cast<std::size_t>(count));
    } else {
        text += " only " + std::string(1, claim.first.letter) + " " + std::to_string(onlyFirst) + ", only " +
                claim.second.letter + " " + std::to_string(onlySecond) + " of " + std::to_string(2 * count) +
                " p " + figure(p);
    }
    return text + (holds() ? " holds" : " fails: " + failure);
}

Json Verdict::toJson() const
{
    Json json{{"holds", holds()}};
    const auto both = [this](auto figure) {
        return Json::array({figure(comparison[0]), figure(comparison[1])});
    };
    switch (claim.kind) {
    case Claim::Kind::Lower:
    case Claim::Kind::Same:
        json["wins"] = both([](const PairedComparison& found) { return found.wins; });
        json["p"] = both([](const PairedComparison& found) { return keptFigure(found.p()); });
        json["ratio"] = both([](const PairedComparison& found) { return keptFigure(found.ratio); });
        json["d"] = both([](const PairedComparison& found) { return keptFigure(found.d); });
        json["low"] = both([](const PairedComparison& found) { return keptFigure(found.low); });
        json["high"] = both([](const PairedComparison& found) { return keptFigure(found.high); });
        break;
    case Claim::Kind::Diverges:
        json["times"] = Json::array({times[0], times[1]});
        break;
    case Claim::Kind::Rarer:
        json["only_first"] = onlyFirst;
        json["only_second"] = onlySecond;
        json["p"] = keptFigure(p);
        break;
    }
    if (!holds()) {
        json["failure"] = failure;
    }
    return json;
}

} // namespace lrp::lesson
