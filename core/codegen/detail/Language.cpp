#include "core/codegen/detail/Language.h"

#include "core/params/Text.h"

namespace lrp::codegen
{
namespace
{

using namespace expr;

/// How tightly what is printed binds; a part is put into brackets where its place asks for more.
enum Level { kChoice, kOr, kAnd, kNot, kCompare, kAdd, kMultiply, kSign, kPower, kAtom };

struct Text {
    std::string text;
    Level level = kAtom;
};

struct Spelling {
    const char* python;
    const char* array; ///< after "jnp." or "ops."
    const char* cpp;
};

Spelling spelling(Fn function)
{
    switch (function) {
    case Fn::Sin:
        return {"math.sin", "sin", "std::sin"};
    case Fn::Cos:
        return {"math.cos", "cos", "std::cos"};
    case Fn::Tan:
        return {"math.tan", "tan", "std::tan"};
    case Fn::Asin:
        return {"math.asin", "arcsin", "std::asin"};
    case Fn::Acos:
        return {"math.acos", "arccos", "std::acos"};
    case Fn::Atan:
        return {"math.atan", "arctan", "std::atan"};
    case Fn::Sinh:
        return {"math.sinh", "sinh", "std::sinh"};
    case Fn::Cosh:
        return {"math.cosh", "cosh", "std::cosh"};
    case Fn::Tanh:
        return {"math.tanh", "tanh", "std::tanh"};
    case Fn::Exp:
        return {"math.exp", "exp", "std::exp"};
    case Fn::Log:
        return {"math.log", "log", "std::log"};
    case Fn::Log10:
        return {"math.log10", "log10", "std::log10"};
    case Fn::Log2:
        return {"math.log2", "log2", "std::log2"};
    case Fn::Sqrt:
        return {"math.sqrt", "sqrt", "std::sqrt"};
    case Fn::Abs:
        return {"abs", "abs", "std::abs"};
    case Fn::Floor:
        return {"math.floor", "floor", "std::floor"};
    case Fn::Ceil:
        return {"math.ceil", "ceil", "std::ceil"};
    case Fn::Min:
        return {"min", "minimum", "std::min"};
    case Fn::Max:
        return {"max", "maximum", "std::max"};
    case Fn::Mod:
        return {"", "mod", "mod"};
    }
    return {"", "", ""};
}

class Printer
{
public:
    explicit Printer(Language language)
        : m_language(language)
        , m_module(language == Language::Jax ? "jnp." : "ops.")
    {
    }

    std::string at(const Expr& expr, Level lowest)
    {
        Text printed = text(expr);
        return printed.level < lowest ? "(" + printed.text + ")" : printed.text;
    }

private:
    bool isCpp() const { return m_language == Language::Cpp; }
    bool isArray() const { return m_language == Language::Jax || m_language == Language::Keras; }

    Text text(const Expr& expr)
    {
        return std::visit([this](const auto& node) { return of(node); }, expr.node().kind);
    }

    Text of(const Number& node)
    {
        return {literal(node.value, m_language), node.value < 0.0 ? kSign : kAtom};
    }
    Text of(const Pi&) { return {isCpp() ? "kPi" : "math.pi"}; }
    Text of(const Variable& node) { return {node.name}; }
    Text of(const Negative& node) { return {"-" + at(node.of, kPower), kSign}; }

    Text of(const Binary& node)
    {
        switch (node.op) {
        case Op::Or:
            return logical(node, isCpp() ? " || " : " or ", "logical_or", kOr);
        case Op::And:
            return logical(node, isCpp() ? " && " : " and ", "logical_and", kAnd);
        case Op::Less:
            return infix(node, " < ", kAdd, kAdd, kCompare);
        case Op::LessEqual:
            return infix(node, " <= ", kAdd, kAdd, kCompare);
        case Op::Greater:
            return infix(node, " > ", kAdd, kAdd, kCompare);
        case Op::GreaterEqual:
            return infix(node, " >= ", kAdd, kAdd, kCompare);
        case Op::Equal:
            return infix(node, " == ", kAdd, kAdd, kCompare);
        case Op::NotEqual:
            return infix(node, " != ", kAdd, kAdd, kCompare);
        case Op::Add:
            return infix(node, " + ", kAdd, kMultiply, kAdd);
        case Op::Subtract:
            return infix(node, " - ", kAdd, kMultiply, kAdd);
        case Op::Multiply:
            return infix(node, " * ", kMultiply, kSign, kMultiply);
        case Op::Divide:
            return infix(node, " / ", kMultiply, kSign, kMultiply);
        case Op::Power:
            return isCpp() ? Text{"std::pow(" + at(node.left, kChoice) + ", " + at(node.right, kChoice) + ")"}
                           : infix(node, " ** ", kAtom, kSign, kPower);
        }
        return {};
    }

    Text infix(const Binary& node, const char* sign, Level left, Level right, Level level)
    {
        return {at(node.left, left) + sign + at(node.right, right), level};
    }

    Text logical(const Binary& node, const char* sign, const char* function, Level level)
    {
        if (isArray()) {
            return {m_module + std::string(function) + "(" + truth(node.left, kChoice) + ", " +
                    truth(node.right, kChoice) + ")"};
        }
        const auto tighter = static_cast<Level>(level + 1);
        return {truth(node.left, tighter) + sign + truth(node.right, tighter), level};
    }

    /// A condition; a number is one when it is not 0.
    std::string truth(const Expr& expr, Level lowest)
    {
        const auto* comparison = std::get_if<Binary>(&expr.node().kind);
        return comparison && comparison->op <= Op::NotEqual ? at(expr, lowest)
                                                            : at(binary(Op::NotEqual, expr, 0.0), lowest);
    }

    Text of(const Call& node)
    {
        std::vector<std::string> arguments;
        for (const Expr& argument : node.arguments) {
            arguments.push_back(at(argument, kChoice));
        }
        const Spelling names = spelling(node.function);
        if (node.function == Fn::Mod && m_language == Language::Python) {
            return {at(node.arguments[0], kMultiply) + " % " + at(node.arguments[1], kSign), kMultiply};
        }
        const bool extremum = node.function == Fn::Min || node.function == Fn::Max;
        if (isArray()) {
            return {extremum ? nested(m_module + std::string(names.array), arguments)
                             : m_module + std::string(names.array) + "(" + params::joined(arguments) + ")"};
        }
        if (extremum && arguments.size() == 1) {
            return text(node.arguments.front());
        }
        const bool listed = isCpp() && extremum && arguments.size() > 2;
        return {(isCpp() ? names.cpp : names.python) + std::string(listed ? "({" : "(") +
                params::joined(arguments) + (listed ? "})" : ")")};
    }

    /// f(f(a, b), c)
    static std::string nested(const std::string& function, const std::vector<std::string>& arguments)
    {
        std::string text = arguments.front();
        for (std::size_t i = 1; i < arguments.size(); ++i) {
            text = function + "(" + text + ", " + arguments[i] + ")";
        }
        return text;
    }

    Text of(const Select& node)
    {
        if (isArray()) {
            return {m_module + std::string("where(") + truth(node.condition, kChoice) + ", " +
                    at(node.then, kChoice) + ", " + at(node.otherwise, kChoice) + ")"};
        }
        const std::string condition = truth(node.condition, kOr);
        return isCpp()
                   ? Text{condition + " ? " + at(node.then, kOr) + " : " + at(node.otherwise, kChoice),
                          kChoice}
                   : Text{at(node.then, kOr) + " if " + condition + " else " + at(node.otherwise, kChoice),
                          kChoice};
    }

    std::string passed(const Passed& node)
    {
        const std::string name = listName(node.list, m_language);
        const std::string t = at(node.t, kChoice);
        switch (m_language) {
        case Language::Python:
            return std::string(node.after ? "bisect.bisect_left(" : "bisect.bisect_right(") + name + ", " +
                   t + ")";
        case Language::Cpp:
            return std::string(node.after ? "std::lower_bound(" : "std::upper_bound(") + name + ".begin(), " +
                   name + ".end(), " + t + ") - " + name + ".begin()";
        case Language::Jax:
        case Language::Keras:
            return m_module + std::string("searchsorted(") + m_module + "array(" + name + "), " + t +
                   (node.after ? ", side=\"left\")" : ", side=\"right\")");
        }
        return {};
    }

    Text of(const Passed& node)
    {
        return isCpp() ? Text{"static_cast<double>(" + passed(node) + ")"} : Text{passed(node)};
    }

    Text of(const Element& node)
    {
        const std::string name = listName(node.list, m_language);
        const auto* direct = std::get_if<Passed>(&node.index.node().kind);
        const std::string index = direct ? passed(*direct) : at(node.index, kChoice);
        switch (m_language) {
        case Language::Python:
            return {name + "[" + (direct ? index : "int(" + index + ")") + "]"};
        case Language::Cpp:
            return {name + "[" + (direct ? index : "static_cast<std::size_t>(" + index + ")") + "]"};
        case Language::Jax:
            return {"jnp.array(" + name + ")[" + (direct ? index : "jnp.int32(" + index + ")") + "]"};
        case Language::Keras:
            return {"ops.take(ops.array(" + name + "), " +
                    (direct ? index : "ops.cast(" + index + ", \"int32\")") + ")"};
        }
        return {};
    }

    Text of(const Invoke& node) { return {node.function + "(" + at(node.t, kChoice) + ")"}; }

    Text of(const ProductUpTo& node)
    {
        const std::string t = at(node.t, kChoice);
        return isCpp() ? Text{"product(" + node.function + ", " + t + ")"}
                       : Text{"math.prod(" + node.function + "(k) for k in range(1, int(" + t + ") + 1))"};
    }

    Text of(const Draw& node)
    {
        const bool normal = node.draw == schedule::curve::Draw::Normal;
        return {(normal ? "normalNoise(" : "uniformNoise(") + at(node.t, kChoice) + ", " +
                literal(node.share, m_language) + ", " + std::to_string(node.seed) + ")"};
    }

    Language m_language;
    const char* m_module;
};

constexpr std::size_t kWidest = 100;
const std::string kIndent = "    ";

} // namespace

std::string listName(const std::string& name, Language language)
{
    if (language != Language::Cpp) {
        return name;
    }
    std::string camel = "k";
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool lowers = i > 0 && name[i] >= 'A' && name[i] <= 'Z';
        camel += lowers ? static_cast<char>(name[i] + 32) : name[i];
    }
    return camel;
}

bool isInMath(Fn function)
{
    return std::string_view(spelling(function).python).substr(0, 5) == "math.";
}

std::string literal(double value, Language language)
{
    const std::string text = params::shortest(value);
    return language == Language::Cpp && text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string listLiteral(const std::vector<double>& values, Language language)
{
    const bool cpp = language == Language::Cpp;
    std::vector<std::string> lines{""};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string item = literal(values[i], language) + (i + 1 < values.size() ? "," : "");
        if (lines.back().size() + item.size() + 6 > kWidest) {
            lines.emplace_back();
        }
        lines.back() += (lines.back().empty() ? "" : " ") + item;
    }
    const std::string open = cpp ? "{" : "[";
    const std::string close = cpp ? "}" : "]";
    if (lines.size() == 1 && lines.front().size() < kWidest - 20) {
        return open + lines.front() + close;
    }
    return open + "\n" + kIndent + params::joined(lines, "\n" + kIndent) + "\n" + close;
}

std::string print(const Expr& expr, Language language)
{
    return Printer(language).at(expr, kChoice);
}

} // namespace lrp::codegen
