#include "core/schedule/Scheduler.h"

#include "core/schedule/detail/CurveScheduler.h"
#include "core/schedule/Type.h"

namespace lrp::schedule
{

void Scheduler::report(Groups& groups, double /*metric*/)
{
    step(groups);
}

std::unique_ptr<Scheduler> makeScheduler(const Schedule& schedule, Groups& groups,
                                         std::optional<double> lastEpoch)
{
    if (const auto make = schedule.type().scheduler; make != nullptr) {
        if (auto own = make(schedule, groups, lastEpoch)) {
            return own;
        }
    }
    return std::make_unique<CurveScheduler>(schedule, groups, lastEpoch);
}

std::vector<double> memoryOf(Scheduler& scheduler)
{
    Memory memory;
    scheduler.exchange(memory);
    return memory.written();
}

void recall(Scheduler& scheduler, std::span<const double> memory)
{
    Memory reading(memory);
    scheduler.exchange(reading);
    if (!reading.isUsedUp()) {
        throw std::runtime_error("the schedule's memory is too long");
    }
}

} // namespace lrp::schedule
