#include "ui/commands/Menus.h"
#include "ui/text/Translate.h"

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
    static const std::vector<Menu> menus{
        {"file",
         translate("commands", "&File"),
         {"new", "open", "openRecent", "gallery", "openLesson", "-", "save", "saveAs", "-", "exportCurves",
          "exportReport", "exportCode", "importCurves", "importFolder", "-", "quit"}},
        {"edit",
         translate("commands", "&Edit"),
         {"undo", "redo", "-", "addLane", "duplicateLane", "removeLane", "renameLane", "-", "lowerRate",
          "tryWarmUp", "-", "draw/pencil", "draw/turn", "draw/compare", "draw/look", "pasteSchedule", "-",
          "copyPicture"}},
        {"view",
         translate("commands", "&View"),
         {"plot/rateLogarithmic", "plot/lossLogarithmic", "plot/nextScales", "plotPanels/*",
          "plot/dangerZone", ">xUnit", ">smoothing", ">zoom", ">reading", ">hearing", "-", ">appearance",
          ">motion", ">language", ">panels", "resetLayout", "-", "fullScreen", "presenter"}},
        {"xUnit", translate("commands", "&X axis in"), {"xUnit/*", "-", "plot/nextUnit"}},
        {"smoothing",
         translate("commands", "S&moothing of the training loss"),
         {"smoothing/*", "-", "plot/nextSmoothing"}},
        {"zoom",
         translate("commands", "&Zoom and crosshair"),
         {"plot/whole", "plot/zoomIn", "plot/zoomOut", "plot/left", "plot/right", "-", "plot/crosshairLeft",
          "plot/crosshairRight", "plot/previousEvent", "plot/nextEvent"}},
        {"reading",
         translate("commands", "Rea&ding the curves"),
         {"plot/laneAbove", "plot/laneBelow", "plot/readRate", "plot/readLoss", "-", "plot/lowest",
          "plot/highest", "plot/first", "plot/last", "plot/pin", "-", "plot/summary"}},
        {"hearing",
         translate("commands", "&Hearing the curves"),
         {"plot/hearLoss", "plot/hearRate", "-", "sound/*"}},
        {"appearance", translate("commands", "&Appearance"), {"appearance/*"}},
        {"motion", translate("commands", "Less mo&tion"), {"motion/*"}},
        {"language", translate("commands", "Lan&guage"), {"language/*"}},
        {"panels", translate("commands", "&Panels"), {"panels/*"}},
        {"run",
         translate("commands", "&Run"),
         {"start", "pause",     "step", "stop",   "-",    "slower",    "faster",
          "-",     ">threads",  "-",    "fork",   "bend", "bend/undo", "bend/keep",
          "-",     "rangeTest", "-",    ">seeds", "-",    ">showLane", ">soloLane"}},
        {"threads", translate("commands", "&Threads"), threadsEntries(), {}, true},
        {"seeds", translate("commands", "Race over s&everal seeds"), {"seeds/*"}},
        {"showLane", translate("commands", "S&how or hide"), {"showLane/*"}},
        {"soloLane", translate("commands", "O&nly one"), {"soloLane/*"}},
        {"compare",
         translate("commands", "&Compare"),
         QStringList{"showRace", "showShapes", "showSurface", "switchCentre", "-"} + runsEntries() +
             QStringList{"-", "importCurves", "importFolder", "references"},
         {},
         true},
        {"runs", translate("commands", "Runs"), runsEntries(), {}, true},
        {"runs/colour",
         translate("commands", "&Colour"),
         {"runs/colour/*"},
         translate("commands", "Draw the selected runs in the colour of another lane")},
        {"references", translate("commands", "I&mported curves"), {"references/removeAll"}},
        {"lesson",
         translate("commands", "&Lesson"),
         {"openLesson", "-", "lesson/code", "lesson/save", "-", "lesson/restart", "lesson/leave", "-",
          "lesson/*"},
         {},
         true},
        {"help",
         translate("commands", "&Help"),
         {"whatsThis", "shortcuts", "charactersOfPlots", "hintsAgain", "-", "about"}},
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
