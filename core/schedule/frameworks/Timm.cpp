#include "core/schedule/frameworks/Timm.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/Overflow.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/TimmPlateau.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::schedule::timm
{

using curve::Shape;
using params::Issues;

namespace
{

/// What Python raises, as timm's.
Phrase raised(const std::string& what)
{
    return translate("schedule", "timm's scheduler raises %1").arg(what);
}

} // namespace

template <bool kPrefix>
Issues WarmedUp<kPrefix>::check(const WarmedUp& settings)
{
    const auto& range = settings.noiseRangeT;
    if (!range || range->size() == 1 || range->size() == 2) {
        return {};
    }
    return {{"/noise_range_t",
             translate("schedule", "has %1 ticks; needs the first, or the first and the one after the last")
                 .arg(std::to_string(range->size()))}};
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

double Cycles::startOf(double cycle) const
{
    const double first = tInitial.ticks();
    return cycleMul == 1.0 ? cycle * first : first * (std::pow(cycleMul, cycle) - 1.0) / (cycleMul - 1.0);
}

double Cycles::firstTooLong(double power) const
{
    const auto isTooLarge = [&](double cycle) {
        return std::isinf(std::pow(tInitial.ticks() * std::pow(cycleMul, cycle), power));
    };
    const double last = cycleMul == 1.0 ? 0.0 : static_cast<double>(cycleLimit) - 1.0;
    const double longest =
        std::log(std::numeric_limits<double>::max()) / std::max(1.0, power); // as a logarithm
    double cycle =
        cycleMul == 1.0
            ? 0.0
            : std::max(0.0, std::floor((longest - std::log(tInitial.ticks())) / std::log(cycleMul)));
    cycle = std::min(cycle, std::max(0.0, last)); // what lies behind the last is nobody's
    while (cycle > 0.0 && isTooLarge(cycle)) {    // logarithms are rounded
        cycle -= 1.0;
    }
    while (cycle < last && !isTooLarge(cycle)) {
        cycle += 1.0;
    }
    return isTooLarge(cycle) ? startOf(cycle) : std::numeric_limits<double>::infinity();
}

Curve Cycles::cycles(const Base& base, curve::Ramp shape) const
{
    shape.length = tInitial.ticks();
    const Curve repeated = cycleLimit == 0 ? Curve(lrMin)
                                           : Curve(Curve::Node{curve::Repeat{.of = Curve(Curve::Node{shape}),
                                                                             .length = shape.length,
                                                                             .high = base.lr,
                                                                             .low = lrMin,
                                                                             .growth = cycleMul,
                                                                             .shrink = cycleDecay,
                                                                             .shrinksPeak = true,
                                                                             .count = cycleLimit,
                                                                             .rest = lrMin}});
    // timm takes both powers, that of the peak also in cycles beyond the limit.
    const double tooHigh = overflowOf(cycleDecay);
    const double tooLong = cycleLimit == 0 || shape.warp == 1.0 ? std::numeric_limits<double>::infinity()
                                                                : firstTooLong(shape.warp);
    return startOf(tooHigh) < tooLong
               ? raising(repeated, std::ceil(startOf(tooHigh)), raised(tooLarge(cycleDecay, tooHigh)))
               : raising(repeated, std::ceil(tooLong),
                         raised(translate("schedule", "OverflowError: the cycle's length ** %1 is too large")
                                    .arg(params::shortest(shape.warp))));
}

Curve Cosine::curve(const Base& base) const
{
    return dressed(cycles(base, {.shape = Shape::Cosine, .warp = kDecay}), base.lr);
}

Issues Tanh::check(const Tanh& settings)
{
    Issues issues = WarmedUp::check(settings);
    if (settings.lb >= settings.ub) {
        issues.push_back({"/ub", translate("schedule", "is not above lb; needs a larger number, such as %1")
                                     .arg(params::shortest(settings.lb + 10.0))});
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
    const double drops = overflowOf(decayRate);
    const Curve steps = scaled(base.lr, Curve(Curve::Node{curve::Decay{decayRate, decayT.ticks(), true}}));
    return dressed(raising(steps, std::ceil(drops * decayT.ticks()), raised(tooLarge(decayRate, drops))),
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
    const std::vector<double> at = ticksOf(decayT);
    Curve levels = staircase(base.lr, factors, at);
    if (const double drops = overflowOf(decayRate); drops <= static_cast<double>(at.size())) {
        levels = raising(levels, at[static_cast<std::size_t>(drops) - 1], raised(tooLarge(decayRate, drops)));
    }
    return dressed(shifted(-1.0, levels), base.lr);
}

Types types()
{
    return typesOf<Cosine, Tanh, Poly, Step, MultiStep, Plateau>();
}

} // namespace lrp::schedule::timm
