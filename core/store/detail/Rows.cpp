#include "core/store/detail/Rows.h"

#include "core/files/Text.h"
#include "core/params/Json.h"
#include "core/store/detail/Migrations.h"
#include "core/text/Translate.h"

#include <cmath>
#include <limits>
#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();

char letter(const SQLite::Statement& row, int index)
{
    const std::string text = row.getColumn(index).getString();
    if (text.size() != 1 || text[0] < 'A' || text[0] > 'Z') {
        throw Damage(translate("store", "a letter is %1").arg(files::quotedFile(text.substr(0, 20))));
    }
    return text[0];
}

/// None where the text is no such thing: a run is not lost for them.
engine::Facts factsIn(const std::string& text)
{
    engine::Facts facts;
    const auto json = params::parsedOrDiscarded(text);
    if (!json.is_object()) {
        return facts;
    }
    for (const auto& [name, value] : json.items()) {
        if (value.is_string()) {
            facts[name] = value.get<std::string>();
        }
    }
    return facts;
}

} // namespace

std::string raceColumnsIn(SQLite::Database& database)
{
    const std::string columns = kRaceColumns;
    constexpr int kWithFacts = 2;
    return versionOf(database) >= kWithFacts ? columns
                                             : columns.substr(0, columns.find(", facts")) + ", '{}', 0";
}

std::int64_t wholeNumber(const SQLite::Statement& row, int index, std::string_view name, std::int64_t least,
                         std::int64_t most)
{
    const SQLite::Column column = row.getColumn(index);
    const std::int64_t value = column.getInt64();
    if (!column.isInteger() || value < least || value > most) {
        throw Damage(translate("store", "%1 is %2", "a column of a table and what it holds")
                         .arg(name)
                         .arg(column.getString().substr(0, 20)));
    }
    return value;
}

double number(const SQLite::Statement& row, int index)
{
    const SQLite::Column column = row.getColumn(index);
    return column.isFloat() || column.isInteger() ? column.getDouble()
                                                  : std::numeric_limits<double>::quiet_NaN();
}

Run readRun(SQLite::Statement& row)
{
    Run run;
    run.id = wholeNumber(row, 0, "id", 1, kAny);
    run.race = wholeNumber(row, 1, "race", 1, kAny);
    run.lane = static_cast<std::size_t>(wholeNumber(row, 2, "lane", 0, experiment::kMostLanes - 1));
    if (!row.isColumnNull(3)) {
        run.parent = wholeNumber(row, 3, "parent", 1, run.id - 1);
    }
    run.forkStep = wholeNumber(row, 4, "fork_step", 0, run.parent ? kMostSteps : 0);
    run.scheduleStep = wholeNumber(row, 5, "schedule_step");
    run.letter = letter(row, 6);
    run.seed = wholeNumber(row, 7, "seed", -kAny, kAny);
    run.status = choice<engine::LaneStatus>(row, 8, "status");
    run.startedAt = wholeNumber(row, 9, "started_at", -kAny, kAny);
    run.steps = wholeNumber(row, 10, "steps");
    run.trainNanoseconds = wholeNumber(row, 11, "train_nanoseconds", 0, kAny);
    run.wallNanoseconds = wholeNumber(row, 12, "wall_nanoseconds", 0, kAny);
    run.failure = row.getColumn(13).getString();
    run.name = row.getColumn(14).getString();
    run.note = row.getColumn(15).getString();
    run.colour = letter(row, 16);
    run.isShown = wholeNumber(row, 17, "is_shown", 0, 1) == 1;
    run.score = {.lastTrainingLoss = number(row, 18),
                 .bestTrainingLoss = number(row, 19),
                 .lastValidationLoss = number(row, 20),
                 .bestValidationLoss = number(row, 21),
                 .lastAccuracy = number(row, 22),
                 .bestAccuracy = number(row, 23)};
    return run;
}

Race readRace(SQLite::Statement& row)
{
    Race race;
    race.id = wholeNumber(row, 0, "id", 1, kAny);
    race.startedAt = wholeNumber(row, 1, "started_at", -kAny, kAny);
    race.program = row.getColumn(2).getString();
    auto experiment = experiment::fromRecord(row.getColumn(3).getString(), "experiment");
    if (!experiment) {
        throw Damage(experiment.issues().front().text());
    }
    race.experiment = std::move(*experiment);
    const std::int64_t totalSteps = wholeNumber(row, 7, "total_steps");
    const std::int64_t least = totalSteps > 0 ? 1 : 0; // others divide by it
    race.shape = {.trainExamples = wholeNumber(row, 4, "train_examples"),
                  .validationExamples = wholeNumber(row, 5, "validation_examples"),
                  .stepsPerEpoch = wholeNumber(row, 6, "steps_per_epoch", least),
                  .totalSteps = totalSteps,
                  .evaluateEvery = wholeNumber(row, 8, "evaluate_every", least)};
    race.facts = factsIn(row.getColumn(9).getString());
    race.seedsLeft = wholeNumber(row, 10, "seeds_left");
    return race;
}

std::int64_t lastIdIn(SQLite::Database& database, const std::string& table)
{
    SQLite::Statement row(database, joined({"SELECT max(coalesce((SELECT max(CAST(seq AS INTEGER)) FROM "
                                            "sqlite_sequence WHERE name = ?), 0), "
                                            "coalesce((SELECT max(id) FROM ",
                                            table, "), 0))"}));
    row.bind(1, table);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

void insertRace(SQLite::Database& database, const Race& race)
{
    SQLite::Statement insert(
        database, joined({"INSERT INTO race(", kRaceColumns,
                          ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING"}));
    SQLite::bind(insert, race.id, race.startedAt, race.program,
                 params::dump(toJson(race.experiment), -1, params::Json::error_handler_t::replace),
                 race.shape.trainExamples, race.shape.validationExamples, race.shape.stepsPerEpoch,
                 race.shape.totalSteps, race.shape.evaluateEvery, factsText(race.facts), race.seedsLeft);
    insert.exec();
}

void leaveSeeds(SQLite::Database& database, RaceId race)
{
    SQLite::Statement update(database, "UPDATE race SET seeds_left = 0 WHERE id = ?");
    update.bind(1, race);
    update.exec();
}

std::string factsText(const engine::Facts& facts)
{
    return params::dump(params::Json(facts), -1, params::Json::error_handler_t::replace);
}

bool insertRun(SQLite::Database& database, const Run& run)
{
    // A parent that was removed meanwhile leaves no run behind.
    SQLite::Statement insert(
        database,
        joined({"INSERT INTO run(", kRunColumns,
                ") SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
                "?18, NULL, NULL, NULL, NULL, NULL, NULL WHERE ?4 IS NULL OR EXISTS (SELECT 1 FROM run "
                "WHERE id = ?4) ON CONFLICT(id) DO NOTHING"}));
    SQLite::bind(insert, run.id, run.race, static_cast<std::int64_t>(run.lane), run.parent.value_or(0),
                 run.forkStep, run.scheduleStep, std::string(1, run.letter), run.seed, toString(run.status),
                 run.startedAt, run.steps, run.trainNanoseconds, run.wallNanoseconds, run.failure, run.name,
                 run.note, std::string(1, run.colour), run.isShown ? 1 : 0);
    if (!run.parent) {
        insert.bind(4);
    }
    return insert.exec() == 1;
}

void insertEvent(SQLite::Database& database, RunId run, const engine::Event& event)
{
    SQLite::Statement insert(database,
                             "INSERT INTO event(run, step, kind, text, at) SELECT ?1, ?2, ?3, ?4, ?5 "
                             "WHERE EXISTS (SELECT 1 FROM run WHERE id = ?1)");
    SQLite::bind(insert, run, event.step,
                 std::string(choices(event.kind)[static_cast<std::size_t>(event.kind)]), event.text,
                 event.at);
    insert.exec();
}

void interruptRuns(SQLite::Database& database)
{
    constexpr const char* kUnderWay = "status IN ('waiting', 'running')";
    const engine::Event event = engine::eventNow(
        engine::EventKind::Interrupted, 0, translate("store", "The program ended while this was under way."));
    SQLite::Statement insert(database, joined({"INSERT INTO event(run, step, kind, text, at) SELECT id, "
                                               "steps, 'interrupted', ?, ? FROM run WHERE ",
                                               kUnderWay}));
    SQLite::bind(insert, event.text, event.at);
    insert.exec();
    database.exec(joined({"UPDATE run SET status = 'interrupted' WHERE ", kUnderWay}));
}

} // namespace lrp::store
