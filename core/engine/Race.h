#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace lrp::engine
{

/// Lets worker threads advance several lanes side by side, never more than 2 % of the run apart, at a pace,
/// with pauses. Workers ask for a turn, make its steps while mayContinue() says so, and report back. Which
/// worker runs which lane when has no influence on what a lane computes. Thread: any.
class Race
{
public:
    struct Turn {
        std::size_t lane;
        std::int64_t steps; ///< at most this many
    };

    /// Where a lane enters; one that has ended takes no part.
    struct Entry {
        std::int64_t step = 0;
        bool ended = false;
    };

    /// Lanes run from where they enter to `totalSteps`. The lead a lane may have is 1 % of that, at least one
    /// step.
    Race(const std::vector<Entry>& lanes, std::int64_t totalSteps, bool paused);
    Race(std::size_t lanes, std::int64_t totalSteps, bool paused)
        : Race(std::vector<Entry>(lanes), totalSteps, paused)
    {
    }

    /// One lane more, which catches up with the others as fast as it can. Its number follows the last one's.
    void join(const Entry& lane);

    /// The next lane to advance, waiting until one may; nothing once the race is over or stopped.
    std::optional<Turn> next();
    /// Whether the present turn may go on with one more step.
    bool mayContinue() const;
    /// Ends a turn: `done` steps were made; `ended` when the lane takes no further part.
    void finish(const Turn& turn, std::int64_t done, bool ended);

    /// The lane stands still, and the others wait for it at most their lead ahead.
    void hold(std::size_t lane);
    /// It goes on, or takes no further part. Nothing for a lane that nobody holds.
    void release(std::size_t lane, bool ended);
    bool isHeld(std::size_t lane) const;

    void pause();
    void resume();
    void singleStep();
    void stop();
    void setPace(double stepsPerSecond);

    bool isPaused() const;
    bool isStopped() const;
    /// Whether no lane will get another turn.
    bool isOver() const;

private:
    using Clock = std::chrono::steady_clock;

    bool isOverLocked() const;
    std::int64_t allowedStep(Clock::time_point now) const;
    void restartClock();

    struct LaneState {
        std::int64_t step = 0;
        bool busy = false;
        bool ended = false;
        bool held = false;
    };

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<LaneState> m_lanes;
    std::int64_t m_totalSteps;
    std::int64_t m_maxLead;
    bool m_paused;
    bool m_stopped = false;
    std::atomic<bool> m_interrupted{false}; ///< turns under way are to end after their present step
    std::int64_t m_singleStepTo = 0;        ///< while paused, lanes may go up to here
    double m_pace = 0.0;
    Clock::time_point m_clockStart;
    std::int64_t m_clockStep = 0;
};

} // namespace lrp::engine
