#include "core/codegen/detail/Formula.h"

#include <array>
#include <charconv>
#include <numbers>
#include <string_view>

namespace lrp::codegen
{
namespace
{

struct Operator {
    std::string_view text;
    Op op;
    int precedence;
};

/// muParser's, longest first; ^ binds to the right, the others to the left.
constexpr std::array<Operator, 13> kOperators{{{"&&", Op::And, 2},
                                               {"||", Op::Or, 1},
                                               {"<=", Op::LessEqual, 4},
                                               {">=", Op::GreaterEqual, 4},
                                               {"==", Op::Equal, 4},
                                               {"!=", Op::NotEqual, 4},
                                               {"<", Op::Less, 4},
                                               {">", Op::Greater, 4},
                                               {"+", Op::Add, 5},
                                               {"-", Op::Subtract, 5},
                                               {"*", Op::Multiply, 6},
                                               {"/", Op::Divide, 6},
                                               {"^", Op::Power, 7}}};
constexpr int kOfSign = 6; ///< -t^2 is -(t^2), and -t*2 the same either way
constexpr int kOfPower = 7;

struct Name {
    std::string_view text;
    Fn function;
    int arguments; ///< 0: one or more
};

constexpr std::array<Name, 21> kFunctions{
    {{"sin", Fn::Sin, 1},     {"cos", Fn::Cos, 1},   {"tan", Fn::Tan, 1},   {"asin", Fn::Asin, 1},
     {"acos", Fn::Acos, 1},   {"atan", Fn::Atan, 1}, {"sinh", Fn::Sinh, 1}, {"cosh", Fn::Cosh, 1},
     {"tanh", Fn::Tanh, 1},   {"exp", Fn::Exp, 1},   {"ln", Fn::Log, 1},    {"log", Fn::Log, 1},
     {"log10", Fn::Log10, 1}, {"log2", Fn::Log2, 1}, {"sqrt", Fn::Sqrt, 1}, {"abs", Fn::Abs, 1},
     {"floor", Fn::Floor, 1}, {"ceil", Fn::Ceil, 1}, {"min", Fn::Min, 0},   {"max", Fn::Max, 0},
     {"mod", Fn::Mod, 2}}};

/// Precedence climbing. A failure leaves m_failed set and the expression meaningless.
class Parser
{
public:
    Parser(std::string_view text, const Expr& t)
        : m_text(text)
        , m_t(t)
    {
    }

    std::optional<Expr> parse()
    {
        Expr result = choice();
        skipSpace();
        return m_failed || !m_text.empty() ? std::nullopt : std::optional(std::move(result));
    }

private:
    void skipSpace()
    {
        while (!m_text.empty() &&
               (m_text.front() == ' ' || m_text.front() == '\t' || m_text.front() == '\n')) {
            m_text.remove_prefix(1);
        }
    }

    bool take(std::string_view token)
    {
        skipSpace();
        if (m_text.substr(0, token.size()) != token) {
            return false;
        }
        m_text.remove_prefix(token.size());
        return true;
    }

    Expr fail()
    {
        m_failed = true;
        return 0.0;
    }

    Expr choice()
    {
        Expr condition = operation(1);
        if (!take("?")) {
            return condition;
        }
        Expr then = choice();
        if (!take(":")) {
            return fail();
        }
        return make(expr::Select{std::move(condition), std::move(then), choice()});
    }

    const Operator* nextOperator()
    {
        skipSpace();
        for (const Operator& candidate : kOperators) {
            if (m_text.substr(0, candidate.text.size()) == candidate.text) {
                return &candidate;
            }
        }
        return nullptr;
    }

    Expr operation(int lowest)
    {
        Expr left = operand();
        for (const Operator* next = nextOperator(); next && next->precedence >= lowest && !m_failed;
             next = nextOperator()) {
            m_text.remove_prefix(next->text.size());
            const int rightLowest = next->precedence == kOfPower ? kOfPower : next->precedence + 1;
            left = binary(next->op, std::move(left), operation(rightLowest));
        }
        return left;
    }

    Expr operand()
    {
        if (take("-")) {
            return make(expr::Negative{operation(kOfSign + 1)});
        }
        if (take("+")) {
            return operation(kOfSign + 1);
        }
        if (take("(")) {
            Expr inner = choice();
            return take(")") ? inner : fail();
        }
        skipSpace();
        const char first = m_text.empty() ? '\0' : m_text.front();
        return (first >= '0' && first <= '9') || first == '.' ? number() : word();
    }

    Expr number()
    {
        double value = 0.0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        const bool isHexadecimal = !m_text.empty() && (m_text.front() == 'x' || m_text.front() == 'b');
        return error == std::errc{} && !isHexadecimal ? Expr(value) : fail();
    }

    Expr word()
    {
        std::size_t length = 0;
        const auto isPart = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        };
        while (length < m_text.size() && isPart(m_text[length])) {
            ++length;
        }
        const std::string_view name = m_text.substr(0, length);
        m_text.remove_prefix(length);
        if (name == "t") {
            return m_t;
        }
        if (name == "_pi") {
            return make(expr::Pi{});
        }
        if (name == "_e") {
            return std::numbers::e;
        }
        for (const Name& function : kFunctions) {
            if (function.text == name) {
                return callOf(function);
            }
        }
        return fail();
    }

    Expr callOf(const Name& function)
    {
        std::vector<Expr> arguments;
        if (!take("(")) {
            return fail();
        }
        do {
            arguments.push_back(choice());
        } while (!m_failed && take(","));
        const bool fits =
            function.arguments == 0 || arguments.size() == static_cast<std::size_t>(function.arguments);
        return take(")") && fits ? call(function.function, std::move(arguments)) : fail();
    }

    std::string_view m_text;
    const Expr& m_t;
    bool m_failed = false;
};

} // namespace

std::optional<Expr> parseFormula(const std::string& formula, const Expr& t)
{
    return Parser(formula, t).parse();
}

} // namespace lrp::codegen
