#include "ui/plots/CurveEvents.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

/// Whether the rate begins to change, stops changing or changes course here: its slope differs by more than
/// half.
bool bendsAt(const std::vector<double>& rates, std::int64_t step)
{
    if (step < 1 || step >= static_cast<std::int64_t>(rates.size())) {
        return false;
    }
    const auto t = static_cast<std::size_t>(step);
    const double slope = rates[t] - rates[t - 1];
    const double before = t >= 2 ? rates[t - 1] - rates[t - 2] : slope;
    const double steeper = std::max(std::abs(slope), std::abs(before));
    return std::abs(slope - before) > std::max(0.5 * steeper, 1e-12 * std::abs(rates[t]));
}

} // namespace

bool turnsAt(const experiment::Plan& plan, std::int64_t step)
{
    const std::int64_t place = step - plan.firstStep;
    return bendsAt(plan.rates, place) && !bendsAt(plan.rates, place - 1);
}

CurveEvents::CurveEvents(const std::vector<LaneCurve>& lanes, const engine::Record* record,
                         std::int64_t evaluateEvery, std::int64_t last)
    : m_evaluateEvery(evaluateEvery)
    , m_last(last)
{
    for (const LaneCurve& lane : lanes) {
        const engine::LaneRecord* measured = measuredOf(lane, record);
        if (lane.visible) {
            m_shown.push_back({lane.plan.get(), measured == nullptr ? 0 : measured->beginning.forkStep});
        }
    }
}

bool CurveEvents::isEventOf(const Shown& lane, std::int64_t step)
{
    return step == lane.forkStep || step == lane.plan->firstStep || turnsAt(*lane.plan, step);
}

bool CurveEvents::isEvent(std::int64_t step) const
{
    return step == 0 || step == m_last || (m_evaluateEvery > 0 && step % m_evaluateEvery == 0) ||
           std::any_of(m_shown.begin(), m_shown.end(),
                       [step](const Shown& lane) { return isEventOf(lane, step); });
}

std::optional<std::int64_t> CurveEvents::after(std::int64_t step) const
{
    while (++step <= m_last) {
        if (step >= 0 && isEvent(step)) {
            return step;
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> CurveEvents::before(std::int64_t step) const
{
    step = std::min(step, m_last + 1);
    while (--step >= 0) {
        if (isEvent(step)) {
            return step;
        }
    }
    return std::nullopt;
}

} // namespace lrp::ui
