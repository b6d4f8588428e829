#include "ui/plots/DrawnPoints.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lrp::ui
{

std::optional<int> DrawnPoints::numberAt(int place) const
{
    const auto found = m_points.find(place);
    return found == m_points.end()
               ? std::nullopt
               : std::optional(1 + static_cast<int>(std::distance(m_points.begin(), found)));
}

void DrawnPoints::remember()
{
    m_before.push_back(m_points);
    m_undone.clear();
}

void DrawnPoints::put(int place, double value)
{
    if (place > 0) {
        m_points[place] = value;
    }
}

void DrawnPoints::set(int place, double value)
{
    beginStroke(std::clamp(place, 0, kPlaces), value);
}

bool DrawnPoints::remove(int place)
{
    if (place <= 0 || !m_points.contains(place)) {
        return false;
    }
    remember();
    m_points.erase(place);
    return true;
}

void DrawnPoints::clear()
{
    if (isDrawn()) {
        remember();
        m_points.erase(std::next(m_points.begin()), m_points.end());
    }
}

void DrawnPoints::beginStroke(int place, double value)
{
    m_isRemembered = false;
    m_last = place;
    strokeTo(place, value);
}

void DrawnPoints::strokeTo(int place, double value)
{
    if (place > 0 && !std::exchange(m_isRemembered, true)) { // on the given point nothing changes
        remember();
    }
    if (const auto [low, high] = std::minmax(m_last, place); low < high) {
        m_points.erase(m_points.upper_bound(low), m_points.lower_bound(high));
    }
    put(place, value);
    m_last = place;
}

bool DrawnPoints::undo()
{
    if (m_before.empty()) {
        return false;
    }
    m_undone.push_back(std::exchange(m_points, std::move(m_before.back())));
    m_before.pop_back();
    return true;
}

bool DrawnPoints::redo()
{
    if (m_undone.empty()) {
        return false;
    }
    m_before.push_back(std::exchange(m_points, std::move(m_undone.back())));
    m_undone.pop_back();
    return true;
}

} // namespace lrp::ui
