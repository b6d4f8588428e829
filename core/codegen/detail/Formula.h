#pragma once

#include "core/codegen/detail/Expr.h"

#include <optional>
#include <string>

namespace lrp::codegen
{

/// A formula as schedules take it (muParser's language) as an expression of `t`; nothing where it uses what
/// other languages lack.
std::optional<Expr> parseFormula(const std::string& formula, const Expr& t);

} // namespace lrp::codegen
