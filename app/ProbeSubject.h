#pragma once

#include "app/Commands.h"
#include "core/engine/Record.h"
#include "core/store/Document.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lrp::app
{

/// What a probe is asked about: a lane after so many updates, and how its weights are come by.
struct ProbeSubject {
    experiment::Problem problem;
    experiment::Shape shape{};     ///< zeros of a run whose data were never loaded
    experiment::Lane lane;         ///< that makes the step after
    std::int64_t scheduleStep = 0; ///< the update with which the lane's schedule began
    std::string pointer;           ///< of the lane in its experiment: "/lanes/1"
    char letter = 'A';
    std::string name; ///< of the lane, or of the run where it has one of its own
    std::int64_t step = 0;
    engine::CheckpointPtr checkpoint;       ///< of exactly that step; else nullptr, and
    std::shared_ptr<engine::Record> record; ///< the lane alone, to be trained up to there

    std::vector<engine::CheckpointPtr> earlier; ///< before that one, for a probe that looks back

    // Of a document.
    std::unique_ptr<store::Document> document;
    std::optional<store::RunId> run;
    std::optional<std::int64_t> beginsAnewAt; ///< a fork's first step, where its schedule does

    std::vector<std::string> inputs; ///< files that are read
};

/// What decides where a probe is asked.
struct Asking {
    bool trains = false;
    bool looksBack = false;
    std::int64_t mostEarlier = 0; ///< Probe::mostEarlier()
};

/// A lane of an experiment, from its first step on, or a run of a document: from its checkpoint at the step,
/// or from the latest before it, which is said on stderr. Without a step it is the end or, for a probe that
/// trains, the beginning, a fork's own. Before a fork's first step it is the ancestor that made the step. For
/// a probe that looks back a run of a document alone, at its latest checkpoint up to the step.
params::Result<ProbeSubject> subjectOf(const ProbeOptions& options, const Asking& asking);

} // namespace lrp::app
