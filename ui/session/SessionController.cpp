#include "ui/session/SessionController.h"

#include "ui/session/SessionBends.h"
#include "ui/session/SessionGhost.h"
#include "ui/session/SessionProbes.h"

#include <algorithm>
#include <chrono>
#include <QThread>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr int kTickMs = 16;
constexpr int kPausedTickMs = 60;

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

SessionController::SessionController(EngineFactory factory, QObject* parent)
    : QObject(parent)
    , m_engine(factory)
    , m_probes(new SessionProbes(this))
    , m_bends(new SessionBends(this))
    , m_ghost(new SessionGhost(std::move(factory), this))
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
    start(experiment, paused, 1);
}

void SessionController::start(const experiment::Experiment& experiment, bool paused, int seeds)
{
    m_seedsLeft = seeds - 1; // before the record is made, as the document keeps it too
    m_isFurtherSeed = false;
    run(std::make_shared<engine::Record>(experiment), paused);
}

void SessionController::goOn(std::shared_ptr<engine::Record> record, int seedsLeft)
{
    const bool isStep = m_stepWanted;
    m_seedsLeft = seedsLeft;
    m_isFurtherSeed = false;
    run(std::move(record), isStep);
    if (isStep) {
        makeStep();
    }
}

void SessionController::startSeeds(const experiment::Experiment& experiment, int seeds)
{
    start(experiment, /*paused=*/false, seeds);
}

void SessionController::startNextSeed()
{
    --m_seedsLeft;
    m_isFurtherSeed = true;
    experiment::Experiment next = m_record->experiment();
    ++next.problem.seed;
    run(std::make_shared<engine::Record>(std::move(next)));
}

void SessionController::run(std::shared_ptr<engine::Record> record, bool paused)
{
    m_record = record;
    m_standing.reset();
    m_live = {record};
    m_stepWanted = false;
    m_engine.setThreads(m_threads);
    Q_EMIT recordMade(record, true);
    m_engine.run(std::move(record), paused);
    begin();
    Q_EMIT runStarted();
    tick();
}

void SessionController::stand(std::shared_ptr<engine::Record> race)
{
    m_standing = std::move(race);
    m_record = m_standing;
    Q_EMIT placesChanged();
}

void SessionController::join(std::shared_ptr<engine::Record> record)
{
    Q_EMIT recordMade(record, false);
    if (isJoinable(*record)) {
        m_live.push_back(record);
        m_engine.join(std::move(record));
    } else {
        m_live = {record};
        m_engine.setThreads(m_threads);
        m_engine.run(std::move(record), m_stepWanted); // a single step begins from a pause
        begin();
    }
    tick();
}

bool SessionController::isJoinable(const engine::Record& record) const
{
    const auto problemOf = [](const engine::Record& of) {
        return experiment::toJson(of.experiment())["problem"];
    };
    return isLive() && !m_isOffered && !m_isStopping && problemOf(record) == problemOf(*m_live.front());
}

/// After the engine has been told to run: clock and pace from the start.
void SessionController::begin()
{
    m_remarked.clear(); // a record of before may be gone, and its address another's
    m_isOffered = false;
    m_isStopping = false;
    m_isFromDocument = false;
    m_pacedSteps = 0;
    m_earlierMs = 0;
    m_sinceResume.invalidate();
    applyPace();
    setState(SessionState::Preparing);
}

void SessionController::show(std::shared_ptr<const engine::Record> record, bool isBent)
{
    m_record = std::move(record);
    m_standing.reset();
    m_live.clear();
    m_isOffered = false;
    m_stepWanted = false;
    m_isFromDocument = m_record != nullptr;
    if (m_record) {
        m_live = {m_record};
        m_isOffered =
            isBent || std::any_of(m_record->lanes().begin(), m_record->lanes().end(),
                                  [](const auto& lane) { return engine::isResumable(lane->status); });
    }
    m_pacedSteps = 0;
    m_earlierMs = 0;
    m_sinceResume.invalidate();
    Q_EMIT runStarted();
    setState(m_isOffered ? SessionState::Paused : m_record ? SessionState::Ended : SessionState::Idle);
    m_timer.stop(); // nothing moves
    Q_EMIT ticked();
}

void SessionController::pause()
{
    if (isLive() && !m_isOffered) {
        m_engine.pause();
        tick();
    }
}

void SessionController::resume()
{
    m_stepWanted = false;
    if (m_isOffered) {
        Q_EMIT continuationWanted();
    } else if (isLive()) {
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
    if (m_isOffered) {
        m_stepWanted = true;
        Q_EMIT continuationWanted();
        return;
    }
    if (!isLive()) {
        start(experiment, true);
    }
    makeStep();
}

void SessionController::makeStep()
{
    m_stepWanted = m_state == SessionState::Preparing; // there is no race to step yet
    if (!m_stepWanted && isLive()) {
        m_engine.singleStep();
        tick();
    }
}

void SessionController::stop()
{
    m_seedsLeft = 0;
    m_stepWanted = false;
    if (m_isOffered) {
        m_isOffered = false;
        setState(SessionState::Ended);
    } else if (isLive()) {
        m_isStopping = true;
        m_engine.stop();
        tick();
    }
}

void SessionController::suspend()
{
    constexpr qint64 kLongestMs = 1000;
    m_seedsLeft = 0;
    if (!isLive() || m_isOffered) {
        return;
    }
    m_isStopping = true;
    m_engine.suspend(); // also when the engine is still being made: else it would train out of sight
    if (!m_engine.isLoaded()) {
        return;
    }
    QElapsedTimer waiting;
    waiting.start();
    while (m_live.front()->state != engine::RunState::Ended && waiting.elapsed() < kLongestMs) {
        QThread::msleep(1);
    }
}

void SessionController::setPace(int index)
{
    index = std::clamp(index, 0, static_cast<int>(paces().size()) - 1);
    if (index != m_pace) {
        m_pace = index;
        m_pacedSteps = 0;
        if (!m_live.empty() && !m_isOffered) {
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

void SessionController::tick()
{
    if (m_live.empty() || m_isOffered) {
        return;
    }
    const auto alive = std::ranges::find_if(
        m_live, [](const auto& record) { return record->state != engine::RunState::Ended; });
    const SessionState state = alive == m_live.end() ? SessionState::Ended : stateOf((*alive)->state);
    if (totalSteps() > 0 && state != SessionState::Ended) {
        applyPace();
    }
    if (m_standing) {
        m_standing->state = alive == m_live.end() ? engine::RunState::Ended : (*alive)->state.load();
    }
    setState(state);
    tellRemarks();
    if (m_stepWanted && (state == SessionState::Paused || state == SessionState::Running)) {
        m_stepWanted = false;
        m_engine.singleStep();
    }
    Q_EMIT ticked();
    if (state == SessionState::Ended && m_seedsLeft > 0) {
        startNextSeed();
    }
}

/// Once for each record: a fork may join when the others have long begun.
void SessionController::tellRemarks()
{
    const auto live = m_live; // whoever is told may begin another race
    for (const auto& record : live) {
        if (record->state == engine::RunState::Preparing || !m_remarked.insert(record.get()).second) {
            continue;
        }
        if (const params::Issues remarks = record->remarks(); !remarks.empty()) {
            Q_EMIT remarksFound(remarks);
        }
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
        m_timer.stop(); // nothing moves
    } else {
        m_timer.start(state == SessionState::Paused ? kPausedTickMs : kTickMs);
    }
    Q_EMIT stateChanged(state);
    for (std::size_t i = 0; state == SessionState::Ended && i < m_live.size(); ++i) {
        if (const params::Issues problems = m_live[i]->problems(); !problems.empty()) {
            m_seedsLeft = 0;
            Q_EMIT problemsFound(problems);
        }
    }
}

bool SessionController::keepsBusy(int cores) const
{
    if (m_state != SessionState::Running || m_pace + 1 != static_cast<int>(paces().size())) {
        return false;
    }
    const auto running =
        std::ranges::count_if(lanes(), [](const auto& lane) { return !engine::hasEnded(lane->status); });
    return std::min<std::ptrdiff_t>(running, m_threads > 0 ? m_threads : cores) >= cores;
}

std::shared_ptr<const engine::Record> SessionController::trained() const
{
    const bool isThere = !m_live.empty() && !m_isFromDocument && m_live.front()->problems().empty();
    return !isThere ? nullptr : m_standing ? m_record : m_live.front();
}

/// Of all records under way; of a document's race what stands in its places, as no more is there to join it.
std::vector<std::shared_ptr<engine::LaneRecord>> SessionController::lanes() const
{
    if (m_isFromDocument && m_standing) {
        return m_standing->lanes();
    }
    std::vector<std::shared_ptr<engine::LaneRecord>> all;
    for (const auto& record : m_live) {
        all.insert(all.end(), record->lanes().begin(), record->lanes().end());
    }
    return all;
}

std::int64_t SessionController::step() const
{
    std::int64_t furthest = 0;
    for (const auto& lane : lanes()) {
        furthest = std::max<std::int64_t>(furthest, lane->steps);
    }
    return furthest;
}

std::int64_t SessionController::totalSteps() const
{
    return m_live.empty() ? 0 : m_live.front()->shape().totalSteps;
}

double SessionController::seconds() const
{
    const qint64 now = m_sinceResume.isValid() ? m_sinceResume.elapsed() : 0;
    return static_cast<double>(m_earlierMs + now) / 1000.0;
}

} // namespace lrp::ui
