#pragma once

#include "core/engine/Checkpoint.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <mutex>
#include <utility>

namespace lrp::engine
{

/// Where a lane is to stand still, so that another may take its place: whoever trains it leaves a checkpoint
/// there and makes no further update, and the lanes of its race wait for it, until it is let go. A lane that
/// nobody asks pays a look at a number for each step. Thread: any.
class Halt
{
public:
    /// Asks it to stand still after the first update from number `from` on that is a multiple of `every`, or
    /// where it is, if that is one.
    void ask(std::int64_t from, std::int64_t every = 1)
    {
        m_every = every;
        m_from = from;
    }
    bool isAsked() const { return m_from.load(std::memory_order_relaxed) != kNobody; }

    /// For the trainer: whether the lane is to stand still after so many updates.
    bool wants(std::int64_t step) const
    {
        return step >= m_from.load(std::memory_order_acquire) && step > 0 && step % m_every == 0;
    }
    /// For the trainer: it does, and this is its state. Nothing happens where nobody asks any more: while the
    /// state was written, the lane may have been let go.
    void put(CheckpointPtr checkpoint)
    {
        const std::lock_guard lock(m_mutex);
        if (!isAsked()) {
            return;
        }
        m_checkpoint = std::move(checkpoint);
        m_isHeld = true;
        m_from = kNobody;
    }

    bool isHeld() const { return m_isHeld; }
    /// Its state where it stands; nullptr while it does not.
    CheckpointPtr checkpoint() const
    {
        const std::lock_guard lock(m_mutex);
        return m_checkpoint;
    }

    /// It goes on, unless its status says that it has ended; it is not to stand still any more.
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_from = kNobody;
        m_checkpoint.reset();
        m_isHeld = false;
    }

private:
    static constexpr std::int64_t kNobody = std::numeric_limits<std::int64_t>::max();

    std::atomic<std::int64_t> m_from{kNobody};
    std::atomic<std::int64_t> m_every{1};
    std::atomic<bool> m_isHeld{false};
    mutable std::mutex m_mutex;
    CheckpointPtr m_checkpoint;
};

} // namespace lrp::engine
