#pragma once

#include "ui/window/HintList.h"

#include <QSet>
#include <QTimer>

class QMainWindow;

namespace lrp::ui
{

class Announcer;
class Commands;
class CurvesView;
class ExperimentModel;
class HintBar;
class History;
class LessonDesk;
class PlotDesk;
class Presenter;
class SessionController;

/// Gives the declared hints in the status line, where they cover and move nothing: one at a time, three a
/// session, each until its deed is done or its cross is pressed, and never again after that. None in a
/// lesson, and none while the presenter is open. Thread: UI.
class Hints : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const ExperimentModel* experiment;
        const SessionController* session;
        const History* history;
        const CurvesView* curves;
        Commands* commands;
        const PlotDesk* plots;
        const Presenter* presenter;
        const LessonDesk* lessons; ///< may be nullptr
        Announcer* announcer;
        QMainWindow* window;
    };
    static constexpr int kMostInASession = 3;

    /// `remembers`: settings are read and written.
    Hints(const Parts& parts, bool remembers);

    HintFacts facts() const;
    /// Gives what these facts are a cause for.
    void take(const HintFacts& facts);
    /// nullptr: none is shown.
    const Hint* shown() const { return m_shown; }

private:
    void follow();
    void connectDeeds();
    bool overlap() const;
    bool hasDiverged() const;
    bool isOffered(const Hint& hint) const;
    void show(const Hint* hint);
    void finish(const QString& hint);
    void beginAgain();

    Parts m_parts;
    bool m_remembers;
    HintBar* m_bar;
    QSet<QString> m_done; ///< never again
    QSet<QString> m_seen; ///< in this session
    const Hint* m_shown = nullptr;
    QTimer m_soon;
};

} // namespace lrp::ui
