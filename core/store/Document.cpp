#include "core/store/Document.h"

#include "core/engine/Bend.h"
#include "core/params/Json.h"
#include "core/store/detail/Analyses.h"
#include "core/store/detail/Columns.h"
#include "core/store/detail/Lessons.h"
#include "core/store/detail/Reading.h"
#include "core/store/detail/References.h"
#include "core/store/detail/Rows.h"
#include "core/store/detail/Writer.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <atomic>
#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{

using params::Issues;
using params::Result;

namespace
{

constexpr const char* kProgram = "LR Playground " LRP_VERSION;

/// Between the ids of a file that somebody else writes and ours, which meet when it is saved as another.
constexpr std::int64_t kOutOfReach = 1'000'000'000;

/// What is written down of a run when it begins.
engine::Event beginningOf(const Run& run, const experiment::Lane& lane)
{
    using engine::EventKind;
    return {.kind = run.bend     ? EventKind::Bent
                    : run.parent ? EventKind::Forked
                                 : EventKind::Started,
            .step = run.forkStep,
            .text = run.bend ? engine::eventText(*run.bend, lane.schedule) : std::string(),
            .at = run.startedAt};
}

} // namespace

struct Document::Private {
    explicit Private(std::shared_ptr<DocumentFile> file)
        : writer(std::move(file))
    {
    }

    Surroundings surroundings(const DocumentFile& file) const
    {
        return {.isOpenElsewhere = file.isOpenElsewhere(),
                .attached = [this](RunId run) { return writer.attached(run); }};
    }

    template <class Read>
    auto read(Read&& read) const
    {
        const std::shared_ptr<DocumentFile> file = writer.file();
        return file->read([&](SQLite::Database& database) { return read(database, surroundings(*file)); });
    }

    /// Has the Document made, whose ids go on where the file's end.
    static Result<std::unique_ptr<Document>> make(Result<std::shared_ptr<DocumentFile>> opened)
    {
        if (!opened) {
            return opened.issues();
        }
        const std::shared_ptr<DocumentFile> file = std::move(*opened);
        auto d = std::make_unique<Private>(file);
        if (file->isWritable()) {
            d->writer.post(interruptRuns);
        }
        const auto read = file->read([&](SQLite::Database& database) {
            d->lastRun = lastIdIn(database, "run");
            d->lastRace = lastIdIn(database, "race");
            d->lastReference = lastIdIn(database, "reference");
            return true;
        });
        if (!read) {
            return read.issues();
        }
        for (auto* last : {&d->lastRun, &d->lastRace, &d->lastReference}) {
            *last = std::min(last->load(), kMostIds); // beyond it nothing is added to the file
            *last += file->isOpenElsewhere() ? kOutOfReach : 0;
        }
        return std::unique_ptr<Document>(new Document(std::move(d)));
    }

    void attach(std::shared_ptr<engine::Record> record, const std::vector<RunId>& runs, bool areInFile)
    {
        for (const auto& lane : record->lanes()) {
            lane->keepsCheckpoints = writer.file()->isWritable();
        }
        writer.attach(std::make_shared<Attachment>(std::move(record), runs, areInFile));
    }

    std::atomic<std::int64_t> lastRun{0};
    std::atomic<std::int64_t> lastRace{0};
    std::atomic<std::int64_t> lastReference{0};
    Writer writer;
};

Document::Document(std::unique_ptr<Private> other)
    : d(std::move(other))
{
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::open(const std::string& path)
{
    return Private::make(DocumentFile::open(path));
}

Result<std::unique_ptr<Document>> Document::openForReading(const std::string& path)
{
    return Private::make(DocumentFile::open(path, DocumentFile::Access::Read));
}

Result<std::unique_ptr<Document>> Document::create(const std::string& path)
{
    return Private::make(DocumentFile::create(path));
}

std::string Document::path() const
{
    return d->writer.file()->path();
}

std::string Document::whyReadOnly() const
{
    return d->writer.file()->whyReadOnly();
}

std::string Document::warning() const
{
    return d->writer.file()->warning();
}

Result<Contents> Document::contents() const
{
    return d->read([path = path()](SQLite::Database& database, const Surroundings& surroundings) {
        return readContents(database, surroundings, path);
    });
}

Result<std::shared_ptr<engine::LaneRecord>> Document::samples(RunId run) const
{
    if (auto attached = d->writer.attached(run)) {
        return attached;
    }
    return d->read([run](SQLite::Database& database, const Surroundings& surroundings) {
        return readLane(database, run, surroundings);
    });
}

Result<std::vector<CheckpointInfo>> Document::checkpoints(RunId run) const
{
    return d->read(
        [run](SQLite::Database& database, const Surroundings&) { return readCheckpoints(database, run); });
}

Result<engine::CheckpointPtr> Document::checkpoint(RunId id, std::int64_t step) const
{
    return d->read([id, step](SQLite::Database& database, const Surroundings& surroundings) {
        Run run = readRun(database, id, surroundings);
        while (run.parent && step < run.forkStep) {
            run = readRun(database, *run.parent, surroundings);
        }
        auto checkpoint = readCheckpoint(database, run.id, step);
        if (!checkpoint) {
            throw Missing(translate("store", "has no checkpoint of run %1 at or before step %2")
                              .arg(std::to_string(id))
                              .arg(step));
        }
        return checkpoint;
    });
}

Result<std::vector<engine::Event>> Document::events(RunId run) const
{
    return d->read(
        [run](SQLite::Database& database, const Surroundings&) { return readEvents(database, run); });
}

Result<schedule::Columns> Document::columns(RunId run) const
{
    return d->read(
        [run](SQLite::Database& database, const Surroundings&) { return readColumns(database, run); });
}

Result<std::vector<Analysis>> Document::analyses(RunId run) const
{
    return d->read(
        [run](SQLite::Database& database, const Surroundings&) { return readAnalyses(database, run); });
}

Result<std::string> Document::experimentText(RaceId race) const
{
    return d->read([race](SQLite::Database& database, const Surroundings&) {
        SQLite::Statement row(database, "SELECT experiment FROM race WHERE id = ?");
        row.bind(1, race);
        if (!row.executeStep()) {
            throw Missing(translate("store", "has no race %1").arg(std::to_string(race)));
        }
        return row.getColumn(0).getString();
    });
}

std::vector<RunId> Attached::ids() const
{
    std::vector<RunId> ids;
    for (const Run& run : runs) {
        ids.push_back(run.id);
    }
    return ids;
}

Attached Document::attach(std::shared_ptr<engine::Record> record, const std::vector<RunId>& parents,
                          const Seeds& seeds)
{
    const Race race{.id = ++d->lastRace,
                    .startedAt = engine::eventNow(engine::EventKind::Started, 0).at,
                    .experiment = record->experiment(),
                    .shape = record->shape(),
                    .program = kProgram,
                    .facts = record->facts(),
                    .seedsLeft = seeds.left};
    std::vector<Run> runs;
    for (std::size_t i = 0; i < record->lanes().size(); ++i) {
        const engine::LaneRecord& lane = *record->lanes()[i];
        runs.push_back({.id = ++d->lastRun,
                        .race = race.id,
                        .lane = i,
                        .parent = i < parents.size() ? std::optional(parents[i]) : std::nullopt,
                        .forkStep = lane.beginning.forkStep,
                        .scheduleStep = lane.beginning.scheduleStep,
                        .bend = lane.beginning.bend,
                        .letter = lane.letter,
                        .seed = race.experiment.problem.seed,
                        .startedAt = race.startedAt,
                        .name = lane.name,
                        .colour = lane.letter});
    }
    d->writer.post([race, runs, after = seeds.after](SQLite::Database& database) {
        insertRace(database, race);
        leaveSeeds(database, after);
        for (const Run& run : runs) {
            if (insertRun(database, run)) {
                insertEvent(database, run.id, beginningOf(run, race.experiment.lanes[run.lane]));
            }
        }
    });
    Attached attached{race, std::move(runs)};
    d->attach(std::move(record), attached.ids(), false);
    return attached;
}

void Document::reattach(std::shared_ptr<engine::Record> record, const std::vector<RunId>& runs)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const engine::LaneRecord& lane = *record->lanes()[i];
        if (!engine::hasEnded(lane.status)) {
            note(runs[i], engine::eventNow(engine::EventKind::Resumed, lane.steps));
        }
    }
    d->attach(std::move(record), runs, true);
}

void Document::change(const Run& run)
{
    const engine::Event edited = engine::eventNow(engine::EventKind::Edited, run.steps, run.name);
    d->writer.post([run, edited](SQLite::Database& database) {
        SQLite::Statement renamed(database, "SELECT 1 FROM run WHERE id = ? AND (name <> ? OR note <> ?)");
        SQLite::bind(renamed, run.id, run.name, run.note);
        if (renamed.executeStep()) {
            insertEvent(database, run.id, edited);
        }
        SQLite::Statement update(database,
                                 "UPDATE run SET name = ?, note = ?, colour = ?, is_shown = ? WHERE id = ?");
        SQLite::bind(update, run.name, run.note, std::string(1, run.colour), run.isShown ? 1 : 0, run.id);
        update.exec();
    });
}

void Document::remove(RunId run)
{
    d->writer.post([run](SQLite::Database& database) {
        SQLite::Statement erase(database, "DELETE FROM run WHERE id = ?"); // and its forks, by the schema
        erase.bind(1, run);
        erase.exec();
        database.exec("DELETE FROM race WHERE NOT EXISTS (SELECT 1 FROM run WHERE run.race = race.id);"
                      "DELETE FROM table_column WHERE id NOT IN (SELECT kept FROM run_column)");
    });
}

void Document::setExperiment(const experiment::Experiment& experiment)
{
    d->writer.post([text = params::dump(toJson(experiment), -1, params::Json::error_handler_t::replace)](
                       SQLite::Database& database) {
        SQLite::Statement replace(database, "INSERT OR REPLACE INTO document VALUES ('experiment', ?)");
        replace.bind(1, text);
        replace.exec();
    });
}

void Document::setLesson(std::optional<KeptLesson> lesson)
{
    d->writer.post(
        [lesson = std::move(lesson)](SQLite::Database& database) { writeLesson(database, lesson); });
}

std::int64_t Document::add(const Reference& reference)
{
    Reference added = reference;
    added.id = ++d->lastReference;
    d->writer.post([added](SQLite::Database& database) { insertReference(database, added); });
    return added.id;
}

void Document::removeReference(std::int64_t id)
{
    d->writer.post([id](SQLite::Database& database) {
        SQLite::Statement erase(database, "DELETE FROM reference WHERE id = ?");
        erase.bind(1, id);
        erase.exec();
    });
}

void Document::note(RunId run, const engine::Event& event)
{
    d->writer.post([run, event](SQLite::Database& database) { insertEvent(database, run, event); });
}

void Document::keep(Analysis analysis)
{
    analysis.program = kProgram;
    analysis.at = engine::eventNow(engine::EventKind::Note, 0).at;
    d->writer.post(
        [analysis = std::move(analysis)](SQLite::Database& database) { writeAnalysis(database, analysis); });
}

Issues Document::flush() const
{
    return d->writer.flush();
}

WriteState Document::writeState() const
{
    return d->writer.state();
}

Issues Document::saveAs(const std::string& path)
{
    return d->writer.moveTo(path);
}

} // namespace lrp::store
