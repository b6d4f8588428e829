#include "core/schedule/SequentialLR.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/Scheduler.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::schedule
{

using params::Issues;

namespace
{

class SequentialScheduler final : public Scheduler
{
public:
    SequentialScheduler(const SequentialLR& settings, Groups& groups)
        : m_milestones(params::ticksOf(settings.milestones))
    {
        for (const Schedule& schedule : settings.schedulers) {
            m_children.push_back(makeScheduler(schedule, groups));
        }
        for (Group& group : groups) {
            group.lr = group.initialLr.value_or(group.lr);
        }
        for (const auto& child : m_children) {
            child->rewind();
        }
        m_children.front()->begin(groups);
    }

    void step(Groups& groups) override
    {
        m_t += 1.0;
        const auto after = std::upper_bound(m_milestones.begin(), m_milestones.end(), m_t);
        const auto active = static_cast<std::size_t>(after - m_milestones.begin());
        if (active > 0 && m_milestones[active - 1] == m_t) {
            m_children[active]->stepTo(groups, 0.0);
        } else {
            m_children[active]->step(groups);
        }
    }

    void stepTo(Groups& /*groups*/, double /*epoch*/) override
    {
        throw ScheduleError(translate("schedule", "SequentialLR cannot go to an explicit epoch"));
    }

    void exchange(Memory& memory) override
    {
        memory(m_t);
        for (const auto& child : m_children) {
            child->exchange(memory);
        }
    }

private:
    std::vector<std::unique_ptr<Scheduler>> m_children;
    std::vector<double> m_milestones;
    double m_t = 0.0;
};

} // namespace

Issues SequentialLR::check(const SequentialLR& settings)
{
    Issues issues = refuseInside(kInfo.id, settings.schedulers, {kInfo.id});
    const std::size_t wanted = settings.schedulers.empty() ? 0 : settings.schedulers.size() - 1;
    append(issues, checkCount("/milestones", settings.milestones.size(), wanted, [] {
               return translate("schedule", "has %1; needs %2, one fewer than there are schedules");
           }));
    append(issues, checkOrder("/milestones", settings.milestones));
    return issues;
}

Curve SequentialLR::curve(const Base& base) const
{
    curve::Sequence sequence{.parts = {}, .at = params::ticksOf(milestones)};
    for (const Schedule& part : schedulers) {
        sequence.parts.push_back(runCurveOf(part, base).value_or(Curve(base.lr)));
    }
    return sequence.parts.size() == 1 ? sequence.parts.front() : Curve(Curve::Node{std::move(sequence)});
}

std::unique_ptr<Scheduler> SequentialLR::ownScheduler(Groups& groups, std::optional<double>) const
{
    return std::make_unique<SequentialScheduler>(*this, groups);
}

} // namespace lrp::schedule
