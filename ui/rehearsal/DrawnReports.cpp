#include "ui/rehearsal/DrawnReports.h"

#include "core/rehearsal/MadeCurve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::ui
{

namespace
{

/// The least axis from 0 (or a negative value) on that leaves a fifth free above.
Span axisFor(const std::vector<double>& values)
{
    const auto [low, high] = std::ranges::minmax(values);
    const double room = std::max(high - std::min(low, 0.0), 1e-12) / 4.0;
    return {low < 0.0 ? low - room : 0.0, high + room};
}

} // namespace

void DrawnReports::setReports(std::size_t reports)
{
    const std::size_t places = std::min(reports, keyframe::kMostColumns);
    if (m_curve.heights.empty()) {
        m_curve.heights =
            rehearsal::reportsOf(rehearsal::MadeCurve{.reports = static_cast<std::int64_t>(places),
                                                      .tau = static_cast<double>(places) / 6.0,
                                                      .noise = 0.0})
                .values;
    }
    m_curve.reports = reports;
    if (m_curve.heights.size() != places) {
        for (auto* kept : {&m_before, &m_undone}) {
            for (std::vector<double>& heights : *kept) {
                heights = rehearsal::spread(heights, places);
            }
        }
        m_curve.heights = rehearsal::spread(m_curve.heights, places);
        m_stroke.clear();
        lift();
    }
}

void DrawnReports::beginWith(std::span<const double> values)
{
    if (m_before.empty() && m_undone.empty() && !values.empty()) {
        m_curve.heights = rehearsal::spread(values, std::max<std::size_t>(m_curve.heights.size(), 1));
        m_axis = axisFor(m_curve.heights);
    }
}

keyframe::StrokePoint DrawnReports::pointAt(std::size_t report, double value) const
{
    const double share = static_cast<double>(std::min(report, m_curve.reports - 1)) /
                         static_cast<double>(std::max<std::size_t>(m_curve.reports - 1, 1));
    return {std::round(share * static_cast<double>(m_curve.heights.size() - 1)), value};
}

void DrawnReports::remember()
{
    m_before.push_back(m_curve.heights);
    m_undone.clear();
    m_under = m_curve.heights;
}

void DrawnReports::draw()
{
    const auto last = static_cast<double>(m_curve.heights.size() - 1);
    if (last == 0.0) {
        m_curve.heights.front() = std::clamp(m_stroke.back().rate, m_axis.low, m_axis.high);
        return;
    }
    const keyframe::StrokeArea area{
        .firstStep = 0.0, .lastStep = last, .low = m_axis.low, .high = m_axis.high};
    if (auto stroke = keyframe::strokeOf(m_stroke, area)) {
        m_curve.heights = keyframe::drawnOver(std::move(stroke->rates), m_under, m_stroke, area);
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
