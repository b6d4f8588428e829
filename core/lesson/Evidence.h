#pragma once

#include <cstddef>
#include <span>

/// What pairs of runs with the same seed say about two lanes. Thread: any.
namespace lrp::lesson
{

/// The two-sided probability that of `n` fair coins at most `few` or at least n − few fall on one side: the
/// exact sign test and, over the pairs that differ, McNemar's. 1 where n is 0.
double signTest(std::size_t few, std::size_t n);

/// The t with P(|T| < t) = `share` for Student's distribution of `freedom` degrees, at least 1; `share` from
/// 0 up to but not including 1.
double studentQuantile(double share, std::size_t freedom);

/// Losses of two lanes, pair by pair: first[i] and second[i] have the same seed. A loss that is infinite is
/// that of a run which diverged.
struct PairedComparison {
    std::size_t pairs = 0;
    std::size_t wins = 0;     ///< first < second; of equal ones nobody wins
    std::size_t losses = 0;   ///< second < first
    std::size_t compared = 0; ///< where both are finite and above 0, of which all that follows is
    // Of log(second ÷ first); NaN where there are too few.
    double ratio = 0.0; ///< exp(mean): how many times the second is
    double d = 0.0;     ///< mean ÷ standard deviation: how clear that is; ±∞ where all are equal but 1
    double low = 0.0;   ///< of the 90 % interval of the ratio
    double high = 0.0;

    double p() const { return signTest(wins < losses ? wins : losses, wins + losses); }
};
PairedComparison compare(std::span<const double> first, std::span<const double> second);

} // namespace lrp::lesson
