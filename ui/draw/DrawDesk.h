#pragma once

#include "core/experiment/Plan.h"
#include "core/keyframe/KeyFrame.h"
#include "core/keyframe/LooksLike.h"
#include "core/keyframe/Segments.h"
#include "core/keyframe/Stroke.h"
#include "ui/commands/Mask.h"
#include "ui/draw/FrameHand.h"
#include "ui/widgets/Latest.h"

#include <optional>
#include <QObject>
#include <QThreadPool>
#include <vector>

namespace lrp::ui
{

class Commands;
class CurvesView;
class DrawBar;
class ExperimentModel;
class SessionController;
struct WindowState;

/// The schedule of the selected lane in somebody's hand: its key frames stand on the plot while nothing
/// trains, a pencil draws others, and every act is an edit of the experiment that can be undone. A schedule
/// that listens to a metric, one that is hidden, and one that a mask locks have no frames. Thread: UI.
class DrawDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ExperimentModel* experiment;
        SessionController* session;
        CurvesView* curves;
        Commands* commands;
    };

    DrawDesk(const Parts& parts, QObject* parent);
    ~DrawDesk() override;

    /// What it has to say to the window's state.
    void describe(WindowState& state) const;
    void setMask(const Mask& mask);

    FrameHand* hand() const { return m_hand; }
    bool isDrawing() const { return m_isDrawing; }
    /// Begins or ends drawing the selected lane.
    void setDrawing(bool isDrawing);
    /// Makes key frames of its schedule.
    void turn();

Q_SIGNALS:
    void changed();                     ///< what describe() says
    void remarked(const QString& text); ///< something for the status line
    void futureWanted();                ///< a race is under way, of which no more than that can be drawn

private:
    void connectParts();
    void connectHand();

    const experiment::Lane* lane() const;
    const experiment::Plan* plan() const;
    bool isHidden() const;
    bool isLocked() const;
    bool mayDraw() const;
    std::optional<keyframe::KeyFrames> frames() const;
    keyframe::BaseRate sharesOf() const;

    void follow();
    HeldFrames heldOf(keyframe::KeyFrames frames) const;

    void takeStroke(const std::vector<keyframe::StrokePoint>& points);
    void takeAct(const keyframe::KeyFrames& frames, const FrameAct& act);
    void apply(const QString& text, const keyframe::KeyFrames& frames, const std::string& place = {});
    void setSchedule(const QString& text, const keyframe::Scheduled& made, const std::string& place = {});
    void keepBefore();
    void forgetBefore();

    void look();
    void showLikeness(const keyframe::Likeness& likeness);
    void takeOffer(int place);
    void openFields();
    void openMenu(QPoint global);

    Parts m_parts;
    FrameHand* m_hand; ///< the view's
    DrawBar* m_bar;    ///< under the view
    Mask m_mask;
    bool m_isDrawing = false;
    char m_letter = 0;                ///< of the lane that is held
    std::vector<CurvePoint> m_before; ///< the plan before the first edit since the last start
    int m_editsBefore = 0;            ///< in the history
    std::vector<keyframe::Offer> m_offers;
    QString m_remark; ///< of the last stroke
    Latest m_looks;
    Latest m_works;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
