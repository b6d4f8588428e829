#include "ui/hear/Performer.h"

#include <exception>
#include <QTimer>

namespace lrp::ui
{

namespace
{

constexpr int kFollowMs = 33;

} // namespace

/// What happens on the thread.
class Performer::Stage : public QObject
{
public:
    Stage(Performer* performer, SoundOutputFactory factory)
        : m_performer(performer)
        , m_factory(std::move(factory))
    {
        m_timer.setInterval(kFollowMs);
        connect(&m_timer, &QTimer::timeout, this, &Stage::follow);
    }

    void play(const sound::Piece& piece, const Latest::Ticket& ticket)
    {
        stop();
        if (!ticket.isWanted() || !load(ticket)) {
            return;
        }
        sound::Pcm sound = sound::render(piece);
        if (!ticket.isWanted()) {
            return;
        }
        if (const std::string problem = m_output->play(std::move(sound)); !problem.empty()) {
            tell(ticket, [problem](Performer& to) { Q_EMIT to.failed(QString::fromStdString(problem)); });
            return;
        }
        m_playing = ticket;
        m_timer.start();
        tell(ticket, [](Performer& to) { Q_EMIT to.began(); });
    }

    void stop()
    {
        m_timer.stop();
        m_playing.reset();
        if (m_output != nullptr) {
            m_output->stop();
        }
    }

private:
    bool load(const Latest::Ticket& ticket)
    {
        try {
            m_output = m_output != nullptr ? std::move(m_output) : m_factory();
        } catch (const std::exception& problem) {
            tell(ticket, [why = QString::fromUtf8(problem.what())](Performer& to) { Q_EMIT to.missed(why); });
        }
        return m_output != nullptr;
    }

    void follow()
    {
        const Latest::Ticket ticket = *m_playing;
        if (const auto frame = m_output->position()) {
            tell(ticket, [frame = *frame](Performer& to) { Q_EMIT to.reached(frame); });
            return;
        }
        stop();
        tell(ticket, [](Performer& to) { Q_EMIT to.ended(); });
    }

    /// On the performer's thread, unless something else has been asked meanwhile.
    template <class What>
    void tell(const Latest::Ticket& ticket, What what)
    {
        QMetaObject::invokeMethod(
            m_performer,
            [to = m_performer, ticket, what] {
                if (ticket.isWanted()) {
                    what(*to);
                }
            },
            Qt::QueuedConnection);
    }

    Performer* m_performer;
    SoundOutputFactory m_factory;
    std::unique_ptr<sound::Output> m_output; ///< made when something is to be heard first
    QTimer m_timer{this};
    std::optional<Latest::Ticket> m_playing;
};

Performer::Performer(SoundOutputFactory factory, QObject* parent)
    : QObject(parent)
    , m_stage(new Stage(this, std::move(factory)))
{
    m_thread.setObjectName("sound");
    m_stage->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_stage, &QObject::deleteLater);
}

Performer::~Performer()
{
    m_latest.forget();
    if (!m_thread.isRunning()) {
        delete m_stage;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void Performer::play(sound::Piece piece)
{
    m_thread.start(); // once
    QMetaObject::invokeMethod(
        m_stage,
        [stage = m_stage, piece = std::move(piece), ticket = m_latest.next()] { stage->play(piece, ticket); },
        Qt::QueuedConnection);
}

void Performer::stop()
{
    m_latest.forget();
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_stage, [stage = m_stage] { stage->stop(); }, Qt::QueuedConnection);
    }
}

} // namespace lrp::ui
