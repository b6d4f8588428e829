#pragma once

#include <cstdint>

namespace lrp::experiment
{

/// The longest run that anybody can ask for, in steps.
inline constexpr std::int64_t kMostSteps = 100'000'000;

/// The longest file of an experiment that is read, in bytes.
inline constexpr std::int64_t kLargestFile = 16 << 20;

} // namespace lrp::experiment
