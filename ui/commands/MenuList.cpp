#include "ui/commands/Menus.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

/// Also the context menu of the list of runs.
QStringList runsEntries()
{
    return {"runs/resume", "runs/fork",     "-",          "runs/rename",  "runs/note", ">runs/colour", "-",
            "runs/show",   "runs/showOnly", "runs/ghost", "runs/compare", "-",         "runs/delete"};
}

QStringList threadsEntries()
{
    QStringList entries{"threads/0", "-"};
    for (std::size_t threads = 1; threads <= experiment::kMostLanes; ++threads) {
        entries.append("threads/" + QString::number(threads));
    }
    return entries;
}

} // namespace

const QStringList& menuBarMenus()
{
    static const QStringList menus{"file", "edit", "view", "run", "compare", "lesson", "help"};
    return menus;
}

const std::vector<Menu>& declaredMenus()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    static const std::vector<Menu> menus{
        {"file",
         tr("&File"),
         {"new", "open", "openRecent", "gallery", "openLesson", "-", "save", "saveAs", "-", "exportCurves",
          "exportReport", "exportCode", "importCurves", "importFolder", "-", "quit"}},
        {"edit",
         tr("&Edit"),
         {"undo", "redo", "-", "addLane", "duplicateLane", "removeLane", "renameLane", "-", "lowerRate",
          "tryWarmUp", "-", "pasteSchedule", "copyPicture"}},
        {"view",
         tr("&View"),
         {"plot/rateLogarithmic", "plot/lossLogarithmic", "plot/nextScales", "plotPanels/*", ">xUnit",
          ">smoothing", ">zoom", ">reading", ">hearing", "-", ">appearance", ">motion", ">panels",
          "resetLayout", "-", "fullScreen", "presenter"}},
        {"xUnit", tr("&X axis in"), {"xUnit/*", "-", "plot/nextUnit"}},
        {"smoothing", tr("S&moothing of the training loss"), {"smoothing/*", "-", "plot/nextSmoothing"}},
        {"zoom",
         tr("&Zoom and crosshair"),
         {"plot/whole", "plot/zoomIn", "plot/zoomOut", "plot/left", "plot/right", "-", "plot/crosshairLeft",
          "plot/crosshairRight", "plot/previousEvent", "plot/nextEvent"}},
        {"reading",
         tr("Rea&ding the curves"),
         {"plot/laneAbove", "plot/laneBelow", "plot/readRate", "plot/readLoss", "-", "plot/lowest",
          "plot/highest", "plot/first", "plot/last", "plot/pin", "-", "plot/summary"}},
        {"hearing", tr("&Hearing the curves"), {"plot/hearLoss", "plot/hearRate", "-", "sound/*"}},
        {"appearance", tr("&Appearance"), {"appearance/*"}},
        {"motion", tr("Less mo&tion"), {"motion/*"}},
        {"panels", tr("&Panels"), {"panels/*"}},
        {"run",
         tr("&Run"),
         {"start", "pause", "step", "stop", "-", "slower", "faster", "-", ">threads", "-", "fork", ">seeds",
          "-", ">showLane", ">soloLane"}},
        {"threads", tr("&Threads"), threadsEntries(), {}, true},
        {"seeds", tr("Race over s&everal seeds"), {"seeds/*"}},
        {"showLane", tr("S&how or hide"), {"showLane/*"}},
        {"soloLane", tr("O&nly one"), {"soloLane/*"}},
        {"compare",
         tr("&Compare"),
         QStringList{"compare/*", "-"} + runsEntries() +
             QStringList{"-", "importCurves", "importFolder", "references"},
         {},
         true},
        {"runs", tr("Runs"), runsEntries(), {}, true},
        {"runs/colour",
         tr("&Colour"),
         {"runs/colour/*"},
         tr("Draw the selected runs in the colour of another lane")},
        {"references", tr("I&mported curves"), {"references/removeAll"}},
        {"lesson",
         tr("&Lesson"),
         {"openLesson", "-", "lesson/code", "lesson/save", "-", "lesson/restart", "lesson/leave", "-",
          "lesson/*"},
         {},
         true},
        {"help", tr("&Help"), {"whatsThis", "shortcuts", "charactersOfPlots", "hintsAgain", "-", "about"}},
    };
    return menus;
}

const Menu& declaredMenu(const QString& id)
{
    const auto& menus = declaredMenus();
    const auto found =
        std::find_if(menus.begin(), menus.end(), [&](const Menu& menu) { return menu.id == id; });
    Q_ASSERT(found != menus.end());
    return *found;
}

} // namespace lrp::ui
