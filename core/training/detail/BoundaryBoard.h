#pragma once

#include "core/training/detail/LaneTrainer.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>

namespace lrp::training
{

/// The latest picture of whichever lane the window watches. Thread: any.
class BoundaryBoard
{
public:
    static constexpr auto kEvery = std::chrono::milliseconds(100);

    void watch(int lane)
    {
        const std::lock_guard lock(m_mutex);
        if (lane != m_lane) {
            m_lane = lane;
            m_picture.reset();
        }
    }

    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_picture.reset();
    }

    std::shared_ptr<const engine::Boundary> picture() const
    {
        const std::lock_guard lock(m_mutex);
        return m_picture;
    }

    /// Whether the time for pictures is taken from training, or from nothing: paused or ended.
    enum class Time { OfTraining, Free };

    /// Draws the lane anew if it is watched, has moved and, while it trains, was not drawn a moment ago. The
    /// caller holds the trainer.
    void refresh(int lane, LaneTrainer& trainer, Time time)
    {
        {
            const std::lock_guard lock(m_mutex);
            const bool stale = !m_picture || (m_picture->step != trainer.stepsDone() &&
                                              (time == Time::Free || Clock::now() >= m_due));
            if (lane != m_lane || !stale) {
                return;
            }
        }
        const auto begin = Clock::now();
        auto picture = trainer.boundary(kSide);
        const auto spent = Clock::now() - begin;
        const std::lock_guard lock(m_mutex);
        m_due = begin + std::max<Clock::duration>(kEvery, kShare * spent);
        if (lane == m_lane) {
            m_picture = std::move(picture);
        }
    }

    int lane() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lane;
    }

private:
    using Clock = std::chrono::steady_clock;

    static constexpr int kSide = 96;
    /// Of the time of the worker that draws them, pictures take no more than one part in so many.
    static constexpr int kShare = 100;

    mutable std::mutex m_mutex;
    int m_lane = -1;
    Clock::time_point m_due{}; ///< of the next picture
    std::shared_ptr<const engine::Boundary> m_picture;
};

} // namespace lrp::training
