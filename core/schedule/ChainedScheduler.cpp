#include "core/schedule/ChainedScheduler.h"

#include "core/schedule/composition/Product.h"
#include "core/schedule/detail/Checks.h"
#include "core/schedule/Scheduler.h"
#include "core/text/Translate.h"

namespace lrp::schedule
{

namespace
{

class ChainedSteps final : public Scheduler
{
public:
    ChainedSteps(const ChainedScheduler& settings, Groups& groups)
    {
        for (const Schedule& schedule : settings.schedulers) {
            m_children.push_back(makeScheduler(schedule, groups));
        }
    }

    void step(Groups& groups) override
    {
        for (const auto& child : m_children) {
            child->step(groups);
        }
    }

    /// PyTorch's step() takes no epoch here, and SequentialLR passes one at a milestone.
    void stepTo(Groups& /*groups*/, double /*epoch*/) override
    {
        throw ScheduleError(
            translate("schedule", "ChainedScheduler cannot take over at a milestone of SequentialLR"));
    }

    void rewind() override
    {
        for (const auto& child : m_children) {
            child->rewind();
        }
    }

    void begin(Groups& groups) override { step(groups); }

    void exchange(Memory& memory) override
    {
        for (const auto& child : m_children) {
            child->exchange(memory);
        }
    }

private:
    std::vector<std::unique_ptr<Scheduler>> m_children;
};

} // namespace

params::Issues ChainedScheduler::check(const ChainedScheduler& settings)
{
    return refuseInside(kInfo.id, settings.schedulers, {kInfo.id});
}

Curve ChainedScheduler::curve(const Base& base) const
{
    return Product{schedulers}.curve(base);
}

std::unique_ptr<Scheduler> ChainedScheduler::ownScheduler(Groups& groups, std::optional<double>) const
{
    return std::make_unique<ChainedSteps>(*this, groups);
}

} // namespace lrp::schedule
