#pragma once

#include <QDialog>

namespace lrp::ui
{

class Commands;

/// Every command that has keys and is not hidden, with its keys, and behind them those of the plots; it stays
/// open beside the window. Thread: UI.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Commands& commands, QWidget* parent = nullptr);
};

} // namespace lrp::ui
