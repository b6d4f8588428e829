#include "ui/SessionController.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr int kTickMs = 16;
constexpr int kPausedTickMs = 60;
/// The boundary of the last step may come a moment after the run's end.
constexpr int kTicksAfterEnd = 60;

SessionState stateOf(engine::RunState state)
{
    switch (state) {
    case engine::RunState::Preparing:
        return SessionState::Preparing;
    case engine::RunState::Running:
        return SessionState::Running;
    case engine::RunState::Paused:
        return SessionState::Paused;
    case engine::RunState::Ended:
        return SessionState::Ended;
    }
    return SessionState::Idle;
}

} // namespace

QString Pace::title() const
{
    if (stepsPerSecond == 1.0) {
        return QObject::tr("Slow motion: 1 step a second");
    }
    if (stepsPerSecond > 0.0) {
        return QObject::tr("%1 steps a second").arg(stepsPerSecond);
    }
    return runSeconds > 0.0 ? QObject::tr("Whole run in %1 s").arg(runSeconds)
                            : QObject::tr("As fast as possible");
}

double Pace::rateFor(std::int64_t totalSteps) const
{
    return runSeconds > 0.0 ? static_cast<double>(totalSteps) / runSeconds : stepsPerSecond;
}

const std::vector<Pace>& paces()
{
    static const std::vector<Pace> all{
        {.stepsPerSecond = 1.0}, {.stepsPerSecond = 5.0}, {.runSeconds = 60.0}, {.runSeconds = 30.0},
        {.runSeconds = 10.0},    {.runSeconds = 5.0},     {.runSeconds = 2.0},  {}};
    return all;
}

SessionController::SessionController(EngineFactory factory, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(factory))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionController::tick);
}

SessionController::~SessionController()
{
    if (isLive()) {
        m_engine.stop();
    }
}

void SessionController::start(const experiment::Experiment& experiment, bool paused)
{
    m_pacedSteps = 0;
    m_earlierMs = 0;
    m_sinceResume.invalidate();
    m_stepWanted = false;
    m_boundary.reset();
    m_engine.setThreads(m_threads);
    m_record = m_engine.start(experiment, paused);
    applyPace();
    watchLane(m_watched);
    Q_EMIT runStarted();
    Q_EMIT boundaryChanged(nullptr);
    setState(SessionState::Preparing);
    tick();
}

void SessionController::pause()
{
    if (isLive()) {
        m_engine.pause();
        tick();
    }
}

void SessionController::resume()
{
    if (isLive()) {
        m_engine.resume();
        tick();
    }
}

void SessionController::togglePause()
{
    if (m_state == SessionState::Paused) {
        resume();
    } else {
        pause();
    }
}

void SessionController::singleStep(const experiment::Experiment& experiment)
{
    if (!isLive()) {
        start(experiment, true);
    }
    if (m_state == SessionState::Preparing) {
        m_stepWanted = true; // there is no race to step yet
        return;
    }
    if (isLive()) {
        m_engine.singleStep();
        tick();
    }
}

void SessionController::stop()
{
    if (isLive()) {
        m_engine.stop();
        tick();
    }
}

void SessionController::setPace(int index)
{
    index = std::clamp(index, 0, static_cast<int>(paces().size()) - 1);
    if (index != m_pace) {
        m_pace = index;
        m_pacedSteps = 0;
        if (m_record) {
            applyPace();
        }
        Q_EMIT paceChanged(index);
    }
}

void SessionController::setThreads(int threads)
{
    if (threads != m_threads) {
        m_threads = threads;
        Q_EMIT threadsChanged(threads);
    }
}

/// Tells the engine the pace, once for each length: that of a run is known when its data are.
void SessionController::applyPace()
{
    const std::int64_t steps = std::max<std::int64_t>(totalSteps(), 1);
    if (steps != m_pacedSteps) {
        m_pacedSteps = steps;
        m_engine.setPace(paces()[static_cast<std::size_t>(m_pace)].rateFor(steps));
    }
}

void SessionController::watchLane(char letter)
{
    m_watched = letter;
    if (!m_record) {
        return;
    }
    const auto& lanes = m_record->lanes();
    const auto found = std::find_if(lanes.begin(), lanes.end(),
                                    [letter](const auto& lane) { return lane->letter == letter; });
    m_engine.watchBoundary(found == lanes.end() ? -1 : static_cast<int>(found - lanes.begin()));
    if (!isLive()) {
        m_ticksAfterEnd = kTicksAfterEnd;
        m_timer.start(kTickMs);
    }
}

void SessionController::tick()
{
    if (!m_record) {
        return;
    }
    const SessionState state = stateOf(m_record->state);
    if (m_record->shape().totalSteps > 0 && state != SessionState::Ended) {
        applyPace();
    }
    setState(state);
    if (m_stepWanted && (state == SessionState::Paused || state == SessionState::Running)) {
        m_stepWanted = false;
        m_engine.singleStep();
    }
    fetchBoundary();
    if (state == SessionState::Ended && --m_ticksAfterEnd <= 0) {
        m_timer.stop();
    }
    Q_EMIT ticked();
}

void SessionController::fetchBoundary()
{
    auto boundary = m_engine.boundary();
    if (boundary != m_boundary) {
        m_boundary = std::move(boundary);
        Q_EMIT boundaryChanged(m_boundary);
    }
}

void SessionController::setState(SessionState state)
{
    if (state == m_state) {
        return;
    }
    if (m_state == SessionState::Running && m_sinceResume.isValid()) {
        m_earlierMs += m_sinceResume.elapsed();
        m_sinceResume.invalidate();
    }
    m_state = state;
    if (state == SessionState::Running) {
        m_sinceResume.start();
    }
    if (state == SessionState::Ended) {
        m_ticksAfterEnd = kTicksAfterEnd;
        m_timer.start(kTickMs);
    } else {
        m_timer.start(state == SessionState::Paused ? kPausedTickMs : kTickMs);
    }
    Q_EMIT stateChanged(state);
    if (state == SessionState::Ended && !m_record->problems().empty()) {
        Q_EMIT problemsFound(m_record->problems());
    }
}

bool SessionController::keepsBusy(int cores) const
{
    if (m_state != SessionState::Running || m_pace + 1 != static_cast<int>(paces().size())) {
        return false;
    }
    const auto running = std::count_if(m_record->lanes().begin(), m_record->lanes().end(),
                                       [](const auto& lane) { return !engine::hasEnded(lane->status); });
    return std::min<std::ptrdiff_t>(running, m_threads > 0 ? m_threads : cores) >= cores;
}

std::int64_t SessionController::step() const
{
    std::int64_t furthest = 0;
    if (m_record) {
        for (const auto& lane : m_record->lanes()) {
            furthest = std::max<std::int64_t>(furthest, lane->steps);
        }
    }
    return furthest;
}

std::int64_t SessionController::totalSteps() const
{
    return m_record ? m_record->shape().totalSteps : 0;
}

double SessionController::seconds() const
{
    const qint64 now = m_sinceResume.isValid() ? m_sinceResume.elapsed() : 0;
    return static_cast<double>(m_earlierMs + now) / 1000.0;
}

} // namespace lrp::ui
