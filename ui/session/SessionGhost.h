#pragma once

#include "core/engine/Bend.h"
#include "ui/session/SessionController.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace lrp::ui
{

/// What a lane under way would measure under another future: its state is copied where it stands, and a run
/// that nobody keeps is trained to its end from there, on an engine of its own. No sample of the race becomes
/// another by it. Thread: UI.
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
    void forget();

    static constexpr double kMostMs = 60.0;

Q_SIGNALS:
    void made(const std::shared_ptr<const lrp::engine::LaneRecord>& lane);

private:
    struct Wish {
        engine::LaneOf of;
        schedule::Schedule after;
    };

    void look();
    void start(const Wish& wish);

    EngineFactory m_factory;
    std::optional<Wish> m_wish;              ///< whose lane is to stand still for a moment
    std::shared_ptr<engine::Record> m_ghost; ///< under way
    QTimer m_timer;
    std::unique_ptr<engine::BackgroundEngine> m_engine;
};

} // namespace lrp::ui
