#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lrp::verdict
{

/// Updates of the runs on each rung of a successive halving up to `steps`, with three rungs T/9, T/3 and T;
/// each at least 1. A rung's runs begin anew, with the schedule rescaled to their length.
/// Source: Jamieson & Talwalkar 2016, arXiv:1502.07943.
std::vector<std::int64_t> rungLengths(std::int64_t steps);

/// Whether candidates stand in an order, such as rates do, in which those beside the best go on with it.
enum class Neighbours { GoOn, AreLikeOthers };

/// Those of the `alive` candidates, in rising order, that go on: of n the ⌈n / keep⌉ with the least losses,
/// one that is not finite being the greatest and a tie going to the earlier. losses[i] is that of candidate
/// alive[i]; neighbours are those before and behind the best in `alive`.
std::vector<std::size_t> survivors(std::span<const std::size_t> alive, std::span<const double> losses,
                                   std::size_t keep, Neighbours neighbours);

} // namespace lrp::verdict
