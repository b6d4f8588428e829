#include "core/schedule/OneCycleLR.h"

#include "core/params/Text.h"
#include "core/schedule/detail/Checks.h"

namespace lrp::schedule
{

using params::Issues;

Issues OneCycleLR::check(const OneCycleLR& settings)
{
    if (!settings.totalSteps && !(settings.epochs && settings.stepsPerEpoch)) {
        return {{"/total_steps", "is missing; needs a number of ticks, or both epochs and steps_per_epoch"}};
    }
    const bool isKnown = !settings.totalSteps || settings.totalSteps->unit == params::Length::Unit::Ticks;
    if (isKnown && settings.pctStart * settings.length() == 1.0) {
        return {{"/pct_start", "makes the rising phase " + params::shortest(settings.pctStart) + " x " +
                                   params::shortest(settings.length()) +
                                   " - 1 = 0 ticks long; needs a slightly larger or smaller share"}};
    }
    return {};
}

Issues OneCycleLR::fits(const Groups& groups) const
{
    Issues issues;
    append(issues, checkLength("max_lr", maxLr, groups));
    append(issues, checkLength("base_momentum", baseMomentum, groups));
    append(issues, checkLength("max_momentum", maxMomentum, groups));
    append(issues, checkMomentum(cycleMomentum, groups));
    return issues;
}

std::string OneCycleLR::stopsAt(double t) const
{
    const double rise = pctStart * length() - 1.0;
    if (t > length()) {
        return "OneCycleLR was stepped " + params::shortest(t) +
               " times; its cycle has total_steps = " + params::shortest(length());
    }
    if (!threePhase && t > rise && rise == length() - 1.0) {
        return "OneCycleLR reached a phase of no length; pct_start leaves it no step";
    }
    return {};
}

} // namespace lrp::schedule
