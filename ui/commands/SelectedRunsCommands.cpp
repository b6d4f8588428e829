#include "ui/commands/Command.h"

namespace lrp::ui
{

namespace
{

bool isAnySelected(const WindowState& state)
{
    return state.runs.count > 0;
}

bool mayChangeOne(const WindowState& state)
{
    return state.runs.count == 1 && !state.isReadOnly;
}

bool mayGoOn(const WindowState& state)
{
    const RunsState& runs = state.runs;
    return runs.areOfOneRace && runs.isRaceResumable && !runs.isRaceLive && !state.isReadOnly;
}

QString tipOfResume(const WindowState& state)
{
    const RunsState& runs = state.runs;
    return runs.count == 0        ? QObject::tr("Select a run to go on with its race")
           : !runs.areOfOneRace   ? QObject::tr("Select runs of one race to go on with it")
           : runs.isRaceLive      ? QObject::tr("This race is under way")
           : runs.isRaceResumable ? QObject::tr("Go on with the race of the selected run")
                                  : QObject::tr("Every run of this race has come to its end");
}

QString tipOfDelete(const WindowState& state)
{
    const RunsState& runs = state.runs;
    return runs.family.isEmpty() ? QObject::tr("Select runs to delete them with their forks")
           : runs.isFamilyLive
               ? QObject::tr("%1 cannot be deleted while it trains; stop it first").arg(runs.family)
               : QObject::tr("Delete %1 (Delete)").arg(runs.family);
}

Command colourCommand(char letter)
{
    return {.id = QStringLiteral("runs/colour") + QChar(letter),
            .text = QObject::tr("Colour of &%1").arg(QChar(letter)),
            .tip = QObject::tr("Draw the selected runs in the colour of lane %1").arg(QChar(letter)),
            .when = [](const WindowState& state) { return isAnySelected(state) && !state.isReadOnly; },
            .isOn = [letter](const WindowState& state) { return state.runs.colour == letter; },
            .group = "runs/colour"};
}

} // namespace

std::vector<Command> selectedRunsCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    std::vector<Command> commands{
        {.id = "runs/resume", .text = tr("&Resume"), .when = mayGoOn, .tipNow = tipOfResume},
        {.id = "runs/fork",
         .text = tr("&Fork…"),
         .tip = tr("Leave the course of the selected run with another schedule"),
         .when = mayChangeOne},
        {.id = "runs/rename",
         .text = tr("Re&name"),
         .tip = tr("Give the selected run another name (F2)"),
         .when = mayChangeOne},
        {.id = "runs/note",
         .text = tr("Edit n&ote"),
         .tip = tr("Write a few words about the selected run"),
         .when = mayChangeOne},
        {.id = "runs/show",
         .text = tr("&Show"),
         .tip = tr("Show or hide the curves of the selected runs (Space)"),
         .when = isAnySelected,
         .isOn = [](const WindowState& state) { return state.runs.areShown; }},
        {.id = "runs/showOnly",
         .text = tr("Show on&ly these"),
         .tip = tr("Hide the curves of all other runs"),
         .when = isAnySelected},
        {.id = "runs/ghost",
         .text = tr("&Ghost"),
         .tip = tr("Draw the selected runs pale, behind the others"),
         .when = isAnySelected,
         .isOn = [](const WindowState& state) { return state.runs.areGhosts; }},
        {.id = "runs/compare",
         .text = tr("&Differences"),
         .tip = tr("List the settings in which the selected runs differ, or all shown"),
         .isOn = [](const WindowState& state) { return state.listsDifferences; }},
        {.id = "runs/delete",
         .text = tr("D&elete"),
         .when =
             [](const WindowState& state) {
                 return !state.runs.family.isEmpty() && !state.runs.isFamilyLive && !state.isReadOnly;
             },
         .tipNow = tipOfDelete},
    };
    for (std::size_t lane = 0; lane < experiment::kMostLanes; ++lane) {
        commands.push_back(colourCommand(static_cast<char>('A' + lane)));
    }
    // A menu that is filled with the imported curves when it is seen, and what stands below them.
    commands.push_back({.id = "references",
                        .text = tr("I&mported curves"),
                        .when = [](const WindowState& state) { return state.references > 0; }});
    commands.push_back({.id = "references/removeAll",
                        .text = tr("&Remove all"),
                        .when = [](const WindowState& state) { return state.references > 0; }});
    return commands;
}

} // namespace lrp::ui
