#include "core/store/detail/Analyses.h"

#include "core/files/Text.h"
#include "core/store/detail/Packed.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

constexpr const char* kTable = "analysis";

std::string textOf(const params::Json& json)
{
    return json.dump(-1, ' ', false, params::Json::error_handler_t::replace);
}

params::Json jsonIn(const std::string& text, const Analysis& analysis)
{
    auto json = params::Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) {
        throw Damage(translate("store", "what %1 answered about run %2 at step %3 cannot be read", "a probe")
                         .arg(files::quotedFile(analysis.kind))
                         .arg(std::to_string(analysis.run))
                         .arg(analysis.step));
    }
    return json;
}

} // namespace

void writeAnalysis(SQLite::Database& database, const Analysis& analysis)
{
    const std::string answer = pack(textOf(analysis.answer));
    SQLite::Statement insert(
        database,
        "INSERT INTO analysis(run, step, kind, settings, answer, program, at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, "
        "?7 WHERE EXISTS (SELECT 1 FROM run WHERE id = ?1) ON CONFLICT(run, step, kind, settings) DO UPDATE "
        "SET answer = excluded.answer, program = excluded.program, at = excluded.at");
    SQLite::bind(insert, analysis.run, analysis.step, analysis.kind, textOf(analysis.settings));
    insert.bindNoCopy(5, answer.data(), static_cast<int>(answer.size()));
    insert.bind(6, analysis.program);
    insert.bind(7, analysis.at);
    insert.exec();
}

std::vector<Analysis> readAnalyses(SQLite::Database& database, RunId run)
{
    std::vector<Analysis> analyses;
    if (!database.tableExists(kTable)) {
        return analyses;
    }
    SQLite::Statement rows(database, "SELECT id, step, kind, settings, answer, program, at FROM analysis "
                                     "WHERE run = ? ORDER BY id");
    rows.bind(1, run);
    Rising order;
    while (rows.executeStep()) {
        order.take(rows.getColumn(0).getInt64());
        Analysis analysis{.run = run,
                          .step = wholeNumber(rows, 1, translate("store", "the step of an analysis").str()),
                          .kind = rows.getColumn(2).getString(),
                          .settings = {},
                          .answer = {},
                          .program = rows.getColumn(5).getString(),
                          .at = rows.getColumn(6).getInt64()};
        analysis.settings = jsonIn(rows.getColumn(3).getString(), analysis);
        analysis.answer = jsonIn(unpack(bytesOf(rows, 4)).value_or(""), analysis);
        analyses.push_back(std::move(analysis));
    }
    return analyses;
}

} // namespace lrp::store
