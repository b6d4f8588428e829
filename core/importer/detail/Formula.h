#pragma once

#include "core/importer/detail/PythonParser.h"
#include "core/importer/detail/Value.h"

#include <functional>
#include <string>

namespace lrp::importer
{

/// What a part of a lambda is worth that does not depend on the lambda's parameter.
using Constants = std::function<Value(const Node&)>;

/// A lambda as the formula in t that schedule::Function takes: ^ for **, floor(a / b) for //, mod(a, b) for
/// %, c ? x : y for "x if c else y", && and || for and/or. Variables are replaced by their values. Throws
/// Refused, at the place of the part, where there is no such formula. The lambda is called with its first
/// parameter; others need defaults, which `constants` knows.
std::string formulaFrom(const Node& lambda, const Constants& constants);

} // namespace lrp::importer
