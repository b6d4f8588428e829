#include "ui/session/SessionGhost.h"

#include <algorithm>
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

} // namespace

SessionGhost::SessionGhost(EngineFactory factory, SessionController* session)
    : QObject(session)
    , m_factory(std::move(factory))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionGhost::look);
    connect(session, &SessionController::runStarted, this, &SessionGhost::forget);
}

SessionGhost::~SessionGhost() = default;

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
    m_wish = Wish{of, after};
    m_timer.start();
}

void SessionGhost::forget()
{
    if (m_wish) {
        engine::leavePlace(*m_wish->of.lane(), /*goesOn=*/true);
    }
    m_wish.reset();
    m_ghost.reset();
    m_timer.stop();
}

void SessionGhost::look()
{
    if (m_wish && engine::hasEnded(m_wish->of.lane()->status)) {
        forget();
    } else if (m_wish && m_wish->of.lane()->halt.isHeld()) {
        start(*std::exchange(m_wish, std::nullopt));
    } else if (m_ghost && m_ghost->state == engine::RunState::Ended) {
        m_timer.stop();
        const auto ghost = std::exchange(m_ghost, nullptr);
        if (ghost->problems().empty()) {
            Q_EMIT made(ghost->lanes().front());
        }
    }
}

/// The lane goes on at once.
void SessionGhost::start(const Wish& wish)
{
    m_ghost = engine::bent(wish.of, wish.after, 0.0);
    m_ghost->lanes().front()->keepsCheckpoints = false;
    engine::leavePlace(*wish.of.lane(), /*goesOn=*/true);
    if (!m_engine) {
        m_engine = std::make_unique<engine::BackgroundEngine>(m_factory);
        m_engine->setThreads(1);
    }
    m_engine->run(m_ghost, /*paused=*/false);
}

} // namespace lrp::ui
