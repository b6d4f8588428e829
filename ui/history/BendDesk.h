#pragma once

#include "core/engine/Bend.h"
#include "ui/commands/Mask.h"
#include "ui/history/HistoryParts.h"
#include "ui/plots/Curves.h"
#include "ui/widgets/Latest.h"

#include <map>
#include <optional>
#include <QObject>
#include <QTimer>

namespace lrp::ui
{

class BendHand;
class BendStrip;
struct WindowState;

/// Bends the lane that is selected: opens the strip, has what is chosen drawn and then made, and says what
/// was done. Thread: UI.
class BendDesk : public QObject
{
    Q_OBJECT

public:
    BendDesk(const HistoryParts& parts, QObject* parent);

    /// What it has to say to the window's state, to which a pencil may have said something already.
    void describe(WindowState& state) const;

    void open();
    /// Takes a pencil for what is still to come, or lays it down.
    void draw();
    void undo();
    void setKeepsOriginals(bool keeps);
    void setMask(const Mask& mask);
    /// Leaves alone what may not be seen, or bent, any more.
    void leaveHidden();

    /// What the plots draw beside the lanes: old futures, pale, and the one that is being chosen.
    std::vector<LaneCurve> curves() const;
    /// The plan of what stands in a lane's place; nullptr where it was not bent, or is not planned yet.
    PlanPtr planOf(const engine::LaneRecord* lane) const;

Q_SIGNALS:
    void curvesChanged();
    /// A schedule that listens cannot be bent; a fork can replace it.
    void replacementOffered();
    void stateChanged(); ///< what may be bent or undone

private:
    /// The letter of the selected lane where it may be asked for its future to be bent, or its bend undone.
    std::optional<char> bendable() const;
    std::optional<char> bent() const;
    char letter() const;
    void tell(const QString& text) const;
    void take(const engine::LaneOf& to, const engine::Beginning& how);
    void hideUndone(const engine::LaneRecord* parent);
    void plan(const engine::LaneOf& to, const engine::Beginning& how);
    void showFuture(bool isRight);
    void preview(const engine::LaneOf& of, const schedule::Schedule& after);
    void connectHand();
    void forgetChosen();
    void hold(const engine::LaneOf& of);
    bool isLocked() const;
    void sayWhen();
    void followRate();

    HistoryParts m_parts;
    Mask m_mask;
    BendStrip* m_strip;
    BendHand* m_hand;
    bool m_isByHand = false; ///< the bend that has been asked for: more may follow
    std::map<const engine::LaneRecord*, PlanPtr> m_plans; ///< of what took places in this race
    std::vector<LaneCurve> m_old;                         ///< futures that were bent
    std::optional<LaneCurve> m_chosen;
    std::shared_ptr<const engine::LaneRecord> m_ghost; ///< what the chosen future would measure
    std::optional<schedule::Schedule> m_moving;        ///< that a ghost is wanted of
    QTimer m_pause;                                    ///< of the mouse
    Latest m_planning;
    Latest m_choosing;
};

} // namespace lrp::ui
