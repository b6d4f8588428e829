#include "core/experiment/Pieces.h"

#include "core/schedule/composition/Segments.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::experiment
{
namespace
{

std::int64_t stepsPerTick(TickUnit unit, const Shape& shape)
{
    return unit == TickUnit::Step    ? 1
           : unit == TickUnit::Epoch ? std::max<std::int64_t>(shape.stepsPerEpoch, 1)
                                     : std::max<std::int64_t>(shape.evaluateEvery, 1);
}

} // namespace

params::Result<Lane> composed(Lane lane, std::vector<Piece> pieces, const Shape& shape,
                              const std::string& pointer)
{
    for (std::size_t i = 0; i + 1 < pieces.size();) {
        if (pieces[i].from == pieces[i + 1].from) {
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
    if (pieces.size() == 1) {
        lane.schedule = pieces.front().schedule;
        return lane;
    }
    schedule::Segments segments;
    params::Issues issues;
    const auto perTick = static_cast<double>(stepsPerTick(lane.tick, shape));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Lane alone = lane;
        alone.schedule = pieces[i].schedule;
        auto inTicks = scheduleIn(alone, remainder(shape, pieces[i].from), pointer);
        append(issues, inTicks.issues());
        if (inTicks) {
            segments.parts.push_back(std::move(*inTicks));
        }
        if (i > 0) {
            segments.lengths.emplace_back(static_cast<double>(pieces[i].from - pieces[i - 1].from) / perTick);
        }
    }
    if (issues.empty()) {
        for (params::Issue& issue : issues = schedule::Segments::check(segments)) {
            issue.pointer = pointer + issue.pointer;
        }
    }
    if (!issues.empty()) {
        return issues;
    }
    lane.schedule = schedule::Schedule(std::move(segments));
    return lane;
}

std::int64_t tickAt(std::int64_t wanted, TickUnit unit, const Shape& shape)
{
    const std::int64_t every = stepsPerTick(unit, shape);
    return (wanted + every - 1) / every * every;
}

double lastRate(const Lane& lane, const Shape& shape, std::int64_t from)
{
    const Plan plan = experiment::plan(lane, shape, "/schedule", from);
    const bool isWhole = plan.stopsBecause.empty() && !plan.rates.empty();
    return isWhole ? plan.rates.back() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace lrp::experiment
