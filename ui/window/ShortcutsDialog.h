#pragma once

#include <QDialog>

class QAction;

namespace lrp::ui
{

/// Every command that has keys, with its keys; it stays open beside the window.
/// Thread: UI.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace lrp::ui
