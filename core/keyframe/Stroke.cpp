#include "core/keyframe/Stroke.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::keyframe
{
namespace
{

constexpr double kEmpty = std::numeric_limits<double>::quiet_NaN();

class Columns
{
public:
    explicit Columns(const StrokeArea& area)
        : m_area(area)
        , m_rates(std::min(
                      kMostColumns,
                      static_cast<std::size_t>(std::max(std::ceil(area.lastStep - area.firstStep), 1.0)) + 1),
                  kEmpty)
    {
    }

    /// Columns that the line from the point before crosses take its value there, and one that a point comes
    /// near has at least that one's.
    void draw(const StrokePoint& before, const StrokePoint& point)
    {
        const double from = placeOf(before.step);
        const double to = placeOf(point.step);
        const double last = std::floor(std::max(from, to));
        for (double column = std::ceil(std::min(from, to)); column <= last; ++column) {
            const double share = from == to ? 1.0 : (column - from) / (to - from);
            m_rates[static_cast<std::size_t>(column)] = mixed(before.rate, point.rate, share);
        }
        double& nearest = m_rates[static_cast<std::size_t>(std::lround(to))];
        nearest = std::isnan(nearest) ? point.rate : nearest;
    }

    std::vector<double> filled() &&
    {
        const auto isThere = [](double rate) { return !std::isnan(rate); };
        const auto first = std::find_if(m_rates.begin(), m_rates.end(), isThere);
        const auto last = std::find_if(m_rates.rbegin(), m_rates.rend(), isThere);
        std::fill(m_rates.begin(), first, *first);
        std::fill(m_rates.rbegin(), last, *last);
        return std::move(m_rates);
    }

private:
    /// Counted in columns.
    double placeOf(double step) const
    {
        return (step - m_area.firstStep) / (m_area.lastStep - m_area.firstStep) *
               static_cast<double>(m_rates.size() - 1);
    }
    double mixed(double a, double b, double share) const
    {
        return m_area.isLogarithmic && a > 0.0 && b > 0.0 ? a * std::pow(b / a, share) : a + (b - a) * share;
    }

    const StrokeArea& m_area;
    std::vector<double> m_rates;
};

/// What became of points that are not as they should be.
struct Oddities {
    std::int64_t noRates = 0;
    std::int64_t moved = 0;
    std::int64_t outside = 0;

    std::vector<std::string> remarks() const
    {
        std::vector<std::string> remarks;
        if (noRates > 0) {
            remarks.push_back(translate("keyframe",
                                        "%n point(s) (has|have) no rate of 0 or more and (is|are) left out",
                                        "points of a drawn or imported line", noRates));
        }
        if (moved > 0) {
            remarks.push_back(translate("keyframe",
                                        "%n point(s) outside the panel (is|are) moved to its edge",
                                        "points of a drawn line", moved));
        }
        if (outside > 0) {
            remarks.push_back(translate("keyframe", "%n point(s) outside the run (is|are) left out",
                                        "points of an imported line", outside));
        }
        return remarks;
    }
};

params::Issue nothingDrawn()
{
    return {"", translate("keyframe", "The curve has no point with a finite step and rate; it needs one")};
}

params::Result<Stroke> columnsOf(const std::vector<StrokePoint>& points, const StrokeArea& area,
                                 const Oddities& oddities)
{
    if (points.empty()) {
        return nothingDrawn();
    }
    Columns columns(area);
    StrokePoint before = points.front();
    for (const StrokePoint& point : points) {
        columns.draw(before, point);
        before = point;
    }
    return Stroke{.rates = std::move(columns).filled(), .remarks = oddities.remarks()};
}

} // namespace

params::Result<Stroke> strokeOf(std::span<const StrokePoint> points, const StrokeArea& area)
{
    std::vector<StrokePoint> inside;
    Oddities oddities;
    for (const StrokePoint& point : points) {
        if (!std::isfinite(point.step) || !std::isfinite(point.rate)) {
            ++oddities.noRates;
            continue;
        }
        const StrokePoint kept{std::clamp(point.step, area.firstStep, area.lastStep),
                               std::clamp(point.rate, area.low, area.high)};
        oddities.moved += kept.step != point.step || kept.rate != point.rate ? 1 : 0;
        inside.push_back(kept);
    }
    return columnsOf(inside, area, oddities);
}

std::vector<double> drawnOver(std::vector<double> drawn, std::span<const double> before,
                              std::span<const StrokePoint> points, const StrokeArea& area)
{
    constexpr double kNarrow = 0.03;
    const auto [first, last] = std::ranges::minmax(points, {}, &StrokePoint::step);
    const double width = area.lastStep - area.firstStep;
    const double from = first.step - area.firstStep < kNarrow * width ? area.firstStep : first.step;
    const double to = area.lastStep - last.step < kNarrow * width ? area.lastStep : last.step;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const double step =
            area.firstStep + width * static_cast<double>(i) / static_cast<double>(drawn.size() - 1);
        drawn[i] = step < from || step > to ? before[i] : drawn[i];
    }
    return drawn;
}

params::Result<Stroke> samplesOf(std::span<const StrokePoint> curve, const StrokeArea& area)
{
    std::vector<StrokePoint> inside;
    Oddities oddities;
    for (const StrokePoint& point : curve) {
        if (!std::isfinite(point.step) || !std::isfinite(point.rate) || point.rate < 0.0) {
            ++oddities.noRates;
        } else if (point.step < area.firstStep || point.step > area.lastStep) {
            ++oddities.outside;
        } else {
            inside.push_back(point);
        }
    }
    return columnsOf(inside, area, oddities);
}

} // namespace lrp::keyframe
