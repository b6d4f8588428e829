#pragma once

#include "core/channel/Hidden.h"

#include <QObject>

class QLabel;
class QMainWindow;

namespace lrp::ui
{

class DocumentKeeper;
class ExperimentFiles;
class ExperimentModel;
class PacedName;
class SessionController;
struct StatusFacts;

/// Says in the status line and in the window's title what goes on. Thread: UI.
class StatusDisplay : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const ExperimentModel* experiment;
        const SessionController* session;
        const DocumentKeeper* keeper;
        const ExperimentFiles* files;
        QMainWindow* window;
    };

    /// `cores` is how many lanes train side by side at most.
    StatusDisplay(const Parts& parts, int cores);

    void refresh();
    /// What the line says.
    QString text() const;
    /// The experiment or the run is another one; refresh() says so.
    void compare();
    StatusFacts facts() const;
    /// Lanes of which nothing may be said yet.
    void setHidden(const channel::Hidden& hidden);
    /// false: what is to be done before a run is to predict.
    void setMayStart(bool mayStart);

private:
    void showTitle();

    Parts m_parts;
    int m_cores;
    QLabel* m_line;
    PacedName* m_spokenLine;
    channel::Hidden m_hidden;
    bool m_mayStart = true;
    bool m_isEdited = false; ///< the experiment is not what runs or ran last
};

} // namespace lrp::ui
