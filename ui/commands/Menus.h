#pragma once

#include "ui/commands/Commands.h"

#include <QStringList>
#include <vector>

class QMenu;
class QMenuBar;

namespace lrp::ui
{

/// A menu and what stands in it: ids of commands, `name/*` for all of a group, `>id` for another menu and `-`
/// for a line.
struct Menu {
    QString id;
    QString title;
    QStringList entries;
    QString tip{};
    bool showsTips = false;
};

/// The menus of the menu bar, in order.
const QStringList& menuBarMenus();
/// Every menu.
const std::vector<Menu>& declaredMenus();
const Menu& declaredMenu(const QString& id);

/// Fills the menu bar. From then on menus follow the commands: one whose commands are all hidden is hidden,
/// one of whose nothing may be done is disabled.
void fillMenuBar(QMenuBar* bar, Commands* commands);
/// Appends the entries of a declared menu, for a context menu.
void appendMenu(QMenu* menu, const QString& id, Commands* commands);

/// The ids of the commands that stand somewhere in the menus.
QStringList commandsInMenus(const Commands& commands);

} // namespace lrp::ui
