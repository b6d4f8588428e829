#include "ui/commands/Command.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

/// An edit inside of a menu's entry: "rename lane B to R&&D".
QString inMenu(const QString& edit)
{
    return inSentence(edit).replace('&', "&&");
}

bool mayAddLane(const WindowState& state)
{
    return state.lanes < static_cast<int>(experiment::kMostLanes);
}

} // namespace

std::vector<Command> fileCommands()
{
    return {
        {.id = "new",
         .text = translate("commands", "&New experiment"),
         .keys = {Qt::CTRL | Qt::Key_N},
         .tip = translate("commands", "Begin again with three schedules on one network")},
        {.id = "open",
         .text = translate("commands", "&Open…"),
         .keys = {Qt::CTRL | Qt::Key_O},
         .tip = translate("commands", "Open an experiment (.json)")},
        {.id = "gallery",
         .text = translate("commands", "E&xamples and lessons…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
         .tip = translate("commands", "What comes with the program, to begin with"),
         .isOffered = [](const WindowState& state) { return state.hasExamples; }},
        {.id = "openLesson",
         .text = translate("commands", "Open &lesson…"),
         .tip = translate("commands", "Predict, run and compare, one step after another (.lesson.md)")},
        {.id = "save",
         .text = translate("commands", "&Save"),
         .keys = {Qt::CTRL | Qt::Key_S},
         .tip = translate("commands", "Save the experiment as JSON")},
        {.id = "saveAs",
         .text = translate("commands", "Save &as…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {.id = "exportCurves",
         .text = translate("commands", "&Export…"),
         .keys = {Qt::CTRL | Qt::Key_E},
         .tip =
             translate("commands", "The curves as a picture, or as CSV, JSON or a folder for TensorBoard")},
        {.id = "exportReport",
         .text = translate("commands", "Export &report…"),
         .tip = translate("commands", "Settings, curves and scores on one page, as PDF")},
        {.id = "exportCode",
         .text = translate("commands", "Export &code…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
         .tip = translate("commands", "The selected lane as code for PyTorch, Keras, optax and others")},
        {.id = "importCurves",
         .text = translate("commands", "&Import curves to compare with…"),
         .tip = translate("commands", "Draw scalars of a CSV or TensorBoard file behind the runs")},
        {.id = "importFolder",
         .text = translate("commands", "Import &TensorBoard folder…"),
         .tip = translate("commands",
                          "Draw the scalars of all runs in a folder of TensorBoard files behind the runs")},
        {.id = "quit",
         .text = translate("commands", "&Quit"),
         .keys = {Qt::CTRL | Qt::Key_Q},
         .tip = translate("commands", "Stop the run and close the window"),
         .role = QAction::QuitRole},
        // Opens a menu that is filled when it is seen.
        {.id = "openRecent", .text = translate("commands", "Open &recent")},
    };
}

std::vector<Command> editCommands()
{
    return {
        {.id = "undo",
         .text = translate("commands", "&Undo"),
         .keys = {Qt::CTRL | Qt::Key_Z},
         .tip = translate("commands", "Take the last edit of the experiment back"),
         .when = [](const WindowState& state) { return !state.undo.isEmpty(); },
         .textNow =
             [](const WindowState& state) {
                 return state.undo.isEmpty() ? translate("commands", "&Undo")
                                             : translate("commands", "&Undo %1").arg(inMenu(state.undo));
             }},
        {.id = "redo",
         .text = translate("commands", "&Redo"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         .tip = translate("commands", "Make the edit again that was undone last"),
         .when = [](const WindowState& state) { return !state.redo.isEmpty(); },
         .textNow =
             [](const WindowState& state) {
                 return state.redo.isEmpty() ? translate("commands", "&Redo")
                                             : translate("commands", "&Redo %1").arg(inMenu(state.redo));
             }},
        {.id = "addLane",
         .text = translate("commands", "&Add lane"),
         .keys = {Qt::CTRL | Qt::Key_L},
         .tip = translate("commands", "Add a lane with a constant rate"),
         .icon = Icon::Add,
         .shortText = translate("commands", "Lane"),
         .when = mayAddLane,
         .repeats = false},
        {.id = "duplicateLane",
         .text = translate("commands", "&Duplicate lane"),
         .keys = {Qt::CTRL | Qt::Key_D},
         .tip = translate("commands", "Add a copy of the selected lane"),
         .icon = Icon::Duplicate,
         .shortText = translate("commands", "Duplicate"),
         .when = mayAddLane,
         .repeats = false},
        {.id = "removeLane",
         .text = translate("commands", "&Remove lane"),
         .keys = {Qt::Key_Delete},
         .tip = translate("commands", "Remove the selected lane"),
         .icon = Icon::Remove,
         .shortText = translate("commands", "Remove"),
         .when = [](const WindowState& state) { return state.lanes > 1; },
         .repeats = false},
        {.id = "renameLane", .text = translate("commands", "Re&name lane"), .keys = {Qt::Key_F2}},
        {.id = "lowerRate",
         .text = translate("commands", "&Lower the rate"),
         .when = [](const WindowState& state) { return state.diverged.has_value(); },
         .tipNow =
             [](const WindowState& state) {
                 return state.diverged
                            ? translate("commands",
                                        "Give lane %1, which left the chart, a third of its rate from "
                                        "the next start on")
                                  .arg(QChar(*state.diverged))
                            : translate("commands", "For a lane that has left the chart");
             }},
        {.id = "tryWarmUp",
         .text = translate("commands", "Try &warm-up"),
         .when = [](const WindowState& state) { return state.diverged && state.mayWarmUp; },
         .tipNow =
             [](const WindowState& state) {
                 return state.diverged && state.mayWarmUp
                            ? translate(
                                  "commands",
                                  "Let the rate of lane %1, which left the chart, rise slowly from the next "
                                  "start on")
                                  .arg(QChar(*state.diverged))
                            : translate("commands", "For a lane that has left the chart and has no warm-up");
             }},
        {.id = "pasteSchedule",
         .text = translate("commands", "&Paste PyTorch schedule…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_V},
         .tip = translate("commands", "Give the selected lane the schedule of a pasted constructor call")},
        {.id = "copyPicture",
         .text = translate("commands", "&Copy plot as picture"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
         .tip = translate("commands", "Put the picture of the curves on the clipboard")},
    };
}

} // namespace lrp::ui
