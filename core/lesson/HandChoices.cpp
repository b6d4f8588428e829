#include "core/lesson/HandChoices.h"

#include <algorithm>

namespace lrp::lesson
{
namespace
{

constexpr std::size_t kMost = 8; // keys

/// The claims about lanes of the ranking, there where it asks.
std::vector<const Claim*> claimsOf(const Lesson& lesson, const Rank& rank)
{
    std::vector<const Claim*> claims;
    for (const Claim& claim : lesson.claims) {
        const auto isAsked = [&](const LaneName& lane) {
            return lane.experiment == rank.experiment && rank.lanes.find(lane.letter) != std::string::npos;
        };
        if (isAsked(claim.first) && isAsked(claim.second) && claim.at == rank.at) {
            claims.push_back(&claim);
        }
    }
    return claims;
}

bool isClaimedLowest(char lane, const Rank& rank, const std::vector<const Claim*>& claims)
{
    return std::all_of(rank.lanes.begin(), rank.lanes.end(), [&](char other) {
        return other == lane || std::any_of(claims.begin(), claims.end(), [&](const Claim* claim) {
                   return claim->kind == Claim::Kind::Lower && claim->first.letter == lane &&
                          claim->second.letter == other;
               });
    });
}

/// Whether claims join all lanes as the same, be it by way of a third.
bool areClaimedSame(const Rank& rank, const std::vector<const Claim*>& claims)
{
    std::string joined = rank.lanes.substr(0, 1);
    const auto has = [&](char lane) { return joined.find(lane) != std::string::npos; };
    for (std::size_t before = 0; before != joined.size();) {
        before = joined.size();
        for (const Claim* claim : claims) {
            const char first = claim->first.letter;
            const char second = claim->second.letter;
            if (claim->kind == Claim::Kind::Same && has(first) != has(second)) {
                joined += has(first) ? second : first;
            }
        }
    }
    return joined.size() == rank.lanes.size();
}

std::vector<HandChoice> choicesOf(const Lesson& lesson, const Rank& rank)
{
    std::vector<HandChoice> choices;
    const auto claims = claimsOf(lesson, rank);
    for (const char lane : rank.lanes) {
        choices.push_back(
            {.id = std::string(1, lane), .text = {}, .isRight = isClaimedLowest(lane, rank, claims)});
    }
    if (choices.size() < kMost) {
        choices.push_back({.id = "same", .text = {}, .isRight = areClaimedSame(rank, claims)});
    }
    return choices;
}

std::vector<HandChoice> choicesOf(const Sketch& sketch)
{
    if (sketch.features.empty()) {
        return {{"falls", {}}, {"level", {}}, {"rises", {}}};
    }
    return {{.id = "yes", .text = sketch.features.front().text, .isRight = true}, {"no", {}}};
}

} // namespace

const Step& questionOf(const Lesson& lesson, const Step& step)
{
    const Choice* choice = step.as<Choice>();
    return choice == nullptr || choice->again.empty() ? step : *lesson.stepNamed(choice->again);
}

std::vector<HandChoice> handChoices(const Lesson& lesson, const Step& step)
{
    if (!step.hands.empty()) {
        return step.hands;
    }
    if (const Rank* rank = step.as<Rank>()) {
        return choicesOf(lesson, *rank);
    }
    if (const Sketch* sketch = step.as<Sketch>()) {
        return choicesOf(*sketch);
    }
    if (step.as<Number>() != nullptr) {
        return {{"below", {}}, {.id = "within", .text = {}, .isRight = true}, {"above", {}}};
    }
    std::vector<HandChoice> choices;
    if (const Choice* choice = step.as<Choice>()) {
        for (const Choice::Option& option : lesson.optionsOf(*choice)) {
            choices.push_back({option.id, option.text, option.isRight, option.isMisconception});
        }
    }
    return choices;
}

} // namespace lrp::lesson
