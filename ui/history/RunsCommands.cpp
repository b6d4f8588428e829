#include "ui/history/RunsCommands.h"

#include "ui/history/ColourMenu.h"
#include "ui/history/History.h"

#include <algorithm>
#include <QMenu>

namespace lrp::ui
{

using store::RunId;

RunsCommands::RunsCommands(History* history, QWidget* owner)
    : QObject(owner)
    , m_history(history)
    , m_colours(new ColourMenu(owner))
{
    make(Resume, "resume", tr("&Resume"), &RunsCommands::resume);
    make(Fork, "fork", tr("&Fork…"), &RunsCommands::fork);
    make(Rename, "rename", tr("Re&name"), &RunsCommands::rename);
    make(EditNote, "note", tr("Edit n&ote"), &RunsCommands::editNote);
    make(ToggleShown, "show", tr("&Show"), &RunsCommands::toggleShown);
    make(ShowOnly, "showOnly", tr("Show on&ly these"), &RunsCommands::showOnly);
    make(Ghost, "ghost", tr("&Ghost"), &RunsCommands::toggleGhost);
    make(Compare, "compare", tr("&Differences"), nullptr);
    make(Delete, "delete", tr("D&elete"), &RunsCommands::remove);
    for (const Command checkable : {ToggleShown, Ghost, Compare}) {
        m_actions[checkable]->setCheckable(true);
    }
    m_actions[Fork]->setToolTip(tr("Leave the course of the selected run with another schedule"));
    m_actions[Rename]->setToolTip(tr("Give the selected run another name (F2)"));
    m_actions[EditNote]->setToolTip(tr("Write a few words about the selected run"));
    m_actions[ToggleShown]->setToolTip(tr("Show or hide the curves of the selected runs (Space)"));
    m_actions[ShowOnly]->setToolTip(tr("Hide the curves of all other runs"));
    m_actions[Ghost]->setToolTip(tr("Draw the selected runs pale, behind the others"));
    m_actions[Compare]->setToolTip(tr("List the settings in which the selected runs differ, or all shown"));
    m_colours->setTitle(tr("&Colour"));
    m_colours->menuAction()->setToolTip(tr("Draw the selected runs in the colour of another lane"));
    connect(m_colours, &ColourMenu::chosen, this,
            [this](char colour) { change([&] { m_history->setColour(m_selection, colour); }); });
    connect(history, &History::replaced, this, [this] { setSelection({}); });
    connect(history, &History::changed, this, &RunsCommands::follow);
    connect(history, &History::removed, this, &RunsCommands::follow);
    update();
}

/// Tells what can be done only once, not for every run that changes on the way.
void RunsCommands::change(const std::function<void()>& act)
{
    m_isChanging = true;
    act();
    m_isChanging = false;
    update();
}

void RunsCommands::follow()
{
    if (!m_isChanging) {
        update();
    }
}

void RunsCommands::make(Command command, const char* name, const QString& text, void (RunsCommands::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString("runs/") + name);
    if (run != nullptr) {
        connect(action, &QAction::triggered, this, run);
    }
    m_actions[command] = action;
}

QMenu* RunsCommands::colours() const
{
    return m_colours;
}

void RunsCommands::fill(QMenu* menu) const
{
    const auto add = [&](std::initializer_list<Command> commands) {
        for (const Command command : commands) {
            menu->addAction(m_actions[command]);
        }
    };
    menu->setToolTipsVisible(true);
    add({Resume, Fork});
    menu->addSeparator();
    add({Rename, EditNote});
    menu->addMenu(m_colours);
    menu->addSeparator();
    add({ToggleShown, ShowOnly, Ghost, Compare});
    menu->addSeparator();
    add({Delete});
}

void RunsCommands::setSelection(std::vector<RunId> runs)
{
    m_selection = std::move(runs);
    update();
    Q_EMIT selectionChanged(m_selection);
}

void RunsCommands::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    update();
}

std::vector<const store::Run*> RunsCommands::selectedRuns() const
{
    std::vector<const store::Run*> runs;
    for (const RunId id : m_selection) {
        if (const store::Run* run = m_history->find(id)) {
            runs.push_back(run);
        }
    }
    return runs;
}

void RunsCommands::update()
{
    const auto runs = selectedRuns();
    const bool any = !runs.empty();
    const bool one = runs.size() == 1;
    const auto all = [&](auto&& holds) { return any && std::all_of(runs.begin(), runs.end(), holds); };
    m_actions[Fork]->setEnabled(one && !m_isReadOnly);
    m_actions[Rename]->setEnabled(one && !m_isReadOnly);
    m_actions[EditNote]->setEnabled(one && !m_isReadOnly);
    m_actions[ToggleShown]->setEnabled(any);
    m_actions[ToggleShown]->setChecked(all([](const auto* run) { return run->isShown; }));
    m_actions[ShowOnly]->setEnabled(any);
    m_actions[Ghost]->setEnabled(any);
    m_actions[Ghost]->setChecked(all([this](const auto* run) { return m_history->isGhost(run->id); }));
    m_colours->setEnabled(any && !m_isReadOnly);
    m_colours->setCurrent(one ? std::optional(runs.front()->colour) : std::nullopt);
    updateResume();
    updateDelete();
}

void RunsCommands::updateResume()
{
    const auto runs = selectedRuns();
    const bool oneRace = !runs.empty() && std::all_of(runs.begin(), runs.end(), [&](const auto* run) {
        return run->race == runs.front()->race;
    });
    bool resumable = false;
    bool live = false;
    for (const store::Run& run : m_history->runs()) {
        if (oneRace && run.race == runs.front()->race) {
            const store::Race* race = m_history->raceOf(run);
            const bool hasSeedsLeft = race != nullptr && race->seedsLeft > 0;
            resumable = resumable || hasSeedsLeft || engine::isResumable(run.status);
            live = live || m_history->isLive(run.id);
        }
    }
    m_actions[Resume]->setEnabled(resumable && !live && !m_isReadOnly);
    m_actions[Resume]->setToolTip(runs.empty() ? tr("Select a run to go on with its race")
                                  : !oneRace   ? tr("Select runs of one race to go on with it")
                                  : live       ? tr("This race is under way")
                                  : resumable  ? tr("Go on with the race of the selected run")
                                               : tr("Every run of this race has come to its end"));
}

void RunsCommands::updateDelete()
{
    const Family family = this->family();
    m_actions[Delete]->setEnabled(!family.heads.empty() && !family.isLive && !m_isReadOnly);
    m_actions[Delete]->setToolTip(
        family.heads.empty() ? tr("Select runs to delete them with their forks")
        : family.isLive      ? tr("%1 cannot be deleted while it trains; stop it first").arg(inWords(family))
                             : tr("Delete %1 (Delete)").arg(inWords(family)));
}

/// What deleting the selection deletes.
RunsCommands::Family RunsCommands::family() const
{
    std::vector<RunId> all;
    for (const store::Run* run : selectedRuns()) {
        for (const RunId member : m_history->familyOf(run->id)) {
            all.push_back(member);
        }
    }
    Family family;
    for (const store::Run* run : selectedRuns()) {
        if (std::count(all.begin(), all.end(), run->id) == 1) { // in no other's family
            family.heads.push_back(run->id);
        }
    }
    family.isLive = std::any_of(all.begin(), all.end(), [this](RunId run) { return m_history->isLive(run); });
    std::sort(all.begin(), all.end());
    const auto distinct = std::unique(all.begin(), all.end()) - all.begin();
    family.forks = static_cast<std::size_t>(distinct) - family.heads.size();
    return family;
}

/// "C", "C and 2 forks", "3 runs and a fork"
QString RunsCommands::inWords(const Family& family) const
{
    const QString heads = family.heads.size() == 1
                              ? QString(QChar(m_history->find(family.heads.front())->letter))
                              : tr("%1 runs").arg(family.heads.size());
    return family.forks == 0   ? heads
           : family.forks == 1 ? tr("%1 and a fork").arg(heads)
                               : tr("%1 and %2 forks").arg(heads).arg(family.forks);
}

void RunsCommands::resume()
{
    if (const auto runs = selectedRuns(); !runs.empty()) {
        Q_EMIT resumeWanted(runs.front()->race);
    }
}

void RunsCommands::fork()
{
    Q_EMIT forkWanted(m_selection.front());
}

void RunsCommands::rename()
{
    Q_EMIT renameWanted(m_selection.front());
}

void RunsCommands::editNote()
{
    Q_EMIT noteWanted(m_selection.front());
}

void RunsCommands::toggleShown()
{
    const auto runs = selectedRuns();
    const bool show = std::any_of(runs.begin(), runs.end(), [](const auto* run) { return !run->isShown; });
    change([&] { m_history->setShown(m_selection, show); });
}

void RunsCommands::showOnly()
{
    change([this] { m_history->showOnly(m_selection); });
}

void RunsCommands::toggleGhost()
{
    const bool ghost = std::any_of(m_selection.begin(), m_selection.end(),
                                   [this](RunId run) { return !m_history->isGhost(run); });
    change([&] { m_history->setGhost(m_selection, ghost); });
}

void RunsCommands::remove()
{
    const Family family = this->family();
    const QString what = inWords(family);
    change([&] { m_history->remove(family.heads); });
    Q_EMIT deleted(tr("Deleted %1.").arg(what));
}

} // namespace lrp::ui
