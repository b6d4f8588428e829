#pragma once

#include "core/store/Analysis.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <vector>

namespace lrp::store
{

/// Replaces what the same probe with the same settings answered there before. For a run that is not in the
/// file any more nothing is done.
void writeAnalysis(SQLite::Database& database, const Analysis& analysis);

/// Of a run, in the order in which they were first asked; none in documents of before. Damage where one
/// cannot be read.
std::vector<Analysis> readAnalyses(SQLite::Database& database, RunId run);

} // namespace lrp::store
