#pragma once

#include "core/engine/Record.h"
#include "core/experiment/Experiment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lrp::store
{

/// The row of a run; ids count from 1 and are never used again.
using RunId = std::int64_t;
/// Runs that were started together.
using RaceId = std::int64_t;

/// What was asked when runs were started together.
struct Race {
    RaceId id = 0;
    std::int64_t startedAt = 0; ///< milliseconds since 1970, UTC
    experiment::Experiment experiment;
    experiment::Shape shape{};  ///< zeros while the data were never loaded
    std::string program;        ///< name and version of what trained it
    engine::Facts facts;        ///< empty likewise, and in documents of before
    std::int64_t seedsLeft = 0; ///< races asked for with it that have not begun: its seed + 1, + 2 …
};

/// How a race stands among those of several seeds that were asked for at once.
struct Seeds {
    std::int64_t left = 0; ///< that have not begun
    RaceId after = 0;      ///< the race of the seed before, which leaves them to this one; 0: none
};

/// A run without its samples: one line of the history.
struct Run {
    RunId id = 0;
    RaceId race = 0;
    std::size_t lane = 0;        ///< which of the race's lanes
    std::optional<RunId> parent; ///< of a fork
    std::int64_t forkStep = 0;   ///< of a fork: its first step
    std::int64_t scheduleStep = 0;
    std::optional<engine::Bend> bend{}; ///< of a run that took its parent's place; without `before`

    char letter = 'A';
    std::int64_t seed = 0;
    engine::LaneStatus status = engine::LaneStatus::Waiting;
    std::int64_t startedAt = 0; ///< milliseconds since 1970, UTC
    std::int64_t steps = 0;     ///< updates done, those of a fork's past among them
    std::int64_t trainNanoseconds = 0;
    std::int64_t wallNanoseconds = 0;
    engine::Score score;
    std::string failure; ///< of a failed run

    // What people may change.
    std::string name;
    std::string note;
    char colour = 'A'; ///< one of the lanes' colours, by its letter
    bool isShown = true;
};

/// A checkpoint without its bytes.
struct CheckpointInfo {
    std::int64_t step = 0;
    engine::Checkpoint::Reason reason = engine::Checkpoint::Reason::Regular;
    std::int64_t bytes = 0; ///< in the file
};

/// A curve from elsewhere to compare with.
struct ReferenceSeries {
    std::string tag;
    std::vector<std::int64_t> steps;
    std::vector<double> values; ///< one for each step; may be NaN
};
struct Reference {
    std::int64_t id = 0;
    std::string name;
    std::vector<ReferenceSeries> series;
};

/// A lesson that somebody is going through in a document.
struct KeptLesson {
    std::string text;  ///< of its file
    std::string state; ///< where they are and what they have answered, as core/lesson writes it

    bool operator==(const KeptLesson&) const = default;
};

/// Everything of a document but samples, evaluations, events and checkpoints.
struct Contents {
    std::optional<experiment::Experiment> experiment; ///< as the form showed it last
    std::vector<Race> races;
    std::vector<Run> runs;
    std::vector<Reference> references; ///< with their series
    std::optional<KeptLesson> lesson;
    /// What is in the file but not here, as it is damaged or of a newer version: one sentence for each.
    params::Issues leftOut;
};

} // namespace lrp::store
