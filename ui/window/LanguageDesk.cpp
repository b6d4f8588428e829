#include "ui/window/LanguageDesk.h"

#include "ui/commands/Commands.h"
#include "ui/language/Languages.h"

namespace lrp::ui
{

LanguageDesk::LanguageDesk(Commands* commands, bool remembers, QObject* parent)
    : QObject(parent)
    , m_remembers(remembers)
    , m_chosen(remembers ? chosenLanguage() : QString())
{
    for (const QString& id : commands->idsIn("language")) {
        const QString code = id.section('/', 1);
        commands->on(id, [this, code](bool) { choose(code == "desktop" ? QString() : code); });
    }
}

void LanguageDesk::choose(const QString& code)
{
    m_chosen = code;
    if (m_remembers) {
        chooseLanguage(code);
    }
    Q_EMIT chosenChanged();
    if (languageFor(code) != languageCode()) {
        Q_EMIT restartWanted();
    }
}

} // namespace lrp::ui
