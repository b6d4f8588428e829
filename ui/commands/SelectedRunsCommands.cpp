#include "ui/commands/Command.h"
#include "ui/text/Translate.h"

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
    return runs.count == 0        ? translate("commands", "Select a run to go on with its race")
           : !runs.areOfOneRace   ? translate("commands", "Select runs of one race to go on with it")
           : runs.isRaceLive      ? translate("commands", "This race is under way")
           : runs.isRaceResumable ? translate("commands", "Go on with the race of the selected run")
                                  : translate("commands", "Every run of this race has come to its end");
}

QString tipOfDelete(const WindowState& state)
{
    const RunsState& runs = state.runs;
    return runs.family.isEmpty() ? translate("commands", "Select runs to delete them with their forks")
           : runs.isFamilyLive
               ? translate("commands", "%1 cannot be deleted while it trains; stop it first").arg(runs.family)
               : translate("commands", "Delete %1 (Delete)").arg(runs.family);
}

Command colourCommand(char letter)
{
    return {.id = QStringLiteral("runs/colour") + QChar(letter),
            .text = translate("commands", "Colour of &%1").arg(QChar(letter)),
            .tip =
                translate("commands", "Draw the selected runs in the colour of lane %1").arg(QChar(letter)),
            .when = [](const WindowState& state) { return isAnySelected(state) && !state.isReadOnly; },
            .isOn = [letter](const WindowState& state) { return state.runs.colour == letter; },
            .group = "runs/colour"};
}

} // namespace

std::vector<Command> selectedRunsCommands()
{
    std::vector<Command> commands{
        {.id = "runs/resume",
         .text = translate("commands", "&Resume"),
         .when = mayGoOn,
         .tipNow = tipOfResume},
        {.id = "runs/fork",
         .text = translate("commands", "&Fork…"),
         .tip = translate("commands", "Leave the course of the selected run with another schedule"),
         .when = mayChangeOne},
        {.id = "runs/rename",
         .text = translate("commands", "Re&name"),
         .tip = translate("commands", "Give the selected run another name (F2)"),
         .when = mayChangeOne},
        {.id = "runs/note",
         .text = translate("commands", "Edit n&ote"),
         .tip = translate("commands", "Write a few words about the selected run"),
         .when = mayChangeOne},
        {.id = "runs/show",
         .text = translate("commands", "&Show"),
         .tip = translate("commands", "Show or hide the curves of the selected runs (Space)"),
         .when = isAnySelected,
         .isOn = [](const WindowState& state) { return state.runs.areShown; }},
        {.id = "runs/showOnly",
         .text = translate("commands", "Show on&ly these"),
         .tip = translate("commands", "Hide the curves of all other runs"),
         .when = isAnySelected},
        {.id = "runs/ghost",
         .text = translate("commands", "&Ghost"),
         .tip = translate("commands", "Draw the selected runs pale, behind the others"),
         .when = isAnySelected,
         .isOn = [](const WindowState& state) { return state.runs.areGhosts; }},
        {.id = "runs/compare",
         .text = translate("commands", "&Differences"),
         .tip = translate("commands", "List the settings in which the selected runs differ, or all shown"),
         .isOn = [](const WindowState& state) { return state.listsDifferences; }},
        {.id = "runs/delete",
         .text = translate("commands", "D&elete"),
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
                        .text = translate("commands", "I&mported curves"),
                        .when = [](const WindowState& state) { return state.references > 0; }});
    commands.push_back({.id = "references/removeAll",
                        .text = translate("commands", "&Remove all"),
                        .when = [](const WindowState& state) { return state.references > 0; }});
    return commands;
}

} // namespace lrp::ui
