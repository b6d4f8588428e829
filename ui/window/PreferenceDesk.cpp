#include "ui/window/PreferenceDesk.h"

#include "ui/commands/Commands.h"

#include <algorithm>
#include <QMainWindow>
#include <QSettings>
#include <QStringList>

namespace lrp::ui
{

namespace
{

// How the settings spell a ThemeChoice and a MotionChoice.
const QStringList kThemes{"desktop", "light", "dark"};
const QStringList kMotions{"desktop", "less", "usual"};

template <class Choice>
Choice chosen(const QStringList& spellings, const QVariant& spelling)
{
    return static_cast<Choice>(std::max<qsizetype>(spellings.indexOf(spelling.toString()), 0));
}

} // namespace

PreferenceDesk::PreferenceDesk(ThemeSwitcher* themes, QMainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_themes(themes != nullptr ? themes : new ThemeSwitcher(this))
    , m_motion(new MotionSwitcher(this))
{
    connect(m_motion, &MotionSwitcher::changed, this, &PreferenceDesk::letDocksMove);
}

void PreferenceDesk::connectTo(Commands* commands, QWidget* plots)
{
    const auto connectChoices = [&](const char* group, auto choose) {
        const QStringList ids = commands->idsIn(group); // in the order of the choices
        for (int choice = 0; choice < ids.size(); ++choice) {
            commands->on(ids[choice], [this, choose, choice](bool) {
                choose(choice);
                Q_EMIT changed();
            });
        }
    };
    connectChoices("appearance",
                   [this](int choice) { m_themes->setChoice(static_cast<ThemeChoice>(choice)); });
    connectChoices("motion", [this](int choice) { m_motion->setChoice(static_cast<MotionChoice>(choice)); });
    setCharactersOfPlots(m_areCharactersOfPlots, commands, plots);
    commands->on("charactersOfPlots", [this, commands, plots](bool areOfPlots) {
        setCharactersOfPlots(areOfPlots, commands, plots);
        Q_EMIT changed();
    });
}

void PreferenceDesk::setCharactersOfPlots(bool areOfPlots, Commands* commands, QWidget* plots)
{
    m_areCharactersOfPlots = areOfPlots;
    commands->setCharactersIn(areOfPlots ? plots : m_window);
}

void PreferenceDesk::restore(const QSettings& settings)
{
    m_themes->setChoice(chosen<ThemeChoice>(kThemes, settings.value("appearance")));
    m_motion->setChoice(chosen<MotionChoice>(kMotions, settings.value("motion")));
    m_areCharactersOfPlots = settings.value("charactersOfPlots", false).toBool();
}

void PreferenceDesk::save(QSettings& settings) const
{
    settings.setValue("appearance", kThemes[static_cast<int>(theme())]);
    settings.setValue("motion", kMotions[static_cast<int>(motion())]);
    settings.setValue("charactersOfPlots", m_areCharactersOfPlots);
}

void PreferenceDesk::letDocksMove(bool move)
{
    m_window->setDockOptions(m_window->dockOptions().setFlag(QMainWindow::AnimatedDocks, move));
}

} // namespace lrp::ui
