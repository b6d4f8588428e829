#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace lrp::schedule
{

class CompiledFunctions;

/// A rate (or a momentum) as a pure function of time in ticks: a small tree of the nodes below. It can be
/// asked for any moment in any order, and read by the exporters, which write it in other languages. Copies
/// share the tree. Thread: any, one at a time (formulas keep a parser).
class Curve
{
public:
    struct Node;

    /// The same value for ever.
    Curve(double value);
    explicit Curve(Node node);

    /// NaN where the framework raises.
    double operator()(double t) const;
    /// What the framework raises at t, and what for: a sentence without its full stop. Empty: it gives a
    /// rate.
    std::string raisesAt(double t) const;
    const Node& node() const { return *m_node; }

    /// Whether the curve has one value for ever, and which.
    bool isConstant() const;

private:
    std::shared_ptr<const Node> m_node;
};

using Curves = std::vector<Curve>;

/// The nodes. `t` is the local time of the node, in ticks.
namespace curve
{

struct Constant {
    double value = 0.0;
};

enum class Shape { Linear, Cosine, Power, Root, Geometric, Tanh };

/// to + (from − to) · w(s)^exponent with s = clamp(t / length, 0, 1)^warp.
/// w falls from 1 to 0: linear 1 − s, cosine (1 + cos πs) / 2, power (1 − s)^power, root 1 − √s,
/// tanh (1 − tanh(lower·(1 − s) + upper·s)) / 2; geometric is from · (to / from)^s.
struct Ramp {
    double from = 1.0;
    double to = 0.0;
    double length = 1.0;
    Shape shape = Shape::Linear;
    double power = 1.0;
    double lower = -7.0;
    double upper = 3.0;
    double exponent = 1.0;
    double warp = 1.0;
    bool reverse = false; ///< w(s) becomes 1 − w(1 − s)
    bool isFree = false;  ///< s is not clamped: a cosine swings back
};

/// gamma^(t / period), in stairs gamma^⌊t / period⌋.
struct Decay {
    double gamma = 1.0;
    double period = 1.0;
    bool stairs = false;
};

/// (1 + rate · t / period)^−exponent, in stairs with ⌊t / period⌋.
struct Power {
    double rate = 1.0;
    double exponent = 1.0;
    double period = 1.0;
    bool stairs = false;
};

/// values[i] once i of the times `at` (ascending) are passed: when t ≥ at, or with `after` when t > at.
struct Steps {
    std::vector<double> at;
    std::vector<double> values;
    bool after = false;
};

/// 1 / (1 + e^(−rate · (t − center)))
struct Logistic {
    double rate = 1.0;
    double center = 0.0;
};

enum class Damping { None, Halve, Geometric, Function };

/// low + (high − low) · h(t) · d: h rises from 0 to 1 in `up` ticks and falls in `down`. The damping d is 1,
/// 2^−cycle (cycles count from 0), gamma^t, or a function of t or of the cycle counted from 1.
struct Wave {
    double low = 0.0;
    double high = 1.0;
    double up = 1.0;
    double down = 1.0;
    Damping damping = Damping::None;
    double gamma = 1.0;
    std::shared_ptr<const CompiledFunctions> function{};
    bool perCycle = true;
};

/// A user's formula or table of t.
struct Formula {
    std::shared_ptr<const CompiledFunctions> function;
    std::size_t group = 0;
};

/// Rows of numbers, one every `every` ticks from t = 0: the row that was reached last, or with `linear` the
/// straight line to the next. The last row holds.
struct Table {
    std::shared_ptr<const std::vector<double>> rows;
    double every = 1.0;
    bool linear = false;
};

/// f(1) · f(2) · … · f(t); 1 at t = 0.
struct RunningProduct {
    std::shared_ptr<const CompiledFunctions> function;
    std::size_t group = 0;
};

/// by · of(t)
struct Scale {
    double by = 1.0;
    Curve of;
};

struct Product {
    Curves of;
};

/// One after another: part i + 1 takes over at the time at[i]. Each part's clock starts at 0, or with
/// `isGlobal` all keep this node's.
struct Sequence {
    Curves parts;
    std::vector<double> at;
    bool isGlobal = false;
};

/// low + (top − low) · of(local time), again and again. Cycle i lasts length · growth^i, stretched from
/// `length`; its top is high · shrink^i (shrinksPeak) or low + (high − low) · shrink^i, or with harmonic h >
/// 0 low + (high − low) · (i + 1)^−h. After `count` cycles (0: for ever) it rests. With `after` a boundary
/// belongs to the cycle on its left.
struct Repeat {
    Curve of;
    double length = 1.0;
    double high = 1.0;
    double low = 0.0;
    double growth = 1.0;
    double shrink = 1.0;
    bool shrinksPeak = false;
    double harmonic = 0.0;
    std::int64_t count = 0;
    double rest = 0.0;
    bool after = false;
};

/// max(min, min(max, of(t)))
struct Clamp {
    Curve of;
    double min;
    double max;
};

/// of(max(0, t − by))
struct Shift {
    double by = 0.0;
    Curve of;
};

/// of(every · ⌊t / every⌋)
struct Hold {
    double every = 1.0;
    Curve of;
};

enum class Draw { Normal, Uniform };

/// of(t) · (1 + ν) while begin ≤ t < end, ν drawn anew for each whole t from the seed `seed + t` with
/// PyTorch's CPU generator: normal draws repeated until |ν| < share, or uniform in ±share. Source: timm's
/// Scheduler.
struct Noise {
    Curve of;
    double begin = 0.0;
    double end = 0.0;
    double share = 0.67;
    std::int64_t seed = 42;
    Draw draw = Draw::Normal;
};

/// of(t), but the framework raises from the time `from` up to `to`: `what` says its exception and the reason.
struct Raise {
    Curve of;
    double from = 0.0;
    double to = std::numeric_limits<double>::infinity();
    std::string what;

    bool raisesAt(double t) const { return t >= from && t < to; }
};

/// ν of the Noise node at the whole time t.
double noiseAt(std::int64_t t, double share, std::int64_t seed, Draw draw);

} // namespace curve

struct Curve::Node {
    std::variant<curve::Constant, curve::Ramp, curve::Decay, curve::Power, curve::Steps, curve::Logistic,
                 curve::Wave, curve::Formula, curve::RunningProduct, curve::Scale, curve::Product,
                 curve::Sequence, curve::Repeat, curve::Clamp, curve::Shift, curve::Hold, curve::Noise,
                 curve::Table, curve::Raise>
        kind;
};

/// What a schedule makes its curve from: one parameter group's own rate and momentum (or beta1).
struct Base {
    double lr = 0.1;
    double momentum = 0.0;
    std::size_t group = 0;
};

// Shorthands for building trees; each leaves out what would do nothing.

Curve scaled(double by, Curve of);
Curve ramp(double from, double to, double length, curve::Shape shape = curve::Shape::Linear);
/// `warm` for `length` ticks, then `then` with its own clock; `then` alone where length ≤ 0.
Curve afterWarmUp(Curve warm, double length, Curve then);
/// base, base · factors[0], base · factors[0] · factors[1] …, changing at the times `at`.
Curve staircase(double base, const std::vector<double>& factors, std::vector<double> at, bool after = false);
/// Ramps through values[0], values[1], … at the times 0, at[0], at[1], …
Curve throughValues(const std::vector<double>& values, const std::vector<double>& at, curve::Shape shape,
                    bool isFree = false);
Curve shifted(double by, Curve of);
/// A Raise; the curve as it is where no run is as long.
Curve raising(Curve of, double from, std::string what);
/// A Raise at this time alone.
Curve raisingOnce(Curve of, double at, std::string what);

} // namespace lrp::schedule
