#pragma once

#include "core/engine/Bend.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/Latest.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace lrp::ui
{

/// What a lane under way would measure under another future: its state is copied where it stands, and a run
/// that nobody keeps is trained to its end from there, on an engine of its own. No sample of the race becomes
/// another by it, and the lane does not wait for the window, however busy that is: a thread of the ghost's
/// takes the copy and lets the lane go. Thread: UI.
class SessionGhost : public QObject
{
    Q_OBJECT

public:
    /// Makes its engine when it is asked for the first time.
    SessionGhost(EngineFactory factory, SessionController* session);
    ~SessionGhost() override;

    /// made() answers, unless something else is asked for first, or the future is wrong or would take longer
    /// than `kMostMs` to train.
    void ask(const engine::LaneOf& of, const schedule::Schedule& after);
    /// Afterwards nobody has the lane stand still for a ghost: a bend may ask it to.
    void forget();

    static constexpr double kMostMs = 60.0;

Q_SIGNALS:
    void made(const std::shared_ptr<const lrp::engine::LaneRecord>& lane);

private:
    void look();
    void start(const std::shared_ptr<engine::Record>& ghost);

    EngineFactory m_factory;
    std::shared_ptr<engine::LaneRecord> m_copied; ///< the lane that is to stand still for a moment
    std::shared_ptr<engine::Record> m_ghost;      ///< under way
    QTimer m_timer;
    std::unique_ptr<engine::BackgroundEngine> m_engine;
    Latest m_asked;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
