#include "ui/session/SessionController.h"
#include "ui/widgets/WindowSettings.h"
#include "ui/window/CentreSwitch.h"
#include "ui/window/Docks.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PreferenceDesk.h"

#include <algorithm>

/// How the window looked when it was closed last.
namespace lrp::ui
{

void MainWindow::restoreAppearance()
{
    if (m_options.remembersLayout) {
        m_preferences->restore(windowSettings());
    }
}

void MainWindow::restoreLayout()
{
    if (!m_options.remembersLayout) {
        return;
    }
    QSettings stored = windowSettings();
    m_fillsScreen = !restoreGeometry(stored.value("geometry").toByteArray()) && m_fillsScreen;
    m_docks->restore(stored);
    m_centre->restore(stored);
    m_session->setPace(stored.value("pace", kUsualPace).toInt());
    m_listening->setSeconds(stored.value("soundSeconds", m_listening->seconds()).toInt());
    m_session->setThreads(std::clamp(stored.value("threads", 0).toInt(), 0, m_options.cores));
}

void MainWindow::saveLayout() const
{
    if (!m_options.remembersLayout) {
        return;
    }
    QSettings stored = windowSettings();
    stored.setValue("geometry", saveGeometry());
    m_docks->save(stored);
    m_centre->save(stored);
    stored.setValue("pace", m_session->pace());
    stored.setValue("threads", m_session->threads());
    stored.setValue("soundSeconds", m_listening->seconds());
    m_preferences->save(stored);
}

} // namespace lrp::ui
