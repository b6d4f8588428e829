#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace lrp::ui
{

/// The commands of the window with their names and keys; the window connects them.
/// Thread: UI.
struct Actions {
    explicit Actions(QWidget* window);

    QAction *newExperiment, *open, *save, *saveAs, *exportCurves, *exportReport, *exportCode;
    QAction *importCurves, *importFolder, *quit;
    QAction *undo, *redo;
    QAction *addLane, *duplicateLane, *removeLane, *renameLane, *pasteSchedule, *copyPicture;
    QAction *start, *togglePause, *step, *stop, *slower, *faster, *fork;
    QAction *fullScreen, *resetLayout;
    QAction *whatsThis, *shortcuts, *about;
    QList<QAction*> showLane; ///< 1 … 8
    QList<QAction*> soloLane; ///< Shift+1 … Shift+8
};

} // namespace lrp::ui
