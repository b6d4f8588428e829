#pragma once

#include "core/sound/Output.h"
#include "core/sound/Piece.h"
#include "ui/widgets/Latest.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QThread>

namespace lrp::ui
{

/// Makes what plays sound; says by an exception why there is none. Called on the thread that plays.
using SoundOutputFactory = std::function<std::unique_ptr<sound::Output>()>;

/// Plays on a thread of its own: loading what plays and opening a device take longer than a window may stand
/// still. Every call returns at once, and the signals speak of what was asked last alone. Thread: UI.
class Performer : public QObject
{
    Q_OBJECT

public:
    explicit Performer(SoundOutputFactory factory, QObject* parent = nullptr);
    ~Performer() override;

    /// What is played ends.
    void play(sound::Piece piece);
    void stop();

Q_SIGNALS:
    void began();
    void reached(std::size_t frame); ///< some thirty times a second
    void ended();                    ///< all has been heard
    void missed(const QString& why); ///< there is nothing to play with
    void failed(const QString& why); ///< it does not play

private:
    class Stage;

    QThread m_thread;
    Latest m_latest;
    Stage* m_stage; ///< lives and ends on the thread
};

} // namespace lrp::ui
