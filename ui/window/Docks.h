#pragma once

#include "ui/commands/Mask.h"

#include <functional>
#include <optional>
#include <QByteArray>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <vector>

class QDockWidget;
class QMainWindow;
class QSettings;
class QToolBar;
class QWidget;

namespace lrp::ui
{

class Commands;
class CurvesView;
class ExperimentModel;
class Filling;
class History;
class Measurements;
class SessionController;
class Subjects;

/// What docks are made from.
struct DockParts {
    ExperimentModel* experiment;
    SessionController* session;
    History* history;
    Commands* commands;
    Filling* filling; ///< for what need not be there when the window is first seen
    CurvesView* curves;
    QMainWindow* window;
    Subjects* subjects = nullptr;         ///< whom instruments look at
    Measurements* measurements = nullptr; ///< and what they have found
};

/// What stands in a dock, and how it is brought up to date beyond what it follows by itself.
struct DockContent {
    QWidget* widget;                 ///< or a QDockWidget, which then is the dock
    std::function<void()> takeRun{}; ///< a run has begun
    /// There may be new samples; comes as often as the plots are drawn. `isOver`: there will be no more.
    std::function<void(bool isOver)> refresh{};
    std::function<void()> refreshWords{};       ///< comes as often as somebody can read
    std::function<void(const Mask&)> setMask{}; ///< of fields that it changes, too
    /// What the window remembers of it from one start to the next.
    std::function<QByteArray()> save{};
    std::function<void(const QByteArray&)> restore{};
};

/// A dock, declared once.
struct Dock {
    enum class Showing { Always, WithOtherRuns, WhenAsked };

    QString id; ///< stable: saved layouts and masks name it
    QString title;
    QString command; ///< the id of the command that shows and hides it
    QString menu;    ///< the group of commands it stands in
    /// Of that command. It takes the focus to what stands in the dock, and back to the curves.
    QKeySequence keys{};

    // Where and how it is at first.
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    QString below{};    ///< this dock, in its area
    QString behind{};   ///< this one, as a tab
    int characters = 0; ///< wide; 0: as it comes out
    int lines = 0;      ///< high
    bool floats = false;
    Showing showing = Showing::Always;

    QString settings{}; ///< the key of what save() gives
    std::function<DockContent(const DockParts&)> make;
};

/// The docks of the window, as their panels are listed in the menu.
std::vector<Dock> declaredDocks();

/// Makes docks, puts them in their places, keeps them up to date, and keeps a mask over them. Thread: UI.
class Docks : public QObject
{
    Q_OBJECT

public:
    Docks(const std::vector<Dock>& declared, const DockParts& parts);

    /// A toolbar that is shown and hidden as docks are. `command` and `menu` as in Dock.
    void addBar(QToolBar* bar, const QString& command, const QString& menu);

    QDockWidget* dock(const QString& id) const;
    /// Shows a dock and brings it to the front, unless it is hidden by a mask.
    void bring(const QString& id);

    /// All docks where they are at first.
    void arrange();
    /// Whether the document has runs that no lane shows: then their dock gets its place. After that it is up
    /// to whoever closes and opens it, from one document and one start to the next, until arrange().
    void setOtherRuns(bool are);

    /// Takes all docks away for what gets the centre to itself, and brings them back as they were. Those that
    /// are opened meanwhile are seen.
    void setAside(bool areAside);

    void takeRun();
    void refresh(bool isOver);
    void refreshWords();

    /// Hidden docks cannot be brought back, locked ones are shown and stay where they are. The empty mask
    /// brings back the layout there was before.
    void setMask(const Mask& mask);

    /// Of the layout without a mask.
    void save(QSettings& settings) const;
    void restore(QSettings& settings);

private:
    struct Part {
        Dock declared;
        DockContent content;
        QDockWidget* dock;
        bool isUnwanted = false; ///< closed when there last were other runs
    };
    struct Layout {
        QByteArray state;
        bool hasOtherRuns = false; ///< when it was like this
    };
    struct Bar {
        QString id;
        QToolBar* bar;
    };

    void add(const Dock& declared, const DockParts& parts);
    void addKeys(const QKeySequence& keys, QDockWidget* dock, QWidget* content, QWidget* curves);
    void place(const Part& part);
    Layout layout() const;
    bool setLayout(const Layout& layout);
    void setSizes();
    bool isShownAtFirst(const Part& part) const;
    void cover();
    void coverDock(const Part& part);

    QMainWindow* m_window;
    Commands* m_commands;
    std::vector<Part> m_parts;
    std::vector<Bar> m_bars;
    Mask m_mask;
    std::optional<Layout> m_uncovered; ///< before the mask
    std::optional<Layout> m_aside;     ///< before docks were set aside
    bool m_hasOtherRuns = false;
};

} // namespace lrp::ui
