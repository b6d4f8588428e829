#pragma once

#include "ui/style/Motion.h"
#include "ui/style/Theme.h"

#include <QObject>

class QMainWindow;
class QSettings;

namespace lrp::ui
{

class Commands;

/// What somebody needs to see and use the window: light or dark, how much moves, and where keys of one
/// character work. The commands for it, and what the settings keep of it. Thread: UI.
class PreferenceDesk : public QObject
{
    Q_OBJECT

public:
    /// `themes` nullptr: it makes its own.
    PreferenceDesk(ThemeSwitcher* themes, QMainWindow* window);

    ThemeChoice theme() const { return m_themes->choice(); }
    MotionChoice motion() const { return m_motion->choice(); }
    /// Whether keys of one character work on the plots alone.
    bool areCharactersOfPlots() const { return m_areCharactersOfPlots; }

    /// After restore().
    void connectTo(Commands* commands, QWidget* plots);
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    void letDocksMove(bool move);
    void setCharactersOfPlots(bool areOfPlots, Commands* commands, QWidget* plots);

    QMainWindow* m_window;
    ThemeSwitcher* m_themes;
    MotionSwitcher* m_motion;
    bool m_areCharactersOfPlots = false;
};

} // namespace lrp::ui
