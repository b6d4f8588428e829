#pragma once

#include "core/store/Document.h"

namespace lrp::store
{

/// A record that an engine can run, and the runs of the document that its lanes are. Attach it (reattach()
/// for a resumed one) before it runs.
struct Continuation {
    std::shared_ptr<engine::Record> record;
    std::vector<RunId> runs; ///< resumed: the lanes' runs; fork: their parents
};

/// The race as it was measured, by those of its runs that the document still has. Its state is Ended.
params::Result<Continuation> measured(const Document& document, const Contents& contents, const Race& race);

/// The race with every run as it was measured and, where isResumable(), its latest checkpoint to go on from;
/// runs that ended keep their status and are not trained again. An issue when nothing is left to resume.
params::Result<Continuation> resume(const Document& document, RaceId race);

/// Runs that leave the course of `parent` at the latest checkpoint at or before `step`, one for each of
/// `lanes`, which are given letters that are free in `taken` as long as there are some, then the parent's. A
/// lane equal to the parent's in optimizer, schedule and all settings goes on unchanged; any other begins its
/// schedule there, over the remaining steps.
params::Result<Continuation> fork(const Document& document, RunId parent, std::int64_t step,
                                  std::vector<experiment::Lane> lanes, const std::string& taken);

} // namespace lrp::store
