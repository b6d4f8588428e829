#include "core/sound/Piece.h"
#include "ui/commands/Command.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

Command unitCommand(const char* id, const QString& text, XUnit unit)
{
    return {.id = id,
            .text = text,
            .isOn = [unit](const WindowState& state) { return state.xUnit == unit; },
            .group = "xUnit",
            .isChoice = true};
}

Command smoothingCommand(const char* id, const QString& text, std::size_t place)
{
    return {.id = id,
            .text = text,
            .isOn = [place](const WindowState& state) { return state.smoothing == place; },
            .group = "smoothing",
            .isChoice = true};
}

Command appearanceCommand(const char* id, const QString& text, ThemeChoice choice)
{
    return {.id = id,
            .text = text,
            .isOn = [choice](const WindowState& state) { return state.appearance == choice; },
            .group = "appearance",
            .isChoice = true};
}

Command motionCommand(const char* id, const QString& text, const QString& tip, MotionChoice choice)
{
    return {.id = id,
            .text = text,
            .tip = tip,
            .isOn = [choice](const WindowState& state) { return state.motion == choice; },
            .group = "motion",
            .isChoice = true};
}

/// Switches a panel of the plots on and off.
Command panelCommand(PanelId panel)
{
    const QString title = translate("plots", of(panel).title);
    return {.id = "plot/" + QString(of(panel).title).toLower(),
            .text = title,
            .tip = translate("commands", "Show or hide the panel %1 of the plots").arg(title),
            .isOn = [panel](const WindowState& state) { return state.arePanelsOn[panel]; },
            .group = "plotPanels"};
}

/// They read the curves to a screen reader, and take the crosshair to what is worth reading.
std::vector<Command> readingCommands()
{
    const QString first = translate("commands", "Of the learning rate or the loss, whichever is read first");
    return {
        {.id = "plot/laneAbove", .text = translate("commands", "Lane &above"), .plotKey = "Up"},
        {.id = "plot/laneBelow", .text = translate("commands", "Lane &below"), .plotKey = "Down"},
        {.id = "plot/readRate", .text = translate("commands", "Learning &rate first"), .plotKey = "Ctrl+Up"},
        {.id = "plot/readLoss", .text = translate("commands", "L&oss first"), .plotKey = "Ctrl+Down"},
        {.id = "plot/lowest",
         .text = translate("commands", "Crosshair to the &lowest value"),
         .tip = first,
         .plotKey = "L"},
        {.id = "plot/highest",
         .text = translate("commands", "Crosshair to the &highest value"),
         .tip = first,
         .plotKey = "H"},
        {.id = "plot/first",
         .text = translate("commands", "Crosshair to the be&ginning"),
         .plotKey = "Ctrl+Home"},
        {.id = "plot/last", .text = translate("commands", "Crosshair to the &end"), .plotKey = "Ctrl+End"},
        {.id = "plot/pin",
         .text = translate("commands", "&Pin the crosshair, or let go of it"),
         .plotKey = "Return"},
        {.id = "plot/summary",
         .text = translate("commands", "&Summary"),
         .tip = translate("commands", "Say aloud what is drawn"),
         .plotKey = "I"},
    };
}

/// They play the curves.
std::vector<Command> hearingCommands()
{
    const QString how = translate(
        "commands", "As sound: what stands higher sounds higher, from left to right. Escape ends it");
    std::vector<Command> commands{
        {.id = "plot/hearLoss", .text = translate("commands", "Hear the &loss"), .tip = how, .plotKey = "A"},
        {.id = "plot/hearRate",
         .text = translate("commands", "Hear the learning &rate"),
         .tip = how,
         .plotKey = "Shift+A"},
    };
    for (const int seconds : sound::kDurations) {
        commands.push_back(
            {.id = "sound/" + QString::number(seconds),
             .text = translate("commands", "%n second(s) a lane", nullptr, seconds),
             .isOn = [seconds](const WindowState& state) { return state.soundSeconds == seconds; },
             .group = "sound",
             .isChoice = true});
    }
    return commands;
}

/// The selected lane's schedule, by hand.
std::vector<Command> drawingCommands()
{
    return {
        {.id = "draw/pencil",
         .text = translate("commands", "Draw &schedule"),
         .tip = translate("commands",
                          "Draw the selected lane's learning rate on the plot, and move its key frames by "
                          "mouse and keys. Escape ends it"),
         .plotKey = "E",
         .when = [](const WindowState& state) { return state.mayDraw || state.isDrawing; },
         .isOn = [](const WindowState& state) { return state.isDrawing; }},
        {.id = "draw/turn",
         .text = translate("commands", "Turn into &key frames"),
         .tip = translate("commands", "The selected lane's schedule as a few points that can be dragged"),
         .when = [](const WindowState& state) { return state.mayTurn; }},
        {.id = "draw/compare",
         .text = translate("commands", "Compare with the &old plan"),
         .tip = translate("commands", "The plan from before it was drawn over as a lane of its own, to race "
                                      "against the new one"),
         .when = [](const WindowState& state) { return state.mayCompare; }},
        {.id = "draw/look",
         .text = translate("commands", "What an &imported rate looks like"),
         .tip = translate("commands", "Names the shape of an imported learning rate, and offers it to the "
                                      "selected lane; of several, the next one"),
         .when = [](const WindowState& state) { return state.hasImportedRate; }},
    };
}

} // namespace

std::vector<Command> viewCommands()
{
    return {
        {.id = "showRace",
         .text = translate("commands", "&Race"),
         .tip = translate("commands", "The lanes that race, with rates and losses"),
         .shortText = translate("commands", "Race"),
         .isOn = [](const WindowState& state) { return !state.areShapesShown && !state.isSurfaceShown; },
         .group = "centre",
         .isChoice = true,
         .dock = "shapesDock"},
        {.id = "showShapes",
         .text = translate("commands", "&Shapes of schedules"),
         .tip = translate("commands", "Compare schedules without training"),
         .shortText = translate("commands", "Shapes"),
         .isOn = [](const WindowState& state) { return state.areShapesShown; },
         .group = "centre",
         .isChoice = true,
         .dock = "shapesDock"},
        {.id = "switchCentre",
         .text = translate("commands", "From one to the &other"),
         .keys = {Qt::Key_F6},
         .tip = translate("commands", "From the race to the shapes of schedules, or back"),
         .repeats = false,
         .dock = "shapesDock"},
        {.id = "showSurface",
         .text = translate("commands", "Loss s&urface"),
         .keys = {Qt::SHIFT | Qt::Key_F6},
         .tip = translate("commands",
                          "The map of a loss of two weights over the whole centre, with where each lane "
                          "stands; once more: back to the race"),
         .shortText = translate("commands", "Surface"),
         .when = [](const WindowState& state) { return state.hasSurface; },
         .isOffered = [](const WindowState& state) { return state.hasSurface; },
         .isOn = [](const WindowState& state) { return state.isSurfaceShown; },
         .group = "centre",
         .repeats = false,
         .dock = "boundaryDock"},
        {.id = "fullScreen",
         .text = translate("commands", "&Full screen"),
         .keys = {Qt::Key_F11},
         .isOn = [](const WindowState& state) { return state.isFullScreen; }},
        {.id = "presenter",
         .text = translate("commands", "&Presenter"),
         .keys = {Qt::SHIFT | Qt::Key_F11},
         .tip = translate("commands",
                          "The curves for a class: large, over the whole of a second screen, or of this one"),
         .repeats = false},
        {.id = "resetLayout",
         .text = translate("commands", "&Reset layout"),
         .tip = translate("commands", "Put all panels back where they were at first")},
        appearanceCommand("appearance/desktop", translate("commands", "As the &desktop"),
                          ThemeChoice::Desktop),
        appearanceCommand("appearance/light", translate("commands", "&Light"), ThemeChoice::Light),
        appearanceCommand("appearance/dark", translate("commands", "D&ark"), ThemeChoice::Dark),
        motionCommand("motion/desktop", translate("commands", "As the &desktop"),
                      translate("commands", "As the desktop's settings say"), MotionChoice::Desktop),
        motionCommand("motion/less", translate("commands", "&On"),
                      translate("commands", "Nothing moves, fades or blinks but a run"), MotionChoice::Less),
        motionCommand("motion/usual", translate("commands", "O&ff"),
                      translate("commands", "Panels slide, menus fade, the caret blinks"),
                      MotionChoice::Usual),
    };
}

std::vector<Command> plotCommands()
{
    std::vector<Command> commands{
        {.id = "plot/rateLogarithmic",
         .text = translate("commands", "Learning rate on a &logarithmic axis"),
         .isOn = [](const WindowState& state) { return state.rateScale == YScale::Logarithmic; }},
        {.id = "plot/lossLogarithmic",
         .text = translate("commands", "L&oss on a logarithmic axis"),
         .isOn = [](const WindowState& state) { return state.lossScale == YScale::Logarithmic; }},
        {.id = "plot/dangerZone",
         .text = translate("commands", "Rates too small, useful, &unstable"),
         .tip = translate("commands",
                          "Show or hide, behind the learning rates, what a range test of the selected "
                          "lane says about them"),
         .isOn = [](const WindowState& state) { return state.isZoneShown; }},
        {.id = "plot/nextScales", .text = translate("commands", "Next &Y scales"), .plotKey = "Y"},
        unitCommand("plot/steps", translate("commands", "&Steps"), XUnit::Steps),
        unitCommand("plot/epochs", translate("commands", "&Epochs"), XUnit::Epochs),
        unitCommand("plot/examples", translate("commands", "E&xamples seen"), XUnit::Examples),
        unitCommand("plot/seconds", translate("commands", "Sec&onds"), XUnit::Seconds),
        {.id = "plot/nextUnit",
         .text = translate("commands", "&Next"),
         .tip = translate("commands", "Next unit of the X axis"),
         .plotKey = "X"},
        smoothingCommand("plot/raw", translate("commands", "N&one"), 0),
        smoothingCommand("plot/smooth", translate("commands", "&Usual (0.9)"), 1),
        smoothingCommand("plot/smoother", translate("commands", "&Strong (0.97)"), 2),
        {.id = "plot/nextSmoothing",
         .text = translate("commands", "&Next"),
         .tip = translate("commands", "Next smoothing of the training loss"),
         .plotKey = "S"},
        {.id = "plot/whole", .text = translate("commands", "&Whole run"), .plotKey = "Home"},
        {.id = "plot/zoomIn", .text = translate("commands", "Zoom &in"), .plotKey = "+"},
        {.id = "plot/zoomOut", .text = translate("commands", "Zoom &out"), .plotKey = "−"},
        {.id = "plot/left", .text = translate("commands", "Pan &left"), .plotKey = "Alt+Left"},
        {.id = "plot/right", .text = translate("commands", "Pan &right"), .plotKey = "Alt+Right"},
        {.id = "plot/crosshairLeft",
         .text = translate("commands", "Crosshair to the le&ft"),
         .plotKey = "Left"},
        {.id = "plot/crosshairRight",
         .text = translate("commands", "Crosshair to the ri&ght"),
         .plotKey = "Right"},
        {.id = "plot/previousEvent",
         .text = translate("commands", "Crosshair to the &previous event"),
         .plotKey = "Ctrl+Left"},
        {.id = "plot/nextEvent",
         .text = translate("commands", "Crosshair to the &next event"),
         .plotKey = "Ctrl+Right"},
    };
    const auto reading = readingCommands();
    commands.insert(commands.end(), reading.begin(), reading.end());
    const auto drawing = drawingCommands();
    commands.insert(commands.end(), drawing.begin(), drawing.end());
    const auto hearing = hearingCommands();
    commands.insert(commands.end(), hearing.begin(), hearing.end());
    for (const PanelId panel : allPanels()) {
        if (of(panel).isOffAtFirst) {
            commands.push_back(panelCommand(panel));
        }
    }
    return commands;
}

std::vector<Command> helpCommands()
{
    return {
        {.id = "whatsThis",
         .text = translate("commands", "&What is this?"),
         .keys = {Qt::Key_F1},
         .tip = translate("commands", "Then click on anything in the window to read what it is")},
        {.id = "shortcuts",
         .text = translate("commands", "All &shortcuts"),
         .keys = {Qt::CTRL | Qt::Key_Question}},
        {.id = "charactersOfPlots",
         .text = translate("commands", "Digits, . [ and ] on the &plots alone"),
         .tip = translate(
             "commands",
             "Off: they work wherever nothing takes text. On: only while the plots have the focus, so "
             "that nobody presses them by accident, as by speech"),
         .isOn = [](const WindowState& state) { return state.areCharactersOfPlots; }},
        {.id = "hintsAgain",
         .text = translate("commands", "&Hints again"),
         .tip =
             translate("commands", "Give the hints in the status line again, also those that were closed")},
        {.id = "about", .text = translate("commands", "&About LR Playground"), .role = QAction::AboutRole},
    };
}

} // namespace lrp::ui
