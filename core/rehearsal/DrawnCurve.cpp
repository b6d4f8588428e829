#include "core/rehearsal/DrawnCurve.h"

#include "core/experiment/Plan.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::rehearsal
{
namespace
{

std::vector<double> finite(std::span<const double> values)
{
    const auto first = std::ranges::find_if(values, [](double value) { return std::isfinite(value); });
    double last = first == values.end() ? 0.0 : *first;
    std::vector<double> all;
    all.reserve(values.size());
    for (const double value : values) {
        last = std::isfinite(value) ? value : last;
        all.push_back(last);
    }
    return all;
}

} // namespace

Reports reportsOf(const DrawnCurve& curve)
{
    return reportsOf(spread(curve.heights, curve.reports), translate("rehearsal", "drawn curve"));
}

std::vector<double> spread(std::span<const double> values, std::size_t count)
{
    const std::vector<double> all = finite(values);
    if (all.size() == count) {
        return all;
    }
    std::vector<double> result(count, all.front());
    for (std::size_t i = 1; i < count; ++i) {
        const double at =
            static_cast<double>(i) / static_cast<double>(count - 1) * static_cast<double>(all.size() - 1);
        const auto before = std::min(static_cast<std::size_t>(at), all.size() - 1);
        const std::size_t after = std::min(before + 1, all.size() - 1);
        result[i] = all[before] + (all[after] - all[before]) * (at - static_cast<double>(before));
    }
    return result;
}

std::size_t ticksIn(const experiment::Lane& lane, const experiment::Shape& shape)
{
    const double ticks = std::ceil(experiment::clockOf(lane.tick, shape).totalTicks()) - 1.0;
    return static_cast<std::size_t>(std::clamp(ticks, 1.0, static_cast<double>(kMostReports)));
}

} // namespace lrp::rehearsal
