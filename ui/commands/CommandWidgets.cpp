#include "ui/commands/CommandWidgets.h"

#include "ui/commands/Commands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QToolButton>

namespace lrp::ui
{

QToolButton* makeActionButton(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setObjectName(name);
    QObject::connect(action, &QAction::visibleChanged, button,
                     [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

void offerEditing(QAbstractItemView* view, const Commands& commands, const QString& command)
{
    view->setEditTriggers(commands.access(command) == Access::Free
                              ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                              : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
}

} // namespace lrp::ui
