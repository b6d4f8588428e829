#pragma once

#include "core/engine/Bend.h"
#include "core/keyframe/KeyFrame.h"
#include "ui/widgets/Latest.h"

#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace lrp::ui
{

class CurvesView;
class FrameHand;

/// The future of a lane under way in somebody's hand: what is planned for it stands as key frames on the
/// plot, those left of now are locked, and each act bends it. Thread: UI.
class BendHand : public QObject
{
    Q_OBJECT

public:
    BendHand(CurvesView* view, QObject* parent);
    ~BendHand() override;

    /// Holds the future of this lane, whose rates `whole` makes for the whole run, as soon as frames have
    /// been made of it.
    void hold(const engine::LaneOf& of, const experiment::Lane& whole);
    void drop();
    /// The run has got further.
    void follow();

Q_SIGNALS:
    void bendWanted(char letter, const lrp::schedule::Schedule& after, double to);
    /// While a frame is dragged: the future that it would come to.
    void moving(const lrp::schedule::Schedule& after);
    void ended();                     ///< by Escape
    void told(const QString& text);   ///< for the status line
    void spoken(const QString& text); ///< what a key has come to

private:
    struct Future {
        schedule::Schedule schedule;
        double to = 0.0;
    };

    void show();
    void want();
    std::int64_t now() const;
    double presentRate() const;
    std::optional<Future> futureOf(const keyframe::KeyFrames& frames) const;

    CurvesView* m_view;
    FrameHand* m_hand;
    std::optional<engine::LaneOf> m_of;
    keyframe::KeyFrames m_frames;  ///< of the whole run; empty while they are being made
    keyframe::KeyFrames m_planned; ///< the same, before anybody changed them
    QTimer m_nudged;               ///< keys come one after another, and are one bend
    QElapsedTimer m_sinceShown;
    Latest m_making;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
