#include "core/importer/detail/Formula.h"

#include "core/importer/detail/Arithmetic.h"
#include "core/importer/detail/FormulaCalls.h"
#include "core/importer/detail/Functions.h"
#include "core/params/Text.h"
#include "core/schedule/Function.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::importer
{
namespace
{

class Translator
{
public:
    Translator(std::string parameter, const Constants& constants)
        : m_parameter(std::move(parameter))
        , m_constants(constants)
    {
    }

    Piece piece(const Node& node) const
    {
        Piece result = pieceOf(node);
        constexpr std::size_t kLongest = 2000; // what schedule::problemIn() lets pass
        if (result.text.size() > kLongest) {
            throw Refused(node.place,
                          translate("importer", "is too long for a formula; needs at most %1 characters")
                              .arg(std::to_string(kLongest)));
        }
        return result;
    }

private:
    Piece pieceOf(const Node& node) const
    {
        switch (node.kind) {
        case NodeKind::Name:
            return name(node);
        case NodeKind::Call:
            return call(node);
        case NodeKind::Unary:
            return unary(node);
        case NodeKind::Arithmetic:
            return arithmetic(node);
        case NodeKind::Power:
            return powerOf(piece(node.children[0]), piece(node.children[1]));
        case NodeKind::Comparison:
            return comparison(node);
        case NodeKind::Logic:
            return logic(node, false);
        case NodeKind::Conditional:
            return conditional(node);
        default:
            return constant(node);
        }
    }

    static Piece number(const Number& number)
    {
        const double x = real(number);
        return {.text = params::shortest(x), .binding = x < 0.0 ? kNegative : kAtom, .isPositive = x >= 0.0};
    }

    Piece constant(const Node& node) const
    {
        const Value value = m_constants(node);
        if (const auto* opaque = value.as<Opaque>()) {
            throw Refused(opaque->place, opaque->message);
        }
        if (!isNumber(value)) {
            throw Refused(node.place,
                          translate("importer", "is %1; a formula needs numbers").arg(kindName(value)));
        }
        Piece result = number(numberIn(value));
        result.isTruth = value.as<bool>() != nullptr;
        return result;
    }

    Piece name(const Node& node) const
    {
        if (node.text == m_parameter) {
            return {.text = "t", .isPositive = true};
        }
        const std::string_view bare = withoutModule(node.text);
        if (bare.size() != node.text.size() && (bare == "pi" || bare == "e")) {
            return {.text = "_" + std::string(bare), .isPositive = true};
        }
        return constant(node);
    }

    Piece unary(const Node& node) const
    {
        const Node& operand = node.children.front();
        if (node.text == "not") {
            return {.text = held(truth(operand), kAdd) + " == 0",
                    .binding = kCompare,
                    .isTruth = true,
                    .isPositive = true};
        }
        Piece result = piece(operand);
        if (node.text == "~") {
            throw Refused(node.place, translate("importer", "%1 has no place in a formula").arg("~"));
        }
        if (node.text == "-") {
            result = {.text = "-" + held(result, kAtom), .binding = kNegative};
        }
        return result;
    }

    static Piece joined(const Piece& a, const std::string& op, const Piece& b, const Place& place)
    {
        const bool positive = a.isPositive && b.isPositive;
        if (op == "+" || op == "-") {
            return {.text = held(a, kAdd) + " " + op + " " + held(b, kMultiply),
                    .binding = kAdd,
                    .isPositive = positive && op == "+"};
        }
        if (op == "*" || op == "/") {
            return {.text = held(a, kMultiply) + " " + op + " " + held(b, kPower),
                    .binding = kMultiply,
                    .isPositive = positive};
        }
        if (op == "//") {
            return {.text = "floor(" + held(a, kMultiply) + " / " + held(b, kPower) + ")",
                    .isPositive = positive};
        }
        if (op == "%") {
            return {.text = "mod(" + argument(a) + ", " + argument(b) + ")", .isPositive = b.isPositive};
        }
        throw Refused(
            place,
            translate("importer", "%1 has no place in a formula; use %2").arg(op).arg("+ - * / // % **"));
    }

    Piece arithmetic(const Node& node) const
    {
        Piece result = piece(node.children.front());
        for (std::size_t i = 0; i < node.words.size(); ++i) {
            result = joined(result, node.words[i], piece(node.children[i + 1]), node.place);
            checkLength(result, node);
        }
        return result;
    }

    static void checkLength(const Piece& piece, const Node& node)
    {
        constexpr std::size_t kFar = 4000; // chains are cut off here, so that long ones cost no more
        if (piece.text.size() > kFar) {
            throw Refused(node.place, translate("importer", "is too long for a formula"));
        }
    }

    Piece comparison(const Node& node) const
    {
        Piece result;
        Piece left = piece(node.children.front());
        for (std::size_t i = 0; i < node.words.size(); ++i) {
            const std::string& op = node.words[i];
            if (op.find_first_of("<>=") == std::string::npos) {
                throw Refused(node.place,
                              translate("importer", "%1 has no place in a formula; compare with %2")
                                  .arg(op)
                                  .arg("< <= > >= == !="));
            }
            Piece right = piece(node.children[i + 1]);
            const std::string one = held(left, kAdd) + " " + op + " " + held(right, kAdd);
            result = i == 0 ? Piece{.text = one, .binding = kCompare}
                            : Piece{.text = held(result, kAnd) + " && " + one, .binding = kAnd};
            checkLength(result, node);
            left = std::move(right);
        }
        result.isTruth = result.isPositive = true;
        return result;
    }

    /// A piece of which only matters whether it is 0.
    Piece truth(const Node& node) const
    {
        return node.kind == NodeKind::Logic ? logic(node, true) : piece(node);
    }

    /// Python's "and" and "or" give one of their sides; that is a truth only when the sides are.
    Piece logic(const Node& node, bool asTruth) const
    {
        const bool isAnd = node.text == "and";
        const Binding binding = isAnd ? kAnd : kOr;
        Piece result;
        for (const Node& child : node.children) {
            const Piece side = asTruth ? truth(child) : piece(child);
            if (!asTruth && !side.isTruth) {
                throw Refused(child.place,
                              translate("importer", "stands beside %1 and is no comparison; write %2")
                                  .arg(node.text)
                                  .arg("x if test else y"));
            }
            result.text += (result.text.empty() ? "" : isAnd ? " && " : " || ") + held(side, kCompare);
            checkLength(result, node);
        }
        result.binding = binding;
        result.isTruth = result.isPositive = true;
        return result;
    }

    Piece conditional(const Node& node) const
    {
        const Piece value = piece(node.children[0]);
        const Piece test = truth(node.children[1]);
        const Piece other = piece(node.children[2]);
        return {.text = held(test, kOr) + " ? " + held(value, kOr) + " : " + held(other, kOr),
                .binding = kConditional,
                .isTruth = value.isTruth && other.isTruth,
                .isPositive = value.isPositive && other.isPositive};
    }

    Piece call(const Node& node) const
    {
        const Node& callee = node.children.front();
        const std::string_view name = withoutModule(callee.text);
        if (callee.kind != NodeKind::Name || !isFormulaFunction(name)) {
            return unknownCall(node);
        }
        std::vector<Piece> arguments;
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            if (!node.children[i].text.empty()) {
                throw Refused(node.children[i].place,
                              translate("importer", "needs arguments without names in a formula"));
            }
            arguments.push_back(piece(node.children[i].children.front()));
        }
        return formulaCall(name, arguments, node);
    }

    /// A function of no formula is right as long as it gives a number that is known.
    Piece unknownCall(const Node& node) const
    {
        const Value value = mentionsParameter(node) ? Value{} : m_constants(node);
        if (isNumber(value)) {
            return number(numberIn(value));
        }
        const Node& callee = node.children.front();
        throw Refused(node.place, callee.kind == NodeKind::Name
                                      ? translate("importer", "%1 is no function of formulas; known are %2")
                                            .arg(shown(callee.text))
                                            .arg(formulaFunctions())
                                      : translate("importer", "this is no function of formulas; known are %1")
                                            .arg(formulaFunctions()));
    }

    bool mentionsParameter(const Node& node) const
    {
        return (node.kind == NodeKind::Name && node.text == m_parameter) ||
               std::any_of(node.children.begin(), node.children.end(),
                           [&](const Node& child) { return mentionsParameter(child); });
    }

    std::string m_parameter;
    const Constants& m_constants;
};

/// Whether a call with one argument fits: all parameters but the first have defaults.
bool takesOne(const Node& lambda)
{
    const auto hasDefault = [&](const std::string& name) {
        return std::any_of(lambda.children.begin() + 1, lambda.children.end(),
                           [&](const Node& child) { return child.text == name; });
    };
    return !lambda.words.empty() && lambda.words.front().find('*') == std::string::npos &&
           std::all_of(lambda.words.begin() + 1, lambda.words.end(), [&](const std::string& word) {
               return word == "*" || word == "/" || hasDefault(word);
           });
}

} // namespace

std::string formulaFrom(const Node& lambda, const Constants& constants)
{
    if (!takesOne(lambda)) {
        throw Refused(lambda.place, translate("importer", "has %1 parameters; needs one, as in %2")
                                        .arg(std::to_string(lambda.words.size()))
                                        .arg("lambda epoch: 0.95 ** epoch"));
    }
    std::string formula = Translator(lambda.words.front(), constants).piece(lambda.children.front()).text;
    const std::string problem = schedule::problemIn(formula);
    if (!problem.empty()) {
        throw Refused(lambda.place,
                      translate("importer", "as a formula, %1: %2").arg(shown(formula)).arg(problem));
    }
    return formula;
}

} // namespace lrp::importer
