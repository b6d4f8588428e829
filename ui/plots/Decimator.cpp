#include "ui/plots/Decimator.h"

#include <algorithm>

namespace lrp::ui
{

void Decimator::restart(double begin, double end, int columns)
{
    m_begin = begin;
    m_columnsPerX = columns / std::max(end - begin, std::numeric_limits<double>::min());
    m_columns.assign(static_cast<std::size_t>(columns) + 2, Column{});
    m_current = 0;
    m_currentEnd = -std::numeric_limits<double>::infinity();
}

void Decimator::moveTo(double x)
{
    const double last = static_cast<double>(m_columns.size() - 1);
    const double index = std::clamp(std::floor((x - m_begin) * m_columnsPerX) + 1.0, 0.0, last);
    m_current = static_cast<std::size_t>(index);
    m_currentEnd = index == last ? std::numeric_limits<double>::infinity() : m_begin + index / m_columnsPerX;
}

std::size_t Decimator::placesToRound() const
{
    // The blocks there are, from small to large.
    std::size_t grain = 1;
    for (const std::size_t block : {32, 256, 2'048, 16'384}) {
        if (1.0 / m_columnsPerX >= 4.0 * static_cast<double>(block)) {
            grain = block;
        }
    }
    return grain;
}

void Decimator::append(const Column& column, double xFactor, std::vector<CurvePoint>& curve)
{
    if (column.hasValues()) {
        const bool lowFirst = column.minimumX <= column.maximumX;
        const CurvePoint low{column.minimumX * xFactor, column.minimum};
        const CurvePoint high{column.maximumX * xFactor, column.maximum};
        curve.push_back(lowFirst ? low : high);
        if (column.minimumX != column.maximumX) {
            curve.push_back(lowFirst ? high : low);
        }
    }
    if (column.isBroken() && !curve.empty() && !std::isnan(curve.back().value)) {
        curve.push_back({curve.back().x, std::numeric_limits<double>::quiet_NaN()});
    }
}

std::size_t Decimator::joinedTo(std::size_t first) const
{
    std::size_t before = std::min(first, m_columns.size());
    while (before > 0 && !m_columns[before - 1].hasValues() && !m_columns[before - 1].isBroken()) {
        --before;
    }
    return before > 0 ? before - 1 : first;
}

void Decimator::points(double xFactor, std::vector<CurvePoint>& curve, std::size_t first,
                       std::size_t last) const
{
    curve.clear();
    if (const std::size_t before = joinedTo(first); before < first && before < m_columns.size()) {
        append(m_columns[before], xFactor, curve);
        const bool isJoined = !curve.empty() && !std::isnan(curve.back().value);
        curve.erase(curve.begin(), curve.end() - (isJoined ? 1 : 0));
    }
    for (std::size_t i = first; i < std::min(last, m_columns.size()); ++i) {
        append(m_columns[i], xFactor, curve);
    }
}

} // namespace lrp::ui
