#pragma once

#include "core/schedule/Columns.h"
#include "core/store/Run.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace lrp::store
{

/// Keeps what the run's table schedules read. Runs of the same numbers share one row.
void writeColumns(SQLite::Database& database, RunId run, const schedule::Columns& columns);

/// Throws Damage.
schedule::Columns readColumns(SQLite::Database& database, RunId run);

} // namespace lrp::store
