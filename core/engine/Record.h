#pragma once

#include "core/engine/Checkpoint.h"
#include "core/engine/Event.h"
#include "core/engine/Halt.h"
#include "core/engine/Outbox.h"
#include "core/engine/SampleColumns.h"
#include "core/engine/SampleLog.h"
#include "core/engine/Score.h"
#include "core/engine/Snapshots.h"
#include "core/engine/StretchColumns.h"
#include "core/experiment/Experiment.h"
#include "core/schedule/Columns.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrp::engine
{

/// Paused and Interrupted (by a crash) are runs of a document that nobody trains at the moment. Bent is one
/// whose place another has taken.
enum class LaneStatus { Waiting, Running, Finished, Diverged, Stopped, Failed, Paused, Interrupted, Bent };
constexpr std::array<std::string_view, 9> choices(LaneStatus)
{
    return {"waiting", "running", "finished",    "diverged", "stopped",
            "failed",  "paused",  "interrupted", "bent"};
}
std::string toString(LaneStatus status);

/// Whether nobody is going to train the lane, unless it is resumed.
inline bool hasEnded(LaneStatus status)
{
    return status != LaneStatus::Waiting && status != LaneStatus::Running;
}

/// Whether there is something left to train from the last checkpoint on.
inline bool isResumable(LaneStatus status)
{
    return status == LaneStatus::Stopped || status == LaneStatus::Paused || status == LaneStatus::Interrupted;
}

struct LaneRecord;

/// What was done to the future of a run when another took its place (Bend.h).
struct Bend {
    double from = 0.0;           ///< the rate of the last update before it
    double to = 0.0;             ///< the rate that the new future ends with; NaN: not known
    bool isUndone = false;       ///< it brings back what was before an earlier bend
    schedule::Schedule before{}; ///< of the run whose place was taken
};

/// Where a lane begins that does not begin with new weights at step 0. Set before it runs.
struct Beginning {
    /// What it goes on from; nullptr: new weights.
    CheckpointPtr checkpoint;
    /// Whether optimizer and schedule go on too, as in a resumed run; else the schedule begins anew with the
    /// next update, and so does the optimizer's state unless it fits.
    bool isContinued = true;
    /// A fork's first step, and the run that holds its past. Of other runs 0 and nullptr.
    std::int64_t forkStep = 0;
    std::shared_ptr<const LaneRecord> parent;
    /// The update with which its schedule began: what the schedule's lengths count from.
    std::int64_t scheduleStep = 0;
    /// Of a run that took its parent's place.
    std::optional<Bend> bend{};
};

/// What one lane has measured so far. Written by its trainer, read by anyone at any time.
struct LaneRecord {
    static constexpr std::size_t kMostCheckpoints = 64; ///< a run makes 50, and some when it pauses
    static constexpr std::size_t kMostEvents = 10'000;

    char letter = 'A';
    std::string name;
    SampleColumns samples;
    SampleLog<Evaluation> evaluations;
    StretchColumns stretches; ///< where the experiment asks for optional channels
    std::atomic<LaneStatus> status{LaneStatus::Waiting};
    std::atomic<std::int64_t> steps{0};            ///< updates done
    std::atomic<std::int64_t> trainNanoseconds{0}; ///< time inside training steps
    std::atomic<std::int64_t> wallNanoseconds{0};  ///< from the start of the race to the lane's end

    Beginning beginning;
    /// Whether somebody takes the checkpoints; else none are made. Set before it runs.
    bool keepsCheckpoints = false;
    Outbox<CheckpointPtr> checkpoints{kMostCheckpoints};
    Outbox<Event> events{kMostEvents};
    Snapshots snapshots;
    Halt halt;

    void fail(const std::string& why);
    std::string failure() const;

    /// The numbers of its table schedules: read when it begins; of a lane that goes on set before it runs.
    schedule::Columns columns() const;
    void setColumns(schedule::Columns columns);

private:
    mutable std::mutex m_mutex;
    std::string m_failure;
    schedule::Columns m_columns;
};

/// The score of a lane that is looked at once; for one that is watched there is RunningScore.
Score scoreOf(const LaneRecord& lane);

/// What the numbers of a run depend on beside its experiment, by name: "data" is the fingerprint of data that
/// were read from files.
using Facts = std::map<std::string, std::string>;

enum class RunState { Preparing, Running, Paused, Ended };

/// One execution of an experiment: one record a lane.
class Record
{
public:
    explicit Record(experiment::Experiment experiment);
    /// With lanes that have a past: one for each lane of the experiment, in order. `shape` is that of lanes
    /// which are only read; those that will train get theirs, and room for it, by setShape().
    Record(experiment::Experiment experiment, std::vector<std::shared_ptr<LaneRecord>> lanes,
           const experiment::Shape& shape = {});

    const experiment::Experiment& experiment() const { return m_experiment; }
    const std::vector<std::shared_ptr<LaneRecord>>& lanes() const { return m_lanes; }

    /// Zero until the data are loaded.
    experiment::Shape shape() const;
    /// Makes room for the samples of all lanes, so that training need not. Before the first sample.
    void setShape(const experiment::Shape& shape);

    /// Known once the data are loaded; of a record that goes on, those that it began with.
    Facts facts() const;
    void setFacts(Facts facts);

    std::atomic<RunState> state{RunState::Preparing};

    /// What kept the run from starting, such as a missing file.
    params::Issues problems() const;
    void setProblems(params::Issues problems);

    /// What is worth knowing about the run and keeps it from nothing. There once it is no longer Preparing.
    params::Issues remarks() const;
    void setRemarks(params::Issues remarks);

private:
    experiment::Experiment m_experiment;
    std::vector<std::shared_ptr<LaneRecord>> m_lanes;
    mutable std::mutex m_mutex;
    experiment::Shape m_shape{};
    Facts m_facts;
    params::Issues m_problems;
    params::Issues m_remarks;
};

/// What people are told of a lane of this record: one that would go on is paused while its race is.
LaneStatus statusOf(const Record& record, const LaneRecord& lane);

} // namespace lrp::engine
