#include "core/schedule/frameworks/Paddle.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Children.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/Overflow.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/PaddleCycles.h"
#include "core/schedule/frameworks/PaddlePlateau.h"
#include "core/text/Translate.h"

#include <cmath>
#include <limits>

namespace lrp::schedule::paddle
{

params::Issues PiecewiseDecay::check(const PiecewiseDecay& settings)
{
    if (settings.boundaries.empty()) {
        return {{"/boundaries", translate("schedule", "is empty; needs one boundary or more")}};
    }
    if (settings.values.size() <= settings.boundaries.size()) {
        return {{"/values", translate("schedule", "has %1; needs %2, one more than there are boundaries")
                                .arg(std::to_string(settings.values.size()))
                                .arg(std::to_string(settings.boundaries.size() + 1))}};
    }
    return {};
}

Curve PiecewiseDecay::curve(const Base&) const
{
    // Paddle takes the first boundary that lies ahead, in the order given, and behind all of them the last
    // value.
    std::vector<double> at = ticksOf(boundaries);
    for (std::size_t i = 1; i < at.size(); ++i) {
        at[i] = std::max(at[i], at[i - 1]);
    }
    std::vector<double> levels(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at.size()));
    levels.push_back(values.back());
    return Curve(Curve::Node{curve::Steps{.at = std::move(at), .values = std::move(levels)}});
}

Curve PolynomialDecay::curve(const Base& base) const
{
    const double rate = learningRate.value_or(base.lr);
    const double length = decaySteps.ticks();
    curve::Ramp fall{.from = cycle ? 1.0 : rate,
                     .to = cycle ? 0.0 : endLr,
                     .length = length,
                     .shape = curve::Shape::Power,
                     .power = power};
    if (!cycle) {
        return Curve(Curve::Node{fall});
    }
    // (1 − t / (k·n))^p in the cycle that ends at k·n is k^−p times the fall of the first cycle.
    return Curve(Curve::Node{curve::Repeat{.of = Curve(Curve::Node{fall}),
                                           .length = length,
                                           .high = rate,
                                           .low = endLr,
                                           .harmonic = power,
                                           .after = true}});
}

params::Issues MultiStepDecay::check(const MultiStepDecay& settings)
{
    return checkIncreasing("/milestones", settings.milestones);
}

params::Issues OneCycleLR::check(const OneCycleLR& settings)
{
    if (settings.threePhase && settings.phasePct >= 0.5) {
        return {{"/phase_pct",
                 translate("schedule", "is %1, which leaves three phases no room; needs less than 0.5")
                     .arg(params::shortest(settings.phasePct))}};
    }
    const double length = settings.totalSteps.value;
    if (settings.totalSteps.unit == params::Length::Unit::Ticks && settings.phasePct * length == 1.0) {
        return {{"/phase_pct", translate("schedule", "makes the rising phase %1 x %2 - 1 = 0 ticks long; "
                                                     "needs a slightly larger or smaller share")
                                   .arg(params::shortest(settings.phasePct))
                                   .arg(params::shortest(length))}};
    }
    return {};
}

Curve OneCycleLR::curve(const Base& base) const
{
    const double peak = maxLearningRate.value_or(base.lr);
    const double first = peak / divideFactor;
    // Only the last rate differs from PyTorch's, which is a divisor of the first there.
    const auto shape = annealStrategy == Anneal::Cos ? curve::Shape::Cosine : curve::Shape::Linear;
    const double rise = phasePct * totalSteps.ticks() - 1.0;
    const double end = totalSteps.ticks() - 1.0;
    Curve phases = threePhase
                       ? throughValues({first, peak, first, endLearningRate},
                                       {rise, 2.0 * phasePct * totalSteps.ticks() - 2.0, end}, shape, true)
                       : throughValues({first, peak, endLearningRate}, {rise, end}, shape, true);
    const double total = totalSteps.ticks();
    return rise == end
               ? raising(std::move(phases), total,
                         translate("schedule", "Paddle's OneCycleLR raises ZeroDivisionError: phase_pct "
                                               "leaves its last phase no tick"))
               : raising(std::move(phases), total + 1.0,
                         translate("schedule",
                                   "Paddle's OneCycleLR raises ValueError: its cycle has total_steps = %1")
                             .arg(params::shortest(total)));
}

Curve InverseTimeDecay::curve(const Base& base) const
{
    Curve fall = scaled(learningRate.value_or(base.lr), Curve(Curve::Node{curve::Power{.rate = gamma}}));
    const double pole = gamma < 0.0 ? std::round(-1.0 / gamma) : std::numeric_limits<double>::infinity();
    return 1.0 + gamma * pole == 0.0
               ? raisingOnce(
                     std::move(fall), pole,
                     translate("schedule",
                               "Paddle's InverseTimeDecay raises ZeroDivisionError: 1 + gamma * t is 0"))
               : fall;
}

Curve StepDecay::curve(const Base& base) const
{
    const double drops = overflowOf(gamma);
    return raising(StepLR{stepSize, gamma}.curve({.lr = learningRate.value_or(base.lr)}),
                   drops * stepSize.ticks(),
                   translate("schedule", "Paddle's StepDecay raises %1").arg(tooLarge(gamma, drops)));
}

Curve MultiStepDecay::curve(const Base& base) const
{
    const double drops = overflowOf(gamma);
    Curve levels = MultiStepLR{milestones, gamma}.curve({.lr = learningRate.value_or(base.lr)});
    return drops <= static_cast<double>(milestones.size())
               ? raising(
                     std::move(levels), milestones[static_cast<std::size_t>(drops) - 1].ticks(),
                     translate("schedule", "Paddle's MultiStepDecay raises %1").arg(tooLarge(gamma, drops)))
               : levels;
}

params::Issues LinearWarmup::check(const LinearWarmup& settings)
{
    params::Issues issues = checkChild("/schedule", settings.then);
    if (settings.endLr <= settings.startLr) {
        issues.push_back({"/end_lr", translate("schedule", "is %1; Paddle needs more than start_lr, %2")
                                         .arg(params::shortest(settings.endLr))
                                         .arg(params::shortest(settings.startLr))});
    }
    return issues;
}

Curve LinearWarmup::curve(const Base& base) const
{
    Base after = base;
    after.lr = learningRate.value_or(base.lr);
    const double ticks = warmupSteps.ticks();
    return afterWarmUp(ramp(startLr, endLr, ticks), ticks, curveOfChild(then, after));
}

std::optional<Curve> LinearWarmup::momentumCurve(const Base& base) const
{
    return changedMomentum(then, base, [this](const Curve& momentum) {
        return afterWarmUp(Curve(momentum(0.0)), warmupSteps.ticks(), momentum);
    });
}

Types types()
{
    return typesOf<NoamDecay, PiecewiseDecay, NaturalExpDecay, InverseTimeDecay, PolynomialDecay,
                   LinearWarmup, ExponentialDecay, StepDecay, MultiStepDecay, CosineAnnealingDecay,
                   CosineAnnealingWarmRestarts, LinearLR, OneCycleLR, CyclicLR, ReduceOnPlateau>();
}

} // namespace lrp::schedule::paddle
