#include "ui/commands/Command.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

bool isPaused(const WindowState& state)
{
    return state.session == SessionState::Paused;
}

bool isLive(const WindowState& state)
{
    return state.isLive();
}

Command seedsCommand(int count)
{
    return {.id = QStringLiteral("seeds%1").arg(count),
            .text = translate("commands", "%n seed(s), from this one on", nullptr, count),
            .when = [](const WindowState& state) { return !state.isLive(); },
            .group = "seeds"};
}

/// `threads` train side by side; 0: one for each core.
Command threadsCommand(int threads)
{
    Command command{
        .id = QStringLiteral("threads/%1").arg(threads),
        .text = threads == 0   ? translate("commands", "One for each core")
                : threads == 1 ? translate("commands", "One thread")
                               : translate("commands", "%n thread(s)", nullptr, threads),
        .tip = translate("commands",
                         "Lanes train side by side; counts from the next start. The curves stay the same."),
        .isOffered = [threads](const WindowState& state) { return threads <= state.cores; },
        .isOn = [threads](const WindowState& state) { return state.threads == threads; },
        .group = "threads",
        .isChoice = true};
    if (threads == 0) {
        command.textNow = [](const WindowState& state) {
            return translate("commands", "One for each core (%1)").arg(state.cores);
        };
    }
    return command;
}

} // namespace

std::vector<Command> runCommands()
{
    std::vector<Command> commands{
        {.id = "start",
         .text = translate("commands", "&Start"),
         .keys = {Qt::Key_F5},
         .tip = translate("commands", "Race all lanes, or go on after a pause"),
         .icon = Icon::Start,
         .shortText = translate("commands", "Start"),
         .when = [](const WindowState& state) { return isPaused(state) || !state.isLive(); },
         .textNow =
             [](const WindowState& state) {
                 return isPaused(state) ? translate("commands", "Re&sume") : translate("commands", "&Start");
             },
         .shortTextNow =
             [](const WindowState& state) {
                 return isPaused(state) ? translate("commands", "Resume") : translate("commands", "Start");
             },
         .repeats = false},
        {.id = "pause",
         .text = translate("commands", "&Pause or resume"),
         .keys = {Qt::CTRL | Qt::Key_Space},
         .tip = translate("commands",
                          "Pause, or go on after a pause; Space does it on the plots and the toolbar"),
         .plotKey = "Space",
         .icon = Icon::Pause,
         .shortText = translate("commands", "Pause"),
         .when = isLive,
         .repeats = false},
        {.id = "step",
         .text = translate("commands", "One s&tep"),
         .keys = {Qt::Key_Period},
         .tip = translate("commands", "One step of every lane, then pause; hold for slow motion"),
         .icon = Icon::Step,
         .shortText = translate("commands", "Step")},
        {.id = "stop",
         .text = translate("commands", "St&op"),
         .keys = {Qt::SHIFT | Qt::Key_F5},
         .tip = translate("commands", "End the run"),
         .icon = Icon::Stop,
         .shortText = translate("commands", "Stop"),
         .when = isLive,
         .repeats = false},
        {.id = "slower", .text = translate("commands", "S&lower"), .keys = {Qt::Key_BracketLeft}},
        {.id = "faster", .text = translate("commands", "&Faster"), .keys = {Qt::Key_BracketRight}},
        {.id = "fork",
         .text = translate("commands", "&Fork…"),
         .keys = {Qt::CTRL | Qt::Key_B},
         .tip = translate("commands",
                          "Leave a run where the crosshair stands, with other schedules or optimizers"),
         .when = [](const WindowState& state) { return state.forkable && !state.isReadOnly; },
         .tipNow =
             [](const WindowState& state) {
                 return state.forkable && !state.isReadOnly
                            ? translate("commands", "Leave %1 where the crosshair stands, with "
                                                    "other schedules or optimizers (Ctrl+B)")
                                  .arg(QChar(*state.forkable))
                            : translate("commands", "Needs a run of this document: press Start, "
                                                    "then put the crosshair on a moment "
                                                    "of it");
             }},
        {.id = "bend",
         .text = translate("commands", "&Bend the future…"),
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_B},
         .tip = translate("commands",
                          "Replace what is left of the selected lane's schedule while it trains; what has "
                          "run stays"),
         .when = [](const WindowState& state) { return state.bendable.has_value(); }},
        {.id = "bend/undo",
         .text = translate("commands", "&Undo bend"),
         .keys = {Qt::CTRL | Qt::ALT | Qt::Key_B},
         .tip = translate("commands",
                          "Go back to the selected lane's run as it was at its last bend, and on from there "
                          "as if it had not been bent; what the bent run did stays listed"),
         .when = [](const WindowState& state) { return state.bent && !state.isReadOnly; }},
        {.id = "bend/keep",
         .text = translate("commands", "&Keep the original going"),
         .tip = translate("commands", "Let what is bent from here on run on, beside what takes its place"),
         .isOn = [](const WindowState& state) { return state.keepsOriginals; }},
        {.id = "rangeTest",
         .text = translate("commands", "&Range test"),
         .keys = {Qt::CTRL | Qt::Key_R},
         .tip =
             translate("commands", "How fast may the selected lane go? Copies of it train for a moment while "
                                   "the rate rises, from its first step"),
         .repeats = false},
    };
    for (const int count : {3, 5, 10, 20}) {
        commands.push_back(seedsCommand(count));
    }
    for (int threads = 0; threads <= static_cast<int>(experiment::kMostLanes); ++threads) {
        commands.push_back(threadsCommand(threads));
    }
    return commands;
}

std::vector<Command> laneCommands()
{
    std::vector<Command> commands;
    for (std::size_t lane = 0; lane < experiment::kMostLanes; ++lane) {
        const QString number = QString::number(lane + 1);
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(lane));
        const auto exists = [lane](const WindowState& state) { return static_cast<int>(lane) < state.lanes; };
        commands.push_back(
            {.id = "showLane" + number,
             .text = translate("commands", "Show lane &%1").arg(number),
             .keys = {QKeySequence(key)},
             .when = exists,
             .isOn = [lane,
                      exists](const WindowState& state) { return exists(state) && state.shownLanes[lane]; },
             .group = "showLane"});
        commands.push_back({.id = "soloLane" + number,
                            .text = translate("commands", "Only lane &%1").arg(number),
                            .keys = {QKeySequence(Qt::SHIFT | key)},
                            .when = exists,
                            .group = "soloLane"});
    }
    return commands;
}

} // namespace lrp::ui
