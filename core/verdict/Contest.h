#pragma once

#include "core/verdict/Comparison.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lrp::verdict
{

/// A lane over its seeds.
struct Contender {
    std::string label; ///< "A"
    double baseRate = 0.0;
    std::map<std::int64_t, double> ends; ///< by seed; NaN where the run diverged
};

/// Two contenders on the seeds that both have.
struct Pair {
    std::size_t first = 0; ///< places among the contenders
    std::size_t second = 0;
    std::vector<std::int64_t> seeds; ///< rising, the first kMostPairs that both have
    std::optional<Verdict> verdict;  ///< nothing where they have none in common
    std::string sentence;            ///< what may be said of it
};

/// Every pair of contenders on one problem: (0, 1), (0, 2), (1, 2) …
std::vector<Pair> contest(std::span<const Contender> contenders, Better better);

/// The sentences of all pairs, each of several alike once.
std::vector<std::string> sentencesOf(const std::vector<Pair>& pairs);

} // namespace lrp::verdict
