#include "core/schedule/Curve.h"

#include "core/schedule/detail/CurveClock.h"
#include "core/schedule/Function.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>

namespace lrp::schedule
{

using namespace curve;

namespace
{

constexpr double kPi = std::numbers::pi;

/// The share of `from` that is left at progress s.
double weight(const Ramp& ramp, double s)
{
    switch (ramp.shape) {
    case Shape::Linear:
    case Shape::Geometric:
        return 1.0 - s;
    case Shape::Cosine:
        return 0.5 * (1.0 + std::cos(kPi * s));
    case Shape::Power:
        return std::pow(1.0 - s, ramp.power);
    case Shape::Root:
        return 1.0 - std::sqrt(s);
    case Shape::Tanh:
        return 0.5 * (1.0 - std::tanh(ramp.lower * (1.0 - s) + ramp.upper * s));
    }
    return 0.0;
}

double valueAt(const Constant& node, double /*t*/)
{
    return node.value;
}

double valueAt(const Ramp& node, double t)
{
    double s = node.isFree         ? (node.length != 0.0 ? t / node.length : 0.0)
               : node.length > 0.0 ? std::clamp(t / node.length, 0.0, 1.0)
                                   : 1.0;
    if (node.warp != 1.0) {
        s = std::pow(s, node.warp);
    }
    if (node.shape == Shape::Geometric) {
        return node.from * std::pow(node.to / node.from, s);
    }
    double w = node.reverse ? 1.0 - weight(node, 1.0 - s) : weight(node, s);
    if (node.exponent != 1.0) {
        w = std::pow(w, node.exponent);
    }
    return node.to + (node.from - node.to) * w;
}

double periods(double t, double period, bool stairs)
{
    return stairs ? std::floor(t / period) : t / period;
}

double valueAt(const Decay& node, double t)
{
    return std::pow(node.gamma, periods(t, node.period, node.stairs));
}

double valueAt(const Power& node, double t)
{
    return std::pow(1.0 + node.rate * periods(t, node.period, node.stairs), -node.exponent);
}

double valueAt(const Steps& node, double t)
{
    const auto passed = node.after ? std::lower_bound(node.at.begin(), node.at.end(), t)
                                   : std::upper_bound(node.at.begin(), node.at.end(), t);
    return node.values[static_cast<std::size_t>(passed - node.at.begin())];
}

double valueAt(const Logistic& node, double t)
{
    return 1.0 / (1.0 + std::exp(-node.rate * (t - node.center)));
}

double valueAt(const Wave& node, double t)
{
    const double total = node.up + node.down;
    const double ratio = node.up / total;
    const double cycle = cycleOf(node, t);
    const double x = 1.0 + t / total - cycle;
    const double height = x <= ratio ? x / ratio : (x - 1.0) / (ratio - 1.0);
    double damping = 1.0;
    switch (node.damping) {
    case Damping::None:
        break;
    case Damping::Halve:
        damping = 1.0 / std::exp2(cycle - 1.0);
        break;
    case Damping::Geometric:
        damping = std::pow(node.gamma, t);
        break;
    case Damping::Function:
        damping = (*node.function)(0, node.perCycle ? cycle : t);
        break;
    }
    return node.low + (node.high - node.low) * height * damping;
}

double valueAt(const Formula& node, double t)
{
    return (*node.function)(node.group, t);
}

double valueAt(const curve::Table& node, double t)
{
    const std::vector<double>& rows = *node.rows;
    const double place = std::clamp(t / node.every, 0.0, static_cast<double>(rows.size() - 1));
    const auto row = static_cast<std::size_t>(place);
    const double share = place - std::floor(place);
    return node.linear && share > 0.0 ? rows[row] + (rows[row + 1] - rows[row]) * share : rows[row];
}

double valueAt(const RunningProduct& node, double t)
{
    return node.function->productUpTo(node.group, t);
}

double valueAt(const Scale& node, double t)
{
    return node.by * node.of(t);
}

double valueAt(const Product& node, double t)
{
    double value = 1.0;
    for (const Curve& factor : node.of) {
        value *= factor(t);
    }
    return value;
}

double valueAt(const Sequence& node, double t)
{
    const Place place = placeIn(node, t);
    return place.curve(place.t);
}

double valueAt(const Repeat& node, double t)
{
    const Cycle cycle = cycleAt(node, t);
    if (node.count > 0 && cycle.index >= static_cast<double>(node.count)) {
        return node.rest;
    }
    const double shrunk = node.harmonic > 0.0  ? std::pow(cycle.index + 1.0, -node.harmonic)
                          : node.shrink == 1.0 ? 1.0
                                               : std::pow(node.shrink, cycle.index);
    const double top = node.shrinksPeak ? node.high * shrunk : node.low + (node.high - node.low) * shrunk;
    return node.low + (top - node.low) * node.of(timeIn(node, cycle, t));
}

double valueAt(const Clamp& node, double t)
{
    return std::min(std::max(node.of(t), node.min), node.max);
}

double valueAt(const Shift& node, double t)
{
    return node.of(std::max(0.0, t - node.by));
}

double valueAt(const Hold& node, double t)
{
    return node.of(node.every * std::floor(t / node.every));
}

double valueAt(const Raise& node, double t)
{
    return node.raisesAt(t) ? std::numeric_limits<double>::quiet_NaN() : node.of(t);
}

double valueAt(const Noise& node, double t)
{
    const double value = node.of(t);
    return t >= node.begin && t < node.end
               ? value + value * noiseAt(static_cast<std::int64_t>(t), node.share, node.seed, node.draw)
               : value;
}

} // namespace

namespace curve
{

double noiseAt(std::int64_t t, double share, std::int64_t seed, Draw draw)
{
    // LibTorch's CPU generator: a Mersenne twister seeded by the low 32 bits; normals by Box and Muller's
    // method from 53-bit uniforms, rounded to single precision.
    std::mt19937 twister(static_cast<std::uint32_t>(seed + t));
    if (draw == Draw::Uniform) {
        return 2.0 * (std::ldexp(static_cast<double>(twister() & 0xFFFFFF), -24) - 0.5) * share;
    }
    const auto uniform = [&twister] {
        const std::uint64_t high = twister();
        const std::uint64_t bits = (high << 32 | twister()) & ((std::uint64_t{1} << 53) - 1);
        return std::ldexp(static_cast<double>(bits), -53);
    };
    for (int tries = 0; tries < 10'000; ++tries) { // a share near 0 would let it draw for ever
        const double u1 = uniform();
        const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
        for (const double x : {radius * std::cos(2.0 * kPi * u1), radius * std::sin(2.0 * kPi * u1)}) {
            if (const double rounded = static_cast<float>(x); std::abs(rounded) < share) {
                return rounded;
            }
        }
    }
    return 0.0;
}

} // namespace curve

Curve::Curve(double value)
    : Curve(Node{Constant{value}})
{
}

Curve::Curve(Node node)
    : m_node(std::make_shared<const Node>(std::move(node)))
{
}

double Curve::operator()(double t) const
{
    return std::visit([t](const auto& node) { return valueAt(node, t); }, m_node->kind);
}

bool Curve::isConstant() const
{
    return std::holds_alternative<Constant>(m_node->kind);
}

Curve scaled(double by, Curve of)
{
    if (by == 1.0) {
        return of;
    }
    return of.isConstant() ? Curve(by * of(0.0)) : Curve(Curve::Node{Scale{by, std::move(of)}});
}

Curve ramp(double from, double to, double length, Shape shape)
{
    return Curve(Curve::Node{Ramp{.from = from, .to = to, .length = length, .shape = shape}});
}

Curve afterWarmUp(Curve warm, double length, Curve then)
{
    return length > 0.0 ? Curve(Curve::Node{Sequence{{std::move(warm), std::move(then)}, {length}}}) : then;
}

Curve staircase(double base, const std::vector<double>& factors, std::vector<double> at, bool after)
{
    std::vector<double> values{base};
    for (const double factor : factors) {
        values.push_back(values.back() * factor);
    }
    return Curve(Curve::Node{Steps{std::move(at), std::move(values), after}});
}

Curve throughValues(const std::vector<double>& values, const std::vector<double>& at, Shape shape,
                    bool isFree)
{
    Sequence sequence;
    double begin = 0.0;
    for (std::size_t i = 0; i < at.size(); ++i) {
        sequence.parts.emplace_back(Curve::Node{Ramp{.from = values[i],
                                                     .to = values[i + 1],
                                                     .length = at[i] - begin,
                                                     .shape = shape,
                                                     .isFree = isFree}});
        if (i + 1 < at.size()) {
            sequence.at.push_back(at[i]);
        }
        begin = at[i];
    }
    return Curve(Curve::Node{std::move(sequence)});
}

Curve shifted(double by, Curve of)
{
    return by == 0.0 ? of : Curve(Curve::Node{Shift{by, std::move(of)}});
}

Curve raising(Curve of, double from, std::string what)
{
    constexpr double kLongestRun = 1e9;
    return from < kLongestRun
               ? Curve(Curve::Node{Raise{.of = std::move(of), .from = from, .what = std::move(what)}})
               : of;
}

Curve raisingOnce(Curve of, double at, std::string what)
{
    const double next = std::nextafter(at, std::numeric_limits<double>::infinity());
    return Curve(Curve::Node{Raise{std::move(of), at, next, std::move(what)}});
}

} // namespace lrp::schedule
