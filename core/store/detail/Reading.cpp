#include "core/store/detail/Reading.h"

#include "core/engine/Bend.h"
#include "core/store/detail/Migrations.h"
#include "core/store/detail/Packed.h"
#include "core/store/detail/Rows.h"
#include "core/store/detail/SampleBlock.h"
#include "core/store/detail/Stretches.h"
#include "core/text/Translate.h"

#include <optional>
#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

constexpr std::size_t kMostAncestors = 256;

void readSamples(SQLite::Database& database, const Run& run, engine::SampleColumns& samples)
{
    SQLite::Statement rows(
        database, "SELECT first_step, count, data FROM sample_block WHERE run = ? ORDER BY first_step");
    rows.bind(1, run.id);
    while (rows.executeStep()) {
        const std::int64_t expected = run.forkStep + static_cast<std::int64_t>(samples.size());
        const std::int64_t first = wholeNumber(rows, 0, "first_step", expected, expected);
        const std::int64_t count = wholeNumber(rows, 1, "count", 1, kBlock);
        if (samples.size() % kBlock != 0 ||
            !unpackSamples(bytesOf(rows, 2), first, static_cast<std::size_t>(count), samples)) {
            throw Damage(translate("store", "the samples of run %1 from step %2 on cannot be read")
                             .arg(std::to_string(run.id))
                             .arg(first));
        }
    }
}

void readEvaluations(SQLite::Database& database, RunId run, engine::SampleLog<engine::Evaluation>& log)
{
    constexpr int kWithAverages = 6;
    const std::string averages =
        versionOf(database) >= kWithAverages ? "average_loss, average_accuracy" : "NULL, NULL";
    SQLite::Statement rows(database, joined({"SELECT step, training_loss, validation_loss, accuracy, ",
                                             averages, " FROM evaluation WHERE run = ? ORDER BY step"}));
    rows.bind(1, run);
    const std::string name = translate("store", "the step of an evaluation");
    std::int64_t next = 0;
    while (rows.executeStep()) {
        const std::int64_t step = wholeNumber(rows, 0, name, next);
        next = step + 1;
        log.append({.step = step,
                    .trainingLoss = number(rows, 1),
                    .validationLoss = number(rows, 2),
                    .accuracy = number(rows, 3),
                    .averageLoss = number(rows, 4),
                    .averageAccuracy = number(rows, 5)});
    }
}

/// What made the run take its parent's place; nothing of other runs, and where that cannot be read. What it
/// was before is the parent's own schedule: the event has a copy for those who read events alone.
std::optional<engine::Bend> readBend(SQLite::Database& database, const Run& run)
{
    SQLite::Statement row(database,
                          "SELECT event.text, race.experiment, parent.lane FROM event, run AS parent "
                          "JOIN race ON race.id = parent.race WHERE event.run = ? AND event.kind = "
                          "'bent' AND parent.id = ? ORDER BY event.id LIMIT 1");
    SQLite::bind(row, run.id, run.parent.value_or(0));
    auto bend = row.executeStep() ? engine::bendFrom(row.getColumn(0).getString()) : std::nullopt;
    if (bend) {
        const auto experiment = experiment::fromRecord(row.getColumn(1).getString(), "experiment");
        const auto lane = static_cast<std::size_t>(
            wholeNumber(row, 2, "lane", 0, static_cast<std::int64_t>(experiment::kMostLanes) - 1));
        if (!experiment || lane >= experiment->lanes.size()) {
            return std::nullopt;
        }
        bend->before = experiment->lanes[lane].schedule;
    }
    return bend;
}

std::shared_ptr<engine::LaneRecord> readLane(SQLite::Database& database, RunId id,
                                             const Surroundings& surroundings, std::size_t descendants)
{
    if (auto attached = surroundings.attached(id)) {
        return attached;
    }
    const Run run = store::readRun(database, id, surroundings);
    auto lane = std::make_shared<engine::LaneRecord>();
    lane->letter = run.letter;
    lane->name = run.name;
    readSamples(database, run, lane->samples);
    readEvaluations(database, id, lane->evaluations);
    readStretches(database, run, lane->stretches);
    lane->status = run.status;
    lane->steps = run.steps;
    lane->trainNanoseconds = run.trainNanoseconds;
    lane->wallNanoseconds = run.wallNanoseconds;
    lane->fail(run.failure);
    lane->beginning.forkStep = run.forkStep;
    lane->beginning.scheduleStep = run.scheduleStep;
    lane->beginning.bend = run.parent ? readBend(database, run) : std::nullopt;
    if (run.parent && descendants < kMostAncestors) {
        lane->beginning.parent = readLane(database, *run.parent, surroundings, descendants + 1);
    }
    return lane;
}

/// A checkpoint but its bytes, from a row's step and reason. Nothing where these are nonsense.
std::optional<engine::Checkpoint> checkpointAt(const SQLite::Statement& row)
{
    try {
        return engine::Checkpoint{
            .step = wholeNumber(row, 0, translate("store", "the step of a checkpoint").str()),
            .reason = choice<engine::Checkpoint::Reason>(
                row, 1, translate("store", "the reason of a checkpoint").str())};
    } catch (const Damage&) {
        return std::nullopt;
    }
}

} // namespace

void settle(Run& run, const Surroundings& surroundings)
{
    if (!engine::hasEnded(run.status) && !surroundings.isOpenElsewhere && !surroundings.attached(run.id)) {
        run.status = engine::LaneStatus::Interrupted;
    }
}

Run readRun(SQLite::Database& database, RunId id, const Surroundings& surroundings)
{
    SQLite::Statement row(database, joined({"SELECT ", kRunColumns, " FROM run WHERE id = ?"}));
    row.bind(1, id);
    if (!row.executeStep()) {
        throw Missing(translate("store", "has no run %1").arg(std::to_string(id)));
    }
    Run run = readRun(row);
    settle(run, surroundings);
    return run;
}

std::shared_ptr<engine::LaneRecord> readLane(SQLite::Database& database, RunId run,
                                             const Surroundings& surroundings)
{
    return readLane(database, run, surroundings, 0);
}

std::vector<CheckpointInfo> readCheckpoints(SQLite::Database& database, RunId run, std::int64_t most)
{
    SQLite::Statement rows(database,
                           "SELECT * FROM (SELECT step, reason, length(data) FROM checkpoint WHERE run = ? "
                           "ORDER BY step DESC LIMIT ?) ORDER BY step");
    SQLite::bind(rows, run, most);
    std::vector<CheckpointInfo> checkpoints;
    Rising order;
    while (rows.executeStep()) {
        order.take(rows.getColumn(0).getInt64());
        if (const auto head = checkpointAt(rows)) {
            checkpoints.push_back(
                {.step = head->step, .reason = head->reason, .bytes = rows.getColumn(2).getInt64()});
        }
    }
    return checkpoints;
}

engine::CheckpointPtr readCheckpoint(SQLite::Database& database, RunId run, std::int64_t step)
{
    SQLite::Statement row(database, "SELECT step, reason, data FROM checkpoint WHERE run = ? AND step <= ? "
                                    "ORDER BY step DESC LIMIT 100");
    SQLite::bind(row, run, step);
    while (row.executeStep()) {
        auto checkpoint = checkpointAt(row);
        auto bytes = unpack(bytesOf(row, 2));
        if (checkpoint && bytes) { // else an earlier one does
            checkpoint->bytes = std::move(*bytes);
            return std::make_shared<engine::Checkpoint>(std::move(*checkpoint));
        }
    }
    return nullptr;
}

std::map<RunId, engine::Bend> readBends(SQLite::Database& database)
{
    SQLite::Statement rows(database, "SELECT run, text FROM event WHERE kind = 'bent' ORDER BY id");
    std::map<RunId, engine::Bend> bends;
    while (rows.executeStep()) {
        if (const auto bend = engine::bendFrom(rows.getColumn(1).getString())) {
            bends.emplace(rows.getColumn(0).getInt64(), *bend);
        }
    }
    return bends;
}

std::vector<engine::Event> readEvents(SQLite::Database& database, RunId run)
{
    SQLite::Statement rows(database, "SELECT id, step, kind, text, at FROM event WHERE run = ? ORDER BY id");
    rows.bind(1, run);
    const std::string kind = translate("store", "the kind of an event");
    const std::string step = translate("store", "the step of an event");
    std::vector<engine::Event> events;
    Rising order;
    while (rows.executeStep()) {
        order.take(rows.getColumn(0).getInt64());
        events.push_back({.kind = choice<engine::EventKind>(rows, 2, kind),
                          .step = wholeNumber(rows, 1, step),
                          .text = rows.getColumn(3).getString(),
                          .at = rows.getColumn(4).getInt64()});
    }
    return events;
}

} // namespace lrp::store
