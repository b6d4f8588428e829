#pragma once

#include "core/schedule/Hooks.h"
#include "core/schedule/Scheduler.h"
#include "core/text/Translate.h"

#include <optional>

namespace lrp::schedule
{

/// Runs a Listener. It has no tick of its own: every step needs a metric.
template <Listener S>
class MetricScheduler final : public Scheduler
{
public:
    MetricScheduler(const S& settings, Groups& groups)
        : m_settings(settings)
        , m_state(settings.begin(groups))
    {
    }

    void step(Groups& /*groups*/) override
    {
        throw ScheduleError(translate("schedule", "%1 needs a metric at every tick").arg(S::kInfo.id));
    }
    void stepTo(Groups& groups, double /*epoch*/) override { step(groups); }
    void report(Groups& groups, double metric) override { m_settings.report(m_state, groups, metric); }

    void exchange(Memory& memory) override { m_state.exchange(memory); }

    std::optional<Standing> standing() const override
    {
        if constexpr (TellsStanding<S>) {
            return m_settings.standing(m_state);
        } else {
            return std::nullopt;
        }
    }

private:
    S m_settings;
    typename S::State m_state;
};

} // namespace lrp::schedule
