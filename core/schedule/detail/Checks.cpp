#include "core/schedule/detail/Checks.h"
#include "core/text/Translate.h"

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
               : Issues{{pointer,
                         translate("schedule",
                                   "are not in order; needs each at least as large as the one before")}};
}

Issues checkIncreasing(const std::string& pointer, const std::vector<Length>& lengths)
{
    Issues issues;
    for (std::size_t i = 1; areComparable(lengths) && i < lengths.size(); ++i) {
        if (lengths[i].value <= lengths[i - 1].value) {
            issues.push_back({pointer + "/" + std::to_string(i),
                              translate("schedule", "is %1; needs more than %2, the one before")
                                  .arg(toText(lengths[i]))
                                  .arg(toText(lengths[i - 1]))});
        }
    }
    return issues;
}

Issues checkCount(const std::string& pointer, std::size_t count, std::size_t wanted, Phrase (*message)())
{
    return count == wanted
               ? Issues{}
               : Issues{{pointer, message().arg(std::to_string(count)).arg(std::to_string(wanted))}};
}

Issues checkChild(const std::string& pointer, const Schedule& child)
{
    return hasCurve(child)
               ? Issues{}
               : Issues{
                     {pointer + "/type",
                      translate("schedule", "is %1, whose rates are not known beforehand, so it cannot be a "
                                            "part of another schedule; needs a schedule of the tick alone")
                          .arg(idOf(child))}};
}

Issues checkChildren(const std::string& pointer, const std::vector<Schedule>& children)
{
    if (children.empty()) {
        return {{pointer, translate("schedule", "is empty; needs one schedule or more")}};
    }
    Issues issues;
    for (std::size_t i = 0; i < children.size(); ++i) {
        append(issues, checkChild(pointer + "/" + std::to_string(i), children[i]));
    }
    return issues;
}

Issues refuseInside(std::string_view owner, const std::vector<Schedule>& schedulers,
                    std::initializer_list<std::string_view> refused)
{
    if (schedulers.empty()) {
        return {{"/schedulers", translate("schedule", "is empty; needs one schedule or more")}};
    }
    Issues issues;
    for (std::size_t i = 0; i < schedulers.size(); ++i) {
        const std::string id = idOf(schedulers[i]);
        if (needsMetric(schedulers[i]) || std::find(refused.begin(), refused.end(), id) != refused.end()) {
            issues.push_back(
                {"/schedulers/" + std::to_string(i) + "/type",
                 translate("schedule", "is %1, which PyTorch cannot run inside a %2; choose a plain schedule")
                     .arg(id)
                     .arg(owner)});
        }
    }
    return issues;
}

Issues wrongLength(std::string_view key, const Groups& groups)
{
    return {{"/" + std::string(key),
             translate("schedule", "needs one number, or a list of %1: one for each parameter group")
                 .arg(std::to_string(groups.size()))}};
}

params::Issues checkMomentum(bool moves, const Groups& groups)
{
    if (!moves || groups.empty() || groups.front().momentum || groups.front().beta1) {
        return {};
    }
    return {
        {"/cycle_momentum",
         translate("schedule", "is true, but the optimizer has neither momentum nor betas; needs false")}};
}

} // namespace lrp::schedule
