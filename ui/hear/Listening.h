#pragma once

#include "core/sound/Output.h"
#include "core/sound/Piece.h"
#include "ui/widgets/Latest.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QTimer>

namespace lrp::ui
{

class CurvesView;

/// Makes what plays sound; says by an exception why there is none.
using SoundOutputFactory = std::function<std::unique_ptr<sound::Output>()>;

/// Plays the curves as they are drawn, while the crosshair goes along; Escape stops it. It never begins by
/// itself. Thread: UI; rendering on another.
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
    bool load();
    void play(sound::Pcm sound);
    void follow();

    CurvesView* m_curves;
    SoundOutputFactory m_factory;
    std::unique_ptr<sound::Output> m_output; ///< made when something is to be heard first
    sound::Piece m_piece;
    Latest m_latest;
    QTimer m_timer;
    int m_seconds = 4;
    bool m_isPlaying = false; ///< or is about to
};

} // namespace lrp::ui
