#include "ui/widgets/ActionButton.h"

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
    return button;
}

} // namespace lrp::ui
