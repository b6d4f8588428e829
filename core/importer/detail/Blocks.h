#pragma once

#include "core/importer/detail/Script.h"

#include <optional>

namespace lrp::importer
{

/// Closes the blocks that a line which begins here does not belong to.
void closeBlocks(const Place& begin, Script& script);

/// Opens the block that a line begins, as `if x:` and `def f(x):` do, and notes the names that it sets
/// itself. What stands behind the colon on the same line is handed back as a line of its own, which opens
/// none.
std::optional<Line> openBlock(const Line& line, Script& script);

} // namespace lrp::importer
