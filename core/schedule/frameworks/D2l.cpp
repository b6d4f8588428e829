#include "core/schedule/frameworks/D2l.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <limits>

namespace lrp::schedule::d2l
{

Curve FactorScheduler::curve(const Base& base) const
{
    const double rate = baseLr.value_or(base.lr);
    const double first = std::max(stopFactorLr, rate * factor);
    const Curve decay(Curve::Node{curve::Decay{.gamma = factor}});
    if (factor >= 1.0) {
        return scaled(first, decay);
    }
    // The floor, once reached, is never left.
    return first == stopFactorLr
               ? Curve(stopFactorLr)
               : Curve(Curve::Node{curve::Clamp{shifted(-1.0, scaled(rate, decay)), stopFactorLr,
                                                std::numeric_limits<double>::infinity()}});
}

Curve MultiFactorScheduler::curve(const Base& base) const
{
    std::vector<double> at = ticksOf(step);
    std::sort(at.begin(), at.end());
    const std::vector<double> factors(at.size(), factor);
    return staircase(baseLr.value_or(base.lr), factors, std::move(at));
}

params::Issues CosineScheduler::check(const CosineScheduler& settings)
{
    const bool isKnown = settings.warmupSteps.unit == settings.maxUpdate.unit;
    if (isKnown && settings.warmupSteps.value >= settings.maxUpdate.value) {
        return {{"/warmup_steps",
                 translate("schedule", "is %1, which leaves nothing of max_update, %2; needs less")
                     .arg(toText(settings.warmupSteps))
                     .arg(toText(settings.maxUpdate))}};
    }
    return {};
}

Curve CosineScheduler::curve(const Base& base) const
{
    const double rate = baseLr.value_or(base.lr);
    const double warm = warmupSteps.ticks();
    return afterWarmUp(ramp(warmupBeginLr, rate, warm), warm,
                       ramp(rate, finalLr, maxUpdate.ticks() - warm, curve::Shape::Cosine));
}

Types types()
{
    return typesOf<SquareRootScheduler, FactorScheduler, MultiFactorScheduler, CosineScheduler>();
}

} // namespace lrp::schedule::d2l
