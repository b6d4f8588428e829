#pragma once

#include "core/params/Length.h"

#include <algorithm>
#include <string>
#include <vector>

/// Rules on several lengths. They can only be told from lengths of one unit; of others, once the run's length
/// is known and all are in ticks.
namespace lrp::schedule
{

inline bool sameUnit(const std::vector<params::Length>& lengths)
{
    return std::all_of(lengths.begin(), lengths.end(),
                       [&](const params::Length& length) { return length.unit == lengths.front().unit; });
}

/// An issue for every length of the list at `pointer` that is not larger than the one before.
inline params::Issues needIncreasing(const std::vector<params::Length>& lengths, const std::string& pointer)
{
    params::Issues issues;
    for (std::size_t i = 1; sameUnit(lengths) && i < lengths.size(); ++i) {
        if (lengths[i].value <= lengths[i - 1].value) {
            issues.push_back(
                {pointer + "/" + std::to_string(i), "is " + toText(lengths[i]) + "; needs more than " +
                                                        toText(lengths[i - 1]) + ", the one before"});
        }
    }
    return issues;
}

} // namespace lrp::schedule
