#include "ui/forms/SegmentLengths.h"

#include "core/text/Figures.h"
#include "ui/text/LengthText.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

using params::Clock;
using params::Length;
using params::Range;
using Unit = params::Length::Unit;

std::vector<double> boundariesOf(const std::vector<Length>& lengths, const Range& range, const Clock& clock)
{
    std::vector<double> at;
    double tick = 0.0;
    for (const Length& length : lengths) {
        tick += params::resolve(length, range, clock).value;
        at.push_back(tick);
    }
    return at;
}

double boundaryStep(const Length& before, const Clock& clock)
{
    const double step = params::convert(Length(stepIn(before.unit, clock), before.unit), Unit::Ticks, clock);
    return std::max(1.0, step);
}

std::vector<Length> withBoundaryAt(std::vector<Length> lengths, std::size_t index, double tick,
                                   const Range& range, const Clock& clock)
{
    const std::vector<double> at = boundariesOf(lengths, range, clock);
    const double begin = index > 0 ? at[index - 1] : 0.0;
    const bool hasNext = index + 1 < lengths.size();
    const double longest =
        std::max(1.0, (hasNext ? at[index + 1] : std::floor(clock.totalTicks())) - begin - 1.0);
    Length& before = lengths[index];
    const Unit unit = before.unit;
    const double was = before.value;
    const double grid = stepIn(unit, clock);
    const double wanted = params::convert(Length(tick - begin), unit, clock);
    const Length snapped(rounded(std::round(wanted / grid) * grid, 12), unit);
    const double ticks = std::clamp(params::resolve(snapped, range, clock).value, 1.0, longest);
    before = ticks == params::resolve(snapped, range, clock).value && snapped.value > 0.0
                 ? snapped
                 : inUnit(Length(ticks), unit, range, clock);
    if (hasNext) {
        Length& after = lengths[index + 1];
        // In one unit the sum stays as it was typed; else the ticks do.
        const double rest = rounded(was + after.value - before.value, 12);
        after = after.unit == unit && rest > 0.0
                    ? Length(rest, unit)
                    : inUnit(Length(at[index + 1] - begin - ticks), after.unit, range, clock);
    }
    return lengths;
}

Length halfOfTheRest(const std::vector<Length>& lengths, const Range& range, const Clock& clock)
{
    const double begin = lengths.empty() ? 0.0 : boundariesOf(lengths, range, clock).back();
    const double half = std::max(1.0, std::round((clock.totalTicks() - begin) / 2.0));
    return inUnit(Length(half), lengths.empty() ? Unit::Percent : lengths.back().unit, range, clock);
}

} // namespace lrp::ui
