#pragma once

#include "core/engine/Inquiry.h"
#include "core/engine/Record.h"

#include <memory>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace lrp::ui
{

class SessionController;

/// A probe's answers about one lane of the session's race, a new one as often as the lane has moved: at least
/// ten times a second where there is a core for it. While lanes keep all cores busy it takes no more than one
/// part in a hundred of the processor's time. Thread: UI.
class ProbeWatch : public QObject
{
    Q_OBJECT

public:
    ProbeWatch(probe::Probe probe, SessionController* session, QObject* parent);
    ~ProbeWatch() override;

    /// Which lane; 0: none, and nothing is computed.
    void setLane(char letter);
    /// Goes on with what has come since the last call. Whether there is more to come.
    bool advance();

Q_SIGNALS:
    /// nullptr: none yet of this lane in this race.
    void answered(lrp::probe::AnswerPtr answer);
    /// There may be something to ask again.
    void laneChanged();

private:
    void begin(std::shared_ptr<engine::LaneRecord> lane);
    std::shared_ptr<engine::LaneRecord> wantedLane() const;
    void ask();
    bool takeAnswer();
    bool takeWeights();
    bool isDue() const;

    const probe::Probe m_probe;
    SessionController* m_session;
    char m_letter = 0;
    std::shared_ptr<engine::LaneRecord> m_lane;
    bool m_isAsking = false; ///< the lane for its weights
    bool m_hadEnded = false; ///< the lane, when it was asked last
    engine::InquiryPtr m_inquiry;
    std::int64_t m_step = -1; ///< of the last answer or question
    bool m_isSettled = false; ///< nothing more to ask: its last weights were asked about, or it failed
    QElapsedTimer m_sinceAsked;
    std::int64_t m_computed = 0; ///< processor's time of the last answer, in nanoseconds
};

/// What is computed beside the session's race, for views that show it. Thread: UI.
class SessionProbes : public QObject
{
    Q_OBJECT

public:
    explicit SessionProbes(SessionController* session);

    /// A watch that lives as long as `parent`. Of no lane to begin with.
    ProbeWatch* watch(const probe::Probe& probe, QObject* parent);

private:
    void wake();
    void tick();

    SessionController* m_session;
    std::vector<QPointer<ProbeWatch>> m_watches;
    QTimer m_timer;
};

} // namespace lrp::ui
