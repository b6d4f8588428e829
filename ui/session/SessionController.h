#pragma once

#include "core/engine/BackgroundEngine.h"
#include "ui/session/Pace.h"

#include <memory>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <set>
#include <vector>

namespace lrp::ui
{

/// Makes the engine. Called once, on a thread of its own.
using EngineFactory = engine::BackgroundEngine::Factory;

class SessionBends;
class SessionGhost;
class SessionProbes;

enum class SessionState { Idle, Preparing, Running, Paused, Ended };

/// The one class that talks to the engine. While a run lives it ticks every 16 ms, so that views draw what is
/// new. Thread: UI.
class SessionController : public QObject
{
    Q_OBJECT

public:
    explicit SessionController(EngineFactory factory, QObject* parent = nullptr);
    ~SessionController() override;

    /// Starts making the engine in the background.
    void preload() { m_engine.load(); }
    bool isEngineLoaded() const { return m_engine.isLoaded(); }

    void start(const experiment::Experiment& experiment, bool paused = false);
    /// One race for each of so many seeds, counting up from the experiment's, one after another.
    void startSeeds(const experiment::Experiment& experiment, int seeds);
    /// Goes on with a race that was interrupted: for one step where singleStep() asked for it. `seedsLeft`
    /// further ones follow.
    void goOn(std::shared_ptr<engine::Record> record, int seedsLeft = 0);
    /// Forks, new or interrupted: they join the race that is under way, or run by themselves beside the last
    /// one.
    void join(std::shared_ptr<engine::Record> record);
    /// Shows a race of a document that was just opened. One that can be resumed stands as paused: resume()
    /// and singleStep() then ask for its continuation with continuationWanted(), which goOn() answers.
    /// `isBent`: what can be resumed stands in the place of one of its lanes.
    void show(std::shared_ptr<const engine::Record> record, bool isBent = false);
    void pause();
    void resume();
    /// Pauses a run that runs, lets one go on that is paused; nothing otherwise.
    void togglePause();
    /// One step of every lane, then pause. With no run alive, `experiment` is started for it.
    void singleStep(const experiment::Experiment& experiment);
    void stop();
    /// Stops so that everything under way can be resumed, and waits for that, but no longer than a second.
    void suspend();

    int pace() const { return m_pace; }
    void setPace(int index);

    /// How many threads train from the next start on; 0: one for each core.
    int threads() const { return m_threads; }
    void setThreads(int threads);

    /// What is computed beside the race.
    SessionProbes* probes() const { return m_probes; }
    /// What replaces the futures of its lanes.
    SessionBends* bends() const { return m_bends; }
    /// What other futures would come to.
    SessionGhost* ghost() const { return m_ghost; }
    /// From here on record() is this one, whose lanes stand in the places of the race's own.
    void stand(std::shared_ptr<engine::Record> race);
    /// Has the engine answer a question to a probe.
    void ask(engine::InquiryPtr inquiry) { m_engine.ask(std::move(inquiry)); }
    /// What the engine has the weights of: the race that is under way or has ended here; else nullptr.
    std::shared_ptr<const engine::Record> trained() const;

    SessionState state() const { return m_state; }
    /// Whether what is under way has been told to end.
    bool isStopping() const { return m_isStopping; }
    /// Whether a race is under way that the record can join: one that is about to stop would stop it too, and
    /// lanes in lock-step share their problem.
    bool isJoinable(const engine::Record& record) const;
    bool isLive() const { return m_state != SessionState::Idle && m_state != SessionState::Ended; }
    /// Whether the race was read from a document and nobody has trained it since.
    bool isFromDocument() const { return m_isFromDocument; }
    /// Whether a run goes as fast as possible on so many cores, all of them.
    bool keepsBusy(int cores) const;
    /// The present or last race of the form's lanes; nullptr before the first. Forks are not part of it.
    const std::shared_ptr<const engine::Record>& record() const { return m_record; }
    /// The lanes of the race that is under way, or was last, with the forks that joined it.
    std::vector<std::shared_ptr<engine::LaneRecord>> lanes() const;
    /// How many races are still to come, each with another seed.
    int seedsLeft() const { return m_seedsLeft; }
    /// Whether the present race is a further one of several seeds.
    bool isFurtherSeed() const { return m_isFurtherSeed; }
    /// Steps done by the lane that is furthest, of those under way.
    std::int64_t step() const;
    std::int64_t totalSteps() const;
    /// Time the run has been running, without pauses.
    double seconds() const;

Q_SIGNALS:
    /// A record is about to be run. `isRace`: it is a new record().
    void recordMade(std::shared_ptr<lrp::engine::Record> record, bool isRace);
    void runStarted();
    void placesChanged(); ///< another run stands in the place of a lane of record()
    void continuationWanted();
    void stateChanged(lrp::ui::SessionState state);
    void ticked(); ///< there may be new samples
    void paceChanged(int index);
    void threadsChanged(int threads);
    void problemsFound(const lrp::params::Issues& problems);
    void remarksFound(const lrp::params::Issues& remarks); ///< on a run that begins all the same

private:
    void start(const experiment::Experiment& experiment, bool paused, int seeds);
    void run(std::shared_ptr<engine::Record> record, bool paused = false);
    void makeStep();
    void tick();
    void setState(SessionState state);
    void tellRemarks();
    void begin();
    void startNextSeed();
    void applyPace();

    engine::BackgroundEngine m_engine;
    SessionProbes* m_probes;
    SessionBends* m_bends;
    SessionGhost* m_ghost;
    std::shared_ptr<engine::Record> m_standing; ///< record(), where runs have taken the places of lanes
    std::shared_ptr<const engine::Record> m_record;
    std::vector<std::shared_ptr<const engine::Record>> m_live; ///< of the race under way, or the last one
    std::set<const engine::Record*> m_remarked; ///< of these: the remarks on them have been told
    bool m_isOffered = false;                   ///< shown as paused, and not in the engine yet
    bool m_isFromDocument = false;
    int m_seedsLeft = 0;
    bool m_isFurtherSeed = false;
    SessionState m_state = SessionState::Idle;
    QTimer m_timer;
    QElapsedTimer m_sinceResume;
    qint64 m_earlierMs = 0; ///< running time before the last resume
    int m_pace = kUsualPace;
    int m_threads = 0;
    std::int64_t m_pacedSteps = 0; ///< the length the engine's pace was computed for
    bool m_stepWanted = false;     ///< as soon as there is a race to make it
    bool m_isStopping = false;     ///< the race under way has been told to stop
};

} // namespace lrp::ui
