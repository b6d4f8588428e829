#include "core/store/detail/Stretches.h"

#include "core/files/Text.h"
#include "core/store/detail/Migrations.h"
#include "core/store/detail/Packed.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <optional>
#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

using engine::StretchColumns;

/// One row, as far as it is plain to see that it is no nonsense.
struct StoredColumn {
    std::optional<channel::Id> channel; ///< nothing: this program does not know it
    std::int64_t length = 1;
    std::int64_t end = 0;
    std::vector<float> values;
};

StoredColumn storedColumnAt(const SQLite::Statement& row, const Run& run)
{
    StoredColumn column{
        .channel = channel::find(row.getColumn(0).getString()),
        .length = wholeNumber(row, 1, translate("store", "the length of a stretch").str(), 1),
        .end = wholeNumber(row, 2, translate("store", "the end of a stretch").str(), run.forkStep)};
    column.values.resize(
        static_cast<std::size_t>(wholeNumber(row, 3, translate("store", "the number of stretches").str(), 0,
                                             static_cast<std::int64_t>(StretchColumns::kMost))));
    const std::size_t size = column.values.size() * sizeof(float);
    const auto content = unpack(bytesOf(row, 4), size);
    if (!content || content->size() != size) {
        throw Damage(translate("store", "the %1 of run %2 cannot be read", "a channel")
                         .arg(row.getColumn(0).getString().substr(0, 40))
                         .arg(std::to_string(run.id)));
    }
    std::string_view bytes = *content;
    takeShuffled<float>(bytes, column.values);
    return column;
}

/// All of one run have as many stretches of one length.
void requireAlike(const std::vector<StoredColumn>& columns, const Run& run)
{
    const StoredColumn& first = columns.front();
    const std::int64_t before = run.forkStep / first.length;
    const std::int64_t last = (first.end + first.length - 1) / first.length; // stretches of the run up to it
    const auto differs = [&](const StoredColumn& other) {
        return other.length != first.length || other.end != first.end ||
               other.values.size() != first.values.size();
    };
    if (last - before != static_cast<std::int64_t>(first.values.size()) ||
        std::any_of(columns.begin(), columns.end(), differs)) {
        throw Damage(
            translate("store", "the stretches of run %1 do not fit together").arg(std::to_string(run.id)));
    }
}

StretchColumns::Recorded recordedAmong(const std::vector<StoredColumn>& columns)
{
    StretchColumns::Recorded recorded{};
    for (const StoredColumn& column : columns) {
        if (column.channel && channel::of(*column.channel).isKept()) {
            recorded[channel::placeInKept(*column.channel)] = true;
        }
    }
    return recorded;
}

} // namespace

void writeStretches(SQLite::Database& database, RunId run, const StretchColumns& stretches, std::size_t count)
{
    SQLite::Statement insert(database,
                             "INSERT INTO stretch_column(run, channel, length, end, count, data) VALUES "
                             "(?, ?, ?, ?, ?, ?) ON CONFLICT (run, channel) DO UPDATE SET length = "
                             "excluded.length, end = excluded.end, count = excluded.count, "
                             "data = excluded.data");
    const std::int64_t end = stretches.step(count - 1) + 1;
    for (std::size_t i = 0; i < channel::kept().size(); ++i) {
        if (!stretches.records(channel::kept()[i])) {
            continue;
        }
        std::string content;
        appendShuffled<float>(content, stretches.column(i).first(count));
        const std::string data = pack(content);
        insert.reset();
        SQLite::bind(insert, run, std::string(channel::of(channel::kept()[i]).id), stretches.length(), end,
                     static_cast<std::int64_t>(count));
        insert.bindNoCopy(6, data.data(), static_cast<int>(data.size()));
        insert.exec();
    }
}

void readStretches(SQLite::Database& database, const Run& run, StretchColumns& stretches)
{
    constexpr int kFirstVersion = 3;
    if (versionOf(database) < kFirstVersion) {
        return;
    }
    constexpr std::int64_t kMostColumns = 256; // a damaged tree could give rows without end
    SQLite::Statement rows(database, "SELECT channel, length, end, count, data FROM stretch_column WHERE "
                                     "run = ? ORDER BY channel LIMIT ?");
    SQLite::bind(rows, run.id, kMostColumns);
    std::vector<StoredColumn> columns;
    while (rows.executeStep()) {
        columns.push_back(storedColumnAt(rows, run));
    }
    if (columns.empty()) {
        return;
    }
    requireAlike(columns, run);
    const StoredColumn& first = columns.front();
    stretches.begin(run.forkStep, first.length, recordedAmong(columns));
    for (std::size_t place = 0; place < first.values.size(); ++place) {
        StretchColumns::Values values;
        values.fill(std::numeric_limits<float>::quiet_NaN());
        for (const StoredColumn& column : columns) {
            if (column.channel && channel::of(*column.channel).isKept()) {
                values[channel::placeInKept(*column.channel)] = column.values[place];
            }
        }
        const auto stretch = run.forkStep / first.length + static_cast<std::int64_t>(place);
        stretches.append(std::min((stretch + 1) * first.length, first.end), values);
    }
}

} // namespace lrp::store
