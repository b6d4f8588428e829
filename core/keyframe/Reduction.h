#pragma once

#include "core/keyframe/KeyFrame.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// From many samples of a curve to few points. Thread: any.
namespace lrp::keyframe
{

/// Which samples a line through them keeps (Ramer–Douglas–Peucker, distances measured up and down, as the
/// axes have different units): the first, the last, and recursively the one farthest from the straight line
/// while it is more than `tolerance` away. Ascending. O(n log n) as a rule. Precondition: n ≥ 2.
std::vector<std::size_t> simplified(std::span<const double> y, double tolerance);

struct ReductionOptions {
    double tolerance = 0.02; ///< largest error of a piece, as a share of the highest sample
    std::size_t most = 12;   ///< pieces
    std::size_t every = 1;   ///< pieces begin and end at every so many samples
    /// Errors are measured in ln, the tolerance is a share of what lies between lowest and highest: what is
    /// seen on a logarithmic axis. All samples must be above 0.
    bool isLogarithmic = false;
};

/// Samples from `from` to `to`, whose values the transition takes at both ends.
struct Section {
    std::size_t from = 0;
    std::size_t to = 0;
    Transition transition = Transition::Linear;

    bool operator==(const Section&) const = default;
};

/// The fewest pieces whose largest error on [from, to) is within the tolerance, each ending on a sample;
/// among those the ones with the least sum of squares, then with the transition named first. Nothing where it
/// takes more than `most`. Dynamic programming, O(n³) at worst: 200 samples take some milliseconds.
/// Precondition: n ≥ 2, finite samples.
std::optional<std::vector<Section>> sectionsOf(std::span<const double> y, const ReductionOptions& options);

/// What a curve of samples came to.
struct Reduced {
    KeyFrames frames;
    double tolerance = 0.0;    ///< with which it worked
    double largestError = 0.0; ///< as a share of the highest sample
};

/// sectionsOf() with a tolerance that grows by half until it works, the samples spread evenly over
/// [firstStep, lastStep]. Precondition: n ≥ 2, finite samples, lastStep > firstStep.
Reduced reduced(std::span<const double> y, double firstStep, double lastStep, ReductionOptions options = {});

} // namespace lrp::keyframe
