#include "ui/commands/Command.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

std::vector<Command> lessonCommands()
{
    const auto isOpen = [](const WindowState& state) { return state.isInLesson; };
    return {
        {.id = "lesson/code",
         .text = translate("commands", "&Copy spoken code"),
         .tip = translate("commands",
                          "Of the answer to this step, to be said where answers are not handed in as files"),
         .when = [](const WindowState& state) { return !state.spokenCode.isEmpty(); },
         .textNow =
             [](const WindowState& state) {
                 return state.spokenCode.isEmpty()
                            ? translate("commands", "&Copy spoken code")
                            : translate("commands", "&Copy spoken code %1").arg(state.spokenCode);
             }},
        {.id = "lesson/save",
         .text = translate("commands", "&Save my answers…"),
         .tip = translate("commands", "As a file to hand in, which says nothing of who you are"),
         .when = [](const WindowState& state) { return state.hasAnswers; }},
        {.id = "lesson/restart",
         .text = translate("commands", "&Restart lesson"),
         .tip = translate("commands",
                          "From the first step, in a document of its own; this one keeps where you are"),
         .when = isOpen},
        {.id = "lesson/leave",
         .text = translate("commands", "&Leave lesson"),
         .tip = translate("commands",
                          "Nothing is hidden or locked any more, and the experiment stays (Esc twice)"),
         .when = isOpen},
    };
}

} // namespace lrp::ui
