#include "core/schedule/Catalog.h"

#include <algorithm>
#include <limits>

/// The curves of composed schedules, made from their children's. What a child is called with as its base is
/// the lane's, so every child is a factor of the same rate.
namespace lrp::schedule
{

using params::Issues;

namespace
{

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Curve curveOfChild(const Schedule& child, const Base& base)
{
    return runCurveOf(child, base).value_or(Curve(base.lr));
}

/// The child's momentum, changed as its rate is.
template <class Change>
std::optional<Curve> changedMomentum(const Schedule& child, const Base& base, Change change)
{
    auto momentum = momentumOf(child, base);
    return momentum ? std::optional(change(std::move(*momentum))) : std::nullopt;
}

Issues refuseWithoutCurve(const Schedule& child, const std::string& pointer)
{
    if (hasCurve(child)) {
        return {};
    }
    return {
        {pointer + "/type", "is " + idOf(child) +
                                ", whose rates are not known beforehand, so it cannot be a part of another "
                                "schedule; needs a schedule of the tick alone"}};
}

Issues checkList(const std::vector<Schedule>& children, const std::string& pointer)
{
    if (children.empty()) {
        return {{pointer, "is empty; needs one schedule or more"}};
    }
    Issues issues;
    for (std::size_t i = 0; i < children.size(); ++i) {
        append(issues, refuseWithoutCurve(children[i], pointer + "/" + std::to_string(i)));
    }
    return issues;
}

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
    Issues issues = checkList(settings.parts, "/parts");
    const std::size_t wanted = settings.parts.empty() ? 0 : settings.parts.size() - 1;
    if (settings.lengths.size() != wanted) {
        issues.push_back({"/lengths", "has " + std::to_string(settings.lengths.size()) + "; needs " +
                                          std::to_string(wanted) +
                                          ", one fewer than there are parts, as the last lasts to the end"});
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
    return checkList(settings.factors, "/factors");
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
    return refuseWithoutCurve(settings.of, "/of");
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
    Issues issues = refuseWithoutCurve(settings.of, "/of");
    if (settings.min && settings.max && *settings.min > *settings.max) {
        issues.push_back({"/max", "is " + params::shortest(*settings.max) + ", below the floor; needs " +
                                      params::shortest(*settings.min) + " or more"});
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
    return refuseWithoutCurve(settings.of, "/of");
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
    return refuseWithoutCurve(settings.of, "/of");
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
    return refuseWithoutCurve(settings.of, "/of");
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

Issues WarmUp::check(const WarmUp& settings)
{
    // A schedule that waits for a metric can be warmed up: it starts listening afterwards.
    return needsMetric(settings.of) ? Issues{} : refuseWithoutCurve(settings.of, "/of");
}

Curve WarmUp::rise(double target) const
{
    const Curve rise = ramp(target * startFactor, target, length.ticks(),
                            shape == WarmUpShape::Linear ? curve::Shape::Linear : curve::Shape::Cosine);
    return countsFromOne ? shifted(-1.0, rise) : rise;
}

Curve WarmUp::curve(const Base& base) const
{
    const Curve then = curveOfChild(of, base);
    const double ticks = length.ticks();
    if (ticks <= 0.0) {
        return then;
    }
    const bool isGlobal = clock == WarmUpClock::Global;
    return Curve(Curve::Node{curve::Sequence{
        .parts = {rise(then(isGlobal ? ticks : 0.0)), then}, .at = {ticks}, .isGlobal = isGlobal}});
}

std::optional<Curve> WarmUp::momentumCurve(const Base& base) const
{
    return changedMomentum(of, base, [this](const Curve& momentum) {
        return clock == WarmUpClock::Global ? momentum
                                            : afterWarmUp(Curve(momentum(0.0)), length.ticks(), momentum);
    });
}

Issues paddle::LinearWarmup::check(const LinearWarmup& settings)
{
    Issues issues = refuseWithoutCurve(settings.then, "/schedule");
    if (settings.endLr <= settings.startLr) {
        issues.push_back({"/end_lr", "is " + params::shortest(settings.endLr) +
                                         "; Paddle needs more than start_lr, " +
                                         params::shortest(settings.startLr)});
    }
    return issues;
}

Curve paddle::LinearWarmup::curve(const Base& base) const
{
    Base after = base;
    after.lr = learningRate.value_or(base.lr);
    const double ticks = warmupSteps.ticks();
    return afterWarmUp(ramp(startLr, endLr, ticks), ticks, curveOfChild(then, after));
}

std::optional<Curve> paddle::LinearWarmup::momentumCurve(const Base& base) const
{
    return changedMomentum(then, base, [this](Curve momentum) {
        return afterWarmUp(Curve(momentum(0.0)), warmupSteps.ticks(), momentum);
    });
}

Issues Ramp::check(const Ramp& settings)
{
    if (settings.shape == RampShape::Exponential && (settings.from == 0.0 || settings.to == 0.0)) {
        return {{settings.from == 0.0 ? "/from" : "/to",
                 "is 0, which an exponential ramp never reaches; needs a number above 0, such as 0.001"}};
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

} // namespace lrp::schedule
