#pragma once

#include "core/params/Json.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrp::schedule
{

class Schedule;
class Scheduler;

/// One type of schedule to those who do not name it: what can be asked of its settings, each question a
/// function of a pointer to them. A hook (Hooks.h) that the settings do not have is null.
struct Type {
    const params::Info* info = nullptr;
    std::string_view starter{};
    double firstTick = 0.0;
    bool listens = false;

    std::shared_ptr<void> (*make)() = nullptr; ///< settings as they are by default
    std::shared_ptr<void> (*copy)(const void* settings) = nullptr;
    std::vector<params::Setting> (*declared)(void* settings) = nullptr;

    params::Issues (*check)(const void* settings) = nullptr;
    params::Issues (*fits)(const void* settings, const Groups& groups) = nullptr;
    Curve (*curve)(const void* settings, const Base& base) = nullptr;
    std::optional<Curve> (*momentum)(const void* settings, const Base& base) = nullptr;
    double (*ownBase)(const void* settings, std::size_t group) = nullptr;
    /// For schedules that do more than follow their curve; may answer nullptr too.
    std::unique_ptr<Scheduler> (*scheduler)(const Schedule& schedule, Groups& groups,
                                            std::optional<double> lastEpoch) = nullptr;
};

/// The types that one framework's file brings into the catalogue.
using Types = std::vector<const Type& (*)()>;

} // namespace lrp::schedule
