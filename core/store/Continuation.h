#pragma once

#include "core/store/Document.h"

namespace lrp::store
{

/// A record that an engine can run, and the runs of the document that its lanes are. Attach it (reattach()
/// for a resumed one) before it runs.
struct Continuation {
    std::shared_ptr<engine::Record> record;
    std::vector<RunId> runs;  ///< resumed: the lanes' runs; fork: their parents; the next seed: none yet
    Seeds seeds{};            ///< resumed, and of several: how many are to follow
    params::Issues leftOut{}; ///< measured, resumed: runs whose samples cannot be read
};

/// The race as it was measured, by those of its runs that the document still has and can give. Its state is
/// Ended.
Continuation measured(const Document& document, const Contents& contents, const Race& race);

/// Whether a race has something left: runs to go on with, or seeds that have not begun.
bool isUnfinished(const Contents& contents, const Race& race);

/// The race with every run as it was measured and, where isResumable(), its latest checkpoint to go on from,
/// with the numbers of its tables as they were; runs that ended keep their status and are not trained again.
/// Where all have ended and further seeds were asked for, a new race with the next. An issue when nothing is
/// left to resume, or when what is to go on cannot be read or breaks a rule.
params::Result<Continuation> resume(const Document& document, RaceId race);

/// Runs that leave the course of `parent` at the latest checkpoint at or before `step`, one for each of
/// `lanes`, which are given letters that are free in `taken` as long as there are some, then the parent's. A
/// lane equal to the parent's in optimizer, schedule and all settings goes on unchanged; any other begins its
/// schedule there, over the remaining steps.
params::Result<Continuation> fork(const Document& document, RunId parent, std::int64_t step,
                                  std::vector<experiment::Lane> lanes, const std::string& taken);

} // namespace lrp::store
