#include "ui/window/Actions.h"

#include "core/experiment/Experiment.h"
#include "ui/widgets/Icons.h"

#include <QWhatsThis>
#include <QWidget>

namespace lrp::ui
{

namespace
{

QAction* make(QWidget* window, const char* name, const QString& text, const QList<QKeySequence>& keys = {},
              const QString& tip = {})
{
    auto* action = new QAction(text, window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    const QString shortKeys =
        keys.isEmpty() ? QString() : " (" + keys.front().toString(QKeySequence::NativeText) + ")";
    const QString what = tip.isEmpty() ? QString(text).remove('&').remove("…") : tip;
    action->setToolTip(what + shortKeys);
    action->setWhatsThis(what);
    window->addAction(action);
    return action;
}

void withIcon(QAction* action, Icon icon, const QString& shortText)
{
    action->setIcon(makeIcon(icon));
    action->setIconText(shortText);
}

} // namespace

Actions::Actions(QWidget* w)
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    newExperiment = make(w, "new", tr("&New experiment"), {QKeySequence::New},
                         tr("Begin again with three schedules on one network"));
    open = make(w, "open", tr("&Open…"), {QKeySequence::Open}, tr("Open an experiment (.json)"));
    save = make(w, "save", tr("&Save"), {QKeySequence::Save}, tr("Save the experiment as JSON"));
    saveAs = make(w, "saveAs", tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    exportCurves = make(w, "exportCurves", tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                        tr("The curves as a picture, or as CSV, JSON or a folder for TensorBoard"));
    exportReport = make(w, "exportReport", tr("Export &report…"), {},
                        tr("Settings, curves and scores on one page, as PDF"));
    exportCode = make(w, "exportCode", tr("Export &code…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                      tr("The selected lane as code for PyTorch, Keras, optax and others"));
    importCurves = make(w, "importCurves", tr("&Import curves to compare with…"), {},
                        tr("Draw scalars of a CSV or TensorBoard file behind the runs"));
    importFolder = make(w, "importFolder", tr("Import &TensorBoard folder…"), {},
                        tr("Draw the scalars of all runs in a folder of TensorBoard files behind the runs"));
    quit = make(w, "quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                tr("Stop the run and close the window"));

    undo = make(w, "undo", tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                tr("Take the last edit of the experiment back"));
    redo = make(w, "redo", tr("&Redo"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                tr("Make the edit again that was undone last"));
    addLane = make(w, "addLane", tr("&Add lane"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
                   tr("Add a lane with a constant rate"));
    duplicateLane = make(w, "duplicateLane", tr("&Duplicate lane"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
                         tr("Add a copy of the selected lane"));
    removeLane = make(w, "removeLane", tr("&Remove lane"), {QKeySequence(Qt::Key_Delete)},
                      tr("Remove the selected lane"));
    renameLane = make(w, "renameLane", tr("Re&name lane"), {QKeySequence(Qt::Key_F2)});
    pasteSchedule = make(w, "pasteSchedule", tr("&Paste PyTorch schedule…"),
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
                         tr("Give the selected lane the schedule of a pasted constructor call"));

    copyPicture =
        make(w, "copyPicture", tr("&Copy plot as picture"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
             tr("Put the picture of the curves on the clipboard"));

    start = make(w, "start", tr("&Start"), {QKeySequence(Qt::Key_F5)},
                 tr("Race all lanes, or go on after a pause"));
    togglePause = make(w, "pause", tr("&Pause or resume"), {QKeySequence(Qt::CTRL | Qt::Key_Space)},
                       tr("Pause, or go on after a pause; Space does it on the plots and the toolbar"));
    step = make(w, "step", tr("One s&tep"), {QKeySequence(Qt::Key_Period)},
                tr("One step of every lane, then pause; hold for slow motion"));
    stop = make(w, "stop", tr("St&op"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)}, tr("End the run"));
    slower = make(w, "slower", tr("S&lower"), {QKeySequence(Qt::Key_BracketLeft)});
    faster = make(w, "faster", tr("&Faster"), {QKeySequence(Qt::Key_BracketRight)});

    fork = make(w, "fork", tr("&Fork…"), {QKeySequence(Qt::CTRL | Qt::Key_B)},
                tr("Leave a run where the crosshair stands, with other schedules or optimizers"));

    fullScreen = make(w, "fullScreen", tr("&Full screen"), {QKeySequence(Qt::Key_F11)});
    resetLayout =
        make(w, "resetLayout", tr("&Reset layout"), {}, tr("Put all panels back where they were at first"));
    fullScreen->setCheckable(true);

    whatsThis = make(w, "whatsThis", tr("&What is this?"), {QKeySequence(Qt::Key_F1)},
                     tr("Then click on anything in the window to read what it is"));
    shortcuts =
        make(w, "shortcuts", tr("All &shortcuts"),
             {QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Slash)});
    about = make(w, "about", tr("&About LR Playground"));
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);

    for (int lane = 0; lane < static_cast<int>(experiment::kMostLanes); ++lane) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + lane);
        const QString number = QString::number(lane + 1);
        showLane.append(make(w, "", tr("Show lane &%1").arg(number), {QKeySequence(key)}));
        showLane.back()->setObjectName("showLane" + number);
        showLane.back()->setCheckable(true);
        soloLane.append(make(w, "", tr("Only lane &%1").arg(number), {QKeySequence(Qt::SHIFT | key)}));
        soloLane.back()->setObjectName("soloLane" + number);
    }
    withIcon(start, Icon::Start, tr("Start"));
    withIcon(togglePause, Icon::Pause, tr("Pause"));
    withIcon(step, Icon::Step, tr("Step"));
    withIcon(stop, Icon::Stop, tr("Stop"));
    withIcon(addLane, Icon::Add, tr("Lane"));
    withIcon(duplicateLane, Icon::Duplicate, tr("Duplicate"));
    withIcon(removeLane, Icon::Remove, tr("Remove"));
    step->setAutoRepeat(true);
    for (QAction* once : {start, togglePause, stop, addLane, duplicateLane, removeLane}) {
        once->setAutoRepeat(false);
    }
}

} // namespace lrp::ui
