#pragma once

#include "core/store/Run.h"
#include "ui/commands/WindowState.h"

#include <functional>
#include <QObject>
#include <vector>

namespace lrp::ui
{

class Commands;
class History;

/// The selected runs of a document: what may be done with them, and the doing as far as History can. The rest
/// is asked for. Thread: UI.
class RunsSelection : public QObject
{
    Q_OBJECT

public:
    RunsSelection(History* history, QObject* parent);

    void setRuns(std::vector<store::RunId> runs);
    RunsState state() const;
    /// Lets the commands for selected runs act on these.
    void connectTo(Commands* commands);

Q_SIGNALS:
    void selected(const std::vector<lrp::store::RunId>& runs);
    void changed(); ///< state()
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

    void change(const std::function<void()>& act);
    void follow();
    std::vector<const store::Run*> runs() const;
    void describeRace(RunsState& state) const;
    Family family() const;
    QString inWords(const Family& family) const;
    void toggleShown();
    void toggleGhost();
    void remove();

    History* m_history;
    std::vector<store::RunId> m_runs;
    bool m_isChanging = false; ///< by a command
};

} // namespace lrp::ui
