#include "core/schedule/frameworks/Keras.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/KerasPlateau.h"
#include "core/text/Translate.h"

namespace lrp::schedule::keras
{

using curve::Shape;
using params::Issues;

Issues PiecewiseConstantDecay::check(const PiecewiseConstantDecay& settings)
{
    if (settings.boundaries.empty()) {
        return {{"/boundaries", translate("schedule", "is empty; needs one boundary or more")}};
    }
    Issues issues = checkOrder("/boundaries", settings.boundaries);
    append(issues, checkCount("/values", settings.values.size(), settings.boundaries.size() + 1, [] {
               return translate("schedule", "has %1; needs %2, one more than there are boundaries");
           }));
    return issues;
}

Curve PolynomialDecay::curve(const Base& base) const
{
    const double initial = initialLearningRate.value_or(base.lr);
    const double length = decaySteps.ticks();
    if (!cycle) {
        return Curve(Curve::Node{curve::Ramp{.from = initial,
                                             .to = endLearningRate,
                                             .length = length,
                                             .shape = Shape::Power,
                                             .power = power}});
    }
    return Curve(Curve::Node{curve::Repeat{
        .of = Curve(Curve::Node{curve::Ramp{.length = length, .shape = Shape::Power, .power = power}}),
        .length = length,
        .high = initial,
        .low = endLearningRate,
        .harmonic = power,
        .after = true}});
}

Curve CosineDecay::curve(const Base& base) const
{
    const double initial = initialLearningRate.value_or(base.lr);
    const double peak = warmupTarget.value_or(initial);
    const double warm = warmupTarget ? warmupSteps.ticks() : 0.0;
    return afterWarmUp(ramp(initial, peak, warm), warm,
                       ramp(peak, peak * alpha, decaySteps.ticks(), Shape::Cosine));
}

Curve CosineDecayRestarts::curve(const Base& base) const
{
    const double initial = initialLearningRate.value_or(base.lr);
    const double length = firstDecaySteps.ticks();
    return Curve(Curve::Node{curve::Repeat{.of = ramp(1.0, 0.0, length, Shape::Cosine),
                                           .length = length,
                                           .high = initial,
                                           .low = initial * alpha,
                                           .growth = tMul,
                                           .shrink = mMul}});
}

Types types()
{
    return typesOf<ExponentialDecay, PiecewiseConstantDecay, PolynomialDecay, InverseTimeDecay, CosineDecay,
                   CosineDecayRestarts, ReduceLROnPlateau>();
}

} // namespace lrp::schedule::keras
