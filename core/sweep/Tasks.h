#pragma once

#include "core/sweep/Specification.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace lrp::sweep
{

/// One race of a sweep: all lanes, with one combination of settings and one seed.
struct Task {
    std::string id;    ///< of the race, the same in any sweep: Identity.h
    std::string label; ///< what varies, for people: "lr 0.1 · batch 16 · seed 42"
    std::size_t combination = 0;
    std::int64_t seed = 0;
};

/// The label without the seed; empty: nothing varies but seeds.
std::string settingsLabel(const Task& task);

/// Rates that some lane of a sweep will use, and the first that does: the place of its task among all, and of
/// the lane in it.
struct DistinctPlan {
    std::size_t task = 0;
    std::size_t lane = 0;
};

struct Tasks {
    std::vector<Task> list; ///< combinations in order, the seeds of each after one another
    std::size_t combinations = 0;
    std::size_t repeated = 0;        ///< left out, as an earlier one has the same settings
    std::int64_t steps = 0;          ///< of all lanes of all tasks
    std::vector<DistinctPlan> plans; ///< of schedule, base rate and length; seeds change none
};

/// Every race that the sweep asks for. Each is read as an experiment before any runs; a problem of a value
/// carries its place in the sweep, such as /sweep/parameters/~1lanes~1*~1optimizer~1lr/values/3, one that
/// values make together names them. At most kMostTasks.
params::Result<Tasks> tasksOf(const Sweep& sweep);

/// What the combination of a task sets, in order: pointers as the sweep has them, and values.
std::vector<std::pair<std::string, params::Json>> settingsOf(const Sweep& sweep, const Task& task);

/// The experiment that a task runs, named by its label.
params::Result<experiment::Experiment> experimentOf(const Sweep& sweep, const Task& task);

} // namespace lrp::sweep
