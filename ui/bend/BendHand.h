#pragma once

#include "core/engine/Bend.h"
#include "core/keyframe/KeyFrame.h"
#include "core/keyframe/Stroke.h"
#include "ui/widgets/Latest.h"

#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <utility>

namespace lrp::ui
{

class CurvesView;
class FrameHand;

/// The future of a lane under way in somebody's hand: what is planned for it stands as key frames on the
/// plot, those left of now are locked, a pencil draws others, and each act bends it. Thread: UI.
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

    /// A press beside the frames draws; until the future is dropped. What is drawn begins at the present
    /// rate, or, if Shift is held as the stroke ends, jumps there.
    void setDrawing(bool isDrawing);
    bool isDrawing() const { return m_isDrawing; }
    /// Keys act on frames, as soon as there are some.
    void takeKeys();
    /// What there is to say of the stroke that is bent, once; in front of what is said of the bend.
    QString takeRemark() { return std::exchange(m_remark, {}); }
    /// Waits until no frames are being made; those that are still wanted come with the next events.
    void settle() { m_pool.waitForDone(); }

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
    /// Where a future begins: at the rate that is used, or at once at the one that was drawn.
    enum class Start { Present, Drawn };
    /// What else there is to know of a stroke.
    struct Stroke {
        Start start = Start::Present;
        QString remark{};
    };

    void connectHand();
    void takeFrames(const keyframe::KeyFrames& frames);
    void show();
    void want(Start start = Start::Present);
    QString whyNot() const;
    std::int64_t now() const;
    double presentRate() const;
    std::optional<Future> futureOf(const keyframe::KeyFrames& frames, Start start = Start::Present) const;
    void takeStroke(const std::vector<keyframe::StrokePoint>& points, const Stroke& stroke);
    void draw(const std::vector<keyframe::StrokePoint>& points, const keyframe::StrokeArea& area,
              const Stroke& stroke);
    void takeDrawn(const keyframe::KeyFrames& drawn, const Stroke& stroke);

    CurvesView* m_view;
    FrameHand* m_hand;
    std::optional<engine::LaneOf> m_of;
    keyframe::KeyFrames m_frames;  ///< of the whole run; empty while they are being made
    keyframe::KeyFrames m_planned; ///< the same, before anybody changed them
    QTimer m_nudged;               ///< keys come one after another, and are one bend
    QElapsedTimer m_sinceShown;
    bool m_isDrawing = false;
    bool m_wantsKeys = false;
    bool m_isAsked = false; ///< for a bend, since the lane was held
    QString m_remark;
    Latest m_making;
    Latest m_drawing;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
