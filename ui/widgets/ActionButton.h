#pragma once

class QAction;
class QString;
class QToolButton;
class QWidget;

namespace lrp::ui
{

/// A button of a panel that triggers the action and takes its state; it widens with the panel.
QToolButton* makeActionButton(QAction* action, const QString& name, QWidget* parent);

} // namespace lrp::ui
