#include "core/schedule/OneCycleLR.h"

#include "core/params/Text.h"
#include "core/schedule/detail/Checks.h"
#include "core/text/Translate.h"

namespace lrp::schedule
{

using params::Issues;

Issues OneCycleLR::check(const OneCycleLR& settings)
{
    if (!settings.totalSteps && !(settings.epochs && settings.stepsPerEpoch)) {
        return {{"/total_steps",
                 translate("schedule",
                           "is missing; needs a number of ticks, or both epochs and steps_per_epoch")}};
    }
    const bool isKnown = !settings.totalSteps || settings.totalSteps->unit == params::Length::Unit::Ticks;
    if (isKnown && settings.pctStart * settings.length() == 1.0) {
        return {{"/pct_start", translate("schedule", "makes the rising phase %1 x %2 - 1 = 0 ticks long; "
                                                     "needs a slightly larger or smaller share")
                                   .arg(params::shortest(settings.pctStart))
                                   .arg(params::shortest(settings.length()))}};
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

Curve OneCycleLR::curve(const Base& base) const
{
    Curve rates = phases(base.lr, maxLr[base.group], base.lr / finalDivFactor);
    const double total = length();
    const double lastPhase = threePhase ? 2.0 * pctStart * total - 2.0 : pctStart * total - 1.0;
    return lastPhase == total - 1.0
               ? raising(std::move(rates), total,
                         translate("schedule", "PyTorch's OneCycleLR raises ZeroDivisionError: pct_start "
                                               "leaves its last phase no tick"))
               : raising(std::move(rates), total + 1.0,
                         translate("schedule",
                                   "PyTorch's OneCycleLR raises ValueError: its cycle has total_steps = %1")
                             .arg(params::shortest(total)));
}

} // namespace lrp::schedule
