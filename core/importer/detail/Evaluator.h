#pragma once

#include "core/importer/detail/Script.h"

namespace lrp::importer
{

/// Works an expression out. What the text does not tell comes back as an Opaque, which is a problem only
/// where the value is needed; schedules and optimizers that are constructed on the way are noted in `script`.
Value evaluate(const Node& node, Script& script);
/// Likewise of a part of what stands in an earlier line, in that scope.
Value evaluate(const Node& node, Script& script, Scope& scope, std::size_t line);

/// Carries out one statement: names get their values, schedules are noted.
void execute(const Statement& statement, Script& script);

} // namespace lrp::importer
