#pragma once

#include "core/store/Run.h"

#include <QString>

namespace lrp::ui
{

/// "B  step", as tables name a run or a lane.
QString titleText(char letter, const std::string& name);
QString runTitle(const store::Run& run);

/// "fork @900"
QString forkText(std::int64_t step);
/// Empty for a run that is no fork.
QString forkText(const store::Run& run);

/// "0:08", "2:15:40"
QString durationText(std::int64_t nanoseconds);

/// "2026-11-25 14:03" in the time of this place; empty for 0.
QString momentText(std::int64_t millisecondsSince1970);

/// Everything that a filter finds a run by, its lane's schedule and optimizer among it.
QString searchText(const store::Run& run, const experiment::Lane& lane);

} // namespace lrp::ui
