#include "core/store/detail/Columns.h"

#include "core/files/Text.h"
#include "core/store/detail/Migrations.h"
#include "core/store/detail/Packed.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

std::int64_t rowOf(SQLite::Database& database, const schedule::Column& column)
{
    std::string content;
    appendShuffled<double>(content, *column.numbers);
    const std::string data = pack(content);
    SQLite::Statement same(database, "SELECT id FROM table_column WHERE file = ? AND name = ? AND data = ?");
    SQLite::bind(same, column.file, column.name);
    same.bindNoCopy(3, data.data(), static_cast<int>(data.size()));
    if (same.executeStep()) {
        return same.getColumn(0).getInt64();
    }
    SQLite::Statement insert(database,
                             "INSERT INTO table_column(file, name, count, data) VALUES (?, ?, ?, ?)");
    SQLite::bind(insert, column.file, column.name, static_cast<std::int64_t>(column.numbers->size()));
    insert.bindNoCopy(4, data.data(), static_cast<int>(data.size()));
    insert.exec();
    return database.getLastInsertRowid();
}

schedule::Column columnAt(const SQLite::Statement& row)
{
    schedule::Column column{
        .file = row.getColumn(0).getString(), .name = row.getColumn(1).getString(), .numbers = {}};
    const auto count =
        static_cast<std::size_t>(wholeNumber(row, 2, "count", 0, kMostPacked / sizeof(double)));
    const auto content = unpack(bytesOf(row, 3), sizeof(double) * count);
    if (!content || content->size() != sizeof(double) * count) {
        throw Damage(translate("store", "the numbers of the table %1 cannot be read")
                         .arg(files::quotedFile(column.file)));
    }
    std::string_view bytes = *content;
    std::vector<double> numbers(count);
    takeShuffled<double>(bytes, numbers);
    column.numbers = std::make_shared<const std::vector<double>>(std::move(numbers));
    return column;
}

} // namespace

void writeColumns(SQLite::Database& database, RunId run, const schedule::Columns& columns)
{
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO run_column(run, kept) VALUES (?, ?)");
    for (const schedule::Column& column : columns) {
        if (column.numbers->size() > kMostPacked / sizeof(double)) {
            continue; // could not be read again
        }
        insert.reset();
        SQLite::bind(insert, run, rowOf(database, column));
        insert.exec();
    }
}

schedule::Columns readColumns(SQLite::Database& database, RunId run)
{
    constexpr int kFirstVersion = 2;
    schedule::Columns columns;
    if (versionOf(database) < kFirstVersion) {
        return columns;
    }
    SQLite::Statement rows(database,
                           "SELECT file, name, count, data, id FROM table_column JOIN run_column ON "
                           "id = kept WHERE run = ? ORDER BY id");
    rows.bind(1, run);
    Rising order;
    while (rows.executeStep()) {
        order.take(rows.getColumn(4).getInt64());
        columns.push_back(columnAt(rows));
    }
    return columns;
}

} // namespace lrp::store
