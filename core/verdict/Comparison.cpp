#include "core/verdict/Comparison.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace lrp::verdict
{
namespace
{

constexpr double kReliable = 0.75;
/// Differences are no larger than this, so that the sum of any two is a number still.
constexpr double kFarthest = std::numeric_limits<double>::max() / 2.0;

bool isBetter(double one, double other, Better better)
{
    return better == Better::Lower ? one < other : one > other;
}

/// Others never decide and ask no question of their own, so that nobody pays for them by Holm's correction.
bool isTested(const Comparison& comparison)
{
    return comparison.pairs >= kFewestPairs;
}

/// The least number of pairs that can reach kLevel where p is corrected for so many tests.
std::size_t pairsNeeded(std::size_t tests)
{
    std::size_t pairs = kFewestPairs;
    while (smallestP(pairs) * static_cast<double>(tests) > kLevel) {
        ++pairs;
    }
    return pairs;
}

/// Who is the better one where p decides: whom both most seeds and, where there is one, the shift speak for.
Ruling directionOf(const Comparison& comparison)
{
    const double shift = comparison.shift ? comparison.shift->median : 0.0;
    if (comparison.firstWins > comparison.secondWins && !isBetter(0.0, shift, comparison.better)) {
        return Ruling::FirstBetter;
    }
    if (comparison.secondWins > comparison.firstWins && !isBetter(shift, 0.0, comparison.better)) {
        return Ruling::SecondBetter;
    }
    return Ruling::MayBeChance;
}

} // namespace

double Comparison::firstIsBetter() const
{
    return (static_cast<double>(firstWins) + static_cast<double>(ties()) / 2.0) / static_cast<double>(pairs);
}

Comparison compare(std::span<const double> first, std::span<const double> second, Better better)
{
    assert(!first.empty() && first.size() == second.size());
    const double worst = std::numeric_limits<double>::infinity() * (better == Better::Lower ? 1.0 : -1.0);
    Comparison comparison{.better = better, .pairs = first.size(), .ranks = {}, .shift = {}};
    std::vector<double> differences;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double a = std::isfinite(first[i]) ? first[i] : worst;
        const double b = std::isfinite(second[i]) ? second[i] : worst;
        comparison.firstDiverged += a == worst ? 1 : 0;
        comparison.secondDiverged += b == worst ? 1 : 0;
        comparison.firstWins += isBetter(a, b, better) ? 1 : 0;
        comparison.secondWins += isBetter(b, a, better) ? 1 : 0;
        differences.push_back(std::clamp(a - b, -kFarthest, kFarthest));
    }
    comparison.signP = signTest(comparison.firstWins, comparison.secondWins);
    if (comparison.firstDiverged + comparison.secondDiverged == 0) {
        comparison.ranks = wilcoxon(differences);
        if (comparison.pairs > 1) {
            comparison.shift = hodgesLehmann(differences);
        }
    }
    return comparison;
}

double smallestP(std::size_t pairs)
{
    return std::ldexp(2.0, -static_cast<int>(pairs));
}

std::vector<double> holm(std::span<const double> ps)
{
    std::vector<std::size_t> order(ps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ps[i]; });
    std::vector<double> corrected(ps.size());
    double least = 0.0;
    for (std::size_t k = 0; k < order.size(); ++k) {
        least = std::max(least, std::min(1.0, ps[order[k]] * static_cast<double>(order.size() - k)));
        corrected[order[k]] = least;
    }
    return corrected;
}

std::vector<Verdict> judge(std::span<const Comparison> pairs)
{
    std::vector<double> ps; // of those that are tested
    std::size_t most = 0;
    for (const Comparison& pair : pairs) {
        if (isTested(pair)) {
            ps.push_back(pair.p());
            most = std::max(most, pair.pairs);
        }
    }
    const std::vector<double> corrected = holm(ps);
    // Holm's later steps ask less than the first, but nobody gets there where the first is out of reach.
    const bool isInReach = most >= pairsNeeded(ps.size());
    std::vector<Verdict> verdicts;
    std::size_t next = 0;
    for (const Comparison& pair : pairs) {
        Verdict verdict{.comparison = pair,
                        .isAlone = pairs.size() == 1,
                        .among = isTested(pair) ? ps.size() : pairs.size()};
        verdict.p = isTested(pair) ? corrected[next++] : 1.0;
        if (!isTested(pair) || !isInReach) {
            verdict.seedsMissing = pairsNeeded(verdict.among) - pair.pairs;
        } else if (verdict.ruling = Ruling::MayBeChance; verdict.p <= kLevel) {
            verdict.ruling = directionOf(pair);
            const double better = pair.firstIsBetter();
            verdict.isReliable =
                verdict.ruling != Ruling::MayBeChance && std::max(better, 1.0 - better) >= kReliable;
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace lrp::verdict
