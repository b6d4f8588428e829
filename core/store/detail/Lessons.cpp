#include "core/store/detail/Lessons.h"

#include "core/store/Schema.h"

#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

/// What is as it was is not written again: a lesson's text stays, while where somebody stands in it moves.
void putIntoDocument(SQLite::Database& database, const char* key, const std::string& value)
{
    SQLite::Statement put(database, "INSERT INTO document VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                                    "value = excluded.value WHERE value <> excluded.value");
    SQLite::bind(put, key, value);
    put.exec();
}

std::optional<std::string> ofDocument(SQLite::Database& database, const char* key)
{
    SQLite::Statement row(database, "SELECT value FROM document WHERE key = ?");
    row.bind(1, key);
    return row.executeStep() ? std::optional(row.getColumn(0).getString()) : std::nullopt;
}

} // namespace

void writeLesson(SQLite::Database& database, const std::optional<KeptLesson>& lesson)
{
    if (lesson) {
        putIntoDocument(database, kLessonKey, lesson->text);
        putIntoDocument(database, kLessonStateKey, lesson->state);
    } else {
        SQLite::Statement erase(database, "DELETE FROM document WHERE key IN (?, ?)");
        SQLite::bind(erase, kLessonKey, kLessonStateKey);
        erase.exec();
    }
}

std::optional<KeptLesson> readLesson(SQLite::Database& database)
{
    const auto text = ofDocument(database, kLessonKey);
    const auto state = ofDocument(database, kLessonStateKey);
    return text && state ? std::optional(KeptLesson{*text, *state}) : std::nullopt;
}

} // namespace lrp::store
