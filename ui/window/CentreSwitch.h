#pragma once

#include "core/channel/Hidden.h"
#include "ui/commands/WindowState.h"
#include "ui/widgets/WriteGuard.h"

#include <QStackedWidget>

class QSettings;

namespace lrp::ui
{

class Announcer;
class Commands;
class Docks;
class ExperimentModel;
struct Mask;
class MessageBar;
class SessionController;
class ShapesPage;

/// What the centre of the window shows: the race, with the docks about it, or the shapes of schedules, which
/// get their room. Thread: UI.
class CentreSwitch : public QStackedWidget
{
    Q_OBJECT

public:
    CentreSwitch(QWidget* race, ExperimentModel* experiment, QWidget* parent);

    struct Parts {
        SessionController* session;
        Commands* commands;
        Docks* docks;
        MessageBar* messages;
        Announcer* announcer;
        QWidget* curves; ///< of the race, which get the focus
    };
    /// Once these are there.
    void connectTo(const Parts& parts);

    ShapesPage* shapes() const { return m_shapes; }
    bool areShapesShown() const;
    void showShapes(bool areShapes);

    void describe(WindowState& state) const { state.areShapesShown = areShapesShown(); }
    /// To be called around a change of the mask: a layout is kept for the race alone.
    void beginMask();
    void endMask();
    void setHidden(const channel::Hidden& hidden);
    void setGuard(WriteGuard guard);

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    void changed();

private:
    Parts m_parts{};
    ShapesPage* m_shapes;
    bool m_wereShown = false; ///< under the mask before
};

} // namespace lrp::ui
