#pragma once

#include "core/dataset/Dataset.h"
#include "core/params/Result.h"

#include <cstdint>
#include <string>

/// What holds for every data set that comes from files.
namespace lrp::dataset::detail
{

constexpr std::int64_t kMostClasses = 1000;
constexpr std::int64_t kMostValues = std::int64_t{1} << 30; ///< of one file; 4 GiB as 32-bit floats
constexpr std::int64_t kMostExamples = 100'000'000;         ///< of one file
constexpr std::int64_t kMostBytes = std::int64_t{1} << 30;  ///< of a text file, unpacked
constexpr std::int64_t kFewestExamples = 2;

/// Counts the classes, labels being 0 … classes − 1, and refuses a data set in which there is nothing to tell
/// apart. `file` is what the issue names, at `pointer`.
params::Issues countClasses(Dataset& data, const std::string& file, const std::string& pointer);

} // namespace lrp::dataset::detail
