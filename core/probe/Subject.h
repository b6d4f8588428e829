#pragma once

#include "core/experiment/Lane.h"
#include "core/experiment/Problem.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace lrp::probe
{

class Probe;

/// The lane that weights are those of, for probes whose answer depends on how it trains. No setting: whoever
/// keeps an answer keeps whose it is.
struct Subject {
    optimizer::Optimizer optimizer{};
    std::int64_t batchSize = 1;
    /// Of two weights without data: the standard deviation of the noise in each element of their gradient.
    std::optional<double> gradientNoise{};
};
using SubjectPtr = std::shared_ptr<const Subject>;

Subject subjectOf(const experiment::Problem& problem, const experiment::Lane& lane);

/// The same probe, about this lane, where that makes a difference to it.
Probe about(const Probe& probe, const Subject& subject);

} // namespace lrp::probe
