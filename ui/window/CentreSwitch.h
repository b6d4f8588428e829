#pragma once

#include "core/channel/Hidden.h"
#include "ui/commands/WindowState.h"
#include "ui/widgets/WriteGuard.h"

#include <QStackedWidget>

class QSettings;

namespace lrp::ui
{

class Announcer;
class BoundaryDock;
class Commands;
class CurvesView;
class Docks;
class ExperimentModel;
class Filling;
struct Mask;
class MessageBar;
class SessionController;
class ShapesPage;

/// What the centre of the window shows: the race, with the docks about it, or the shapes of schedules or the
/// map of a loss of two weights, which get their room. Thread: UI.
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
        CurvesView* curves; ///< of the race, which get the focus
        Filling* filling;   ///< for what need not be there when the window is first seen
    };
    /// Once these are there.
    void connectTo(const Parts& parts);

    ShapesPage* shapes() const { return m_shapes; }
    bool areShapesShown() const;
    void showShapes(bool areShapes) { show(areShapes ? Page::Shapes : Page::Race); }
    bool isSurfaceShown() const { return m_page == Page::Surface; }
    /// Does nothing where the problem has none.
    void showSurface(bool isSurface) { show(isSurface ? Page::Surface : Page::Race); }

    void describe(WindowState& state) const;
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
    enum class Page { Race, Shapes, Surface };

    void giveRoom();
    void show(Page page);
    void enter(Page page);
    bool mayShow(Page page) const;

    Parts m_parts{};
    ShapesPage* m_shapes;
    BoundaryDock* m_boundary = nullptr; ///< whose surface it is; nullptr: there is none
    Page m_page = Page::Race;
    Page m_shown = Page::Race; ///< under the mask before
};

} // namespace lrp::ui
