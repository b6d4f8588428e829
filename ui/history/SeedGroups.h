#pragma once

#include "core/engine/Spread.h"
#include "core/store/Run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lrp::ui
{

/// Runs that differ in nothing but the seed, as store::runsOfSeeds() finds them, of two seeds or more.
struct SeedGroup {
    char letter = 'A'; ///< of the latest run, as are name and colour
    char colour = 'A';
    std::string name;
    std::optional<std::int64_t> forkStep; ///< of forks
    std::vector<store::RunId> runs;       ///< by rising seed; two or more
    std::size_t diverged = 0;             ///< how many of them did

    engine::Spread lastTrainingLoss;
    engine::Spread lastValidationLoss;
    engine::Spread bestValidationLoss;
    engine::Spread lastAccuracy;

    /// Seeds that every group of the same problem has; 0 where there is one group alone.
    std::size_t contests = 0;
    /// For how many of those seeds the last validation loss was the lowest. A tie is shared out; a run that
    /// diverged, or whose loss is not finite, never wins.
    double wins = 0.0;
};

/// The groups with two seeds or more, those of one problem together, by letter.
std::vector<SeedGroup> seedGroups(const std::vector<store::Race>& races, const std::vector<store::Run>& runs);

} // namespace lrp::ui
