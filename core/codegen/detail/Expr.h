#pragma once

#include "core/schedule/Curve.h"

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// A small language of pure functions of time, between a schedule's curve and the code of a framework: curves
/// and formulas are translated into it, it is evaluated here to see whether the translation is right, and it
/// is printed in each target's language.
namespace lrp::codegen
{

enum class Op {
    Or,
    And,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power
};

enum class Fn {
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Sinh,
    Cosh,
    Tanh,
    Exp,
    Log,
    Log10,
    Log2,
    Sqrt,
    Abs,
    Floor,
    Ceil,
    Min,
    Max,
    Mod
};

struct ExprNode;

/// An expression; copies share the tree.
class Expr
{
public:
    Expr(double value);
    explicit Expr(ExprNode node);
    const ExprNode& node() const { return *m_node; }

private:
    std::shared_ptr<const ExprNode> m_node;
};

/// The kinds of expression.
namespace expr
{
struct Number {
    double value = 0.0;
};
struct Pi {
};
struct Variable {
    std::string name;
};
struct Negative {
    Expr of;
};
struct Binary {
    Op op;
    Expr left;
    Expr right;
};
struct Call {
    Fn function;
    std::vector<Expr> arguments;
};
struct Select {
    Expr condition;
    Expr then;
    Expr otherwise;
};
/// How many of the times in a named ascending list are passed: t ≥ at, or with `after` t > at.
struct Passed {
    std::string list;
    bool after = false;
    Expr t;
};
/// The element of a named list; its index is a whole number in range.
struct Element {
    std::string list;
    Expr index;
};
/// A function of the same program.
struct Invoke {
    std::string function;
    Expr t;
};
/// f(1) · f(2) · … · f(t)
struct ProductUpTo {
    std::string function;
    Expr t;
};
/// The noise ν of curve::Noise at t.
struct Draw {
    double share = 0.0;
    std::int64_t seed = 0;
    schedule::curve::Draw draw{};
    Expr t;
};
} // namespace expr

struct ExprNode {
    std::variant<expr::Number, expr::Pi, expr::Variable, expr::Negative, expr::Binary, expr::Call,
                 expr::Select, expr::Passed, expr::Element, expr::Invoke, expr::ProductUpTo, expr::Draw>
        kind;
};

template <class Kind>
Expr make(Kind kind)
{
    return Expr(ExprNode{std::move(kind)});
}

Expr variable(std::string name);
/// Binary expressions; what multiplies by 1, adds 0 and the like is left out.
Expr operator+(Expr a, Expr b);
Expr operator-(Expr a, Expr b);
Expr operator*(Expr a, Expr b);
Expr operator/(Expr a, Expr b);
Expr power(Expr a, Expr b);
Expr binary(Op op, Expr a, Expr b);
Expr call(Fn function, std::vector<Expr> arguments);
/// The number, where the expression is one.
const double* numberIn(const Expr& expr);

/// The body of a function: names for intermediate values; then, where a condition holds, another body; else
/// `rest`, or the value.
struct Block {
    struct Let {
        std::string name;
        Expr value;
    };
    struct Branch;

    std::vector<Let> lets;
    std::vector<Branch> branches;
    std::vector<Block> rest; ///< one where there are branches
    Expr value = 0.0;        ///< where there are none

    bool isValue() const;
};

struct Block::Branch {
    Expr condition;
    Block then;
};

inline bool Block::isValue() const
{
    return lets.empty() && branches.empty();
}

struct Function {
    std::string name;
    Block body; ///< of the variable t
};

/// Functions of t, each after those it uses, and the lists they read.
struct Program {
    struct List {
        std::string name;
        std::vector<double> values;
    };
    std::vector<List> lists;
    std::vector<Function> functions;

    const List& list(const std::string& name) const;
    const Function& function(const std::string& name) const;
    /// How many numbers the lists hold.
    std::size_t size() const;
};

/// One of the program's functions at t. With `strict`, NaN as soon as anything in between is not finite,
/// where Python raises.
double evaluate(const Program& program, const std::string& function, double t, bool strict);

} // namespace lrp::codegen
