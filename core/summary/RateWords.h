#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace lrp::summary
{

/// What learning rates do, as a predicate: "is 3 throughout", "falls from 3 to 0.03 in 2 cuts, at steps 1,000
/// and 1,500", "rises to 3 at step 200, then falls to 0", "runs 4 cycles between 0 and 3". `rates[t]` is that
/// of update firstStep + t; there must be one. Differences below a thousand millionth of the highest rate do
/// not count. O(n).
std::string rateInWords(std::span<const double> rates, std::int64_t firstStep);

} // namespace lrp::summary
