#pragma once

#include "core/verdict/PairedTests.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lrp::verdict
{

/// Which of two ends is the better one: of losses the lower, of accuracies the higher.
enum class Better { Lower, Higher };

/// Fewer pairs never decide: with five, the least p that can be reached is 0.0625.
inline constexpr std::size_t kFewestPairs = 6;
/// What a p must not exceed to decide.
inline constexpr double kLevel = 0.05;

/// Two lanes, seed by seed.
struct Comparison {
    Better better = Better::Lower;
    std::size_t pairs = 0;
    std::size_t firstWins = 0;
    std::size_t secondWins = 0; ///< the others are ties, among them seeds with which both diverged
    std::size_t firstDiverged = 0;
    std::size_t secondDiverged = 0;

    double signP = 1.0;
    /// Nothing where a run of either diverged: it has no difference, and the sign test alone is left.
    std::optional<SignedRanks> ranks;
    /// Of the first's ends less the second's; nothing likewise, and for a single pair.
    std::optional<Shift> shift;

    std::size_t ties() const { return pairs - firstWins - secondWins; }
    /// How likely the first is the better one with another seed: (wins + ties/2) / pairs.
    double firstIsBetter() const;
    /// What the pairs say: Wilcoxon's p where there is one, else the sign test's.
    double p() const { return ranks ? ranks->p : signP; }
};

/// The ends of two lanes with the same seeds in the same order, one or more and at most kMostPairs; an end
/// that is not finite is that of a run that diverged, and worse than all others.
Comparison compare(std::span<const double> first, std::span<const double> second, Better better);

/// The least p that so many pairs can reach: 2^(1 − pairs).
double smallestP(std::size_t pairs);

/// Holm's correction, in the order of `ps`: the k-th smallest of n times n − k + 1, never below the one
/// before, at most 1. Source: Holm 1979, A simple sequentially rejective multiple test procedure.
std::vector<double> holm(std::span<const double> ps);

/// What may be said of a pair of lanes.
enum class Ruling {
    TooFewSeeds, ///< nothing, whatever they had ended at
    MayBeChance, ///< p after Holm's correction is above kLevel, or test and most seeds disagree
    FirstBetter,
    SecondBetter,
};

struct Verdict {
    Comparison comparison;
    double p = 1.0; ///< after Holm's correction over all pairs with seeds enough
    Ruling ruling = Ruling::TooFewSeeds;
    bool isAlone = true;          ///< the only pair there is, whose lanes need not both be named
    std::size_t among = 1;        ///< pairs that p is corrected for or, with too few seeds, would be
    std::size_t seedsMissing = 0; ///< of TooFewSeeds: with so many more it could be decided
    /// Of a pair that is decided: whether another seed would show it in 3 of 4 cases or more.
    /// Source: Bouthillier et al. 2021, arXiv:2103.03098, for the threshold.
    bool isReliable = false;
};

/// Verdicts on all pairs of lanes that are compared with each other, in order.
std::vector<Verdict> judge(std::span<const Comparison> pairs);

} // namespace lrp::verdict
