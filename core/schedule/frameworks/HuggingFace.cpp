#include "core/schedule/frameworks/HuggingFace.h"

#include "core/params/Text.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/HuggingFaceCosine.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::schedule::huggingface
{

using curve::Shape;
using params::Issues;

namespace
{

/// The time left for the decay, at least 1 as in Transformers.
double decayTicks(const params::Length& training, const params::Length& warmup)
{
    return std::max(1.0, training.ticks() - warmup.ticks());
}

/// Waves of a cosine that are not held at their end.
Curve waves(double high, double low, double length, double cycles)
{
    return Curve(Curve::Node{curve::Ramp{
        .from = high, .to = low, .length = length / (2.0 * cycles), .shape = Shape::Cosine, .isFree = true}});
}

Issues checkFloor(const std::optional<double>& rate, const std::optional<double>& share)
{
    if (rate && share) {
        return {
            {"/min_lr_rate",
             translate("schedule", "is given beside min_lr; needs null, as only one of them may be set")}};
    }
    return rate || share
               ? Issues{}
               : Issues{{"/min_lr_rate",
                         translate("schedule", "is missing, as min_lr is; needs one of them, such as 0.1")}};
}

/// A floor that is a rate becomes a share of the optimizer's rate.
Curve withShareOf(const Base& base, const std::optional<double>& floor, Curve curve)
{
    return floor && base.lr == 0.0
               ? raising(std::move(curve), 0.0,
                         translate("schedule", "Transformers raises ZeroDivisionError: min_lr as a share of "
                                               "the optimizer's rate, which is 0"))
               : curve;
}

double floorOf(const Base& base, const std::optional<double>& rate, const std::optional<double>& share)
{
    return rate.value_or(base.lr * share.value_or(0.0));
}

Shape shapeOf(Slope slope)
{
    return slope == Slope::Linear ? Shape::Linear : slope == Slope::Cosine ? Shape::Cosine : Shape::Root;
}

} // namespace

Curve Linear::curve(const Base& base) const
{
    const bool hasRoom = numTrainingSteps.ticks() > numWarmupSteps.ticks(); // without, the rate is 0 at once
    return warmedUp(base, numWarmupSteps,
                    hasRoom ? ramp(base.lr, 0.0, decayTicks(numTrainingSteps, numWarmupSteps)) : Curve(0.0));
}

Issues Polynomial::fits(const Groups& groups) const
{
    const bool isBelow =
        std::all_of(groups.begin(), groups.end(), [&](const Group& group) { return lrEnd < group.lr; });
    return isBelow ? Issues{}
                   : Issues{{"/lr_end",
                             translate("schedule", "is %1, not below the base rate; needs a smaller rate")
                                 .arg(params::shortest(lrEnd))}};
}

Curve Polynomial::curve(const Base& base) const
{
    const double warmup = numWarmupSteps.ticks();
    const double end = numTrainingSteps.ticks();
    const Curve shape = warmedUp(
        base, numWarmupSteps,
        Curve(Curve::Node{curve::Ramp{
            .from = base.lr, .to = lrEnd, .length = end - warmup, .shape = Shape::Power, .power = power}}));
    if (base.lr == 0.0) {
        return raising(
            shape, warmup,
            translate(
                "schedule",
                "Transformers' polynomial schedule raises ZeroDivisionError: the optimizer's rate is 0"));
    }
    return warmup == end
               ? raisingOnce(
                     shape, end,
                     translate("schedule",
                               "Transformers' polynomial schedule raises ZeroDivisionError: num_warmup_steps "
                               "and num_training_steps are both %1, which leaves no time for the decay")
                         .arg(params::shortest(end)))
               : shape;
}

Curve InverseSqrt::curve(const Base& base) const
{
    const double warmup = numWarmupSteps.ticks();
    const double scale = timescale ? timescale->ticks() : warmup > 0.0 ? warmup : 10'000.0;
    return warmedUp(base, numWarmupSteps, scaled(base.lr, Curve(Curve::Node{curve::Power{1.0, 0.5, scale}})));
}

Issues WarmupStableDecay::check(const WarmupStableDecay& settings)
{
    return settings.numTrainingSteps || settings.numStableSteps
               ? Issues{}
               : Issues{{"/num_training_steps",
                         translate("schedule",
                                   "is missing, as num_stable_steps is; needs one of them, such as %1")
                             .arg("\"100 %\"")}};
}

Curve WarmupStableDecay::curve(const Base& base) const
{
    const double warmup = numWarmupSteps.ticks();
    const double decay = numDecaySteps.ticks();
    const double stable =
        numStableSteps ? numStableSteps->ticks() : numTrainingSteps.value_or(0.0).ticks() - warmup - decay;
    const double low = base.lr * minLrRatio;
    const Curve rise = Curve(Curve::Node{curve::Ramp{.from = low,
                                                     .to = base.lr,
                                                     .length = warmup,
                                                     .shape = shapeOf(warmupType),
                                                     .reverse = warmupType == Slope::OneMinusSqrt}});
    const Curve fall = decayType == Slope::Cosine ? waves(base.lr, low, decay, numCycles)
                                                  : ramp(base.lr, low, decay, shapeOf(decayType));
    // A run too short for its phases has no hold, and is in the middle of its fall when the warm-up ends.
    const double fallsAt = warmup + std::max(0.0, stable);
    return Curve(
        Curve::Node{curve::Sequence{.parts = {rise, base.lr, shifted(std::min(0.0, stable), fall), low},
                                    .at = {warmup, fallsAt, std::max(fallsAt, warmup + stable + decay)}}});
}

Curve Cosine::curve(const Base& base) const
{
    return warmedUp(base, numWarmupSteps,
                    waves(base.lr, 0.0, decayTicks(numTrainingSteps, numWarmupSteps), numCycles));
}

Curve CosineWithRestarts::curve(const Base& base) const
{
    const double cycle = decayTicks(numTrainingSteps, numWarmupSteps) / static_cast<double>(numCycles);
    return warmedUp(base, numWarmupSteps,
                    Curve(Curve::Node{curve::Repeat{.of = ramp(1.0, 0.0, cycle, Shape::Cosine),
                                                    .length = cycle,
                                                    .high = base.lr,
                                                    .count = numCycles}}));
}

Issues CosineWithMinLr::check(const CosineWithMinLr& settings)
{
    return checkFloor(settings.minLr, settings.minLrRate);
}

Curve CosineWithMinLr::curve(const Base& base) const
{
    return withShareOf(base, minLr,
                       warmedUp(base, numWarmupSteps,
                                waves(base.lr, floorOf(base, minLr, minLrRate),
                                      decayTicks(numTrainingSteps, numWarmupSteps), numCycles)));
}

Issues CosineWarmupWithMinLr::check(const CosineWarmupWithMinLr& settings)
{
    return checkFloor(settings.minLr, settings.minLrRate);
}

Curve CosineWarmupWithMinLr::curve(const Base& base) const
{
    const double warmup = numWarmupSteps.ticks();
    const Curve rise = warmupLrRate ? ramp(base.lr * *warmupLrRate, base.lr, std::max(1.0, warmup - 1.0))
                                    : shifted(-1.0, ramp(0.0, base.lr, std::max(1.0, warmup)));
    const Curve fall = shifted(-1.0, waves(base.lr, floorOf(base, minLr, minLrRate),
                                           decayTicks(numTrainingSteps, numWarmupSteps), numCycles));
    return withShareOf(base, minLr, afterWarmUp(rise, warmup, fall));
}

Types types()
{
    return typesOf<Constant, ConstantWithWarmup, Linear, Cosine, CosineWithRestarts, Polynomial, InverseSqrt,
                   CosineWithMinLr, CosineWarmupWithMinLr, WarmupStableDecay>();
}

} // namespace lrp::schedule::huggingface
