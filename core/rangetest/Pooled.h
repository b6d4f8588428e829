#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lrp::rangetest
{

/// What this program reads from a test of one seed or several on one ladder. Losses are in natural
/// logarithms; places are steps of the ladder.
///     y = min(ln max(ℓ, 1e-12), start + 2), start the median of the first tenth; a seed that has left the
///     finite numbers stays at start + 2. Mean over seeds, then a Gaussian of σ = n/50 steps over both sides,
///     weights made to sum to 1 at the ends: so that nothing lags.
/// Source: the program's own; where it lies beside the rates that break runs: tests/bench/calibration.py.
struct Pooled {
    std::vector<double> curve;    ///< the pooled one, smoothed
    std::vector<double> least;    ///< of the seeds' own, each smoothed
    std::vector<double> greatest; ///< likewise
    double base = 0.0;            ///< mean of the curve's first tenth
    double drop = 0.0;            ///< base − the curve's least value
    /// Last place before the minimum with a value of base − 0.1 drop or more: before it nothing happens
    /// within this test. A longer test moves it left, as it sees more of a small rate; it is no lower bound.
    std::size_t low = 0;
    std::size_t minimum = 0;
    /// First place behind the minimum that lies more than max(0.25 drop, 0.05) above it; nothing: stable up
    /// to the ladder's end.
    std::optional<std::size_t> edge;
    /// A drop below 0.05: low and minimum say nothing (a trained model, or too short a ladder), the edge
    /// does.
    bool isFlat = false;
};

/// Each seed's losses are as many, one or more; those behind the first that is no finite number do not count.
/// Nothing where no seed has a finite loss within the first tenth.
std::optional<Pooled> pooled(std::span<const std::vector<double>> losses);

/// Steps of the first tenth, which tells where the losses begin: three at least, as far as there are so many.
std::size_t headOf(std::size_t steps);

} // namespace lrp::rangetest
