#include "ui/commands/Command.h"

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
            .text = QObject::tr("%1 seeds, from this one on").arg(count),
            .when = [](const WindowState& state) { return !state.isLive(); },
            .group = "seeds"};
}

/// `threads` train side by side; 0: one for each core.
Command threadsCommand(int threads)
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    Command command{.id = QStringLiteral("threads/%1").arg(threads),
                    .text = threads == 0   ? tr("One for each core")
                            : threads == 1 ? tr("One thread")
                                           : tr("%1 threads").arg(threads),
                    .tip =
                        tr("Lanes train side by side; counts from the next start. The curves stay the same."),
                    .isOffered = [threads](const WindowState& state) { return threads <= state.cores; },
                    .isOn = [threads](const WindowState& state) { return state.threads == threads; },
                    .group = "threads",
                    .isChoice = true};
    if (threads == 0) {
        command.textNow = [tr](const WindowState& state) {
            return tr("One for each core (%1)").arg(state.cores);
        };
    }
    return command;
}

} // namespace

std::vector<Command> runCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    std::vector<Command> commands{
        {.id = "start",
         .text = tr("&Start"),
         .keys = {Qt::Key_F5},
         .tip = tr("Race all lanes, or go on after a pause"),
         .icon = Icon::Start,
         .shortText = tr("Start"),
         .when = [](const WindowState& state) { return isPaused(state) || !state.isLive(); },
         .textNow = [tr](const WindowState& state) { return isPaused(state) ? tr("Re&sume") : tr("&Start"); },
         .shortTextNow =
             [tr](const WindowState& state) { return isPaused(state) ? tr("Resume") : tr("Start"); },
         .repeats = false},
        {.id = "pause",
         .text = tr("&Pause or resume"),
         .keys = {Qt::CTRL | Qt::Key_Space},
         .tip = tr("Pause, or go on after a pause; Space does it on the plots and the toolbar"),
         .plotKey = "Space",
         .icon = Icon::Pause,
         .shortText = tr("Pause"),
         .when = isLive,
         .repeats = false},
        {.id = "step",
         .text = tr("One s&tep"),
         .keys = {Qt::Key_Period},
         .tip = tr("One step of every lane, then pause; hold for slow motion"),
         .icon = Icon::Step,
         .shortText = tr("Step")},
        {.id = "stop",
         .text = tr("St&op"),
         .keys = {Qt::SHIFT | Qt::Key_F5},
         .tip = tr("End the run"),
         .icon = Icon::Stop,
         .shortText = tr("Stop"),
         .when = isLive,
         .repeats = false},
        {.id = "slower", .text = tr("S&lower"), .keys = {Qt::Key_BracketLeft}},
        {.id = "faster", .text = tr("&Faster"), .keys = {Qt::Key_BracketRight}},
        {.id = "fork",
         .text = tr("&Fork…"),
         .keys = {Qt::CTRL | Qt::Key_B},
         .tip = tr("Leave a run where the crosshair stands, with other schedules or optimizers"),
         .when = [](const WindowState& state) { return state.forkable && !state.isReadOnly; },
         .tipNow =
             [tr](const WindowState& state) {
                 return state.forkable && !state.isReadOnly ? tr("Leave %1 where the crosshair stands, with "
                                                                 "other schedules or optimizers (Ctrl+B)")
                                                                  .arg(QChar(*state.forkable))
                                                            : tr("Needs a run of this document: press Start, "
                                                                 "then put the crosshair on a moment "
                                                                 "of it");
             }},
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
             .text = QObject::tr("Show lane &%1").arg(number),
             .keys = {QKeySequence(key)},
             .when = exists,
             .isOn = [lane,
                      exists](const WindowState& state) { return exists(state) && state.shownLanes[lane]; },
             .group = "showLane"});
        commands.push_back({.id = "soloLane" + number,
                            .text = QObject::tr("Only lane &%1").arg(number),
                            .keys = {QKeySequence(Qt::SHIFT | key)},
                            .when = exists,
                            .group = "soloLane"});
    }
    return commands;
}

} // namespace lrp::ui
