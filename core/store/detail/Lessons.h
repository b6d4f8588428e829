#pragma once

#include "core/store/Run.h"

#include <optional>
#include <SQLiteCpp/SQLiteCpp.h>

namespace lrp::store
{

/// In place of the one before; nothing: no lesson.
void writeLesson(SQLite::Database& database, const std::optional<KeptLesson>& lesson);
std::optional<KeptLesson> readLesson(SQLite::Database& database);

} // namespace lrp::store
