#include "ui/plots/detail/Crosshair.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::ui
{

Crosshair::Crosshair(Chart& chart, Moved moved, Pinned pinned)
    : m_chart(chart)
    , m_moved(std::move(moved))
    , m_pinned(std::move(pinned))
{
}

void Crosshair::show(std::optional<std::int64_t> step)
{
    if (step != m_step) {
        m_step = step;
        m_chart.setCrosshair(step, m_isPinned);
        m_moved(step);
    }
}

void Crosshair::showInView(std::int64_t step)
{
    show(std::clamp<std::int64_t>(step, 0, m_chart.lastStep()));
    const Span x = m_chart.xView();
    const double place = m_chart.xAtStep(*m_step);
    if (place < x.low || place > x.high) {
        m_chart.setXView({place - x.size() / 2.0, place + x.size() / 2.0});
    }
}

void Crosshair::follow(std::optional<std::int64_t> step)
{
    if (!m_isPinned) {
        show(step);
    }
}

void Crosshair::click(std::optional<std::int64_t> step)
{
    const bool pins = step && !m_isPinned;
    setPinned(false);
    follow(step ? step : m_step);
    setPinned(pins);
}

void Crosshair::setPinned(bool pinned)
{
    if (pinned != m_isPinned && (m_step || !pinned)) {
        m_isPinned = pinned;
        m_chart.setCrosshair(m_step, pinned);
        m_pinned(pinned);
    }
}

void Crosshair::leave()
{
    setPinned(false);
    show(std::nullopt);
}

void Crosshair::move(int points)
{
    const std::int64_t stride = std::max<std::int64_t>(1, std::llround(m_chart.stepsPerPixel()));
    const std::int64_t from =
        m_step.value_or(m_chart.stepAtPixel(m_chart.panelArea(kRatePanel).center().x()));
    showInView(from + points * stride);
}

void Crosshair::moveToEvent(int events)
{
    const CurveEvents happenings = m_chart.events();
    std::int64_t step = m_step.value_or(events > 0 ? -1 : m_chart.lastStep() + 1);
    for (int i = 0; i < std::abs(events); ++i) {
        step = (events > 0 ? happenings.after(step) : happenings.before(step)).value_or(step);
    }
    showInView(step);
}

void Crosshair::moveTo(std::int64_t step)
{
    showInView(step);
}

void Crosshair::keepInRun()
{
    if (m_isPinned) {
        show(std::min(*m_step, m_chart.lastStep()));
    }
}

} // namespace lrp::ui
