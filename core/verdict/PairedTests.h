#pragma once

#include <cstddef>
#include <optional>
#include <span>

/// Tests of numbers that come in pairs, exact: nothing here is approximated by a normal distribution.
namespace lrp::verdict
{

/// Ranks of more pairs take too long to count; what they would tell is told by so many.
inline constexpr std::size_t kMostPairs = 500;

/// Two-sided p of so many wins against so many losses where either is as likely; ties are left out before.
///     p = min(1, 2 Σ_{i ≤ min(wins, losses)} C(n, i) / 2ⁿ),  n = wins + losses;  1 where n is 0
/// At most 10,000 in all.
double signTest(std::size_t wins, std::size_t losses);

/// Wilcoxon's signed ranks.
struct SignedRanks {
    double w = 0.0; ///< the lesser of the sums of ranks of positive and of negative differences
    double p = 1.0; ///< two-sided
};

/// Of at most kMostPairs finite differences: zeros are dropped, equal sizes get the mean of their ranks, and
/// p counts the 2ⁿ patterns of signs by sums over subsets of the doubled ranks.
/// Source: Wilcoxon 1945, Individual comparisons by ranking methods; zeros and ties as in SciPy's `wilcoxon`.
SignedRanks wilcoxon(std::span<const double> differences);

struct Interval {
    double from = 0.0;
    double to = 0.0;
};

/// How far one of a pair lies from the other.
struct Shift {
    double median = 0.0;            ///< of the Walsh averages (d_i + d_j)/2, i ≤ j
    std::optional<Interval> inside; ///< of 95 % at least; nothing: fewer than six differences have none
};

/// Hodges and Lehmann's shift of at most kMostPairs finite differences, one or more, with the interval that
/// the exact distribution of signed ranks gives: the Walsh averages in order without the first and last c,
/// where 2 P(W ≤ c − 1) ≤ 0.05. Source: Hodges & Lehmann 1963, Estimates of location based on rank tests.
Shift hodgesLehmann(std::span<const double> differences);

} // namespace lrp::verdict
