#pragma once

#include "core/channel/Catalog.h"
#include "core/engine/Record.h"

#include <cstddef>
#include <cstdint>

namespace lrp::engine
{

/// What a lane has measured of one channel, in order, read by the channel's declaration alone. Costs nothing
/// to make; the lane may grow meanwhile. What is not measured is NaN: the momentum of an optimizer without
/// one, the accuracy of a regression. Thread: any.
class Series
{
public:
    Series(const LaneRecord& lane, channel::Id id);

    channel::Id channel() const { return m_channel; }
    std::size_t size() const;
    /// Of a step or stretch the number of its (last) update; of an evaluation how many updates had been done.
    std::int64_t step(std::size_t index) const;
    double value(std::size_t index) const { return m_read(*m_lane, m_channel, index); }

    /// The first value whose step is at least `step`; size() when there is none.
    std::size_t firstAtOrAfter(std::int64_t step) const;

private:
    const LaneRecord* m_lane;
    channel::Id m_channel;
    double (*m_read)(const LaneRecord&, channel::Id, std::size_t);
};

/// Whether the lane has values of the channel: an optional one is recorded, and one that may be missing is
/// missing where its first is NaN.
bool isMeasured(const LaneRecord& lane, channel::Id id);

/// Whether the channel's values differ anywhere.
bool moves(const LaneRecord& lane, channel::Id id);

/// What a score says of a channel, NaN passed over.
struct Figure {
    double last = std::numeric_limits<double>::quiet_NaN();
    double best = std::numeric_limits<double>::quiet_NaN(); ///< NaN too where no value is worse than another

    void take(double value, channel::Worse worse);
};
Figure figureOf(const LaneRecord& lane, channel::Id id);

/// A figure that follows a lane while it grows: a look costs what is new since the last one. The lane must be
/// the same at each look. Thread: one; the lane may grow on another.
class RunningFigure
{
public:
    explicit RunningFigure(channel::Id id)
        : m_channel(id)
    {
    }

    const Figure& of(const LaneRecord& lane);

private:
    channel::Id m_channel;
    Figure m_figure;
    std::size_t m_read = 0;
};

/// The channels that stand in scores: those with a worse direction first, optional ones where `withOptional`.
std::vector<channel::Id> scoredChannels(bool withOptional);

} // namespace lrp::engine
