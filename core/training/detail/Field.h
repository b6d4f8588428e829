#pragma once

#include "core/engine/Race.h"
#include "core/training/detail/LaneTrainer.h"

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace lrp::training
{

/// A lane in a race.
struct Entrant {
    std::shared_ptr<engine::Record> record; ///< which the lane belongs to
    engine::LaneRecord& lane;
    std::unique_ptr<LaneTrainer> trainer;
    /// When it would have entered, had it trained all its time in one go.
    std::chrono::steady_clock::time_point since;

    /// Where it enters the race.
    engine::Race::Entry entry() const
    {
        return {.step = trainer->stepsDone(), .ended = engine::hasEnded(lane.status)};
    }
};

/// All lanes of a race, in the order of their numbers. Thread: any; entrants stay where they are.
class Field
{
public:
    Entrant& add(Entrant entrant)
    {
        const std::lock_guard lock(m_mutex);
        return m_entrants.emplace_back(std::move(entrant));
    }

    std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_entrants.size();
    }

    Entrant& operator[](std::size_t lane)
    {
        const std::lock_guard lock(m_mutex);
        return m_entrants[lane];
    }

    std::vector<Entrant*> all()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Entrant*> entrants;
        for (Entrant& entrant : m_entrants) {
            entrants.push_back(&entrant);
        }
        return entrants;
    }

private:
    mutable std::mutex m_mutex;
    std::deque<Entrant> m_entrants;
};

} // namespace lrp::training
