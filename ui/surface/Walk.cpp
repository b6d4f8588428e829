#include "ui/surface/Walk.h"

#include <algorithm>

namespace lrp::ui
{

Walk::Walk(std::shared_ptr<const engine::LaneRecord> lane, const surface::Point& start)
    : m_lane(std::move(lane))
    , m_past(m_lane->beginning.parent ? std::make_shared<const Walk>(m_lane->beginning.parent, start)
                                      : nullptr)
    , m_start(start)
    , m_x(*m_lane, channel::id("weight_0"))
    , m_y(*m_lane, channel::id("weight_1"))
{
}

std::optional<std::int64_t> Walk::end() const
{
    if (engine::isMeasured(*m_lane, m_x.channel())) {
        return m_x.step(std::min(m_x.size(), m_y.size()) - 1) + 1;
    }
    const std::optional<std::int64_t> past = m_past ? m_past->end() : std::nullopt;
    return past ? std::optional(std::min(*past, m_lane->beginning.forkStep)) : std::nullopt;
}

/// Before the first stretch nobody but its trainer may ask a run how long they are.
bool Walk::isExact(std::int64_t step) const
{
    const std::int64_t begin = m_lane->beginning.forkStep;
    if (step <= begin || m_y.size() == 0) {
        return m_past ? m_past->isExact(std::min(step, begin)) : step <= 0;
    }
    return m_lane->stretches.length() == 1;
}

std::optional<double> Walk::rate(std::int64_t step) const
{
    const std::int64_t begin = m_lane->beginning.forkStep;
    const std::size_t size = m_lane->samples.size();
    if (m_past && (step < begin || size == 0)) {
        return m_past->rate(std::min(step, begin - 1));
    }
    if (size == 0) {
        return std::nullopt;
    }
    const auto place = std::max<std::int64_t>(step - m_lane->samples.firstStep(), 0);
    return m_lane->samples.lr(std::min(static_cast<std::size_t>(place), size - 1));
}

surface::Point Walk::point(std::size_t place) const
{
    return {m_x.value(place), m_y.value(place)};
}

surface::Point Walk::at(std::int64_t step) const
{
    const std::int64_t begin = m_lane->beginning.forkStep;
    const std::size_t size = m_y.size();
    if (step <= begin || size == 0) {
        return m_past ? m_past->at(std::min(step, begin)) : m_start;
    }
    return point(std::min(m_x.firstAtOrAfter(step - 1), size - 1));
}

void Walk::addTrail(std::int64_t from, std::int64_t to, std::vector<surface::Point>& points) const
{
    const std::int64_t begin = m_lane->beginning.forkStep;
    if (from < begin && m_past) {
        m_past->addTrail(from, std::min(to, begin), points);
    } else if (from <= 0) {
        points.push_back(m_start);
    }
    const std::size_t size = m_y.size();
    for (std::size_t i = m_x.firstAtOrAfter(std::max(from, begin) - 1); i < size && m_x.step(i) < to; ++i) {
        points.push_back(point(i));
    }
}

std::vector<surface::Point> Walk::trail(std::int64_t step, std::int64_t steps) const
{
    std::vector<surface::Point> points;
    addTrail(step - steps, step, points);
    return points;
}

} // namespace lrp::ui
