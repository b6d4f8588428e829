#pragma once

#include "ui/commands/WindowState.h"
#include "ui/widgets/Icons.h"

#include <functional>
#include <optional>
#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// Something a person may do in the window, declared once: what it is called, its keys, and when it may be
/// done. What it does is connected by whoever does it (Commands::on), where it stands in the menus says
/// Menus.cpp.
struct Command {
    using Holds = std::function<bool(const WindowState&)>;
    using Words = std::function<QString(const WindowState&)>;

    QString id; ///< stable: masks and tests name it
    QString text;
    QList<QKeySequence> keys{};
    QString tip{};     ///< empty: the text
    QString plotKey{}; ///< works while the plots have the focus, and is handled there
    std::optional<Icon> icon{};
    QString shortText{}; ///< beside the icon

    Holds when{};      ///< it may be done; none: always
    Holds isOffered{}; ///< it is there at all; none: always
    Holds isOn{};      ///< it is ticked; none: it has no tick
    Words textNow{};   ///< in place of `text`
    Words shortTextNow{};
    Words tipNow{}; ///< in place of `tip`, and of its keys

    QString group{};       ///< commands that stand together in menus
    bool isChoice = false; ///< of its group one is on
    bool repeats = true;   ///< while its key is held
    QString dock{};        ///< shows and hides this dock
    QAction::MenuRole role = QAction::TextHeuristicRole;
};

/// A key of the plots as people read it, in their language: "Ctrl+Up".
QString keyText(const QString& plotKey);

/// All commands of the window but those that show and hide docks, which the docks bring.
std::vector<Command> declaredCommands();

// The same by subject.
std::vector<Command> fileCommands();
std::vector<Command> editCommands();
std::vector<Command> runCommands();
std::vector<Command> laneCommands();
std::vector<Command> viewCommands();
std::vector<Command> lessonCommands();
std::vector<Command> plotCommands();
std::vector<Command> helpCommands();
/// For the selected runs of the document.
std::vector<Command> selectedRunsCommands();

} // namespace lrp::ui
