#include "ui/hear/Listening.h"

#include "ui/hear/DrawnPiece.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>

namespace lrp::ui
{

Listening::Listening(CurvesView* curves, SoundOutputFactory factory, QObject* parent)
    : QObject(parent)
    , m_curves(curves)
    , m_performer(std::move(factory))
{
    connect(&m_performer, &Performer::began, this, [this] {
        if (m_isPlan) {
            Q_EMIT told(tr("This is the planned rate; the loss sounds after a run."));
        }
    });
    connect(&m_performer, &Performer::reached, this, &Listening::follow);
    connect(&m_performer, &Performer::ended, this, &Listening::stop);
    connect(&m_performer, &Performer::missed, this, [this](const QString& why) {
        giveUp(tr("To hear it here, install libqt6multimedia6. Export as WAV works without. (%1)").arg(why));
    });
    connect(&m_performer, &Performer::failed, this, [this](const QString& why) {
        giveUp(tr("Nothing can be heard. %1 Export as WAV works without.").arg(why));
    });
}

void Listening::setSeconds(int seconds)
{
    const auto nearest =
        std::ranges::min(sound::kDurations, {}, [seconds](int one) { return std::abs(one - seconds); });
    if (nearest != m_seconds) {
        m_seconds = nearest;
        Q_EMIT secondsChanged(nearest);
    }
}

void Listening::hear(sound::Quantity quantity)
{
    if (m_isPlaying) {
        stop();
        return;
    }
    DrawnPiece drawn = pieceOf(*m_curves, quantity, m_seconds);
    if (drawn.piece.voices.empty()) {
        Q_EMIT told(tr("No lane is shown that could be heard."));
        return;
    }
    if (const params::Issues issues = sound::checkVoices(drawn.piece, {}); !issues.empty()) {
        Q_EMIT told(tr("%n lane(s) would sound one after another; hide all but %1.", nullptr,
                       static_cast<int>(drawn.piece.voices.size()))
                        .arg(sound::kMostVoices));
        return;
    }
    m_isPlaying = true;
    m_isPlan = drawn.isPlan;
    qApp->installEventFilter(this); // Escape stops it wherever the focus is
    m_piece = drawn.piece;
    m_performer.play(std::move(drawn.piece));
}

void Listening::follow(std::size_t frame)
{
    if (const std::int64_t step = stepAt(m_piece, frame); step >= 0) {
        m_curves->moveCrosshairTo(step);
    }
}

void Listening::giveUp(const QString& why)
{
    stop();
    Q_EMIT failed(why);
}

void Listening::stop()
{
    qApp->removeEventFilter(this);
    m_performer.stop();
    m_isPlaying = false;
}

bool Listening::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        stop();
    }
    event->accept();
    return true;
}

} // namespace lrp::ui
