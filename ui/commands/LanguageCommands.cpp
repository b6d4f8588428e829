#include "ui/commands/Command.h"
#include "ui/language/Languages.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{
namespace
{

/// An empty code: the desktop's. The program starts again for it, which would end a race.
Command languageCommand(const QString& code, const QString& name)
{
    return {.id = "language/" + (code.isEmpty() ? QStringLiteral("desktop") : code),
            .text = name,
            .when = [](const WindowState& state) { return !state.isLive(); },
            .isOn = [code](const WindowState& state) { return state.language == code; },
            .tipNow =
                [](const WindowState& state) {
                    return state.isLive()
                               ? translate("commands",
                                           "Another language needs the program to start again; wait "
                                           "for the race, or stop it")
                               : translate("commands", "The program starts again in this language, and opens "
                                                       "what is open now");
                },
            .group = "language",
            .isChoice = true};
}

} // namespace

std::vector<Command> languageCommands()
{
    std::vector<Command> commands{languageCommand({}, translate("commands", "As the &desktop"))};
    for (const OfferedLanguage& language : offeredLanguages()) {
        commands.push_back(languageCommand(language.code, language.name));
    }
    return commands;
}

} // namespace lrp::ui
