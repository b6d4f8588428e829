#pragma once

#include "app/SweepResults.h"

#include <cstddef>
#include <string>
#include <vector>

/// What a sweep says at its end.
namespace lrp::app
{

/// How a call of the sweep went.
struct SweepCounts {
    std::size_t tasks = 0;
    std::size_t skipped = 0; ///< the document had them
    std::size_t done = 0;
    std::vector<std::string> failed{}; ///< ids

    std::size_t left() const { return tasks - skipped - done - failed.size(); }
};

/// On stdout.
void printSweep(const SweepResults& results, const sweep::Sweep& sweep, const SweepCounts& counts,
                const std::string& document);
void printSweepAsJson(const SweepResults& results, const sweep::Sweep& sweep, const SweepCounts& counts,
                      const std::string& document);

} // namespace lrp::app
