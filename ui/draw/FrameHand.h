#pragma once

#include "core/keyframe/Editing.h"
#include "core/keyframe/KeyFrame.h"
#include "core/keyframe/Stroke.h"
#include "ui/plots/CurveHand.h"
#include "ui/plots/DrawnFrames.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <QObject>
#include <QPointF>
#include <vector>

class QKeyEvent;
class QMouseEvent;

namespace lrp::ui
{

class Chart;
class CurvesView;
struct FrameSnap;

/// What a hand holds: the key frames of one lane, and how much of them may be edited.
struct HeldFrames {
    char letter = 'A';
    keyframe::KeyFrames frames{}; ///< empty: none yet, a stroke makes them
    keyframe::Domain domain{};    ///< in steps; what lies outside is shown and stays
    double baseRate = 1.0;        ///< what normalised rates are divided by
    std::int64_t stepsPerEpoch = 0;
    std::int64_t stepsPerTick = 1;    ///< the least way along the run
    std::vector<double> otherSteps{}; ///< of other lanes' frames and events, to snap to
    std::vector<double> otherRates{};
    std::vector<CurvePoint> before{}; ///< a plan that stays dotted
    /// What frames come to where that is another curve than they draw themselves.
    std::function<keyframe::KeyFrames(const keyframe::KeyFrames&)> comesTo{};
};

/// What somebody did to frames: one edit.
struct FrameAct {
    enum class Kind { Move, Nudge, Add, Remove, Join, Exact };

    Kind kind = Kind::Move;
    std::size_t frame = 0; ///< its place among the frames as they are now
};

/// Holds key frames over the rates of a view: their handles are dragged, walked and changed by mouse and
/// keys, and a pencil draws new ones. Mouse: a handle is dragged (Shift along one axis, Alt without
/// snapping); a double click on the line adds a frame, one on a handle takes the next transition. Keys, once
/// a handle has been clicked or takeKeys() was called: Tab from frame to frame, arrows by 1 % of the run or a
/// tenth of the rate (Shift 10 % or twice, Ctrl one tick or a hundredth), Insert and Delete, J the next
/// transition, Return the exact fields, Escape lets go. It changes what it holds at once and says so; whoever
/// has given it the frames decides what becomes of them. The view's, as a child of it. Thread: UI.
class FrameHand : public QObject, public CurveHand
{
    Q_OBJECT

public:
    explicit FrameHand(CurvesView* view);

    /// From now on it holds these and gets the view's input. What was chosen stays chosen where it can: the
    /// frame at its step, else the one at its place.
    void hold(HeldFrames held);
    /// Lets go: nothing is shown, and the view's input is its own.
    void drop();
    bool isHolding() const { return m_held.has_value(); }
    const HeldFrames& held() const { return *m_held; }

    /// A press beside the handles draws; off: it is the view's.
    void setDrawing(bool isDrawing);
    bool isDrawing() const { return m_isDrawing; }
    /// Keys act on frames: on the first that may be moved, if none was chosen.
    void takeKeys();
    bool hasKeys() const { return m_hasKeys; }
    std::optional<std::size_t> chosen() const { return m_chosen; }
    /// A frame is being dragged, or a stroke drawn.
    bool isDragging() const { return m_drag || !m_stroke.empty(); }

    /// What is said of a frame: "Frame 3 of 5, rate 0.3 at step 450, line to next".
    QString words(std::size_t frame) const;
    /// Where the chosen frame is on the screen of the plot.
    QPointF chosenPixel() const;
    /// Where a pencil draws now.
    keyframe::StrokeArea area() const;

    // What keys and menus do; the frame is the chosen one.
    void choose(std::optional<std::size_t> frame);
    void setExactly(double step, double rate, keyframe::Transition transition);
    void join(keyframe::Transition transition);
    void add(double step);
    void remove();

    bool handle(QEvent& event) override;
    bool takes(const QKeyEvent& key) const override;
    bool press(const QKeyEvent& key) override;
    void release() override;

Q_SIGNALS:
    /// Of a drag or stroke that is not over: what it would come to.
    void moving(const lrp::keyframe::KeyFrames& frames);
    /// An act is complete; what is held has changed already.
    void changed(const lrp::keyframe::KeyFrames& frames, const lrp::ui::FrameAct& act);
    /// So many of the points were outside the panel, and are at its edge. `withShift`: it was held when the
    /// stroke ended.
    void stroked(const std::vector<lrp::keyframe::StrokePoint>& points, int outside, bool withShift);
    void exactWanted();
    void menuWanted(const QPoint& global);
    void ended();                        ///< by Escape
    void told(const QString& text);      ///< what a key has come to
    void refused(const QString& reason); ///< why it did nothing

private:
    struct Drag {
        std::size_t frame = 0;
        QPointF start;
        QPointF offset; ///< from the handle to where it was pressed
        keyframe::KeyFrames before{};
        bool hasMoved = false;
    };

    Chart& chart() const;
    double factor() const;
    keyframe::KeyFrames line() const;
    std::optional<std::size_t> chosenAmong(const keyframe::KeyFrames& frames) const;
    QPointF pixelOf(const keyframe::KeyFrame& frame) const;
    double stepAt(double pixel) const;
    double rateAt(double pixel) const;
    std::optional<std::size_t> frameAt(QPointF position) const;
    bool isOnLine(QPointF position) const;
    bool isInPanel(QPointF position) const;
    void drawTo(QPointF position);

    bool pressMouse(const QMouseEvent& event);
    bool moveMouse(const QMouseEvent& event);
    bool releaseMouse(const QMouseEvent& event);
    bool doubleClick(const QMouseEvent& event);
    void drag(const QMouseEvent& event);
    FrameSnap snap(QPointF position, Qt::KeyboardModifiers modifiers) const;
    void cancelDrag();

    bool pressArrow(const QKeyEvent& key);
    void walk(int direction);
    void nudge(double step, double rate);
    void addBeside();
    void complete(FrameAct::Kind kind);
    void tell();
    bool mayEdit() const;
    void show();

    CurvesView* m_view;
    std::optional<HeldFrames> m_held;
    std::optional<std::size_t> m_chosen;
    std::optional<std::size_t> m_under;
    std::optional<Drag> m_drag;
    std::vector<keyframe::StrokePoint> m_stroke; ///< empty: none is being drawn
    int m_outside = 0;                           ///< of its points were outside the panel
    std::optional<QPointF> m_missed;             ///< a press beside the panel, where nothing can be drawn
    std::optional<double> m_guideStep;
    std::optional<double> m_guideRate;
    bool m_isDrawing = false;
    bool m_hasKeys = false;
    bool m_isShowing = false; ///< not while it lets go
};

} // namespace lrp::ui
