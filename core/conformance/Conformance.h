#pragma once

#include "core/params/Result.h"
#include "core/schedule/Releases.h"

#include <optional>
#include <string>
#include <vector>

namespace lrp::conformance
{

/// How this build did on one file of reference cases.
struct FileReport {
    std::string path;
    std::string subject; ///< the file's name: a schedule or optimizer, another framework, or "invalid"
    std::size_t cases = 0;
    std::size_t failed = 0;
    double largestError = 0.0; ///< largest difference divided by the largest value, of paths at least by 1
    std::string worstCase;     ///< where it occurs
    double tolerance = 0.0;
    std::vector<std::string> failures; ///< one sentence for each failed case
};

/// Runs every case of the files (folders are searched for *.json). The format is that of
/// tests/golden/README.md: PyTorch schedules with their rates, momenta and plateau states, PyTorch's
/// optimizers with the path of their parameters, arguments that PyTorch refuses, the schedules of other
/// frameworks with their rates, and analyses. Cases of another kind count as failed. PyTorch's cases are
/// taken as recorded from `release`; without one, from that which they name as "pytorch", or else
/// from 1.13.1. Issues name files that cannot be read.
params::Result<std::vector<FileReport>> run(const std::vector<std::string>& paths,
                                            std::optional<schedule::Release> release = {});

/// The table that `lr-playground conformance` prints.
std::string table(const std::vector<FileReport>& reports);

} // namespace lrp::conformance
