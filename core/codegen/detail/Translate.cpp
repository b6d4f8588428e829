#include "core/codegen/detail/Translate.h"

#include "core/codegen/detail/Formula.h"
#include "core/schedule/Function.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lrp::codegen
{
namespace
{

namespace curve = schedule::curve;
using schedule::Curve;

constexpr double kForever = std::numeric_limits<double>::infinity();

/// Times that have a curve; its own clock starts at 0.
struct Clock {
    Expr t;
    double end; ///< the curve is asked for times below this alone
};

class Translator
{
public:
    Translator(double ticks, const Dialect& dialect)
        : m_ticks(ticks)
        , m_dialect(dialect)
    {
    }

    std::optional<Program> program(const std::vector<Named>& curves)
    {
        for (const Named& named : curves) {
            m_globals[named.name] = 1;
        }
        for (const Named& named : curves) {
            define(named.name, named.curve, kForever);
        }
        return m_failed ? std::nullopt : std::optional(std::move(m_program));
    }

private:
    using Counts = std::map<std::string, int>;

    /// A name that nothing else has: u, u2, u3 …
    static std::string fresh(Counts& counts, const std::string& name)
    {
        const int count = ++counts[name];
        return count == 1 ? name : name + std::to_string(count);
    }
    std::string local(const std::string& name) { return fresh(m_locals, name); }
    std::string global(const std::string& name) { return fresh(m_globals, name); }

    /// Adds a function, whose intermediate values have names of their own.
    void define(const std::string& name, const Curve& curve, double end)
    {
        Counts outer;
        std::swap(outer, m_locals);
        Block body = block(curve, {variable("t"), end});
        m_program.functions.push_back({name, std::move(body)});
        std::swap(outer, m_locals);
    }

    std::string list(const std::string& name, std::vector<double> values)
    {
        for (const Program::List& known : m_program.lists) {
            if (known.values == values) {
                return known.name;
            }
        }
        m_program.lists.push_back({global(name), std::move(values)});
        return m_program.lists.back().name;
    }

    Expr fail()
    {
        m_failed = true;
        return 0.0;
    }

    Block block(const Curve& curve, const Clock& clock)
    {
        return std::visit([&](const auto& node) { return body(node, clock); }, curve.node().kind);
    }

    /// The curve as one expression; as a function of its own where it takes several statements.
    Expr value(const Curve& curve, const Clock& clock, const char* name)
    {
        const Translator before = *this;
        Block direct = block(curve, clock);
        if (direct.isValue()) {
            return direct.value;
        }
        *this = before;
        const std::string function = global(name);
        define(function, curve, clock.end);
        return make(expr::Invoke{function, clock.t});
    }

    static Block just(Expr expr) { return {.value = std::move(expr)}; }

    Block body(const curve::Raise& node, const Clock& clock) { return block(node.of, clock); }
    Block body(const curve::Constant& node, const Clock&) { return just(node.value); }
    Block body(const curve::Ramp& node, const Clock& clock) { return just(of(node, clock)); }
    Block body(const curve::Decay& node, const Clock& clock)
    {
        return just(power(node.gamma, periods(clock.t, node.period, node.stairs)));
    }
    Block body(const curve::Power& node, const Clock& clock)
    {
        const Expr base = 1.0 + node.rate * periods(clock.t, node.period, node.stairs);
        return just(node.exponent == 1.0 ? 1.0 / base : power(base, -node.exponent));
    }
    Block body(const curve::Steps& node, const Clock& clock)
    {
        return just(
            make(expr::Element{list("LEVELS", node.values),
                               make(expr::Passed{list("BOUNDARIES", node.at), node.after, clock.t})}));
    }
    /// 1 / (1 + e^−x) by a function that never overflows.
    Block body(const curve::Logistic& node, const Clock& clock)
    {
        return just(0.5 * (1.0 + call(Fn::Tanh, {Expr(0.5 * node.rate) * (clock.t - node.center)})));
    }
    Block body(const curve::Formula& node, const Clock& clock)
    {
        return just(of(node.function->source(), node.group, clock.t));
    }
    Block body(const curve::RunningProduct& node, const Clock& clock)
    {
        constexpr double kLongest = 5000; // every tick multiplies anew
        if (!m_dialect.multiplies || m_ticks > kLongest) {
            return just(fail());
        }
        const std::string name = global("factor");
        Expr factor = of(node.function->source(), node.group, variable("t"));
        m_program.functions.push_back({name, just(std::move(factor))});
        return just(make(expr::ProductUpTo{name, clock.t}));
    }
    Block body(const curve::Scale& node, const Clock& clock)
    {
        return just(node.by * value(node.of, clock, "shape"));
    }
    Block body(const curve::Product& node, const Clock& clock)
    {
        Expr product = 1.0;
        for (const Curve& factor : node.of) {
            product = product * value(factor, clock, "part");
        }
        return just(product);
    }
    Block body(const curve::Clamp& node, const Clock& clock)
    {
        Expr clamped = value(node.of, clock, "free");
        clamped = std::isfinite(node.min) ? call(Fn::Max, {clamped, node.min}) : clamped;
        return just(std::isfinite(node.max) ? call(Fn::Min, {clamped, node.max}) : clamped);
    }

    Block body(const curve::Wave& node, const Clock& clock)
    {
        const double total = node.up + node.down;
        const double ratio = node.up / total;
        const Expr cycle = variable(local("cycle"));
        const Expr x = variable(local("x"));
        Block block;
        // Divided as the definition does: where the cycle turns is decided by the last digit.
        const Expr position = 1.0 + clock.t / total;
        block.lets = {{nameOf(cycle), call(Fn::Floor, {position})}, {nameOf(x), position - cycle}};
        Expr height = x / ratio;
        if (ratio < 1.0) {
            height = make(expr::Select{binary(Op::LessEqual, x, ratio), height,
                                       binary(Op::Divide, x - 1.0, Expr(ratio - 1.0))});
        }
        block.lets.push_back({local("height"), height});
        Expr damped =
            mix(node.high, node.low, variable(block.lets.back().name), damping(node, cycle, clock.t));
        block.value = std::move(damped);
        return block;
    }

    Block body(const curve::Sequence& node, const Clock& clock)
    {
        Block block;
        for (std::size_t i = 0; i < node.parts.size(); ++i) {
            const double start = i > 0 ? node.at[i - 1] : 0.0;
            const bool isLast = i + 1 == node.parts.size();
            const double end = isLast ? clock.end : node.at[i];
            if (!isLast && node.at[i] <= std::max(start, 0.0)) {
                continue; // no tick belongs to it
            }
            Block part = node.isGlobal ? this->block(node.parts[i], {clock.t, end})
                                       : later(start, node.parts[i], {clock.t, end});
            if (isLast && block.branches.empty()) {
                return part;
            }
            if (isLast) {
                block.rest = {std::move(part)};
                break;
            }
            block.branches.push_back({binary(Op::Less, clock.t, node.at[i]), std::move(part)});
        }
        return block;
    }

    /// The curve with its clock set back by `start`.
    Block later(double start, const Curve& curve, const Clock& clock)
    {
        if (start == 0.0 || curve.isConstant()) {
            return block(curve, clock);
        }
        const std::string u = local("u");
        Block inner = block(curve, {variable(u), clock.end - start});
        inner.lets.insert(inner.lets.begin(), {u, clock.t - start});
        return inner;
    }

    Block body(const curve::Repeat& node, const Clock& clock)
    {
        const Expr cycle = variable(local("cycle"));
        const std::string u = local("u");
        Block outer;
        if (node.growth == 1.0) {
            const Expr inCycles = clock.t / node.length;
            outer.lets = {{nameOf(cycle), node.after ? call(Fn::Max, {call(Fn::Ceil, {inCycles}) - 1.0, 0.0})
                                                     : call(Fn::Floor, {inCycles})}};
        } else {
            outer.lets = {
                {nameOf(cycle), make(expr::Passed{list("RESTARTS", restarts(node)), node.after, clock.t})}};
        }
        Block inside =
            node.growth == 1.0 ? equalCycle(node, clock, cycle, u) : growingCycle(node, clock, cycle, u);
        if (node.count == 0) {
            inside.lets.insert(inside.lets.begin(), outer.lets.begin(), outer.lets.end());
            return inside;
        }
        outer.branches.push_back(
            {binary(Op::GreaterEqual, cycle, static_cast<double>(node.count)), just(node.rest)});
        outer.rest = {std::move(inside)};
        return outer;
    }

    Block equalCycle(const curve::Repeat& node, const Clock& clock, const Expr& cycle, const std::string& u)
    {
        Block block;
        block.lets = {{u, clock.t - node.length * cycle}};
        block.value = inCycle(node, cycle, variable(u));
        return block;
    }

    Block growingCycle(const curve::Repeat& node, const Clock& clock, const Expr& cycle, const std::string& u)
    {
        std::vector<double> starts = restarts(node);
        starts.insert(starts.begin(), 0.0);
        const Expr start = make(expr::Element{list("STARTS", std::move(starts)), cycle});
        Block block;
        block.lets = {{u, (clock.t - start) / power(node.growth, cycle)}};
        block.value = inCycle(node, cycle, variable(u));
        return block;
    }

    Expr inCycle(const curve::Repeat& node, const Expr& cycle, const Expr& u)
    {
        const Expr shape = value(node.of, {u, node.length}, "shape");
        const Expr shrunk = node.harmonic > 0.0  ? power(cycle + 1.0, -node.harmonic)
                            : node.shrink == 1.0 ? Expr(1.0)
                                                 : power(node.shrink, cycle);
        if (!node.shrinksPeak) {
            return mix(node.high, node.low, shape, shrunk);
        }
        return node.low == 0.0 ? node.high * shrunk * shape
                               : node.low + (node.high * shrunk - node.low) * shape;
    }

    /// When the cycles of the run begin, the first left out.
    std::vector<double> restarts(const curve::Repeat& node) const
    {
        std::vector<double> starts;
        constexpr std::size_t kMost = 10'000;
        for (double i = 1.0; starts.size() < kMost; i += 1.0) {
            const double start = node.length * (std::pow(node.growth, i) - 1.0) / (node.growth - 1.0);
            if (!(start <= m_ticks)) {
                break;
            }
            starts.push_back(start);
        }
        return starts;
    }

    Block body(const curve::Shift& node, const Clock& clock)
    {
        if (node.of.isConstant()) {
            return block(node.of, clock);
        }
        const std::string u = local("u");
        const Expr moved = node.by > 0.0 ? call(Fn::Max, {clock.t - node.by, 0.0}) : clock.t + -node.by;
        Block inner = block(node.of, {variable(u), clock.end - node.by});
        inner.lets.insert(inner.lets.begin(), {u, moved});
        return inner;
    }

    Block body(const curve::Hold& node, const Clock& clock)
    {
        const std::string u = local("u");
        Block inner = block(node.of, {variable(u), clock.end});
        inner.lets.insert(inner.lets.begin(), {u, node.every * call(Fn::Floor, {clock.t / node.every})});
        return inner;
    }

    /// The row of a time, and between rows the line to the next: rows before and after, then their mixture.
    Block body(const curve::Table& node, const Clock& clock)
    {
        const std::string rows = list("ROWS", *node.rows);
        const auto last = static_cast<double>(node.rows->size() - 1);
        const Expr place = call(Fn::Min, {clock.t / node.every, last});
        if (!node.linear) {
            return just(make(expr::Element{rows, place}));
        }
        const Expr x = variable(local("x"));
        const Expr row = variable(local("row"));
        const Expr before = make(expr::Element{rows, row});
        const Expr after = make(expr::Element{rows, call(Fn::Min, {row + 1.0, last})});
        return {.lets = {{nameOf(x), place}, {nameOf(row), call(Fn::Floor, {x})}},
                .value = before + (after - before) * (x - row)};
    }

    Block body(const curve::Noise& node, const Clock& clock)
    {
        if (!m_dialect.drawsNoise) {
            return just(fail());
        }
        const Expr quiet = value(node.of, clock, "quiet");
        const Expr noisy = quiet * (1.0 + make(expr::Draw{node.share, node.seed, node.draw, clock.t}));
        if (node.begin <= 0.0 && node.end >= m_ticks) {
            return just(noisy);
        }
        Expr inside = binary(Op::LessEqual, node.begin, clock.t);
        inside = node.end < m_ticks ? binary(Op::And, inside, binary(Op::Less, clock.t, node.end)) : inside;
        return just(make(expr::Select{inside, noisy, quiet}));
    }

    static Expr periods(const Expr& t, double period, bool stairs)
    {
        return stairs ? call(Fn::Floor, {t / period}) : t / period;
    }

    static const std::string& nameOf(const Expr& variable)
    {
        return std::get<expr::Variable>(variable.node().kind).name;
    }

    /// to + (from − to) · weight · damping
    static Expr mix(double from, double to, const Expr& weight, const Expr& damping = 1.0)
    {
        const Expr span = to == 0.0 ? Expr(from) : Expr(from) - to;
        return from == to && numberIn(damping) ? Expr(to) : to + span * damping * weight;
    }

    Expr damping(const curve::Wave& node, const Expr& cycle, const Expr& t)
    {
        switch (node.damping) {
        case curve::Damping::None:
            return 1.0;
        case curve::Damping::Halve:
            return power(0.5, cycle - 1.0);
        case curve::Damping::Geometric:
            return power(node.gamma, t);
        case curve::Damping::Function:
            return of(node.function->source(), 0, node.perCycle ? cycle : t);
        }
        return 1.0;
    }

    /// The share of `from` that is left at progress s.
    static Expr weight(const curve::Ramp& node, const Expr& s)
    {
        switch (node.shape) {
        case curve::Shape::Linear:
        case curve::Shape::Geometric:
            return 1.0 - s;
        case curve::Shape::Cosine:
            return 0.5 * (1.0 + call(Fn::Cos, {make(expr::Pi{}) * s}));
        case curve::Shape::Power:
            return power(1.0 - s, node.power);
        case curve::Shape::Root:
            return 1.0 - call(Fn::Sqrt, {s});
        case curve::Shape::Tanh:
            return 0.5 * (1.0 - call(Fn::Tanh, {node.lower * (1.0 - s) + node.upper * s}));
        }
        return 0.0;
    }

    static Expr of(const curve::Ramp& node, const Clock& clock)
    {
        if (node.length == 0.0 || (!node.isFree && node.length < 0.0)) {
            return node.isFree ? node.from : node.to;
        }
        Expr s = clock.t / node.length;
        if (!node.isFree && clock.end > node.length) { // else the end is not passed
            s = call(Fn::Min, {s, 1.0});
        }
        s = power(s, node.warp);
        if (node.shape == curve::Shape::Geometric) {
            return node.from * power(Expr(node.to) / node.from, s);
        }
        if (node.shape == curve::Shape::Linear && !node.reverse && node.exponent == 1.0) {
            return node.from == 0.0 ? node.to * s : mix(node.to, node.from, s);
        }
        const Expr w = node.reverse ? 1.0 - weight(node, 1.0 - s) : weight(node, s);
        return mix(node.from, node.to, power(w, node.exponent));
    }

    Expr of(const schedule::Functions& functions, std::size_t group, const Expr& t)
    {
        const schedule::Function& function = functions.list[functions.isList ? group : 0];
        if (!function.isTable()) {
            const auto parsed = parseFormula(function.expression, t);
            return parsed ? *parsed : fail();
        }
        const auto last = static_cast<double>(function.table.size() - 1);
        return make(expr::Element{list("TABLE", function.table), call(Fn::Min, {t, last})});
    }

    double m_ticks;
    Dialect m_dialect;
    Program m_program{};
    Counts m_globals{}; ///< names of functions and lists
    Counts m_locals{};
    bool m_failed = false;
};

} // namespace

std::optional<Program> translate(const std::vector<Named>& curves, double ticks, const Dialect& dialect)
{
    return Translator(ticks, dialect).program(curves);
}

std::optional<Expr> translate(const std::string& formula)
{
    return parseFormula(formula, variable("t"));
}

} // namespace lrp::codegen
