#include "ui/session/SessionGhost.h"

#include "ui/widgets/Later.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace lrp::ui
{
namespace
{

constexpr int kLookMs = 4;

/// What the lane's remaining steps would take, by those it has made.
double expectedMs(const engine::LaneOf& of)
{
    const engine::LaneRecord& lane = *of.lane();
    const auto made = static_cast<double>(std::max<std::int64_t>(lane.steps - lane.beginning.forkStep, 1));
    const auto left = static_cast<double>(of.record->shape().totalSteps - lane.steps);
    return static_cast<double>(lane.trainNanoseconds) / made * left * 1e-6;
}

/// What is trained from a copy of the lane's state, which goes on at once. Waits for it to stand still, and
/// lets it stand an eighth of that time at most. nullptr: it has ended, or nobody wants it any more.
std::shared_ptr<engine::Record> copied(const engine::LaneOf& of, const schedule::Schedule& after,
                                       const Latest::Ticket& ticket)
{
    using std::chrono::steady_clock;
    constexpr steady_clock::duration kLeast = std::chrono::microseconds(50);
    constexpr steady_clock::duration kMost = std::chrono::milliseconds(1); // forget() waits for it
    engine::LaneRecord& lane = *of.lane();
    const auto begin = steady_clock::now();
    while (!lane.halt.isHeld()) {
        if (!ticket.isWanted() || engine::hasEnded(lane.status)) {
            return nullptr;
        }
        std::this_thread::sleep_for(std::clamp((steady_clock::now() - begin) / 8, kLeast, kMost));
    }
    auto ghost = engine::bent(of, after, 0.0);
    engine::leavePlace(lane, /*goesOn=*/true);
    ghost->lanes().front()->keepsCheckpoints = false;
    return ghost;
}

} // namespace

SessionGhost::SessionGhost(EngineFactory factory, SessionController* session)
    : QObject(session)
    , m_factory(std::move(factory))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionGhost::look);
    connect(session, &SessionController::runStarted, this, &SessionGhost::forget);
}

SessionGhost::~SessionGhost()
{
    forget();
}

void SessionGhost::ask(const engine::LaneOf& of, const schedule::Schedule& after)
{
    forget();
    engine::LaneRecord& lane = *of.lane();
    const std::int64_t step = experiment::tickAt(lane.steps, of.settings().tick, of.record->shape());
    const bool isBusy = lane.halt.isAsked() || lane.halt.isHeld(); // for a bend
    if (isBusy || engine::hasEnded(lane.status) || expectedMs(of) > kMostMs ||
        !engine::whyNotBent(of, after, step).empty()) {
        return;
    }
    lane.halt.ask(0, experiment::tickAt(1, of.settings().tick, of.record->shape()));
    m_copied = of.lane();
    const Latest::Ticket ticket = m_asked.next();
    later(
        &m_pool, this, ticket, [of, after, ticket] { return copied(of, after, ticket); },
        [this](const std::shared_ptr<engine::Record>& ghost) { ghost ? start(ghost) : forget(); });
}

void SessionGhost::forget()
{
    m_asked.forget();
    m_pool.waitForDone(); // it has seen that, or taken its copy, within a millisecond
    if (m_copied) {
        engine::leavePlace(*m_copied, /*goesOn=*/true);
    }
    m_copied.reset();
    m_ghost.reset();
    m_timer.stop();
}

void SessionGhost::start(const std::shared_ptr<engine::Record>& ghost)
{
    m_copied.reset();
    m_ghost = ghost;
    if (!m_engine) {
        m_engine = std::make_unique<engine::BackgroundEngine>(m_factory);
        m_engine->setThreads(1);
    }
    m_engine->run(m_ghost, /*paused=*/false);
    m_timer.start();
}

void SessionGhost::look()
{
    if (m_ghost && m_ghost->state == engine::RunState::Ended) {
        m_timer.stop();
        const auto ghost = std::exchange(m_ghost, nullptr);
        if (ghost->problems().empty()) {
            Q_EMIT made(ghost->lanes().front());
        }
    }
}

} // namespace lrp::ui
