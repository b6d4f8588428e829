#pragma once

#include "core/store/Run.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace lrp::store
{

/// Whether the run has come to its end: it finished or diverged.
bool isComplete(const Run& run);

/// Runs that differ in nothing but the seed: the same problem, the same lane but for letter and name, and of
/// forks the same step of parents that form such a group. Only complete runs
/// count, and of several with one seed the latest.
struct SeedRuns {
    std::size_t problem = 0; ///< problems are counted from 0, in the order in which they were first run
    std::map<std::int64_t, const Run*> bySeed; ///< one or more, of the list that was handed in

    const Run& latest() const;
};

/// Every group, those of one problem together, by the letter of the latest run.
std::vector<SeedRuns> runsOfSeeds(const std::vector<Race>& races, const std::vector<Run>& runs);

} // namespace lrp::store
