#include "ui/session/SessionProbes.h"

#include "ui/session/SessionController.h"

#include <algorithm>
#include <QThread>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr int kLookEveryMs = 16;
constexpr std::int64_t kAskEveryNs = 50'000'000;
/// Of the processor's time, one part in so many where lanes want all of it. Time that the worker waits for a
/// core does not count: with it a busy machine would stretch the pauses without end.
constexpr std::int64_t kShare = 100;

} // namespace

ProbeWatch::ProbeWatch(probe::Probe probe, SessionController* session, QObject* parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_session(session)
{
}

ProbeWatch::~ProbeWatch()
{
    if (m_inquiry) {
        m_inquiry->stop();
    }
}

void ProbeWatch::setLane(char letter)
{
    if (letter != m_letter) {
        m_letter = letter;
        Q_EMIT laneChanged();
    }
}

bool ProbeWatch::advance()
{
    if (auto lane = wantedLane(); lane != m_lane) {
        begin(std::move(lane));
    }
    if (!m_lane) {
        return false;
    }
    if (m_inquiry && !takeAnswer()) {
        return true;
    }
    if (m_isAsking && !takeWeights()) {
        return true;
    }
    if (!m_inquiry && !m_isAsking && !m_isSettled) {
        ask();
    }
    return !m_isSettled || m_inquiry != nullptr;
}

/// The lane for its weights, if it has moved.
void ProbeWatch::ask()
{
    m_hadEnded = engine::hasEnded(m_lane->status); // asked before its steps, which then are its last
    if (m_lane->steps == m_step) {
        m_isSettled = m_hadEnded;
    } else if (isDue()) {
        m_sinceAsked.start();
        m_lane->snapshots.ask();
        m_isAsking = true;
    }
}

std::shared_ptr<engine::LaneRecord> ProbeWatch::wantedLane() const
{
    const auto record = m_letter == 0 ? nullptr : m_session->trained();
    if (!record) {
        return nullptr;
    }
    const auto& lanes = record->lanes();
    const auto found = std::find_if(lanes.begin(), lanes.end(),
                                    [this](const auto& lane) { return lane->letter == m_letter; });
    return found == lanes.end() ? nullptr : *found;
}

void ProbeWatch::begin(std::shared_ptr<engine::LaneRecord> lane)
{
    m_lane = std::move(lane);
    if (m_inquiry) {
        m_inquiry->stop();
        m_inquiry.reset();
    }
    m_isAsking = false;
    m_isSettled = false;
    m_step = -1;
    m_sinceAsked.invalidate();
    Q_EMIT answered(nullptr);
}

/// False while it is not over.
bool ProbeWatch::takeAnswer()
{
    if (!m_inquiry->isOver()) {
        return false;
    }
    const engine::InquiryPtr over = std::exchange(m_inquiry, nullptr);
    m_computed = over->computedNanoseconds();
    m_isSettled = m_isSettled || !over->failure().empty(); // it would fail each time
    if (const auto answer = over->answer()) {
        Q_EMIT answered(answer);
    }
    return true;
}

/// False while the lane has not given them.
bool ProbeWatch::takeWeights()
{
    if (m_lane->snapshots.isAsked()) {
        return false;
    }
    m_isAsking = false;
    m_isSettled = m_hadEnded;
    const auto weights = m_lane->snapshots.latest();
    if (weights->step != m_step) {
        m_step = weights->step;
        m_inquiry = std::make_shared<engine::Inquiry>(m_probe, m_session->trained()->experiment().problem,
                                                      engine::Inquiry::Place{.model = weights});
        m_session->ask(m_inquiry);
    }
    return true;
}

bool ProbeWatch::isDue() const
{
    const bool isScarce = m_session->keepsBusy(QThread::idealThreadCount());
    const std::int64_t pause = std::max(kAskEveryNs, isScarce ? kShare * m_computed : 0);
    return !m_sinceAsked.isValid() || m_sinceAsked.nsecsElapsed() >= pause;
}

SessionProbes::SessionProbes(SessionController* session)
    : QObject(session)
    , m_session(session)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionProbes::tick);
    connect(session, &SessionController::runStarted, this, &SessionProbes::wake);
    connect(session, &SessionController::stateChanged, this, &SessionProbes::wake);
}

ProbeWatch* SessionProbes::watch(const probe::Probe& probe, QObject* parent)
{
    auto* watch = new ProbeWatch(probe, m_session, parent);
    connect(watch, &ProbeWatch::laneChanged, this, &SessionProbes::wake);
    m_watches.emplace_back(watch);
    return watch;
}

void SessionProbes::wake()
{
    m_timer.start();
    tick();
}

void SessionProbes::tick()
{
    std::erase_if(m_watches, [](const auto& watch) { return watch.isNull(); });
    bool goesOn = false;
    for (const auto& watch : m_watches) {
        goesOn = watch->advance() || goesOn;
    }
    if (!goesOn) {
        m_timer.stop();
    }
}

} // namespace lrp::ui
