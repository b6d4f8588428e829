#include "core/schedule/Releases.h"

#include "core/params/Text.h"
#include "core/schedule/ChainedScheduler.h"
#include "core/schedule/CyclicLR.h"
#include "core/schedule/SequentialLR.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::schedule
{
namespace
{

std::optional<Restriction> ofCycling(const CyclicLR* cyclic, const Groups& groups)
{
    if (cyclic == nullptr || !cyclic->cycleMomentum || groups.empty() || groups.front().momentum) {
        return std::nullopt;
    }
    return Restriction{
        .pointer = "/cycle_momentum",
        .text = translate(
            "schedule",
            "PyTorch 1.13 refuses this: CyclicLR cycles the beta1 of Adam and its kin from 2.3 on."),
        .since = {2, 3},
        .mend = false};
}

std::vector<Restriction> ofChained(const Schedule& schedule, const std::vector<Inner>& parts)
{
    std::vector<Restriction> found;
    for (const Inner& part : parts) {
        if (schedule.as<SequentialLR>() != nullptr && part.schedule.as<ChainedScheduler>() != nullptr) {
            found.push_back(
                {.pointer = part.pointer + "/type",
                 .text = translate(
                     "schedule",
                     "PyTorch 1.13 refuses this: SequentialLR takes a ChainedScheduler from 2.6 on."),
                 .since = {2, 6}});
        }
    }
    return found;
}

} // namespace

params::Result<Release> releaseFrom(const std::string& text)
{
    if (text == "1.13" || text == "1.13.1") {
        return kPyTorch113;
    }
    if (text == "2.6" || text == "2.6.0") {
        return kPyTorch26;
    }
    return params::Issue{
        "--pytorch " + text,
        translate("schedule", "is no release whose reference cases this program knows; needs %1 or %2")
            .arg(nameOf(kPyTorch113))
            .arg(nameOf(kPyTorch26))};
}

std::string nameOf(const Release& release)
{
    return release == kPyTorch113 ? "1.13.1"
                                  : std::to_string(release.major) + "." + std::to_string(release.minor);
}

std::string takenBy(const std::vector<Restriction>& restrictions)
{
    std::vector<std::string> names;
    for (const Release& release : {kPyTorch113, kPyTorch26}) {
        const auto refuses = [&](const Restriction& one) { return one.refusedBy(release); };
        if (std::none_of(restrictions.begin(), restrictions.end(), refuses)) {
            names.push_back(nameOf(release));
        }
    }
    return params::joined(names, " and ");
}

std::vector<Restriction> restrictions(const Schedule& schedule, const Groups& groups,
                                      const std::string& pointer)
{
    const auto parts = innerOf(schedule);
    std::vector<Restriction> found = ofChained(schedule, parts);
    if (auto cycling = ofCycling(schedule.as<CyclicLR>(), groups)) {
        found.push_back(std::move(*cycling));
    }
    for (Restriction& restriction : found) {
        restriction.pointer = pointer + restriction.pointer;
    }
    for (const Inner& part : parts) {
        auto inner = restrictions(part.schedule, groups, pointer + part.pointer);
        found.insert(found.end(), std::make_move_iterator(inner.begin()),
                     std::make_move_iterator(inner.end()));
    }
    return found;
}

} // namespace lrp::schedule
