#include "ui/rehearsal/DrawnReports.h"

#include "core/rehearsal/MadeCurve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::ui
{

namespace
{

/// The least axis from 0 (or a negative value) on that leaves a fifth free above. What has no height, such as
/// zeros all along, gets some: nobody could draw on an axis without.
Span axisFor(const std::vector<double>& values)
{
    constexpr double kNoHeight = 1e-12;
    const auto [low, high] = std::ranges::minmax(values);
    const double height = high - std::min(low, 0.0);
    const double room = (height > kNoHeight ? height : std::max(std::abs(high), 1.0)) / 4.0;
    return {low < 0.0 ? low - room : 0.0, high + room};
}

} // namespace

/// The heights stay as many as they are: while "100" is typed there is one report for a moment, which would
/// leave one height.
void DrawnReports::setReports(std::size_t reports)
{
    if (m_curve.heights.empty()) {
        constexpr auto kPlaces = static_cast<std::int64_t>(keyframe::kMostColumns);
        constexpr double kFall = kPlaces / 15.0; // level in the end, so that there is something to cut at
        m_curve.heights =
            rehearsal::reportsOf(rehearsal::MadeCurve{.reports = kPlaces, .tau = kFall, .noise = 0.0}).values;
    }
    if (std::exchange(m_curve.reports, reports) != reports) {
        m_stroke.clear();
        lift();
    }
}

void DrawnReports::beginWith(std::span<const double> values)
{
    const bool isAny = std::ranges::any_of(values, [](double value) { return std::isfinite(value); });
    if (m_before.empty() && m_undone.empty() && isAny) {
        m_curve.heights = rehearsal::spread(values, keyframe::kMostColumns);
        m_axis = axisFor(m_curve.heights);
    }
}

/// Between the places of heights, as a rule.
keyframe::StrokePoint DrawnReports::pointAt(std::size_t report, double value) const
{
    const double share = static_cast<double>(std::min(report, m_curve.reports - 1)) /
                         static_cast<double>(std::max<std::size_t>(m_curve.reports - 1, 1));
    return {share * static_cast<double>(m_curve.heights.size() - 1), value};
}

/// The stroke on places of heights. Where these are the more, a report lies on the line between two: both get
/// its value, the one last from which the stroke goes on.
std::vector<keyframe::StrokePoint> DrawnReports::strokeOnPlaces() const
{
    const bool isBetween = m_curve.reports < m_curve.heights.size();
    std::vector<keyframe::StrokePoint> points;
    for (std::size_t i = 0; i < m_stroke.size(); ++i) {
        const auto [place, value] = m_stroke[i];
        if (!isBetween) {
            points.push_back({std::round(place), value});
            continue;
        }
        const bool goesBack =
            i + 1 < m_stroke.size() ? m_stroke[i + 1].step < place : i > 0 && place < m_stroke[i - 1].step;
        const double low = std::floor(place);
        const double high = std::ceil(place);
        points.push_back({goesBack ? high : low, value});
        points.push_back({goesBack ? low : high, value});
    }
    return points;
}

void DrawnReports::remember()
{
    m_before.push_back(m_curve.heights);
    m_undone.clear();
    m_under = m_curve.heights;
}

void DrawnReports::draw()
{
    const keyframe::StrokeArea area{.firstStep = 0.0,
                                    .lastStep = static_cast<double>(m_curve.heights.size() - 1),
                                    .low = m_axis.low,
                                    .high = m_axis.high};
    const std::vector<keyframe::StrokePoint> points = strokeOnPlaces();
    if (auto stroke = keyframe::strokeOf(points, area)) {
        m_curve.heights = keyframe::drawnOver(std::move(stroke->rates), m_under, points, area);
    }
}

void DrawnReports::beginStroke(std::size_t report, double value)
{
    remember();
    m_stroke = {pointAt(report, value)};
    m_last = m_stroke.back();
    draw();
}

void DrawnReports::strokeTo(std::size_t report, double value)
{
    if (m_stroke.empty()) {
        beginStroke(report, value);
        return;
    }
    m_stroke.push_back(pointAt(report, value));
    m_last = m_stroke.back();
    draw();
}

void DrawnReports::endStroke()
{
    constexpr double kNearTheEnd = 0.02;
    m_stroke.clear();
    if (std::ranges::max(m_curve.heights) > m_axis.high - kNearTheEnd * m_axis.size()) {
        m_axis.high += m_axis.size() / 2.0;
    }
}

void DrawnReports::lineTo(std::size_t report, double value)
{
    remember();
    m_stroke = {pointAt(report, value)};
    if (m_last) {
        m_stroke.insert(m_stroke.begin(), *m_last);
    }
    m_last = m_stroke.back();
    draw();
    endStroke();
}

bool DrawnReports::undo()
{
    if (m_before.empty()) {
        return false;
    }
    m_undone.push_back(std::exchange(m_curve.heights, std::move(m_before.back())));
    m_before.pop_back();
    lift();
    return true;
}

bool DrawnReports::redo()
{
    if (m_undone.empty()) {
        return false;
    }
    m_before.push_back(std::exchange(m_curve.heights, std::move(m_undone.back())));
    m_undone.pop_back();
    lift();
    return true;
}

} // namespace lrp::ui
