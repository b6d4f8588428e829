#include "ui/commands/Command.h"

namespace lrp::ui
{

std::vector<Command> lessonCommands()
{
    const auto tr = [](const char* text) { return QObject::tr(text); };
    const auto isOpen = [](const WindowState& state) { return state.isInLesson; };
    return {
        {.id = "lesson/code",
         .text = tr("&Copy spoken code"),
         .tip = tr("Of the answer to this step, to be said where answers are not handed in as files"),
         .when = [](const WindowState& state) { return !state.spokenCode.isEmpty(); },
         .textNow =
             [tr](const WindowState& state) {
                 return state.spokenCode.isEmpty() ? tr("&Copy spoken code")
                                                   : tr("&Copy spoken code %1").arg(state.spokenCode);
             }},
        {.id = "lesson/save",
         .text = tr("&Save my answers…"),
         .tip = tr("As a file to hand in, which says nothing of who you are"),
         .when = [](const WindowState& state) { return state.hasAnswers; }},
        {.id = "lesson/restart",
         .text = tr("&Restart lesson"),
         .tip = tr("From the first step, in a document of its own; this one keeps where you are"),
         .when = isOpen},
        {.id = "lesson/leave",
         .text = tr("&Leave lesson"),
         .tip = tr("Nothing is hidden or locked any more, and the experiment stays (Esc twice)"),
         .when = isOpen},
    };
}

} // namespace lrp::ui
