#pragma once

#include "core/engine/Series.h"

#include <array>
#include <limits>

namespace lrp::exporter::detail
{

/// What was measured at a step of a lane: an update, an evaluation before it, a stretch that ends with it.
struct Row {
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    std::int64_t step = 0;
    /// By channel::Every: the place in a channel's series, or kNone.
    std::array<std::size_t, 3> places{kNone, kNone, kNone};

    bool has(const engine::Series& series) const { return placeIn(series) != kNone; }
    double valueOf(const engine::Series& series) const { return series.value(placeIn(series)); }

private:
    std::size_t placeIn(const engine::Series& series) const
    {
        return places[static_cast<std::size_t>(channel::of(series.channel()).every)];
    }
};

/// Calls visit(row) for each step of a lane, in order. After the last update come evaluations alone.
template <class Visit>
void forEachRow(const engine::LaneRecord& lane, Visit&& visit)
{
    const std::size_t stretches = lane.stretches.size(); // before samples, which are there first
    const std::size_t samples = lane.samples.size();
    const std::size_t evaluations = lane.evaluations.size();
    const std::int64_t first = lane.samples.firstStep();
    std::size_t stretch = 0;
    std::size_t evaluation = 0;
    const auto taken = [](std::size_t& next, bool isHere) { return isHere ? next++ : Row::kNone; };
    for (std::size_t i = 0; i < samples; ++i) {
        const std::int64_t step = first + static_cast<std::int64_t>(i);
        const bool ends = stretch < stretches && lane.stretches.step(stretch) == step;
        const bool isEvaluated = evaluation < evaluations && lane.evaluations[evaluation].step == step;
        visit(Row{.step = step, .places = {i, taken(stretch, ends), taken(evaluation, isEvaluated)}});
    }
    while (evaluation < evaluations) {
        const std::int64_t step = lane.evaluations[evaluation].step;
        visit(Row{.step = step, .places = {Row::kNone, Row::kNone, evaluation++}});
    }
}

/// The series of these channels, in order.
inline std::vector<engine::Series> seriesOf(const engine::LaneRecord& lane,
                                            const std::vector<channel::Id>& channels)
{
    std::vector<engine::Series> series;
    series.reserve(channels.size());
    for (const channel::Id id : channels) {
        series.emplace_back(lane, id);
    }
    return series;
}

} // namespace lrp::exporter::detail
