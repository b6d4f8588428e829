#pragma once

#include "core/store/Run.h"

#include <array>
#include <functional>
#include <QAction>
#include <QObject>
#include <vector>

class QMenu;
class QWidget;

namespace lrp::ui
{

class ColourMenu;
class History;

/// What can be done with the selected runs of a document. What History can do is done there; the rest is
/// asked for. Thread: UI.
class RunsCommands : public QObject
{
    Q_OBJECT

public:
    enum Command { Resume, Fork, Rename, EditNote, ToggleShown, ShowOnly, Ghost, Compare, Delete, Count };

    /// `owner` is the widget whose theme the menus follow.
    RunsCommands(History* history, QWidget* owner);

    /// The runs that the commands are for.
    void setSelection(std::vector<store::RunId> runs);
    /// Without what would change the document; runs can still be shown, hidden and compared.
    void setReadOnly(bool isReadOnly);

    QAction* action(Command command) const { return m_actions[command]; }
    /// The eight lane colours by letter.
    QMenu* colours() const;
    /// The commands in the order of a menu, for the panel's context menu and for the window's own.
    void fill(QMenu* menu) const;

Q_SIGNALS:
    void selectionChanged(const std::vector<lrp::store::RunId>& runs);
    void resumeWanted(lrp::store::RaceId race);
    void forkWanted(lrp::store::RunId run);
    void renameWanted(lrp::store::RunId run);
    void noteWanted(lrp::store::RunId run);
    /// "Deleted C and 2 forks."
    void deleted(const QString& what);

private:
    struct Family {
        std::vector<store::RunId> heads; ///< selected runs that are no forks of selected ones
        std::size_t forks = 0;           ///< that go with them
        bool isLive = false;
    };

    void make(Command command, const char* name, const QString& text, void (RunsCommands::*run)());
    void makeColours(QWidget* owner);
    void change(const std::function<void()>& act);
    void follow();
    void update();
    void updateResume();
    void updateDelete();
    std::vector<const store::Run*> selectedRuns() const;
    Family family() const;
    QString inWords(const Family& family) const;

    void resume();
    void fork();
    void rename();
    void editNote();
    void toggleShown();
    void showOnly();
    void toggleGhost();
    void remove();

    History* m_history;
    std::array<QAction*, Count> m_actions{};
    ColourMenu* m_colours;
    std::vector<store::RunId> m_selection;
    bool m_isReadOnly = false;
    bool m_isChanging = false; ///< by a command
};

} // namespace lrp::ui
