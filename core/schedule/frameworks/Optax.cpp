#include "core/schedule/frameworks/Optax.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/OptaxPiecewise.h"
#include "core/schedule/frameworks/OptaxPlateau.h"
#include "core/text/Translate.h"

#include <cmath>
#include <limits>
#include <map>

namespace lrp::schedule::optax
{

using curve::Shape;
using params::Issues;

namespace
{

/// boundaries_and_scales: in order, of a boundary given twice the last.
using Scales = std::map<double, double>;

Scales scalesAt(const std::vector<params::Length>& boundaries, const std::vector<double>& scales)
{
    Scales all;
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        all[boundaries[i].ticks()] = scales[i];
    }
    return all;
}

Curve interpolated(Interpolation type, double initial, const Scales& scales)
{
    std::vector<double> values{initial};
    std::vector<double> at;
    for (const auto& [boundary, scale] : scales) {
        at.push_back(boundary);
        values.push_back(values.back() * scale);
    }
    const Shape shape = type == Interpolation::Linear ? Shape::Linear : Shape::Cosine;
    return at.empty() ? Curve(initial) : throughValues(values, at, shape);
}

Issues checkScales(const std::vector<params::Length>& boundaries, const std::vector<double>& scales)
{
    return checkCount("/scales", scales.size(), boundaries.size(),
                      [] { return translate("schedule", "has %1; needs %2, one for each boundary"); });
}

} // namespace

Curve PolynomialSchedule::curve(const Base& base) const
{
    const double initial = initValue.value_or(base.lr);
    const double length = transitionSteps.ticks();
    return length > 0.0
               ? shifted(transitionBegin.ticks(), Curve(Curve::Node{curve::Ramp{.from = initial,
                                                                                .to = endValue,
                                                                                .length = length,
                                                                                .shape = Shape::Power,
                                                                                .power = power}}))
               : Curve(initial);
}

Curve LinearSchedule::curve(const Base& base) const
{
    const double initial = initValue.value_or(base.lr);
    const double length = transitionSteps.ticks();
    return length > 0.0 ? shifted(transitionBegin.ticks(), ramp(initial, endValue, length)) : Curve(initial);
}

Curve ExponentialDecay::curve(const Base& base) const
{
    const double initial = initValue.value_or(base.lr);
    if (transitionSteps.ticks() <= 0.0 || decayRate == 0.0) {
        return initial; // optax leaves the bound out too
    }
    Curve decay = shifted(
        transitionBegin.ticks(),
        scaled(initial, Curve(Curve::Node{curve::Decay{decayRate, transitionSteps.ticks(), staircase}})));
    if (!endValue) {
        return decay;
    }
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    return Curve(Curve::Node{decayRate < 1.0 ? curve::Clamp{std::move(decay), *endValue, kInfinity}
                                             : curve::Clamp{std::move(decay), -kInfinity, *endValue}});
}

Curve CosineDecaySchedule::curve(const Base& base) const
{
    const double initial = initValue.value_or(base.lr);
    return Curve(Curve::Node{curve::Ramp{.from = initial,
                                         .to = initial * alpha,
                                         .length = decaySteps.ticks(),
                                         .shape = Shape::Cosine,
                                         .exponent = exponent}});
}

Issues PiecewiseConstantSchedule::check(const PiecewiseConstantSchedule& settings)
{
    return checkScales(settings.boundaries, settings.scales);
}

Curve PiecewiseConstantSchedule::curve(const Base& base) const
{
    std::vector<double> at;
    std::vector<double> factors;
    for (const auto& [boundary, scale] : scalesAt(boundaries, scales)) {
        at.push_back(boundary);
        factors.push_back(scale);
    }
    return staircase(initValue.value_or(base.lr), factors, std::move(at));
}

Issues PiecewiseInterpolateSchedule::check(const PiecewiseInterpolateSchedule& settings)
{
    return checkScales(settings.boundaries, settings.scales);
}

Curve PiecewiseInterpolateSchedule::curve(const Base& base) const
{
    return interpolated(interpolateType, initValue.value_or(base.lr), scalesAt(boundaries, scales));
}

Curve LinearOnecycleSchedule::curve(const Base& base) const
{
    const double length = transitionSteps.ticks();
    Scales scales;
    scales[std::trunc(pctStart * length)] = divFactor;
    scales[std::trunc(pctFinal * length)] = 1.0 / divFactor;
    scales[length] = 1.0 / finalDivFactor;
    return interpolated(Interpolation::Linear, peakValue.value_or(base.lr) / divFactor, scales);
}

Curve CosineOnecycleSchedule::curve(const Base& base) const
{
    const double length = transitionSteps.ticks();
    Scales scales;
    scales[std::trunc(pctStart * length)] = divFactor;
    scales[length] = 1.0 / (divFactor * finalDivFactor);
    return interpolated(Interpolation::Cosine, peakValue.value_or(base.lr) / divFactor, scales);
}

Types types()
{
    return typesOf<ConstantSchedule, PolynomialSchedule, LinearSchedule, PiecewiseConstantSchedule,
                   PiecewiseInterpolateSchedule, ExponentialDecay, CosineDecaySchedule,
                   LinearOnecycleSchedule, CosineOnecycleSchedule, ReduceOnPlateau>();
}

} // namespace lrp::schedule::optax
