#pragma once

#include <QMenu>

namespace lrp::ui
{

class SessionController;

/// Run → Threads: how many lanes train side by side, from the next start on.
class ThreadsMenu : public QMenu
{
    Q_OBJECT

public:
    /// `cores` is how many the machine has.
    ThreadsMenu(SessionController* session, int cores, QWidget* parent = nullptr);

private:
    void add(const QString& title, int threads);

    SessionController* m_session;
    QActionGroup* m_choices;
};

} // namespace lrp::ui
