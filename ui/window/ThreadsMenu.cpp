#include "ui/window/ThreadsMenu.h"

#include "core/experiment/Experiment.h"
#include "ui/session/SessionController.h"

#include <algorithm>
#include <QActionGroup>

namespace lrp::ui
{

ThreadsMenu::ThreadsMenu(SessionController* session, int cores, QWidget* parent)
    : QMenu(tr("&Threads"), parent)
    , m_session(session)
    , m_choices(new QActionGroup(this))
{
    setObjectName("threads");
    setToolTipsVisible(true);
    add(tr("One for each core (%1)").arg(cores), 0);
    addSeparator();
    for (int threads = 1; threads <= std::min(cores, static_cast<int>(experiment::kMostLanes)); ++threads) {
        add(threads == 1 ? tr("One thread") : tr("%1 threads").arg(threads), threads);
    }
}

void ThreadsMenu::add(const QString& title, int threads)
{
    QAction* action = addAction(title);
    action->setObjectName(QStringLiteral("threads/%1").arg(threads));
    action->setToolTip(tr("Lanes train side by side; counts from the next start. The curves stay the same."));
    action->setCheckable(true);
    action->setActionGroup(m_choices);
    action->setChecked(threads == m_session->threads());
    connect(action, &QAction::triggered, this, [this, threads] { m_session->setThreads(threads); });
    connect(m_session, &SessionController::threadsChanged, action,
            [action, threads](int chosen) { action->setChecked(chosen == threads); });
}

} // namespace lrp::ui
