#pragma once

#include "core/store/Schema.h"

#include <span>
#include <SQLiteCpp/SQLiteCpp.h>

namespace lrp::store
{

/// The SQL that makes version n + 1 of version n, for n from 0, which is an empty database, on.
std::span<const char* const> migrations();

/// Brings a database to the version that `steps` lead to, each in a transaction of its own: one that fails
/// leaves the version before it. Throws what SQLiteCpp throws.
void migrate(SQLite::Database& database, std::span<const char* const> steps = migrations());

/// PRAGMA user_version.
std::int32_t versionOf(SQLite::Database& database);

} // namespace lrp::store
