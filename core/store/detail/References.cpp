#include "core/store/detail/References.h"

#include "core/files/Text.h"
#include "core/store/detail/Packed.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

constexpr std::size_t kPoint = sizeof(std::int64_t) + sizeof(double);

ReferenceSeries readSeries(const SQLite::Statement& row)
{
    ReferenceSeries series{.tag = row.getColumn(1).getString()};
    const auto count = static_cast<std::size_t>(wholeNumber(row, 2, "count", 0, kMostPacked / kPoint));
    const auto content = unpack(bytesOf(row, 3), kPoint * count);
    if (!content || content->size() != kPoint * count) {
        throw Damage(translate("store", "its curve %1 is damaged").arg(files::quotedFile(series.tag)));
    }
    std::string_view bytes = *content;
    series.steps.resize(count);
    series.values.resize(count);
    takeShuffled<std::int64_t>(bytes, series.steps);
    takeShuffled<double>(bytes, series.values);
    return series;
}

} // namespace

void insertReference(SQLite::Database& database, const Reference& reference)
{
    SQLite::Statement insert(database,
                             "INSERT INTO reference(id, name) VALUES (?, ?) ON CONFLICT(id) DO NOTHING");
    SQLite::bind(insert, reference.id, reference.name);
    if (insert.exec() == 0) {
        return;
    }
    SQLite::Statement insertSeries(
        database, "INSERT INTO reference_series(reference, place, tag, count, data) VALUES (?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < reference.series.size(); ++i) {
        const ReferenceSeries& series = reference.series[i];
        std::string content;
        appendShuffled<std::int64_t>(content, series.steps);
        appendShuffled<double>(content, series.values);
        const std::string data = pack(content);
        insertSeries.reset();
        SQLite::bind(insertSeries, reference.id, static_cast<std::int64_t>(i), series.tag,
                     static_cast<std::int64_t>(series.steps.size()));
        insertSeries.bindNoCopy(5, data.data(), static_cast<int>(data.size()));
        insertSeries.exec();
    }
}

std::vector<ReferenceSeries> readSeries(SQLite::Database& database, std::int64_t reference)
{
    SQLite::Statement rows(
        database, "SELECT place, tag, count, data FROM reference_series WHERE reference = ? ORDER BY place");
    rows.bind(1, reference);
    std::vector<ReferenceSeries> series;
    Rising order;
    while (rows.executeStep()) {
        order.take(rows.getColumn(0).getInt64());
        series.push_back(readSeries(rows));
    }
    return series;
}

} // namespace lrp::store
