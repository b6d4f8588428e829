#include "ui/hear/Listening.h"

#include "ui/hear/DrawnPiece.h"
#include "ui/plots/CurvesView.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <exception>
#include <QApplication>
#include <QKeyEvent>

namespace lrp::ui
{

namespace
{

constexpr int kFollowMs = 33;

} // namespace

Listening::Listening(CurvesView* curves, SoundOutputFactory factory, QObject* parent)
    : QObject(parent)
    , m_curves(curves)
    , m_factory(std::move(factory))
{
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, &Listening::follow);
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
    if (!load()) {
        return;
    }
    m_isPlaying = true;
    qApp->installEventFilter(this); // Escape stops it wherever the focus is
    m_piece = std::move(drawn.piece);
    later(
        QThreadPool::globalInstance(), this, m_latest.next(),
        [piece = m_piece] { return sound::render(piece); },
        [this, isPlan = drawn.isPlan](const sound::Pcm& sound) {
            play(sound);
            if (m_isPlaying && isPlan) {
                Q_EMIT told(tr("This is the planned rate; the loss sounds after a run."));
            }
        });
}

/// Whether there is something to play with.
bool Listening::load()
{
    if (m_output == nullptr) {
        try {
            m_output = m_factory();
        } catch (const std::exception& problem) {
            Q_EMIT failed(tr("To hear it here, install libqt6multimedia6. Export as WAV works without. (%1)")
                              .arg(QString::fromUtf8(problem.what())));
        }
    }
    return m_output != nullptr;
}

void Listening::play(sound::Pcm sound)
{
    const std::string problem = m_output->play(std::move(sound));
    if (!problem.empty()) {
        stop();
        Q_EMIT failed(
            tr("Nothing can be heard. %1 Export as WAV works without.").arg(QString::fromStdString(problem)));
        return;
    }
    m_timer.start();
}

void Listening::follow()
{
    const auto frame = m_output->position();
    if (!frame) {
        stop();
        return;
    }
    if (const std::int64_t step = stepAt(m_piece, *frame); step >= 0) {
        m_curves->moveCrosshairTo(step);
    }
}

void Listening::stop()
{
    m_latest.forget();
    m_timer.stop();
    qApp->removeEventFilter(this);
    if (m_output != nullptr) {
        m_output->stop();
    }
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
