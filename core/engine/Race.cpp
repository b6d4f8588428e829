#include "core/engine/Race.h"

#include <algorithm>
#include <limits>

namespace lrp::engine
{
namespace
{

/// Turns are short beside the lead, so that a worker that is held up holds up no other, but not so short that
/// asking for them counts.
constexpr std::int64_t kShortestTurn = 8;

} // namespace

Race::Race(const std::vector<Entry>& lanes, std::int64_t totalSteps, bool paused)
    : m_totalSteps(totalSteps)
    , m_maxLead(std::max<std::int64_t>(totalSteps / 100, 1))
    , m_paused(paused)
{
    for (const Entry& lane : lanes) {
        m_lanes.push_back({.step = lane.step, .ended = lane.ended || lane.step >= totalSteps});
    }
    restartClock();
}

void Race::join(const Entry& lane)
{
    const std::lock_guard lock(m_mutex);
    m_lanes.push_back({.step = lane.step, .ended = lane.ended || lane.step >= m_totalSteps});
    m_singleStepTo = 0; // while paused it waits like the others
    m_changed.notify_all();
}

std::optional<Race::Turn> Race::next()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (isOverLocked()) {
            return std::nullopt;
        }
        std::int64_t slowest = m_totalSteps;
        LaneState* choice = nullptr;
        for (LaneState& lane : m_lanes) {
            if (!lane.ended) {
                slowest = std::min(slowest, lane.step);
                if (!lane.busy && !lane.held && (choice == nullptr || lane.step < choice->step)) {
                    choice = &lane;
                }
            }
        }
        const auto now = Clock::now();
        const std::int64_t limit = std::min({slowest + m_maxLead, allowedStep(now), m_totalSteps});
        if (choice != nullptr && choice->step < limit) {
            choice->busy = true;
            return Turn{static_cast<std::size_t>(choice - m_lanes.data()),
                        std::min(limit - choice->step, std::max(m_maxLead / 8, kShortestTurn))};
        }
        if (m_pace > 0.0 && !m_paused && choice != nullptr && choice->step < slowest + m_maxLead) {
            const double seconds = (static_cast<double>(choice->step + 1 - m_clockStep)) / m_pace;
            m_changed.wait_until(lock, m_clockStart +
                                           std::chrono::duration_cast<Clock::duration>(
                                               std::chrono::duration<double>(std::min(seconds, 3600.0))));
        } else {
            m_changed.wait(lock);
        }
    }
}

bool Race::mayContinue() const
{
    return !m_interrupted.load(std::memory_order_relaxed);
}

void Race::finish(const Turn& turn, std::int64_t done, bool ended)
{
    const std::lock_guard lock(m_mutex);
    LaneState& lane = m_lanes[turn.lane];
    lane.step += done;
    lane.busy = false;
    lane.ended = ended || lane.step >= m_totalSteps;
    m_changed.notify_all();
}

void Race::hold(std::size_t lane)
{
    const std::lock_guard lock(m_mutex);
    m_lanes[lane].held = true;
}

void Race::release(std::size_t lane, bool ended)
{
    const std::lock_guard lock(m_mutex);
    LaneState& state = m_lanes[lane];
    if (state.held) {
        state.held = false;
        state.ended = state.ended || ended;
        m_changed.notify_all();
    }
}

bool Race::isHeld(std::size_t lane) const
{
    const std::lock_guard lock(m_mutex);
    return m_lanes[lane].held;
}

void Race::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
    m_singleStepTo = 0;
    m_interrupted = true;
    m_changed.notify_all();
}

void Race::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_interrupted = m_stopped;
    restartClock();
    m_changed.notify_all();
}

void Race::singleStep()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
    m_interrupted = true; // lanes in the middle of a turn end it after the step they are in
    std::int64_t furthest = 0;
    for (const LaneState& lane : m_lanes) {
        furthest = std::max(furthest, lane.ended ? 0 : lane.step);
    }
    m_singleStepTo = std::max(furthest, m_singleStepTo) + 1;
    m_changed.notify_all();
}

void Race::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_interrupted = true;
    m_changed.notify_all();
}

void Race::setPace(double stepsPerSecond)
{
    const std::lock_guard lock(m_mutex);
    m_pace = stepsPerSecond;
    restartClock();
    m_changed.notify_all();
}

bool Race::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

bool Race::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

bool Race::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return isOverLocked();
}

bool Race::isOverLocked() const
{
    return m_stopped ||
           std::all_of(m_lanes.begin(), m_lanes.end(), [](const LaneState& lane) { return lane.ended; });
}

std::int64_t Race::allowedStep(Clock::time_point now) const
{
    if (m_paused) {
        return m_singleStepTo;
    }
    if (m_pace <= 0.0) {
        return std::numeric_limits<std::int64_t>::max();
    }
    const double seconds = std::chrono::duration<double>(now - m_clockStart).count();
    return m_clockStep + static_cast<std::int64_t>(seconds * m_pace);
}

void Race::restartClock()
{
    m_clockStart = Clock::now();
    m_clockStep = m_totalSteps;
    for (const LaneState& lane : m_lanes) {
        m_clockStep = lane.ended ? m_clockStep : std::min(m_clockStep, lane.step);
    }
}

} // namespace lrp::engine
