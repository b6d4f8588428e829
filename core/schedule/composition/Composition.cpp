#include "core/params/Text.h"
#include "core/schedule/composition/Clamp.h"
#include "core/schedule/composition/Delay.h"
#include "core/schedule/composition/Hold.h"
#include "core/schedule/composition/Noise.h"
#include "core/schedule/composition/Product.h"
#include "core/schedule/composition/Ramp.h"
#include "core/schedule/composition/Restarts.h"
#include "core/schedule/composition/Segments.h"
#include "core/schedule/composition/Table.h"
#include "core/schedule/composition/WarmUp.h"
#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Children.h"
#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/text/Translate.h"

#include <array>
#include <cmath>
#include <limits>

namespace lrp::schedule
{

using params::Issues;

namespace
{

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// When each part but the first starts, in ticks.
std::vector<double> startsOf(const Segments& settings)
{
    std::vector<double> starts;
    double end = 0.0;
    for (const params::Length& length : settings.lengths) {
        end += length.ticks();
        starts.push_back(end);
    }
    return starts;
}

} // namespace

Issues Segments::check(const Segments& settings)
{
    Issues issues = checkChildren("/parts", settings.parts);
    const std::size_t wanted = settings.parts.empty() ? 0 : settings.parts.size() - 1;
    if (settings.lengths.size() != wanted) {
        issues.push_back(
            {"/lengths",
             translate("schedule",
                       "has %1; needs %2, one fewer than there are parts, as the last lasts to the end")
                 .arg(std::to_string(settings.lengths.size()))
                 .arg(std::to_string(wanted))});
    }
    return issues;
}

Curve Segments::curve(const Base& base) const
{
    curve::Sequence sequence{.parts = {}, .at = startsOf(*this)};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Curve part = curveOfChild(parts[i], base);
        if (join == Join::Continue && i > 0) {
            const double end = sequence.parts.back()(lengths[i - 1].ticks());
            const double start = part(0.0);
            part = start != 0.0 ? scaled(end / start, part) : part;
        }
        sequence.parts.push_back(std::move(part));
    }
    return sequence.parts.size() == 1 ? sequence.parts.front() : Curve(Curve::Node{std::move(sequence)});
}

std::optional<Curve> Segments::momentumCurve(const Base& base) const
{
    curve::Sequence sequence{.parts = {}, .at = startsOf(*this)};
    bool moves = false;
    for (const Schedule& part : parts) {
        const auto momentum = momentumOf(part, base);
        moves = moves || momentum;
        sequence.parts.push_back(momentum.value_or(Curve(base.momentum)));
    }
    return moves ? std::optional(Curve(Curve::Node{std::move(sequence)})) : std::nullopt;
}

Issues Product::check(const Product& settings)
{
    return checkChildren("/factors", settings.factors);
}

Curve Product::curve(const Base& base) const
{
    curve::Product product;
    double leading = base.lr;
    for (const Schedule& factor : factors) {
        Curve child = curveOfChild(factor, base);
        child = base.lr != 0.0 ? scaled(1.0 / base.lr, child) : Curve(0.0);
        if (child.isConstant()) {
            leading *= child(0.0);
        } else {
            product.of.push_back(std::move(child));
        }
    }
    return product.of.empty() ? Curve(leading) : scaled(leading, Curve(Curve::Node{std::move(product)}));
}

std::optional<Curve> Product::momentumCurve(const Base& base) const
{
    std::optional<Curve> last;
    for (const Schedule& factor : factors) {
        if (auto momentum = momentumOf(factor, base)) {
            last = std::move(momentum);
        }
    }
    return last;
}

Issues Restarts::check(const Restarts& settings)
{
    return checkChild("/of", settings.of);
}

Curve Restarts::curve(const Base& base) const
{
    const Curve child = curveOfChild(of, base);
    curve::Repeat repeat{.of = child,
                         .length = length.ticks(),
                         .growth = growth,
                         .shrink = shrink,
                         .count = count.value_or(0)};
    repeat.rest = count ? std::pow(shrink, static_cast<double>(*count - 1)) * child(length.ticks()) : 0.0;
    return Curve(Curve::Node{std::move(repeat)});
}

std::optional<Curve> Restarts::momentumCurve(const Base& base) const
{
    return changedMomentum(of, base, [this](Curve momentum) {
        const double rest = momentum(length.ticks());
        return Curve(Curve::Node{curve::Repeat{.of = std::move(momentum),
                                               .length = length.ticks(),
                                               .growth = growth,
                                               .count = count.value_or(0),
                                               .rest = rest}});
    });
}

Issues Clamp::check(const Clamp& settings)
{
    Issues issues = checkChild("/of", settings.of);
    if (settings.min && settings.max && *settings.min > *settings.max) {
        issues.push_back({"/max", translate("schedule", "is %1, below the floor; needs %2 or more")
                                      .arg(params::shortest(*settings.max))
                                      .arg(params::shortest(*settings.min))});
    }
    return issues;
}

Curve Clamp::curve(const Base& base) const
{
    return Curve(
        Curve::Node{curve::Clamp{curveOfChild(of, base), min.value_or(-kInfinity), max.value_or(kInfinity)}});
}

std::optional<Curve> Clamp::momentumCurve(const Base& base) const
{
    return momentumOf(of, base);
}

Issues Delay::check(const Delay& settings)
{
    return checkChild("/of", settings.of);
}

Curve Delay::curve(const Base& base) const
{
    return shifted(by.ticks(), curveOfChild(of, base));
}

std::optional<Curve> Delay::momentumCurve(const Base& base) const
{
    return changedMomentum(of, base,
                           [this](Curve momentum) { return shifted(by.ticks(), std::move(momentum)); });
}

Issues Hold::check(const Hold& settings)
{
    return checkChild("/of", settings.of);
}

Curve Hold::curve(const Base& base) const
{
    return Curve(Curve::Node{curve::Hold{every.ticks(), curveOfChild(of, base)}});
}

std::optional<Curve> Hold::momentumCurve(const Base& base) const
{
    return changedMomentum(of, base, [this](Curve momentum) {
        return Curve(Curve::Node{curve::Hold{every.ticks(), std::move(momentum)}});
    });
}

Issues Noise::check(const Noise& settings)
{
    return checkChild("/of", settings.of);
}

Curve Noise::curve(const Base& base) const
{
    return Curve(Curve::Node{curve::Noise{
        .of = curveOfChild(of, base),
        .begin = from.ticks(),
        .end = to ? to->ticks() : kInfinity,
        .share = share,
        .seed = seed,
        .draw = distribution == Distribution::Normal ? curve::Draw::Normal : curve::Draw::Uniform}});
}

std::optional<Curve> Noise::momentumCurve(const Base& base) const
{
    return momentumOf(of, base);
}

Issues Ramp::check(const Ramp& settings)
{
    if (settings.shape == RampShape::Exponential && (settings.from == 0.0 || settings.to == 0.0)) {
        return {
            {settings.from == 0.0 ? "/from" : "/to",
             translate(
                 "schedule",
                 "is 0, which an exponential ramp never reaches; needs a number above 0, such as 0.001")}};
    }
    return {};
}

Curve Ramp::curve(const Base& base) const
{
    using curve::Shape;
    constexpr std::array kShapes{Shape::Linear, Shape::Cosine, Shape::Geometric, Shape::Power, Shape::Root};
    return Curve(Curve::Node{curve::Ramp{.from = base.lr * from,
                                         .to = base.lr * to,
                                         .length = length.ticks(),
                                         .shape = kShapes[static_cast<std::size_t>(shape)],
                                         .power = power}});
}

Types compositionTypes()
{
    return typesOf<Segments, Product, Restarts, WarmUp, Clamp, Delay, Hold, Noise, Ramp, Table>();
}

} // namespace lrp::schedule
