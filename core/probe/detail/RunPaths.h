#pragma once

#include "core/experiment/Problem.h"
#include "core/params/Result.h"
#include "core/probe/Bench.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lrp::probe
{

/// The checkpoints of a run, oldest first; one at least.
struct RunPath {
    Whose whose;
    std::vector<WeightsPtr> points;
    std::int64_t leftOut = 0; ///< whose weights are no finite numbers

    const Weights& first() const { return *points.front(); }
    const Weights& last() const { return *points.back(); }
};

/// That of the weights, and those of the runs beside, with at most so many of the latest checkpoints each.
/// Throws std::runtime_error with a sentence where the last weights of one are no finite numbers.
std::vector<RunPath> pathsOf(const Weights& weights, std::int64_t most);

/// Whether all began at the same weights; nothing: of some that is not known, as their first are not there.
std::optional<bool> beganTogether(const std::vector<RunPath>& paths);

/// What that means for a barrier between several runs, a sentence; empty: nothing.
std::string wordsOfStart(const std::optional<bool>& oneStart);

/// Three points for a plane: the ends of the first three; of two and the start of the first; of one's end,
/// start and middle. Throws std::runtime_error with a sentence where there are not so many.
std::array<const Weights*, 3> threeEnds(const std::vector<RunPath>& paths);

/// Why a picture of many weights is none of the problem: it has two.
params::Issues networkIssues(const experiment::Problem& problem);

/// "A", "run 3 (A)", or "the run".
std::string nameOf(const Whose& whose);

params::Json toJson(const Whose& whose);
Whose whoseFrom(const params::Json& json);

} // namespace lrp::probe
