#include "core/schedule/frameworks/OptaxWarmup.h"

#include "core/schedule/composition/Segments.h"
#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/Optax.h"
#include "core/text/Translate.h"

namespace lrp::schedule::optax
{

using params::Issues;

namespace
{

/// join_schedules: our segments, whose parts start anew.
Segments segmentsOf(const JoinSchedules& join)
{
    Segments segments{.parts = join.schedules};
    double begin = 0.0;
    for (const params::Length& boundary : join.boundaries) {
        segments.lengths.push_back(boundary.ticks() - begin);
        begin = boundary.ticks();
    }
    return segments;
}

} // namespace

Curve WarmupConstantSchedule::curve(const Base& base) const
{
    return LinearSchedule{
        .initValue = initValue, .endValue = peakValue.value_or(base.lr), .transitionSteps = warmupSteps}
        .curve(base);
}

Issues WarmupCosineDecaySchedule::check(const WarmupCosineDecaySchedule& settings)
{
    const bool comparable = settings.warmupSteps.unit == settings.decaySteps.unit;
    return !comparable || settings.warmupSteps.value < settings.decaySteps.value
               ? Issues{}
               : Issues{{"/decay_steps",
                         translate("schedule",
                                   "is %1, which counts the warm-up too; needs more than warmup_steps, %2")
                             .arg(toText(settings.decaySteps))
                             .arg(toText(settings.warmupSteps))}};
}

Curve WarmupCosineDecaySchedule::curve(const Base& base) const
{
    const double peak = peakValue.value_or(base.lr);
    const double warmup = warmupSteps.ticks();
    // Optax takes the end as a share of the peak, and so a peak of 0 stays at 0.
    const Curve decay = Curve(Curve::Node{curve::Ramp{.from = peak,
                                                      .to = peak == 0.0 ? 0.0 : endValue,
                                                      .length = decaySteps.ticks() - warmup,
                                                      .shape = curve::Shape::Cosine,
                                                      .exponent = exponent}});
    return afterWarmUp(ramp(initValue, peak, warmup), warmup, decay);
}

Curve WarmupExponentialDecaySchedule::curve(const Base& base) const
{
    const double peak = peakValue.value_or(base.lr);
    const double warmup = warmupSteps.ticks();
    const ExponentialDecay decay{.initValue = peak,
                                 .transitionSteps = transitionSteps,
                                 .decayRate = decayRate,
                                 .transitionBegin = transitionBegin,
                                 .staircase = staircase,
                                 .endValue = endValue};
    return afterWarmUp(ramp(initValue, peak, warmup), warmup, decay.curve(base));
}

Issues SgdrSchedule::check(const SgdrSchedule& settings)
{
    Issues issues = checkChildren("/cosine_kwargs", settings.cosineKwargs);
    for (std::size_t i = 0; i < settings.cosineKwargs.size(); ++i) {
        const Schedule& cycle = settings.cosineKwargs[i];
        if (cycle.as<WarmupCosineDecaySchedule>() == nullptr) {
            issues.push_back({"/cosine_kwargs/" + std::to_string(i) + "/type",
                              translate("schedule", "is %1; needs %2")
                                  .arg(idOf(cycle))
                                  .arg(WarmupCosineDecaySchedule::kInfo.id)});
        }
    }
    return issues;
}

Curve SgdrSchedule::curve(const Base& base) const
{
    JoinSchedules join{.schedules = cosineKwargs};
    double end = 0.0;
    for (std::size_t i = 0; i + 1 < cosineKwargs.size(); ++i) {
        end += cosineKwargs[i].as<WarmupCosineDecaySchedule>()->decaySteps.ticks();
        join.boundaries.push_back(end);
    }
    return join.curve(base);
}

Issues JoinSchedules::check(const JoinSchedules& settings)
{
    Issues issues = checkChildren("/schedules", settings.schedules);
    append(issues, checkOrder("/boundaries", settings.boundaries));
    if (!settings.schedules.empty()) {
        append(issues,
               checkCount("/boundaries", settings.boundaries.size(), settings.schedules.size() - 1, [] {
                   return translate("schedule", "has %1; needs %2, one fewer than there are schedules");
               }));
    }
    return issues;
}

Curve JoinSchedules::curve(const Base& base) const
{
    return segmentsOf(*this).curve(base);
}

std::optional<Curve> JoinSchedules::momentumCurve(const Base& base) const
{
    return segmentsOf(*this).momentumCurve(base);
}

Types warmupTypes()
{
    return typesOf<WarmupConstantSchedule, WarmupCosineDecaySchedule, WarmupExponentialDecaySchedule,
                   SgdrSchedule, JoinSchedules>();
}

} // namespace lrp::schedule::optax
