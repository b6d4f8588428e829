#pragma once

#include "core/store/Run.h"

#include <cstdint>
#include <SQLiteCpp/SQLiteCpp.h>
#include <vector>

namespace lrp::store
{

void insertReference(SQLite::Database& database, const Reference& reference);

/// The series of the reference with this id. Throws Damage.
std::vector<ReferenceSeries> readSeries(SQLite::Database& database, std::int64_t reference);

} // namespace lrp::store
