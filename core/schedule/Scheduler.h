#pragma once

#include "core/schedule/Group.h"
#include "core/schedule/Memory.h"
#include "core/schedule/Schedule.h"
#include "core/schedule/Standing.h"

#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace lrp::schedule
{

/// The framework would raise here, as PyTorch does when OneCycleLR is stepped past its end: the message says
/// which exception and why, and is a sentence without its full stop.
class ScheduleError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A running schedule, stepping as torch.optim.lr_scheduler 1.13.1 does: each call computes the new rates
/// from the groups' present ones, so that chained schedules, rates changed by hand, explicit epochs and
/// resumed runs come out as PyTorch's do. Thread: any, one at a time.
class Scheduler
{
public:
    virtual ~Scheduler() = default;

    /// PyTorch's step(): one tick. Throws ScheduleError where PyTorch raises.
    virtual void step(Groups& groups) = 0;
    /// PyTorch's step(epoch): go to this epoch, by the closed form where there is one.
    virtual void stepTo(Groups& groups, double epoch) = 0;
    /// PyTorch's step(metrics) of a schedule that listens to one; others make a plain step.
    virtual void report(Groups& groups, double metric);

    /// How a schedule that listens stands; nothing where it does not, or does not tell.
    virtual std::optional<Standing> standing() const { return std::nullopt; }

    // How SequentialLR handles its children.
    virtual void rewind() {}                  ///< take back the count of the step made at construction
    virtual void begin(Groups& /*groups*/) {} ///< make the first step (again)

    /// Everything that the next step depends on beside the groups and the settings.
    virtual void exchange(Memory& memory) = 0;
};

/// Constructs the schedule on the groups, which makes its first step: afterwards they hold the rates of tick
/// 0. `lastEpoch` resumes, as PyTorch's argument does; the groups must then have an initialLr. The schedule
/// must have passed fits().
std::unique_ptr<Scheduler> makeScheduler(const Schedule& schedule, Groups& groups,
                                         std::optional<double> lastEpoch = {});

/// What the schedule remembers, for a checkpoint.
std::vector<double> memoryOf(Scheduler& scheduler);
/// Goes on from the memory of a schedule of the same settings, made on groups like those this one was made
/// on; the groups as they then stood are the caller's to bring back. Throws std::runtime_error when it is
/// another schedule's.
void recall(Scheduler& scheduler, std::span<const double> memory);

} // namespace lrp::schedule
