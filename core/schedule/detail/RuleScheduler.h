#pragma once

#include "core/schedule/detail/CurveScheduler.h"
#include "core/schedule/detail/Rules.h"
#include "core/schedule/Hooks.h"

namespace lrp::schedule
{

/// Settings that PyTorch computes from the present rate.
template <class S>
concept Recurrent = requires(Rule<S>& rule, const Tick& tick)
{
    rule.next(tick);
};

/// Runs those; their curve is asked at explicit epochs alone.
template <class S>
class RuleScheduler final : public CurveScheduler
{
public:
    RuleScheduler(const Schedule& schedule, Groups& groups, std::optional<double> lastEpoch)
        : CurveScheduler(schedule, lastEpoch)
        , m_rule(*schedule.as<S>())
    {
        claim(groups, lastEpoch);
        begin(groups);
    }

    void step(Groups& groups) override
    {
        m_t += 1.0;
        m_calls += 1.0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].lr = known(m_rule.next(tick(groups[g], g)), g, m_t);
        }
    }

    void stepTo(Groups& groups, double epoch) override
    {
        if constexpr (kHasClosedForm) {
            CurveScheduler::stepTo(groups, epoch);
        } else {
            m_t = epoch - 1.0;
            step(groups);
        }
    }

private:
    static constexpr bool kHasClosedForm = [] {
        if constexpr (SaysClosedForm<S>) {
            return S::kHasClosedForm;
        } else {
            return true;
        }
    }();

    Tick tick(const Group& group, std::size_t index) const
    {
        return {.t = m_t, .calls = m_calls, .lr = group.lr, .base = base(index), .group = index};
    }

    Rule<S> m_rule;
};

} // namespace lrp::schedule
