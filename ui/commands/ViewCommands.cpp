#include "core/sound/Piece.h"
#include "ui/commands/Command.h"

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
    const QString title = QObject::tr(of(panel).title);
    return {.id = "plot/" + QString(of(panel).title).toLower(),
            .text = title,
            .tip = QObject::tr("Show or hide the panel %1 of the plots").arg(title),
            .isOn = [panel](const WindowState& state) { return state.arePanelsOn[panel]; },
            .group = "plotPanels"};
}

/// They read the curves to a screen reader, and take the crosshair to what is worth reading.
std::vector<Command> readingCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    const QString first = tr("Of the learning rate or the loss, whichever is read first");
    return {
        {.id = "plot/laneAbove", .text = tr("Lane &above"), .plotKey = "Up"},
        {.id = "plot/laneBelow", .text = tr("Lane &below"), .plotKey = "Down"},
        {.id = "plot/readRate", .text = tr("Learning &rate first"), .plotKey = "Ctrl+Up"},
        {.id = "plot/readLoss", .text = tr("L&oss first"), .plotKey = "Ctrl+Down"},
        {.id = "plot/lowest", .text = tr("Crosshair to the &lowest value"), .tip = first, .plotKey = "L"},
        {.id = "plot/highest", .text = tr("Crosshair to the &highest value"), .tip = first, .plotKey = "H"},
        {.id = "plot/first", .text = tr("Crosshair to the be&ginning"), .plotKey = "Ctrl+Home"},
        {.id = "plot/last", .text = tr("Crosshair to the &end"), .plotKey = "Ctrl+End"},
        {.id = "plot/pin", .text = tr("&Pin the crosshair, or let go of it"), .plotKey = "Return"},
        {.id = "plot/summary", .text = tr("&Summary"), .tip = tr("Say aloud what is drawn"), .plotKey = "I"},
    };
}

/// They play the curves.
std::vector<Command> hearingCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    const QString how = tr("As sound: what stands higher sounds higher, from left to right. Escape ends it");
    std::vector<Command> commands{
        {.id = "plot/hearLoss", .text = tr("Hear the &loss"), .tip = how, .plotKey = "A"},
        {.id = "plot/hearRate", .text = tr("Hear the learning &rate"), .tip = how, .plotKey = "Shift+A"},
    };
    for (const int seconds : sound::kDurations) {
        commands.push_back(
            {.id = "sound/" + QString::number(seconds),
             .text = QObject::tr("%n second(s) a lane", nullptr, seconds),
             .isOn = [seconds](const WindowState& state) { return state.soundSeconds == seconds; },
             .group = "sound",
             .isChoice = true});
    }
    return commands;
}

} // namespace

std::vector<Command> viewCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    return {
        {.id = "fullScreen",
         .text = tr("&Full screen"),
         .keys = {Qt::Key_F11},
         .isOn = [](const WindowState& state) { return state.isFullScreen; }},
        {.id = "presenter",
         .text = tr("&Presenter"),
         .keys = {Qt::SHIFT | Qt::Key_F11},
         .tip = tr("The curves for a class: large, over the whole of a second screen, or of this one"),
         .repeats = false},
        {.id = "resetLayout",
         .text = tr("&Reset layout"),
         .tip = tr("Put all panels back where they were at first")},
        appearanceCommand("appearance/desktop", tr("As the &desktop"), ThemeChoice::Desktop),
        appearanceCommand("appearance/light", tr("&Light"), ThemeChoice::Light),
        appearanceCommand("appearance/dark", tr("D&ark"), ThemeChoice::Dark),
        motionCommand("motion/desktop", tr("As the &desktop"), tr("As the desktop's settings say"),
                      MotionChoice::Desktop),
        motionCommand("motion/less", tr("&On"), tr("Nothing moves, fades or blinks but a run"),
                      MotionChoice::Less),
        motionCommand("motion/usual", tr("O&ff"), tr("Panels slide, menus fade, the caret blinks"),
                      MotionChoice::Usual),
    };
}

std::vector<Command> plotCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    std::vector<Command> commands{
        {.id = "plot/rateLogarithmic",
         .text = tr("Learning rate on a &logarithmic axis"),
         .isOn = [](const WindowState& state) { return state.rateScale == YScale::Logarithmic; }},
        {.id = "plot/lossLogarithmic",
         .text = tr("L&oss on a logarithmic axis"),
         .isOn = [](const WindowState& state) { return state.lossScale == YScale::Logarithmic; }},
        {.id = "plot/nextScales", .text = tr("Next &Y scales"), .plotKey = "Y"},
        unitCommand("plot/steps", tr("&Steps"), XUnit::Steps),
        unitCommand("plot/epochs", tr("&Epochs"), XUnit::Epochs),
        unitCommand("plot/examples", tr("E&xamples seen"), XUnit::Examples),
        unitCommand("plot/seconds", tr("Sec&onds"), XUnit::Seconds),
        {.id = "plot/nextUnit", .text = tr("&Next"), .tip = tr("Next unit of the X axis"), .plotKey = "X"},
        smoothingCommand("plot/raw", tr("N&one"), 0),
        smoothingCommand("plot/smooth", tr("&Usual (0.9)"), 1),
        smoothingCommand("plot/smoother", tr("&Strong (0.97)"), 2),
        {.id = "plot/nextSmoothing",
         .text = tr("&Next"),
         .tip = tr("Next smoothing of the training loss"),
         .plotKey = "S"},
        {.id = "plot/whole", .text = tr("&Whole run"), .plotKey = "Home"},
        {.id = "plot/zoomIn", .text = tr("Zoom &in"), .plotKey = "+"},
        {.id = "plot/zoomOut", .text = tr("Zoom &out"), .plotKey = "−"},
        {.id = "plot/left", .text = tr("Pan &left"), .plotKey = "Alt+Left"},
        {.id = "plot/right", .text = tr("Pan &right"), .plotKey = "Alt+Right"},
        {.id = "plot/crosshairLeft", .text = tr("Crosshair to the le&ft"), .plotKey = "Left"},
        {.id = "plot/crosshairRight", .text = tr("Crosshair to the ri&ght"), .plotKey = "Right"},
        {.id = "plot/previousEvent", .text = tr("Crosshair to the &previous event"), .plotKey = "Ctrl+Left"},
        {.id = "plot/nextEvent", .text = tr("Crosshair to the &next event"), .plotKey = "Ctrl+Right"},
    };
    const auto reading = readingCommands();
    commands.insert(commands.end(), reading.begin(), reading.end());
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
    const auto tr = [](const char* text) { return QObject::tr(text); };
    return {
        {.id = "whatsThis",
         .text = tr("&What is this?"),
         .keys = {Qt::Key_F1},
         .tip = tr("Then click on anything in the window to read what it is")},
        {.id = "shortcuts", .text = tr("All &shortcuts"), .keys = {Qt::CTRL | Qt::Key_Question}},
        {.id = "charactersOfPlots",
         .text = tr("Digits, . [ and ] on the &plots alone"),
         .tip = tr("Off: they work wherever nothing takes text. On: only while the plots have the focus, so "
                   "that nobody presses them by accident, as by speech"),
         .isOn = [](const WindowState& state) { return state.areCharactersOfPlots; }},
        {.id = "hintsAgain",
         .text = tr("&Hints again"),
         .tip = tr("Give the hints in the status line again, also those that were closed")},
        {.id = "about", .text = tr("&About LR Playground"), .role = QAction::AboutRole},
    };
}

} // namespace lrp::ui
