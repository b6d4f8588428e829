#pragma once

#include "core/lesson/Claim.h"
#include "core/lesson/Evidence.h"
#include "core/lesson/Outcome.h"
#include "core/params/Field.h"
#include "core/text/Figures.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace lrp::lesson
{

/// The seeds of a claim's two sets, counting up. An effect that was found by looking at the choosing set
/// must show again in the confirming one, which nobody looked at.
struct SeedSets {
    static constexpr std::array<std::int64_t, 2> kFirst{42, 1042};

    std::int64_t count = 20; ///< of each
};

/// A claim that was tried on both sets.
struct Verdict {
    Claim claim;
    std::int64_t count = 0;                     ///< seeds of each set
    std::array<PairedComparison, 2> comparison; ///< of Lower and Same
    std::array<std::int64_t, 2> times{};        ///< that it happened, of Diverges
    std::int64_t onlyFirst = 0;                 ///< of Rarer, over both sets: it happened to that lane alone
    std::int64_t onlySecond = 0;
    double p = 1.0;      ///< of Rarer: McNemar's exact test over the pairs that differ
    std::string failure; ///< why it does not hold; empty: it holds

    bool holds() const { return failure.empty(); }
    /// "C<A 20/20 20/20 ratio 1.19 1.19 d 8.6 5.0 holds"
    std::string line() const;
    /// The figures, in three digits.
    params::Json toJson() const;
};

/// The outcome of a lane with every seed of a set (0: choosing, 1: confirming).
using OutcomesOf = std::function<const std::vector<Outcome>&(const LaneName& lane, std::size_t set)>;

/// Judges by these rules, in each set of n seeds but for Rarer: Lower: at least 9 of 10 pairs, a geometric
/// mean ratio of at least 1.03 and d of at least 0.8; Same: the ratio and its 90 % interval within 0.98
/// to 1.02; Diverges: at least 19 of 20; Rarer: p below 0.01 over the pairs of both sets.
Verdict judge(const Claim& claim, const OutcomesOf& outcomesOf);

/// A number as figures are shown and kept: three digits.
inline std::string figure(double x)
{
    return inDigits(x, 3);
}
inline double keptFigure(double x)
{
    return rounded(x, 3);
}

} // namespace lrp::lesson
