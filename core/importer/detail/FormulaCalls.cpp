#include "core/importer/detail/FormulaCalls.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace lrp::importer
{
namespace
{

/// A function of the formula language.
struct KnownFunction {
    std::string_view formula;
    std::size_t least = 1;
    std::size_t most = 1;
    bool isPositive = false;
};

const std::map<std::string_view, KnownFunction>& knownFunctions()
{
    constexpr std::size_t kMany = 20;
    static const std::map<std::string_view, KnownFunction> all{
        {"sin", {"sin"}},
        {"cos", {"cos"}},
        {"tan", {"tan"}},
        {"tanh", {"tanh"}},
        {"atan", {"atan"}},
        {"arctan", {"atan"}},
        {"log", {"ln"}},
        {"log2", {"log2"}},
        {"log10", {"log10"}},
        {"exp", {.formula = "exp", .isPositive = true}},
        {"floor", {"floor"}},
        {"sqrt", {.formula = "sqrt", .isPositive = true}},
        {"ceil", {"ceil"}},
        {"abs", {.formula = "abs", .isPositive = true}},
        {"min", {"min", 2, kMany}},
        {"fabs", {.formula = "abs", .isPositive = true}},
        {"max", {"max", 2, kMany}},
        {"minimum", {"min", 2, 2}},
        {"maximum", {"max", 2, 2}},
    };
    return all;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Functions that become something else than a function.
bool isShaped(std::string_view name)
{
    return isOneOf(name, {"int", "float", "pow", "power", "clip"});
}

void need(std::size_t least, std::size_t most, const std::vector<Piece>& arguments, const Node& node)
{
    const auto given = static_cast<std::int64_t>(arguments.size());
    if (arguments.size() < least || arguments.size() > most) {
        throw Refused(
            node.place,
            (most > least
                 ? translate("importer", "%1 is given %n argument(s); needs %2 or more", nullptr, given)
                 : translate("importer", "%1 is given %n argument(s); needs %2", nullptr, given))
                .arg(shown(node.children.front().text))
                .arg(std::to_string(least)));
    }
}

Piece plain(const KnownFunction& function, const std::vector<Piece>& arguments, const Node& node)
{
    need(function.least, function.most, arguments, node);
    Piece result{.text = std::string(function.formula) + "("};
    bool positive = true;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        result.text += (i == 0 ? "" : ", ") + argument(arguments[i]);
        positive = positive && arguments[i].isPositive;
    }
    result.text += ")";
    const bool keepsSign = isOneOf(function.formula, {"min", "max", "floor", "ceil"});
    result.isPositive = function.isPositive || (keepsSign && positive);
    return result;
}

Piece shaped(std::string_view name, const std::vector<Piece>& arguments, const Node& node)
{
    const std::size_t wanted = name == "clip" ? 3 : name == "int" || name == "float" ? 1 : 2;
    need(wanted, wanted, arguments, node);
    const Piece& x = arguments.front();
    if (name == "float") {
        return x;
    }
    if (name == "clip") {
        return {.text = "min(max(" + argument(x) + ", " + argument(arguments[1]) + "), " +
                        argument(arguments[2]) + ")"};
    }
    if (name != "int") {
        return powerOf(x, arguments[1]);
    }
    if (x.isPositive) { // then cutting off is rounding down
        return {.text = "floor(" + argument(x) + ")", .isPositive = true};
    }
    return {.text = "sign(" + argument(x) + ") * floor(abs(" + argument(x) + "))", .binding = kMultiply};
}

} // namespace

std::string held(const Piece& piece, Binding binding)
{
    return piece.binding >= binding ? piece.text : "(" + piece.text + ")";
}

std::string argument(const Piece& piece)
{
    return piece.binding == kConditional ? "(" + piece.text + ")" : piece.text;
}

Piece powerOf(const Piece& base, const Piece& exponent)
{
    return {.text = held(base, kAtom) + "^" + held(exponent, kAtom),
            .binding = kPower,
            .isPositive = base.isPositive};
}

bool isFormulaFunction(std::string_view name)
{
    return isShaped(name) || knownFunctions().contains(name);
}

std::string formulaFunctions()
{
    std::string names = "int, float, pow, clip";
    for (const auto& [name, function] : knownFunctions()) {
        names += ", " + std::string(name);
    }
    return names;
}

Piece formulaCall(std::string_view name, const std::vector<Piece>& arguments, const Node& node)
{
    if (name == "log" && arguments.size() == 2) {
        return {.text = "ln(" + argument(arguments[0]) + ") / ln(" + argument(arguments[1]) + ")",
                .binding = kMultiply};
    }
    return isShaped(name) ? shaped(name, arguments, node) : plain(knownFunctions().at(name), arguments, node);
}

} // namespace lrp::importer
