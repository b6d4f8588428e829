#pragma once

#include <QMenu>

namespace lrp::ui
{

class History;

/// Compare → Imported curves: shows and hides them one by one, or removes all. Thread: UI.
class ReferencesMenu : public QMenu
{
    Q_OBJECT

public:
    ReferencesMenu(History* history, QWidget* parent = nullptr);

private:
    void fill();

    History* m_history;
};

} // namespace lrp::ui
