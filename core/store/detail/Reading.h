#pragma once

#include "core/store/detail/Rows.h"
#include "core/store/Run.h"

#include <functional>
#include <map>
#include <memory>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace lrp::store
{

/// What is known of a document beside its file.
struct Surroundings {
    /// Whether somebody else writes it: what is under way there goes on.
    bool isOpenElsewhere = false;
    /// The record of a run that this Document writes; nullptr of others.
    std::function<std::shared_ptr<engine::LaneRecord>(RunId)> attached;
};

// All of these throw Damage, Missing for a run that is not there, and what SQLiteCpp throws. Whatever the
// file holds, they end, and with memory in proportion to it.

/// Nobody trains what was under way when its program ended.
void settle(Run& run, const Surroundings& surroundings);

Contents readContents(SQLite::Database& database, const Surroundings& surroundings, const std::string& path);
Run readRun(SQLite::Database& database, RunId run, const Surroundings& surroundings);
/// With its ancestors.
std::shared_ptr<engine::LaneRecord> readLane(SQLite::Database& database, RunId run,
                                             const Surroundings& surroundings);
/// The latest `most`, oldest first, without those that are nonsense.
std::vector<CheckpointInfo> readCheckpoints(SQLite::Database& database, RunId run,
                                            std::int64_t most = Rising::kMostRows);
/// nullptr when there is none at or before `step`.
engine::CheckpointPtr readCheckpoint(SQLite::Database& database, RunId run, std::int64_t step);
/// Of the runs that took their parents' places, without `before`.
std::map<RunId, engine::Bend> readBends(SQLite::Database& database);
std::vector<engine::Event> readEvents(SQLite::Database& database, RunId run);

} // namespace lrp::store
