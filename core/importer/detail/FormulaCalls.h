#pragma once

#include "core/importer/detail/PythonParser.h"

#include <string>
#include <string_view>
#include <vector>

namespace lrp::importer
{

/// How tightly a piece of a formula holds together, from loose to tight.
enum Binding { kConditional, kNegative, kOr, kAnd, kCompare, kAdd, kMultiply, kPower, kAtom };

struct Piece {
    std::string text;
    Binding binding = kAtom;
    bool isTruth = false;    ///< 0 or 1
    bool isPositive = false; ///< certainly not below 0 when t is not
};

/// The piece in brackets, unless it holds together that tightly by itself.
std::string held(const Piece& piece, Binding binding);
/// Inside a call only the colon of ?: needs brackets.
std::string argument(const Piece& piece);

Piece powerOf(const Piece& base, const Piece& exponent);

/// Whether formulas have this function of Python, named without its module.
bool isFormulaFunction(std::string_view name);
/// The names of them all, for messages.
std::string formulaFunctions();
/// Calls one of them. Throws Refused at `node` where the number of arguments is wrong.
Piece formulaCall(std::string_view name, const std::vector<Piece>& arguments, const Node& node);

} // namespace lrp::importer
