#include "core/schedule/detail/CurveScheduler.h"

#include "core/schedule/OneCycleLR.h"
#include "core/schedule/Type.h"

#include <utility>

namespace lrp::schedule
{

namespace
{

double momentumIn(const Group& group)
{
    return group.beta1.value_or(group.momentum.value_or(0.0));
}

} // namespace

CurveScheduler::CurveScheduler(const Schedule& schedule, Groups& groups, std::optional<double> lastEpoch)
    : CurveScheduler(schedule, lastEpoch)
{
    claim(groups, lastEpoch);
    CurveScheduler::begin(groups);
    settleBases(groups);
}

CurveScheduler::CurveScheduler(const Schedule& schedule, std::optional<double> lastEpoch)
    : m_schedule(schedule)
    , m_t(lastEpoch.value_or(-1.0))
{
}

void CurveScheduler::claim(Groups& groups, std::optional<double> lastEpoch)
{
    const bool setsInitial = m_schedule.as<OneCycleLR>() != nullptr;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Group& group = groups[g];
        if (const auto own = ownBaseOf(m_schedule, g)) {
            if (setsInitial) {
                group.initialLr = own;
            } else if (!lastEpoch) {
                group.lr = *own;
            }
        }
        if (!lastEpoch && !group.initialLr) {
            group.initialLr = group.lr;
        }
        m_bases.push_back(group.initialLr.value_or(group.lr));
    }
    makeCurves(groups);
}

void CurveScheduler::settleBases(const Groups& groups)
{
    bool changed = false;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const double base = ownBaseOf(m_schedule, g).value_or(m_bases[g]);
        changed = changed || base != m_bases[g];
        m_bases[g] = base;
    }
    if (changed) {
        makeCurves(groups);
    }
}

void CurveScheduler::makeCurves(const Groups& groups)
{
    m_rates.clear();
    m_momentums.clear();
    const Type& type = m_schedule.type();
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const Base base{.lr = m_bases[g], .momentum = momentumIn(groups[g]), .group = g};
        m_rates.push_back(type.curve != nullptr
                              ? shifted(-type.firstTick, type.curve(m_schedule.settings(), base))
                              : Curve(base.lr));
        if (auto momentum = momentumOf(m_schedule, base)) {
            m_momentums.push_back(std::move(*momentum));
        }
    }
}

void CurveScheduler::refuse(std::size_t group, double t) const
{
    if (const std::string what = m_rates[group].raisesAt(t); !what.empty()) {
        throw ScheduleError(what);
    }
}

void CurveScheduler::go(Groups& groups, double t)
{
    m_t = t;
    m_calls += 1.0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        groups[g].lr = known(m_rates[g](t), g, t);
        if (!m_momentums.empty()) {
            auto& moved = groups[g].beta1 ? groups[g].beta1 : groups[g].momentum;
            if (moved) {
                moved = m_momentums[g](t);
            }
        }
    }
}

} // namespace lrp::schedule
