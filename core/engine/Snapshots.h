#pragma once

#include "core/probe/Bench.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <mutex>
#include <utility>

namespace lrp::engine
{

/// A lane's weights for those who ask: a copy, made by whoever trains the lane at the end of a step, or while
/// it rests. A lane that nobody asks pays a look at a number for each step. Thread: any.
class Snapshots
{
public:
    /// Asks for the weights as they stand next.
    void ask() { m_from = kNow; }
    /// Asks for those after exactly so many updates; to be called before the lane has made them.
    void askAt(std::int64_t step) { m_from = step; }
    /// Whether somebody asked who has got no weights yet.
    bool isAsked() const { return m_from.load(std::memory_order_relaxed) != kNobody; }

    /// For the trainer: whether the weights after `step` updates are asked for.
    bool wants(std::int64_t step) const
    {
        const std::int64_t from = m_from.load(std::memory_order_relaxed);
        return from == kNow || from == step;
    }
    /// For the trainer: answers who asked.
    void put(probe::WeightsPtr weights)
    {
        const std::lock_guard lock(m_mutex);
        m_latest = std::move(weights);
        m_from = kNobody;
    }

    /// What was put last; nullptr before that.
    probe::WeightsPtr latest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_latest;
    }

private:
    static constexpr std::int64_t kNow = -1;
    static constexpr std::int64_t kNobody = std::numeric_limits<std::int64_t>::min();

    std::atomic<std::int64_t> m_from{kNobody}; ///< a step, or one of the above
    mutable std::mutex m_mutex;
    probe::WeightsPtr m_latest;
};

} // namespace lrp::engine
