#include "ui/commands/Command.h"
#include "ui/text/Labels.h"

namespace lrp::ui
{

namespace
{

/// "&Undo rename of lane B"
QString verbWith(const QString& verb, const QString& edit)
{
    return (verb + " " + inSentence(edit).replace('&', "&&")).trimmed();
}

bool mayAddLane(const WindowState& state)
{
    return state.lanes < static_cast<int>(experiment::kMostLanes);
}

} // namespace

std::vector<Command> fileCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    return {
        {.id = "new",
         .text = tr("&New experiment"),
         .keys = {Qt::CTRL | Qt::Key_N},
         .tip = tr("Begin again with three schedules on one network")},
        {.id = "open",
         .text = tr("&Open…"),
         .keys = {Qt::CTRL | Qt::Key_O},
         .tip = tr("Open an experiment (.json)")},
        {.id = "gallery",
         .text = tr("E&xamples and lessons…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
         .tip = tr("What comes with the program, to begin with"),
         .isOffered = [](const WindowState& state) { return state.hasExamples; }},
        {.id = "openLesson",
         .text = tr("Open &lesson…"),
         .tip = tr("Predict, run and compare, one step after another (.lesson.md)")},
        {.id = "save",
         .text = tr("&Save"),
         .keys = {Qt::CTRL | Qt::Key_S},
         .tip = tr("Save the experiment as JSON")},
        {.id = "saveAs", .text = tr("Save &as…"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {.id = "exportCurves",
         .text = tr("&Export…"),
         .keys = {Qt::CTRL | Qt::Key_E},
         .tip = tr("The curves as a picture, or as CSV, JSON or a folder for TensorBoard")},
        {.id = "exportReport",
         .text = tr("Export &report…"),
         .tip = tr("Settings, curves and scores on one page, as PDF")},
        {.id = "exportCode",
         .text = tr("Export &code…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
         .tip = tr("The selected lane as code for PyTorch, Keras, optax and others")},
        {.id = "importCurves",
         .text = tr("&Import curves to compare with…"),
         .tip = tr("Draw scalars of a CSV or TensorBoard file behind the runs")},
        {.id = "importFolder",
         .text = tr("Import &TensorBoard folder…"),
         .tip = tr("Draw the scalars of all runs in a folder of TensorBoard files behind the runs")},
        {.id = "quit",
         .text = tr("&Quit"),
         .keys = {Qt::CTRL | Qt::Key_Q},
         .tip = tr("Stop the run and close the window"),
         .role = QAction::QuitRole},
        // Opens a menu that is filled when it is seen.
        {.id = "openRecent", .text = tr("Open &recent")},
    };
}

std::vector<Command> editCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    return {
        {.id = "undo",
         .text = tr("&Undo"),
         .keys = {Qt::CTRL | Qt::Key_Z},
         .tip = tr("Take the last edit of the experiment back"),
         .when = [](const WindowState& state) { return !state.undo.isEmpty(); },
         .textNow = [tr](const WindowState& state) { return verbWith(tr("&Undo"), state.undo); }},
        {.id = "redo",
         .text = tr("&Redo"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         .tip = tr("Make the edit again that was undone last"),
         .when = [](const WindowState& state) { return !state.redo.isEmpty(); },
         .textNow = [tr](const WindowState& state) { return verbWith(tr("&Redo"), state.redo); }},
        {.id = "addLane",
         .text = tr("&Add lane"),
         .keys = {Qt::CTRL | Qt::Key_L},
         .tip = tr("Add a lane with a constant rate"),
         .icon = Icon::Add,
         .shortText = tr("Lane"),
         .when = mayAddLane,
         .repeats = false},
        {.id = "duplicateLane",
         .text = tr("&Duplicate lane"),
         .keys = {Qt::CTRL | Qt::Key_D},
         .tip = tr("Add a copy of the selected lane"),
         .icon = Icon::Duplicate,
         .shortText = tr("Duplicate"),
         .when = mayAddLane,
         .repeats = false},
        {.id = "removeLane",
         .text = tr("&Remove lane"),
         .keys = {Qt::Key_Delete},
         .tip = tr("Remove the selected lane"),
         .icon = Icon::Remove,
         .shortText = tr("Remove"),
         .when = [](const WindowState& state) { return state.lanes > 1; },
         .repeats = false},
        {.id = "renameLane", .text = tr("Re&name lane"), .keys = {Qt::Key_F2}},
        {.id = "lowerRate",
         .text = tr("&Lower the rate"),
         .when = [](const WindowState& state) { return state.diverged.has_value(); },
         .tipNow =
             [tr](const WindowState& state) {
                 return state.diverged ? tr("Give lane %1, which left the chart, a third of its rate from "
                                            "the next start on")
                                             .arg(QChar(*state.diverged))
                                       : tr("For a lane that has left the chart");
             }},
        {.id = "tryWarmUp",
         .text = tr("Try &warm-up"),
         .when = [](const WindowState& state) { return state.diverged && state.mayWarmUp; },
         .tipNow =
             [tr](const WindowState& state) {
                 return state.diverged && state.mayWarmUp
                            ? tr("Let the rate of lane %1, which left the chart, rise slowly from the next "
                                 "start on")
                                  .arg(QChar(*state.diverged))
                            : tr("For a lane that has left the chart and has no warm-up");
             }},
        {.id = "pasteSchedule",
         .text = tr("&Paste PyTorch schedule…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_V},
         .tip = tr("Give the selected lane the schedule of a pasted constructor call")},
        {.id = "copyPicture",
         .text = tr("&Copy plot as picture"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
         .tip = tr("Put the picture of the curves on the clipboard")},
    };
}

} // namespace lrp::ui
