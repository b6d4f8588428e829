#pragma once

class QAbstractItemView;
class QAction;
class QString;
class QToolButton;
class QWidget;

namespace lrp::ui
{

class Commands;

/// A button of a panel that triggers the action and takes its state; it widens with the panel, and is away
/// while the action is.
QToolButton* makeActionButton(QAction* action, const QString& name, QWidget* parent);

/// Lets items be edited by F2 and a double click unless a mask takes the command for that away.
void offerEditing(QAbstractItemView* view, const Commands& commands, const QString& command);

} // namespace lrp::ui
