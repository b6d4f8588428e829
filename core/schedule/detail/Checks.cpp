#include "core/schedule/detail/Checks.h"

#include <algorithm>

namespace lrp::schedule
{

using params::Issues;
using params::Length;

namespace
{

/// Lengths of different units cannot be compared before the run's length is known.
bool areComparable(const std::vector<Length>& lengths)
{
    return std::all_of(lengths.begin(), lengths.end(),
                       [&](const Length& length) { return length.unit == lengths.front().unit; });
}

} // namespace

Issues checkOrder(const std::string& pointer, const std::vector<Length>& lengths)
{
    const bool isSorted = std::is_sorted(lengths.begin(), lengths.end(),
                                         [](const Length& a, const Length& b) { return a.value < b.value; });
    return !areComparable(lengths) || isSorted
               ? Issues{}
               : Issues{{pointer, "are not in order; needs each at least as large as the one before"}};
}

Issues checkIncreasing(const std::string& pointer, const std::vector<Length>& lengths)
{
    Issues issues;
    for (std::size_t i = 1; areComparable(lengths) && i < lengths.size(); ++i) {
        if (lengths[i].value <= lengths[i - 1].value) {
            issues.push_back(
                {pointer + "/" + std::to_string(i), "is " + toText(lengths[i]) + "; needs more than " +
                                                        toText(lengths[i - 1]) + ", the one before"});
        }
    }
    return issues;
}

Issues checkCount(const std::string& pointer, std::size_t count, std::size_t wanted, const std::string& why)
{
    return count == wanted ? Issues{}
                           : Issues{{pointer, "has " + std::to_string(count) + "; needs " +
                                                  std::to_string(wanted) + ", " + why}};
}

Issues checkChildren(const std::string& pointer, const std::vector<Schedule>& children)
{
    if (children.empty()) {
        return {{pointer, "is empty; needs one schedule or more"}};
    }
    Issues issues;
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (!hasCurve(children[i])) {
            issues.push_back({pointer + "/" + std::to_string(i) + "/type",
                              "is " + idOf(children[i]) +
                                  ", whose rates are not known beforehand, so it cannot be a part of another "
                                  "schedule; needs a schedule of the tick alone"});
        }
    }
    return issues;
}

} // namespace lrp::schedule
