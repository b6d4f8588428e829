#pragma once

#include "core/experiment/Plan.h"
#include "core/keyframe/KeyFrame.h"
#include "core/keyframe/Segments.h"
#include "core/keyframe/Stroke.h"
#include "ui/commands/Mask.h"
#include "ui/draw/FrameHand.h"
#include "ui/plots/Happenings.h"
#include "ui/widgets/Latest.h"

#include <optional>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <vector>

namespace lrp::ui
{

class Commands;
class CurveLooks;
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
    /// Says what a rate looks like that was imported and is drawn, and offers that to the selected lane: the
    /// one at this place of the chart's references, if it is the last, or the one after the one of the last
    /// time. Names do not tell, as they repeat.
    void lookAtImported(std::size_t place);
    void lookAtNextImported();
    /// Makes the plan of before the first edit, which is dotted, a lane beside the selected one.
    void compare();

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
    bool mayEdit() const;
    bool mayDraw() const;
    bool mayCompare() const;
    bool hasImportedRate() const;
    std::optional<keyframe::KeyFrames> frames() const;
    keyframe::BaseRate sharesOf() const;
    std::optional<double> keptRate() const;

    void follow();
    void findEvents();
    HeldFrames heldOf(keyframe::KeyFrames frames) const;
    std::vector<double> eventSteps() const;

    void takeStroke(const std::vector<keyframe::StrokePoint>& points, int outside);
    void takeAct(const keyframe::KeyFrames& frames, const FrameAct& act);
    void apply(const QString& text, const keyframe::KeyFrames& frames, const std::string& place = {});
    void setSchedule(const QString& text, const keyframe::Scheduled& made, const std::string& place = {});
    void keepBefore();
    void forgetBefore();

    static QString howToDraw();
    void look();
    void lookAt(std::size_t imported);
    void takeOffer(int place);
    void openFields();
    void openMenu(QPoint global);

    Parts m_parts;
    FrameHand* m_hand; ///< the view's
    DrawBar* m_bar;    ///< under the view
    CurveLooks* m_looks;
    Mask m_mask;
    bool m_isDrawing = false;
    char m_letter = 0;                          ///< of the lane that is held
    std::vector<CurvePoint> m_before;           ///< the plan before the first edit since the last start
    params::Json m_laneBefore;                  ///< with that plan
    int m_editsBefore = 0;                      ///< in the history
    QString m_remark;                           ///< on the stroke that made the present schedule
    bool m_isStroking = false;                  ///< a stroke is becoming the schedule
    QString m_imported;                         ///< whose rate was looked at last
    std::optional<std::size_t> m_importedPlace; ///< and where it stands
    Happenings m_happenings;                    ///< to snap to
    QTimer m_finding;                           ///< of those that are still to be found
    Latest m_works;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
