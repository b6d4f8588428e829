#pragma once

#include "ui/hear/Performer.h"

#include <QObject>

namespace lrp::ui
{

class CurvesView;

/// Plays the curves as they are drawn, while the crosshair goes along; Escape stops it. It never begins by
/// itself. Thread: UI.
class Listening : public QObject
{
    Q_OBJECT

public:
    Listening(CurvesView* curves, SoundOutputFactory factory, QObject* parent);

    bool isPlaying() const { return m_isPlaying; }
    /// How long a voice takes, one of sound::kDurations.
    int seconds() const { return m_seconds; }
    /// The nearest of sound::kDurations.
    void setSeconds(int seconds);

public Q_SLOTS:
    /// Plays, or stops where it plays.
    void hear(lrp::sound::Quantity quantity);
    void stop();

Q_SIGNALS:
    void secondsChanged(int seconds);
    void told(const QString& text);   ///< what is heard, where it is not what was asked
    void failed(const QString& text); ///< why nothing is heard

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(std::size_t frame);
    void giveUp(const QString& why);

    CurvesView* m_curves;
    Performer m_performer;
    sound::Piece m_piece;
    int m_seconds = 4;
    bool m_isPlan = false;    ///< what is played is not yet what was measured
    bool m_isPlaying = false; ///< or is about to
};

} // namespace lrp::ui
