#pragma once

#include <cstdint>

namespace lrp::store
{

/// What tells a document from other SQLite databases (PRAGMA application_id): "LRPD".
inline constexpr std::int32_t kApplicationId = 0x4C525044;

/// PRAGMA user_version of what this program writes. It rises with every change below, and the change gets a
/// migration (detail/Migrations.cpp).
inline constexpr std::int32_t kSchemaVersion = 6;

/// Keys of the table `document` that came later, for which the schema needs no change: a program that does
/// not know them leaves their rows as they are. The text of a lesson's file, and where somebody stands in it
/// (JSON, of core/lesson).
inline constexpr const char* kLessonKey = "lesson";
inline constexpr const char* kLessonStateKey = "lesson_state";

/// The first version's schema of an .lrp document, an SQLite database that any SQLite tool reads. Comments
/// stay in the file. Measured numbers have columns without a type, since REAL would make 0 of −0; NULL is
/// NaN. A *packed* blob is its content's size and CRC-32, 32 bits each and little endian as everything, and
/// then the content as zlib's stream. In *shuffled* numbers the first byte of each comes first, then the
/// second of each …
inline constexpr const char* kSchema = R"sql(
CREATE TABLE document (
    key   TEXT PRIMARY KEY, -- 'experiment': as the form showed it last, JSON
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE race ( -- runs that were started together
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at          INTEGER NOT NULL, -- milliseconds since 1970, UTC
    program             TEXT NOT NULL,    -- name and version of what trained it
    experiment          TEXT NOT NULL,    -- JSON
    train_examples      INTEGER NOT NULL, -- this and what follows: 0 while the data were never loaded
    validation_examples INTEGER NOT NULL,
    steps_per_epoch     INTEGER NOT NULL,
    total_steps         INTEGER NOT NULL,
    evaluate_every      INTEGER NOT NULL
);

CREATE TABLE run ( -- one lane of a race
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    race                 INTEGER NOT NULL REFERENCES race,
    lane                 INTEGER NOT NULL,                          -- place in the experiment's lanes, from 0
    parent               INTEGER REFERENCES run ON DELETE CASCADE,  -- of a fork; an earlier run
    fork_step            INTEGER NOT NULL,                          -- of a fork: its first step; else 0
    schedule_step        INTEGER NOT NULL,                          -- where its schedule began
    letter               TEXT NOT NULL,
    seed                 INTEGER NOT NULL,
    status               TEXT NOT NULL, -- waiting, running, finished, diverged, stopped, failed, paused, interrupted
    started_at           INTEGER NOT NULL,
    steps                INTEGER NOT NULL, -- updates done, those of a fork's past among them
    train_nanoseconds    INTEGER NOT NULL,
    wall_nanoseconds     INTEGER NOT NULL,
    failure              TEXT NOT NULL,
    name                 TEXT NOT NULL,
    note                 TEXT NOT NULL,
    colour               TEXT NOT NULL, -- a letter
    is_shown             INTEGER NOT NULL,
    last_training_loss,
    best_training_loss,
    last_validation_loss,
    best_validation_loss,
    last_accuracy,
    best_accuracy
);
CREATE INDEX run_of_race ON run(race);
CREATE INDEX run_of_parent ON run(parent);

CREATE TABLE sample_block ( -- one sample for each step, in blocks of 4096; the last may hold fewer
    id         INTEGER PRIMARY KEY,
    run        INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    first_step INTEGER NOT NULL,
    count      INTEGER NOT NULL,
    data       BLOB NOT NULL, -- packed: uint32 count; uint8, 1 where the momentum moves; shuffled rates
                              -- (float64), losses (float32) and momentums (float64, one where it is steady)
    UNIQUE (run, first_step)
);

CREATE TABLE evaluation (
    run             INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    step            INTEGER NOT NULL, -- updates done
    training_loss,                    -- mean since the evaluation before
    validation_loss,
    accuracy,
    PRIMARY KEY (run, step)
) WITHOUT ROWID;

CREATE TABLE event (
    id   INTEGER PRIMARY KEY,
    run  INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    step INTEGER NOT NULL, -- updates done
    kind TEXT NOT NULL,    -- started, paused, resumed, edited, forked, plateau, diverged, stopped, interrupted, note
    text TEXT NOT NULL,
    at   INTEGER NOT NULL  -- milliseconds since 1970, UTC
);
CREATE INDEX event_of_run ON event(run);

CREATE TABLE checkpoint (
    id     INTEGER PRIMARY KEY,
    run    INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    step   INTEGER NOT NULL, -- updates done
    reason TEXT NOT NULL,    -- regular, pause, stop, end
    data   BLOB NOT NULL,    -- packed: the trainer's bytes
    UNIQUE (run, step)
);

CREATE TABLE reference ( -- curves from elsewhere
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
);
CREATE TABLE reference_series (
    reference INTEGER NOT NULL REFERENCES reference ON DELETE CASCADE,
    place     INTEGER NOT NULL, -- from 0
    tag       TEXT NOT NULL,
    count     INTEGER NOT NULL,
    data      BLOB NOT NULL,    -- packed: shuffled steps (int64) and values (float64)
    PRIMARY KEY (reference, place)
) WITHOUT ROWID;
)sql";

/// What version 2 adds: what a run needs to be repeated, the seeds that are still to come, and who writes.
inline constexpr const char* kSchema2 = R"sql(
ALTER TABLE race ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';        -- what its numbers depend on beside the
                                                                     -- experiment: JSON, a text for each name
ALTER TABLE race ADD COLUMN seeds_left INTEGER NOT NULL DEFAULT 0;   -- races that were asked for with it and
                                                                     -- have not begun: its seed + 1, + 2 …
CREATE TABLE table_column ( -- numbers of a file that schedules of type 'table' read
    id    INTEGER PRIMARY KEY,
    file  TEXT NOT NULL,    -- as the schedule names it
    name  TEXT NOT NULL,    -- of the column, or its number
    count INTEGER NOT NULL,
    data  BLOB NOT NULL     -- packed: shuffled numbers (float64)
);
CREATE TABLE run_column ( -- which of them a run's schedule has
    run  INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    kept INTEGER NOT NULL REFERENCES table_column,
    PRIMARY KEY (run, kept)
) WITHOUT ROWID;

CREATE TABLE holder ( -- who has the file open to write; a row that stays is of one that was cut off
    host       TEXT NOT NULL,
    process    INTEGER NOT NULL,
    began      INTEGER NOT NULL, -- the process, in the system's clock ticks since it started
    program    TEXT NOT NULL,
    file       INTEGER NOT NULL, -- inode: in a copy of the file the row is not about that
    since      INTEGER NOT NULL  -- milliseconds since 1970, UTC
);
)sql";

/// What version 3 adds: channels by name, of which a run keeps one value for each stretch of its updates. The
/// first of a fork and the last of a run may be shorter than the others.
inline constexpr const char* kSchema3 = R"sql(
CREATE TABLE stretch_column (
    run     INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    channel TEXT NOT NULL,    -- its name, such as gradient_norm
    length  INTEGER NOT NULL, -- updates in a stretch: they begin at its multiples
    end     INTEGER NOT NULL, -- updates done after the last one
    count   INTEGER NOT NULL, -- of stretches
    data    BLOB NOT NULL,    -- packed: shuffled values (float32)
    PRIMARY KEY (run, channel)
) WITHOUT ROWID;
)sql";

/// What version 4 adds: what probes answered.
inline constexpr const char* kSchemaAnalyses = R"sql(
CREATE TABLE analysis (
    id       INTEGER PRIMARY KEY,
    run      INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    step     INTEGER NOT NULL, -- updates done where it was asked
    kind     TEXT NOT NULL,    -- the probe: boundary, evaluate, …
    settings TEXT NOT NULL,    -- JSON: {"type": kind, settings…}
    answer   BLOB NOT NULL,    -- packed: JSON
    program  TEXT NOT NULL,    -- name and version of what computed it
    at       INTEGER NOT NULL, -- milliseconds since 1970, UTC
    UNIQUE (run, step, kind, settings)
);
)sql";

/// What version 5 adds: runs that took their parent's place. Such a parent has the status 'bent'; the run
/// itself is a fork with an event 'bent' at its first step, whose text is JSON: {"from", "to": rates,
/// "undone", "before", "after": schedules}.
inline constexpr const char* kSchemaBends = R"sql(
CREATE INDEX bend_of_run ON event(run) WHERE kind = 'bent'; -- also a status of run: another took its place
)sql";

/// What version 6 adds: evaluations at a lane's average of its weights.
inline constexpr const char* kSchemaAverages = R"sql(
ALTER TABLE evaluation ADD COLUMN average_loss;     -- NULL too where the lane keeps none
ALTER TABLE evaluation ADD COLUMN average_accuracy;
)sql";

} // namespace lrp::store
