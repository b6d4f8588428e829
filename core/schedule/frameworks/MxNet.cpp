#include "core/schedule/frameworks/MxNet.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/text/Translate.h"

#include <limits>

namespace lrp::schedule::mxnet
{

Curve FactorScheduler::curve(const Base& base) const
{
    const double rate = baseLr.value_or(base.lr);
    if (rate * factor <= stopFactorLr) { // on the floor at the first drop, though the base rate may lie below
        return Curve(
            Curve::Node{curve::Steps{.at = {step.ticks()}, .values = {rate, stopFactorLr}, .after = true}});
    }
    // ⌈t / step⌉ − 1 drops at a whole t ≥ 1 are ⌊(t − 1) / step⌋.
    Curve drops(Curve::Node{curve::Decay{.gamma = factor, .period = step.ticks(), .stairs = true}});
    return Curve(Curve::Node{curve::Clamp{scaled(rate, shifted(1.0, std::move(drops))), stopFactorLr,
                                          std::numeric_limits<double>::infinity()}});
}

params::Issues MultiFactorScheduler::check(const MultiFactorScheduler& settings)
{
    if (settings.step.empty()) {
        return {{"/step", translate("schedule", "is empty; needs one milestone or more")}};
    }
    return checkIncreasing("/step", settings.step);
}

Curve MultiFactorScheduler::curve(const Base& base) const
{
    const std::vector<double> factors(step.size(), factor);
    return staircase(baseLr.value_or(base.lr), factors, ticksOf(step), true);
}

Curve PolyScheduler::curve(const Base& base) const
{
    return Curve(Curve::Node{curve::Ramp{.from = baseLr.value_or(base.lr),
                                         .length = maxUpdate.ticks(),
                                         .shape = curve::Shape::Power,
                                         .power = pwr}});
}

Types types()
{
    return typesOf<FactorScheduler, MultiFactorScheduler, PolyScheduler>();
}

} // namespace lrp::schedule::mxnet
