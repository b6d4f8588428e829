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

    /// What came of a turn.
    struct Made {
        std::int64_t steps = 0;
        bool goesOn = true; ///< false: there is nothing more to train
    };
    /// Makes the steps of a turn, as long as the race lets it and nobody asks the lane to stand still. What
    /// it throws fails the lane. The caller holds the trainer's mutex.
    Made make(const engine::Race::Turn& turn, const engine::Race& race, const std::stop_token& stopping);
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

    std::vector<Entrant*> all();

    /// Whether every lane has ended.
    bool isRun();
    /// Ends lanes that have not: stopped, or paused, with a last checkpoint.
    void leave(engine::LaneStatus endAs);

    // Of every lane that no worker is at: paused, ended, waiting for its pace.

    /// As a pause does, of those that have not ended.
    void keepCheckpoints();
    /// For those who asked.
    void copyWeights();

private:
    mutable std::mutex m_mutex;
    std::deque<Entrant> m_entrants;
};

} // namespace lrp::training
