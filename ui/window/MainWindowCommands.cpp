#include "ui/code/PasteDialog.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/history/BendDesk.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/lanes/LanesPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/presenter/Presenter.h"
#include "ui/rangetest/RangeTestPanel.h"
#include "ui/window/Docks.h"
#include "ui/window/FileDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PreferenceDesk.h"
#include "ui/window/ShortcutsDialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QWhatsThis>

/// What the window's commands do.
namespace lrp::ui
{

void MainWindow::connectCommands()
{
    m_fileDesk->connectTo(m_commands);
    connectExperimentCommands();
    connectRunCommands();
    connectViewCommands();
    connectHelpCommands();
}

void MainWindow::connectExperimentCommands()
{
    const auto on = [this](const QString& id, auto act) { m_commands->on(id, [act](bool) { act(); }); };
    on("openLesson", [this] { askForLesson(); });
    on("undo", [this] { m_model->history()->undo(); });
    on("redo", [this] { m_model->history()->redo(); });
    on("addLane", [this] { m_model->addLane(); });
    on("duplicateLane", [this] { m_model->duplicateLane(); });
    on("removeLane", [this] { m_model->removeLane(); });
    on("renameLane", [this] {
        m_docks->bring("lanesDock");
        findChild<LanesPanel*>()->rename();
    });
    on("pasteSchedule", [this] { (new PasteDialog(m_model, this))->show(); });
    const QStringList show = m_commands->idsIn("showLane");
    const QStringList solo = m_commands->idsIn("soloLane");
    for (int lane = 0; lane < show.size(); ++lane) {
        m_commands->on(show[lane], [this, lane](bool shown) { m_model->setLaneShown(lane, shown); });
        on(solo[lane], [this, lane] { m_model->soloLane(lane); });
    }
}

void MainWindow::askForLesson()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a lesson"), {},
                                                      tr("Lessons (*.lesson.md);;All files (*)"));
    if (!path.isEmpty()) {
        openLesson(path);
    }
}

void MainWindow::connectRunCommands()
{
    const auto on = [this](const QString& id, auto act) { m_commands->on(id, [act](bool) { act(); }); };
    on("start", [this] { start(); });
    on("pause", [this] { m_session->togglePause(); });
    on("step", [this] {
        if (m_session->isLive() || mayStart()) {
            m_session->singleStep(m_model->experiment());
        }
    });
    on("stop", [this] { m_session->stop(); });
    on("slower", [this] { m_session->setPace(m_session->pace() - 1); });
    on("faster", [this] { m_session->setPace(m_session->pace() + 1); });
    on("fork", [this] { m_historyDesk->fork(); });
    on("bend", [this] { m_historyDesk->bends()->open(); });
    on("bend/undo", [this] { m_historyDesk->bends()->undo(); });
    m_commands->on("bend/keep", [this](bool keeps) { m_historyDesk->bends()->setKeepsOriginals(keeps); });
    on("rangeTest", [this] {
        if (auto* panel = findChild<RangeTestPanel*>()) { // a window may have other docks
            m_docks->bring("rangeTestDock");
            panel->start();
        }
    });
    for (const QString& id : m_commands->idsIn("seeds")) {
        on(id, [this, count = id.mid(int(qstrlen("seeds"))).toInt()] {
            if (!m_session->isLive() && mayStart()) {
                m_session->startSeeds(m_model->experiment(), count);
            }
        });
    }
    for (const QString& id : m_commands->idsIn("threads")) {
        on(id, [this, threads = id.section('/', 1).toInt()] { m_session->setThreads(threads); });
    }
}

void MainWindow::connectViewCommands()
{
    m_commands->on("fullScreen",
                   [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    m_commands->on("presenter", [this](bool) { m_presenter->setOpen(!m_presenter->isOpen()); });
    m_commands->on("resetLayout", [this](bool) { m_docks->arrange(); });
    m_preferences->connectTo(m_commands, m_curves);
    auto* references = new QMenu(this);
    references->setObjectName("references");
    connect(references, &QMenu::aboutToShow, this, [this, references] { fillReferences(references); });
    m_commands->action("references")->setMenu(references);
    m_commands->on("references/removeAll", [this](bool) { m_history->removeReferences(); });
}

/// Shows and hides imported curves one by one, or removes all.
void MainWindow::fillReferences(QMenu* menu)
{
    menu->clear();
    const auto& references = m_history->references();
    for (std::size_t place = 0; place < references.size(); ++place) {
        const QString name = QString::fromStdString(references[place].name);
        QAction* action = menu->addAction(QString(name).replace('&', "&&"));
        action->setCheckable(true);
        action->setChecked(m_history->isReferenceShown(place));
        connect(action, &QAction::triggered, this,
                [this, place](bool shown) { m_history->setReferenceShown(place, shown); });
    }
    menu->addSeparator();
    menu->addAction(m_commands->action("references/removeAll"));
}

void MainWindow::connectHelpCommands()
{
    const auto on = [this](const QString& id, auto act) { m_commands->on(id, [act](bool) { act(); }); };
    on("quit", [this] { close(); });
    on("whatsThis", [] { QWhatsThis::enterWhatsThisMode(); });
    on("shortcuts", [this] { (new ShortcutsDialog(*m_commands, this))->show(); });
    on("about", [this] { showAbout(); });
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About LR Playground"));
    box->setText(tr("<b>LR Playground</b>"));
    box->setInformativeText(
        tr("See what a learning-rate schedule does: lanes race on the same network, the learning rate "
           "above the loss.<br><br>Licence: GPL-3.0-or-later. There is no warranty.<br>Built with Qt "
           "%1, QCustomPlot, LibTorch, muParser and JSON for Modern C++.")
            .arg(qVersion()));
    box->setStandardButtons(QMessageBox::Close);
    box->setModal(false);
    box->show();
}

} // namespace lrp::ui
