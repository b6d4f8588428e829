#include "core/lesson/Sketching.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace lrp::lesson
{
namespace
{

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

double between(const SketchPoint& before, const SketchPoint& after, double share, bool isLogarithmic)
{
    const double part = (share - before.share) / (after.share - before.share);
    return isLogarithmic ? before.value * std::pow(after.value / before.value, part)
                         : before.value + part * (after.value - before.value);
}

} // namespace

SketchValues valuesAlong(std::span<const SketchPoint> points, bool isLogarithmic)
{
    SketchValues values{};
    for (std::size_t place = 0; place < values.size(); ++place) {
        const double share = shareOf(place);
        const auto after =
            std::upper_bound(points.begin(), points.end(), share,
                             [](double at, const SketchPoint& point) { return at < point.share; });
        values[place] = after == points.begin() ? points.front().value
                        : after == points.end() ? points.back().value
                                                : between(*(after - 1), *after, share, isLogarithmic);
    }
    return values;
}

SketchValues truthOf(const Outcome& outcome)
{
    std::vector<SketchPoint> points;
    for (const Outcome::Point& point : outcome.points) {
        if (std::isfinite(point.loss)) {
            points.push_back(
                {static_cast<double>(point.step) / static_cast<double>(outcome.totalSteps), point.loss});
        }
    }
    SketchValues values;
    values.fill(kNothing);
    if (points.empty()) {
        return values;
    }
    values = valuesAlong(points, false);
    for (std::size_t place = 0; place < values.size(); ++place) {
        values[place] = shareOf(place) > points.back().share ? kNothing : values[place];
    }
    return values;
}

std::optional<SketchValues> truthOf(const Sketch& sketch, const engine::Record& record)
{
    for (const auto& lane : record.lanes()) {
        const std::size_t size = lane->samples.size();
        if (lane->letter != sketch.lane || size == 0) {
            continue;
        }
        if (sketch.quantity == Sketch::Quantity::Loss) {
            return truthOf(outcomeOf(*lane, record.shape().totalSteps));
        }
        const auto last = static_cast<double>(record.shape().totalSteps - 1);
        SketchValues rates;
        rates.fill(kNothing);
        for (std::size_t place = 0; place < rates.size(); ++place) {
            const auto update = static_cast<std::size_t>(std::lround(shareOf(place) * last));
            rates[place] = update < size ? lane->samples.lr(update) : kNothing;
        }
        return rates;
    }
    return std::nullopt;
}

} // namespace lrp::lesson
