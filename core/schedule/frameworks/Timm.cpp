#include "core/schedule/frameworks/Timm.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"

#include <limits>

namespace lrp::schedule::timm
{

using curve::Shape;
using params::Issues;

template <bool kPrefix>
Issues WarmedUp<kPrefix>::check(const WarmedUp& settings)
{
    const auto& range = settings.noiseRangeT;
    if (!range || range->size() == 1 || range->size() == 2) {
        return {};
    }
    return {{"/noise_range_t", "has " + std::to_string(range->size()) +
                                   " ticks; needs the first, or the first and the one after the last"}};
}

template <bool kPrefix>
Curve WarmedUp<kPrefix>::dressed(Curve body, double target) const
{
    const double warmup = warmupT.ticks();
    if (warmup > 0.0) {
        body = Curve(Curve::Node{curve::Sequence{
            .parts = {ramp(warmupLrInit, target, warmup), body}, .at = {warmup}, .isGlobal = !warmupPrefix}});
    }
    if (!noiseRangeT) {
        return body;
    }
    const bool ends = noiseRangeT->size() > 1;
    return Curve(Curve::Node{
        curve::Noise{.of = std::move(body),
                     .begin = noiseRangeT->front().ticks(),
                     .end = ends ? noiseRangeT->back().ticks() : std::numeric_limits<double>::infinity(),
                     .share = noisePct,
                     .seed = noiseSeed}});
}

template struct WarmedUp<false>;
template struct WarmedUp<true>;

Curve Cycles::cycles(const Base& base, curve::Ramp shape) const
{
    if (cycleLimit == 0) {
        return lrMin;
    }
    shape.length = tInitial.ticks();
    return Curve(Curve::Node{curve::Repeat{.of = Curve(Curve::Node{shape}),
                                           .length = shape.length,
                                           .high = base.lr,
                                           .low = lrMin,
                                           .growth = cycleMul,
                                           .shrink = cycleDecay,
                                           .shrinksPeak = true,
                                           .count = cycleLimit,
                                           .rest = lrMin}});
}

Curve Cosine::curve(const Base& base) const
{
    return dressed(cycles(base, {.shape = Shape::Cosine, .warp = kDecay}), base.lr);
}

Issues Tanh::check(const Tanh& settings)
{
    Issues issues = WarmedUp::check(settings);
    if (settings.lb >= settings.ub) {
        issues.push_back({"/ub", "is not above lb; needs a larger number, such as " +
                                     params::shortest(settings.lb + 10.0)});
    }
    return issues;
}

Curve Tanh::curve(const Base& base) const
{
    const Curve body = cycles(base, {.shape = Shape::Tanh, .lower = lb, .upper = ub});
    return dressed(body, warmupPrefix ? base.lr : body(warmupT.ticks()));
}

Curve Poly::curve(const Base& base) const
{
    return dressed(cycles(base, {.shape = Shape::Power, .power = power, .warp = kDecay}), base.lr);
}

Curve Step::curve(const Base& base) const
{
    return dressed(scaled(base.lr, Curve(Curve::Node{curve::Decay{decayRate, decayT.ticks(), true}})),
                   base.lr);
}

Issues MultiStep::check(const MultiStep& settings)
{
    Issues issues = WarmedUp::check(settings);
    append(issues, checkOrder("/decay_t", settings.decayT));
    return issues;
}

Curve MultiStep::curve(const Base& base) const
{
    const std::vector<double> factors(decayT.size(), decayRate);
    return dressed(shifted(-1.0, staircase(base.lr, factors, ticksOf(decayT))), base.lr);
}

Types types()
{
    return typesOf<Cosine, Tanh, Poly, Step, MultiStep>();
}

} // namespace lrp::schedule::timm
