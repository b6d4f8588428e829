#include "ui/history/RunsSelection.h"

#include "ui/commands/Commands.h"
#include "ui/history/History.h"

#include <algorithm>

namespace lrp::ui
{

using store::RunId;

RunsSelection::RunsSelection(History* history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
    connect(history, &History::replaced, this, [this] { setRuns({}); });
    connect(history, &History::changed, this, &RunsSelection::follow);
    connect(history, &History::removed, this, &RunsSelection::follow);
}

void RunsSelection::connectTo(Commands* commands)
{
    const auto asks = [this, commands](const char* id, void (RunsSelection::*signal)(RunId)) {
        commands->on(id, [this, signal](bool) { (this->*signal)(m_runs.front()); });
    };
    commands->on("runs/resume", [this](bool) { Q_EMIT resumeWanted(runs().front()->race); });
    asks("runs/fork", &RunsSelection::forkWanted);
    asks("runs/rename", &RunsSelection::renameWanted);
    asks("runs/note", &RunsSelection::noteWanted);
    commands->on("runs/show", [this](bool) { toggleShown(); });
    commands->on("runs/showOnly", [this](bool) { change([this] { m_history->showOnly(m_runs); }); });
    commands->on("runs/ghost", [this](bool) { toggleGhost(); });
    commands->on("runs/delete", [this](bool) { remove(); });
    for (const QString& id : commands->idsIn("runs/colour")) {
        commands->on(id, [this, letter = id.back().toLatin1()](bool) {
            change([&] { m_history->setColour(m_runs, letter); });
        });
    }
}

/// Tells what can be done only once, not for every run that changes on the way.
void RunsSelection::change(const std::function<void()>& act)
{
    m_isChanging = true;
    act();
    m_isChanging = false;
    Q_EMIT changed();
}

void RunsSelection::follow()
{
    if (!m_isChanging) {
        Q_EMIT changed();
    }
}

void RunsSelection::setRuns(std::vector<RunId> runs)
{
    m_runs = std::move(runs);
    Q_EMIT changed();
    Q_EMIT selected(m_runs);
}

std::vector<const store::Run*> RunsSelection::runs() const
{
    std::vector<const store::Run*> found;
    for (const RunId id : m_runs) {
        if (const store::Run* run = m_history->find(id)) {
            found.push_back(run);
        }
    }
    return found;
}

RunsState RunsSelection::state() const
{
    const auto selected = runs();
    const Family family = this->family();
    const auto all = [&](auto&& holds) {
        return !selected.empty() && std::all_of(selected.begin(), selected.end(), holds);
    };
    RunsState state{.count = selected.size(),
                    .areShown = all([](const auto* run) { return run->isShown; }),
                    .areGhosts = all([this](const auto* run) { return m_history->isGhost(run->id); }),
                    .colour = selected.size() == 1 ? std::optional(selected.front()->colour) : std::nullopt,
                    .areOfOneRace = all([&](const auto* run) { return run->race == selected.front()->race; }),
                    .family = family.heads.empty() ? QString() : inWords(family),
                    .isFamilyLive = family.isLive};
    if (state.areOfOneRace) {
        describeRace(state);
    }
    return state;
}

void RunsSelection::describeRace(RunsState& state) const
{
    const store::RaceId selected = runs().front()->race;
    for (const store::Run& run : m_history->runs()) {
        if (run.race == selected) {
            const store::Race* race = m_history->raceOf(run);
            const bool hasSeedsLeft = race != nullptr && race->seedsLeft > 0;
            state.isRaceResumable = state.isRaceResumable || hasSeedsLeft || engine::isResumable(run.status);
            state.isRaceLive = state.isRaceLive || m_history->isLive(run.id);
        }
    }
}

/// What deleting the selection deletes.
RunsSelection::Family RunsSelection::family() const
{
    std::vector<RunId> all;
    for (const store::Run* run : runs()) {
        for (const RunId member : m_history->familyOf(run->id)) {
            all.push_back(member);
        }
    }
    Family family;
    for (const store::Run* run : runs()) {
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
QString RunsSelection::inWords(const Family& family) const
{
    QString heads = family.heads.size() == 1
                        ? QString(QChar(m_history->find(family.heads.front())->letter))
                        : tr("%n runs", "that are deleted", static_cast<int>(family.heads.size()));
    if (family.forks == 0) {
        return heads;
    }
    //: %1 is a letter, or "3 runs"
    return (family.forks == 1 ? tr("%1 and a fork")
                              : tr("%1 and %n forks", nullptr, static_cast<int>(family.forks)))
        .arg(heads);
}

void RunsSelection::toggleShown()
{
    const auto selected = runs();
    const bool show =
        std::any_of(selected.begin(), selected.end(), [](const auto* run) { return !run->isShown; });
    change([&] { m_history->setShown(m_runs, show); });
}

void RunsSelection::toggleGhost()
{
    const bool ghost =
        std::any_of(m_runs.begin(), m_runs.end(), [this](RunId run) { return !m_history->isGhost(run); });
    change([&] { m_history->setGhost(m_runs, ghost); });
}

void RunsSelection::remove()
{
    const Family family = this->family();
    const QString what = inWords(family);
    change([&] { m_history->remove(family.heads); });
    //: %1 is "C", "C and 2 forks" or "3 runs and a fork"
    Q_EMIT deleted(tr("Deleted %1.").arg(what));
}

} // namespace lrp::ui
