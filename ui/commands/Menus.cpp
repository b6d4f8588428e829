#include "ui/commands/Menus.h"

#include "ui/widgets/LaneBadge.h"

#include <algorithm>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>

namespace lrp::ui
{

namespace
{

constexpr QStringView kAllOfGroup = u"/*";

/// The commands that an entry stands for.
QStringList commandsOf(const QString& entry, const Commands& commands)
{
    return entry.endsWith(kAllOfGroup) ? commands.idsIn(entry.chopped(kAllOfGroup.size()))
                                       : QStringList{entry};
}

bool isSeparator(const QString& entry)
{
    return entry == "-";
}

bool isMenu(const QString& entry)
{
    return entry.startsWith('>');
}

/// Nothing to see: no menu. Nothing that may be done: a grey one.
void followActions(QMenu* menu)
{
    const QList<QAction*> actions = menu->actions();
    menu->menuAction()->setVisible(std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
        return action->isVisible() && !action->isSeparator();
    }));
    menu->setEnabled(std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
        return action->isEnabled() && !action->isSeparator();
    }));
}

/// Icons are drawn when they are seen, in the theme of that time.
void drawColours(const QMenu* menu)
{
    const int side = menu->fontMetrics().height() + 4;
    char letter = 'A';
    for (QAction* action : menu->actions()) {
        QPixmap badge(QSize(side, side) * menu->devicePixelRatio());
        badge.setDevicePixelRatio(menu->devicePixelRatio());
        badge.fill(Qt::transparent);
        QPainter painter(&badge);
        paintLaneBadge(painter, QRectF(0, 0, side, side), letter++, menu);
        painter.end();
        action->setIcon(badge);
    }
}

QMenu* addMenu(QMenu* above, const Menu& menu, Commands* commands)
{
    QMenu* added = above->addMenu(menu.title);
    added->setObjectName(menu.id);
    if (!menu.tip.isEmpty()) {
        added->menuAction()->setToolTip(menu.tip);
    }
    appendMenu(added, menu.id, commands);
    return added;
}

} // namespace

void appendMenu(QMenu* menu, const QString& id, Commands* commands)
{
    const Menu& declared = declaredMenu(id);
    menu->setToolTipsVisible(declared.showsTips);
    for (const QString& entry : declared.entries) {
        if (isSeparator(entry)) {
            menu->addSeparator();
        } else if (isMenu(entry)) {
            addMenu(menu, declaredMenu(entry.mid(1)), commands);
        } else {
            for (const QString& command : commandsOf(entry, *commands)) {
                menu->addAction(commands->action(command));
            }
        }
    }
    if (id == "runs/colour") {
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { drawColours(menu); });
    }
    QObject::connect(commands, &Commands::updated, menu, [menu] { followActions(menu); });
    followActions(menu);
}

void fillMenuBar(QMenuBar* bar, Commands* commands)
{
    for (const QString& id : menuBarMenus()) {
        const Menu& declared = declaredMenu(id);
        QMenu* menu = bar->addMenu(declared.title);
        menu->setObjectName(id);
        appendMenu(menu, id, commands);
    }
}

QStringList commandsInMenus(const Commands& commands)
{
    QStringList found;
    for (const Menu& menu : declaredMenus()) {
        for (const QString& entry : menu.entries) {
            if (!isSeparator(entry) && !isMenu(entry)) {
                found += commandsOf(entry, commands);
            }
        }
    }
    return found;
}

} // namespace lrp::ui
