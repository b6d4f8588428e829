#pragma once

#include "core/engine/StretchColumns.h"
#include "core/store/Run.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace lrp::store
{

/// Writes what a run has measured of the channels that are kept for stretches, `count` stretches of it.
void writeStretches(SQLite::Database& database, RunId run, const engine::StretchColumns& stretches,
                    std::size_t count);

/// Reads it into columns that hold nothing yet. Channels that this program does not know are passed over, of
/// others that are not there the values are NaN. Documents of before have none. Throws Damage.
void readStretches(SQLite::Database& database, const Run& run, engine::StretchColumns& stretches);

} // namespace lrp::store
