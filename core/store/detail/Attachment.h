#pragma once

#include "core/store/Run.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace lrp::store
{

/// A record whose measurements go into the file, and how far they have come. A turn is collect(), write() in
/// a transaction, and saved() once that is in the file; without saved() the next turn does it all again.
/// Thread: the writer's.
class Attachment
{
public:
    /// The lanes' runs must have rows before the first write(). `areInFile`: and what the lanes hold already
    /// is in the file; else it is written too, what they begin from among it.
    Attachment(std::shared_ptr<engine::Record> record, const std::vector<RunId>& runs, bool areInFile);

    /// Takes what there is now: first the checkpoints, then the samples, so that a checkpoint is never in the
    /// file without all samples before it. Returns whether something is to be written.
    bool collect();
    void write(SQLite::Database& database);
    void saved();

    /// Leaves the runs that `successor` has too to it, with what is not in the file yet.
    void handOver(Attachment& successor);

    std::shared_ptr<engine::LaneRecord> lane(RunId run) const;

    /// Whether nobody but this can still add to the record.
    bool isOver() const { return m_record.use_count() == 1; }

private:
    /// What is written of a run beside what grows.
    struct State {
        engine::LaneStatus status = engine::LaneStatus::Waiting;
        std::int64_t steps = 0;
        std::int64_t trainNanoseconds = 0;
        std::int64_t wallNanoseconds = 0;
        std::string failure;
        bool operator==(const State&) const = default;
    };
    struct Progress {
        std::size_t samples = 0;
        std::size_t evaluations = 0;
        std::size_t stretches = 0;
        std::optional<State> state;
        bool operator==(const Progress&) const = default;
    };
    struct Lane {
        RunId run = 0;
        std::shared_ptr<engine::LaneRecord> record;
        Progress now;
        Progress saved;
        engine::RunningScore score{};
        std::vector<engine::CheckpointPtr> checkpoints;
        std::vector<engine::Event> events;
    };

    static bool updateRun(SQLite::Database& database, const Lane& lane);
    static void writeSamples(SQLite::Database& database, const Lane& lane);
    static void writeEvaluations(SQLite::Database& database, Lane& lane);
    static void writeCheckpoints(SQLite::Database& database, const Lane& lane);

    std::shared_ptr<engine::Record> m_record;
    std::vector<Lane> m_lanes;
    /// Data are loaded, and tables read: shape, facts and columns are known. Forks and resumed races have a
    /// shape before that.
    bool isPrepared() const { return m_hasBegun && m_shape.totalSteps > 0; }

    experiment::Shape m_shape; ///< as collect() found it
    bool m_hasBegun = false;   ///< as collect() found it
    bool m_isShapeSaved = false;
};

} // namespace lrp::store
