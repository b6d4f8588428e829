#include "core/codegen/detail/Expr.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lrp::codegen
{

using namespace expr;

namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool isNumber(const Expr& expr, double value)
{
    const double* number = numberIn(expr);
    return number && *number == value;
}

double computed(Op op, double a, double b)
{
    switch (op) {
    case Op::Or:
        return a != 0.0 || b != 0.0;
    case Op::And:
        return a != 0.0 && b != 0.0;
    case Op::Less:
        return a < b;
    case Op::LessEqual:
        return a <= b;
    case Op::Greater:
        return a > b;
    case Op::GreaterEqual:
        return a >= b;
    case Op::Equal:
        return a == b;
    case Op::NotEqual:
        return a != b;
    case Op::Add:
        return a + b;
    case Op::Subtract:
        return a - b;
    case Op::Multiply:
        return a * b;
    case Op::Divide:
        return a / b;
    case Op::Power:
        return std::pow(a, b);
    }
    return kNaN;
}

double computed(Fn function, const std::vector<double>& x)
{
    switch (function) {
    case Fn::Sin:
        return std::sin(x[0]);
    case Fn::Cos:
        return std::cos(x[0]);
    case Fn::Tan:
        return std::tan(x[0]);
    case Fn::Asin:
        return std::asin(x[0]);
    case Fn::Acos:
        return std::acos(x[0]);
    case Fn::Atan:
        return std::atan(x[0]);
    case Fn::Sinh:
        return std::sinh(x[0]);
    case Fn::Cosh:
        return std::cosh(x[0]);
    case Fn::Tanh:
        return std::tanh(x[0]);
    case Fn::Exp:
        return std::exp(x[0]);
    case Fn::Log:
        return std::log(x[0]);
    case Fn::Log10:
        return std::log10(x[0]);
    case Fn::Log2:
        return std::log2(x[0]);
    case Fn::Sqrt:
        return std::sqrt(x[0]);
    case Fn::Abs:
        return std::abs(x[0]);
    case Fn::Floor:
        return std::floor(x[0]);
    case Fn::Ceil:
        return std::ceil(x[0]);
    case Fn::Min:
        return *std::min_element(x.begin(), x.end());
    case Fn::Max:
        return *std::max_element(x.begin(), x.end());
    case Fn::Mod: {
        const double rest = std::fmod(x[0], x[1]);
        return rest != 0.0 && (rest < 0.0) != (x[1] < 0.0) ? rest + x[1] : rest;
    }
    }
    return kNaN;
}

/// Runs one function of a program; a call of another makes another.
class Evaluation
{
public:
    Evaluation(const Program& program, bool strict)
        : m_program(program)
        , m_strict(strict)
    {
    }

    double run(const Function& function, double t)
    {
        std::vector<std::pair<std::string, double>> outer;
        std::swap(outer, m_names);
        m_names.emplace_back("t", t);
        const double value = run(function.body);
        std::swap(outer, m_names);
        return value;
    }

private:
    double run(const Block& block)
    {
        for (const auto& let : block.lets) {
            const double value = checked(let.value);
            m_names.emplace_back(let.name, value);
        }
        for (const auto& branch : block.branches) {
            if (checked(branch.condition) != 0.0) {
                return run(branch.then);
            }
        }
        return block.branches.empty() ? checked(block.value) : run(block.rest.front());
    }

    /// The value; once something was not finite, NaN for good where that counts.
    double checked(const Expr& expr)
    {
        const double value = std::visit([this](const auto& node) { return valueOf(node); }, expr.node().kind);
        m_failed = m_failed || !std::isfinite(value);
        return m_strict && m_failed ? kNaN : value;
    }

    double valueOf(const Number& node) { return node.value; }
    double valueOf(const Pi&) { return std::numbers::pi; }
    double valueOf(const Variable& node)
    {
        const auto found = std::find_if(m_names.rbegin(), m_names.rend(),
                                        [&](const auto& name) { return name.first == node.name; });
        return found != m_names.rend() ? found->second : kNaN;
    }
    double valueOf(const Negative& node) { return -checked(node.of); }
    double valueOf(const Binary& node)
    {
        const double left = checked(node.left);
        return computed(node.op, left, checked(node.right));
    }
    double valueOf(const Call& node)
    {
        std::vector<double> values;
        for (const Expr& argument : node.arguments) {
            values.push_back(checked(argument));
        }
        return computed(node.function, values);
    }
    double valueOf(const Select& node)
    {
        return checked(checked(node.condition) != 0.0 ? node.then : node.otherwise);
    }
    double valueOf(const Passed& node)
    {
        const auto& at = m_program.list(node.list).values;
        const double t = checked(node.t);
        const auto passed = node.after ? std::lower_bound(at.begin(), at.end(), t)
                                       : std::upper_bound(at.begin(), at.end(), t);
        return static_cast<double>(passed - at.begin());
    }
    double valueOf(const Element& node)
    {
        const auto& values = m_program.list(node.list).values;
        const double index = checked(node.index);
        const bool isInside = index >= 0.0 && index < static_cast<double>(values.size());
        return isInside ? values[static_cast<std::size_t>(index)] : kNaN;
    }
    double valueOf(const Invoke& node) { return run(m_program.function(node.function), checked(node.t)); }
    double valueOf(const ProductUpTo& node)
    {
        const double last = checked(node.t);
        double product = 1.0;
        for (double k = 1.0; k <= last; k += 1.0) {
            product *= run(m_program.function(node.function), k);
        }
        return product;
    }
    double valueOf(const Draw& node)
    {
        return schedule::curve::noiseAt(static_cast<std::int64_t>(checked(node.t)), node.share, node.seed,
                                        node.draw);
    }

    const Program& m_program;
    bool m_strict;
    bool m_failed = false;
    std::vector<std::pair<std::string, double>> m_names;
};

} // namespace

Expr::Expr(double value)
    : Expr(ExprNode{Number{value}})
{
}

Expr::Expr(ExprNode node)
    : m_node(std::make_shared<const ExprNode>(std::move(node)))
{
}

const double* numberIn(const Expr& expr)
{
    const auto* number = std::get_if<Number>(&expr.node().kind);
    return number ? &number->value : nullptr;
}

Expr variable(std::string name)
{
    return make(Variable{std::move(name)});
}

Expr binary(Op op, Expr a, Expr b)
{
    return make(Binary{op, std::move(a), std::move(b)});
}

Expr operator+(Expr a, Expr b)
{
    return isNumber(a, 0.0) ? b : isNumber(b, 0.0) ? a : binary(Op::Add, std::move(a), std::move(b));
}

Expr operator-(Expr a, Expr b)
{
    if (isNumber(b, 0.0)) {
        return a;
    }
    const double* number = numberIn(b);
    return number && *number < 0.0 ? binary(Op::Add, std::move(a), Expr(-*number))
                                   : binary(Op::Subtract, std::move(a), std::move(b));
}

Expr operator*(Expr a, Expr b)
{
    return isNumber(a, 1.0) ? b : isNumber(b, 1.0) ? a : binary(Op::Multiply, std::move(a), std::move(b));
}

Expr operator/(Expr a, Expr b)
{
    return isNumber(b, 1.0) ? a : binary(Op::Divide, std::move(a), std::move(b));
}

Expr power(Expr a, Expr b)
{
    return isNumber(b, 1.0) ? a : binary(Op::Power, std::move(a), std::move(b));
}

Expr call(Fn function, std::vector<Expr> arguments)
{
    return make(Call{function, std::move(arguments)});
}

const Program::List& Program::list(const std::string& name) const
{
    return *std::find_if(lists.begin(), lists.end(), [&](const List& list) { return list.name == name; });
}

const Function& Program::function(const std::string& name) const
{
    return *std::find_if(functions.begin(), functions.end(),
                         [&](const Function& function) { return function.name == name; });
}

std::size_t Program::size() const
{
    std::size_t count = 0;
    for (const List& list : lists) {
        count += list.values.size();
    }
    return count;
}

double evaluate(const Program& program, const std::string& function, double t, bool strict)
{
    return Evaluation(program, strict).run(program.function(function), t);
}

} // namespace lrp::codegen
