#pragma once

#include "core/params/Result.h"
#include "core/store/Analysis.h"
#include "core/store/Run.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lrp::store
{

/// How writing goes.
struct WriteState {
    std::string problem;         ///< why the last attempt failed; empty: all is well
    double unsavedSeconds = 0.0; ///< since everything measured was last in the file
};

/// A race that is written from now on, with its runs in the order of the record's lanes.
struct Attached {
    Race race;
    std::vector<Run> runs;

    std::vector<RunId> ids() const;
};

/// An .lrp file: an SQLite database with the experiment, its runs with samples, events and checkpoints, and
/// reference curves. What attached records measure is written several times a second, each time in one
/// transaction, by a thread of the document; after a crash at any instant the file opens and holds all but
/// the last second. Where writing fails (full disk, folder gone) nothing is lost while the program lives: it
/// is tried again every second, and writeState() tells. Schema: core/store/Schema.h.
///
/// One Document at a time writes a file: a second one, in whatever process, opens it for reading and says
/// why and in which program. One that is opened for reading takes no lock, changes nothing in the file and
/// keeps nobody from writing it. Thread: any, for every function; those that write return at once.
class Document
{
public:
    /// Opens a file. Issues name the file and say what it is: missing, no document, broken (and where), or
    /// not readable. A file of a newer version, one that may not be written, or one that is open elsewhere
    /// opens for reading. Runs that were under way when their program ended stand as interrupted.
    static params::Result<std::unique_ptr<Document>> open(const std::string& path);
    /// The same, only to read: of every version, and with a journal beside it that a crash has left. Runs
    /// that were under way stand as interrupted here where it is known that their program has ended.
    static params::Result<std::unique_ptr<Document>> openForReading(const std::string& path);
    /// Makes a new file, which must not exist.
    static params::Result<std::unique_ptr<Document>> create(const std::string& path);

    /// Writes what is left, and closes.
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    std::string path() const;
    /// Why nothing is written; empty: it is.
    std::string whyReadOnly() const;
    bool isReadOnly() const { return !whyReadOnly().empty(); }
    /// What a person is to know before it is written, such as a disk without locks; empty: nothing.
    std::string warning() const;

    // Reading. Sees everything that flush() has made durable; blocks for as long as the disk takes.

    params::Result<Contents> contents() const;
    /// What a run has measured, with its ancestors as far as `beginning.parent` says; the record that is
    /// attached, if it is.
    params::Result<std::shared_ptr<engine::LaneRecord>> samples(RunId run) const;
    /// Oldest first.
    params::Result<std::vector<CheckpointInfo>> checkpoints(RunId run) const;
    /// The latest at or before `step`, of the run or, before a fork's first step, of its ancestors; an issue
    /// when there is none.
    params::Result<engine::CheckpointPtr> checkpoint(RunId run, std::int64_t step) const;
    params::Result<std::vector<engine::Event>> events(RunId run) const;
    /// What the table schedules of the run's lane read when it began; none in documents of before.
    params::Result<schedule::Columns> columns(RunId run) const;
    /// What probes have answered about the run.
    params::Result<std::vector<Analysis>> analyses(RunId run) const;
    /// The experiment of a race to the letter, as it has to pass the rules to run again.
    params::Result<std::string> experimentText(RaceId race) const;

    // Writing.

    /// From here on writes what this record measures: a race with a run for each lane. `parents` are the
    /// lanes' parents where they are forks, else empty. `seeds`: where it is one of several. Sets
    /// keepsCheckpoints of the lanes as the file may be written; to be called before the record runs.
    Attached attach(std::shared_ptr<engine::Record> record, const std::vector<RunId>& parents = {},
                    const Seeds& seeds = {});
    /// The same for a record that resumes runs of this document; `runs` are its lanes', which hold what is in
    /// the file. Whatever record these runs had before is written no more.
    void reattach(std::shared_ptr<engine::Record> record, const std::vector<RunId>& runs);
    /// Name, note, colour and visibility of the run with this id.
    void change(const Run& run);
    /// Removes a run with its forks, and theirs. Attached records among them are written no more.
    void remove(RunId run);
    void setExperiment(const experiment::Experiment& experiment);
    /// Nothing: nobody goes through a lesson here any more.
    void setLesson(std::optional<KeptLesson> lesson);
    std::int64_t add(const Reference& reference); ///< returns its id
    void removeReference(std::int64_t id);
    void note(RunId run, const engine::Event& event);
    /// In place of what the same probe with the same settings answered there before. Program and time are set
    /// here.
    void keep(Analysis analysis);

    /// Blocks until everything so far is in the file, or writing fails: then issues say why. What there was
    /// to write into a file that is only read counts as failed.
    params::Issues flush() const;
    WriteState writeState() const;

    /// Copies the whole document to another file, replacing it unless it is open, and goes on there; also
    /// when the present file is gone or only read. On an issue nothing changes. Blocks while it copies.
    params::Issues saveAs(const std::string& path);

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lrp::store
