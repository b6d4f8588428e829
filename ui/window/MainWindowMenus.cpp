#include "core/experiment/Experiment.h"
#include "ui/boundary/BoundaryDock.h"
#include "ui/code/CodeDialog.h"
#include "ui/code/PasteDialog.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/files/ExportDialog.h"
#include "ui/files/RecentFiles.h"
#include "ui/history/CurvesImport.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/history/RunsCommands.h"
#include "ui/history/RunsPanel.h"
#include "ui/lanes/LanesPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/shapes/ShapesDock.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SaveDialog.h"
#include "ui/widgets/WindowSettings.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ReferencesMenu.h"
#include "ui/window/RunBar.h"
#include "ui/window/ShortcutsDialog.h"
#include "ui/window/ThreadsMenu.h"
#include "ui/window/ViewMenu.h"

#include <algorithm>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QWhatsThis>

/// The window's menus, what their commands do, and the layout it remembers.
namespace lrp::ui
{

namespace
{

constexpr int kLayoutVersion = 3;

/// How the settings spell a ThemeChoice.
const QStringList kAppearances{"desktop", "light", "dark"};

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions(
        {m_actions->addLane, m_actions->duplicateLane, m_actions->removeLane, m_actions->renameLane});
    edit->addSeparator();
    edit->addActions({m_actions->pasteSchedule, m_actions->copyPicture});

    m_viewMenu = new ViewMenu(m_curves, m_themes, this);
    menuBar()->addMenu(m_viewMenu);
    QMenu* panels = m_viewMenu->addMenu(tr("&Panels"));
    for (QDockWidget* dock :
         {m_formDock, m_lanesDock, m_runsDock, static_cast<QDockWidget*>(m_boundaryDock), m_scoreDock}) {
        panels->addAction(dock->toggleViewAction());
    }
    panels->addAction(m_runBar->toggleViewAction());
    m_viewMenu->addAction(m_actions->resetLayout);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions->fullScreen);

    makeRunMenu();
    makeCompareMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->whatsThis, m_actions->shortcuts});
    help->addSeparator();
    help->addAction(m_actions->about);
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->newExperiment, m_actions->open});
    auto* recent = new RecentFiles(m_options.remembersLayout, m_options.documents, file);
    file->addMenu(recent);
    connect(recent, &RecentFiles::chosen, this, &MainWindow::open);
    connect(m_files, &ExperimentFiles::pathChanged, recent, &RecentFiles::add);
    connect(m_keeper, &DocumentKeeper::pathChanged, recent, [this, recent](const QString& path) {
        if (!m_keeper->isUnnamed()) {
            recent->add(path);
        }
    });
    QMenu* examples = file->addMenu(tr("Open e&xample"));
    examples->menuAction()->setVisible(!m_options.examples.isEmpty());
    connect(examples, &QMenu::aboutToShow, this, [this, examples] { fillExamples(examples); });
    file->addSeparator();
    file->addActions({m_actions->save, m_actions->saveAs});
    file->addSeparator();
    file->addActions({m_actions->exportCurves, m_actions->exportReport, m_actions->exportCode});
    file->addActions({m_actions->importCurves, m_actions->importFolder});
    file->addSeparator();
    file->addAction(m_actions->quit);
}

void MainWindow::fillExamples(QMenu* menu)
{
    menu->clear();
    for (const QString& path : m_options.examples) {
        const auto experiment = experiment::read(path.toStdString());
        const QString name = experiment ? QString::fromStdString(experiment->name) : QString();
        QAction* action = menu->addAction(name.isEmpty() ? QFileInfo(path).completeBaseName() : name);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
}

void MainWindow::makeRunMenu()
{
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    run->addActions({m_actions->start, m_actions->togglePause, m_actions->step, m_actions->stop});
    run->addSeparator();
    run->addActions({m_actions->slower, m_actions->faster});
    run->addSeparator();
    run->addMenu(new ThreadsMenu(m_session, m_options.cores, run));
    run->addSeparator();
    run->addAction(m_actions->fork);
    makeSeedsMenu(run);
    run->addSeparator();
    run->addMenu(tr("S&how or hide"))->addActions(m_actions->showLane);
    run->addMenu(tr("O&nly one"))->addActions(m_actions->soloLane);
}

void MainWindow::makeCompareMenu()
{
    QMenu* compare = menuBar()->addMenu(tr("&Compare"));
    compare->addAction(m_shapesDock->toggleViewAction());
    compare->addSeparator();
    m_runs->commands()->fill(compare);
    compare->addSeparator();
    compare->addActions({m_actions->importCurves, m_actions->importFolder});
    compare->addMenu(new ReferencesMenu(m_history, compare));
}

void MainWindow::makeSeedsMenu(QMenu* run)
{
    QMenu* seeds = run->addMenu(tr("Race over s&everal seeds"));
    for (const int count : {3, 5, 10, 20}) {
        QAction* action = seeds->addAction(tr("%1 seeds, from this one on").arg(count));
        action->setObjectName(QString("seeds%1").arg(count));
        connect(action, &QAction::triggered, this, [this, count] {
            if (!m_session->isLive() && mayStart()) {
                m_session->startSeeds(m_model->experiment(), count);
            }
        });
    }
    connect(m_session, &SessionController::stateChanged, seeds,
            [this, seeds] { seeds->setEnabled(!m_session->isLive()); });
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction* action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->newExperiment, [this] { beginAnew(); });
    on(m_actions->open, [this] {
        if (const QString path = m_files->askForOne(); !path.isEmpty()) {
            open(path);
        }
    });
    on(m_actions->save, [this] { save(); });
    on(m_actions->saveAs, [this] { saveAs(); });
    on(m_actions->exportCurves, [this] { showExport(); });
    on(m_actions->exportReport, [this] { askForReport(); });
    on(m_actions->copyPicture, [this] { m_exports->copyPicture(); });
    const auto import = [this](const QString& path) {
        if (!path.isEmpty()) {
            m_imported << path;
            importCurves(path, m_history, m_messages);
        }
    };
    on(m_actions->importCurves, [this, import] { import(m_files->askForScalars()); });
    on(m_actions->importFolder, [this, import] { import(m_files->askForScalarFolder()); });
    on(m_actions->exportCode, [this] {
        auto* dialog = new CodeDialog(m_model, this);
        dialog->setGuard([this](const QString& path) { return refuseInput(path); });
        dialog->show();
    });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_model->history()->undo(); });
    on(m_actions->redo, [this] { m_model->history()->redo(); });
    on(m_actions->addLane, [this] { m_model->addLane(); });
    on(m_actions->duplicateLane, [this] { m_model->duplicateLane(); });
    on(m_actions->removeLane, [this] { m_model->removeLane(); });
    on(m_actions->renameLane, [this] {
        m_lanesDock->show();
        m_lanes->rename();
    });
    on(m_actions->pasteSchedule, [this] { (new PasteDialog(m_model, this))->show(); });
    on(m_actions->start, [this] { start(); });
    on(m_actions->togglePause, [this] { m_session->togglePause(); });
    on(m_actions->step, [this] {
        if (m_session->isLive() || mayStart()) {
            m_session->singleStep(m_model->experiment());
        }
    });
    on(m_actions->stop, [this] { m_session->stop(); });
    on(m_actions->slower, [this] { m_session->setPace(m_session->pace() - 1); });
    on(m_actions->faster, [this] { m_session->setPace(m_session->pace() + 1); });
    on(m_actions->fullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(m_actions->resetLayout, [this] { arrangePanels(); });
    on(m_actions->whatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(m_actions->shortcuts, [this] { showShortcuts(); });
    on(m_actions->about, [this] { showAbout(); });
    for (int lane = 0; lane < m_actions->showLane.size(); ++lane) {
        on(m_actions->showLane[lane], [this, lane](bool shown) { m_model->setLaneShown(lane, shown); });
        on(m_actions->soloLane[lane], [this, lane] { m_model->soloLane(lane); });
    }
}

void MainWindow::showExport()
{
    auto* dialog = new ExportDialog(m_exports, Theme::of(m_curves).dark, this);
    connect(m_model, &ExperimentModel::plansChanged, dialog, &ExportDialog::refresh);
    connect(m_session, &SessionController::stateChanged, dialog, &ExportDialog::refresh);
    dialog->show();
}

void MainWindow::askForReport()
{
    askWhereToSave(this, tr("Export a report"), tr("report.pdf"),
                   [this](const QString& path) { m_exports->writeReport(path); });
}

void MainWindow::showShortcuts()
{
    auto* space = new QAction(tr("Pause or resume") + "\t" + tr("Space"), this);
    auto* dialog = new ShortcutsDialog(actions() + m_viewMenu->plotCommands() << space, this);
    space->setParent(dialog);
    dialog->show();
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

void MainWindow::restoreAppearance()
{
    if (m_options.remembersLayout) {
        const auto choice = kAppearances.indexOf(windowSettings().value("appearance").toString());
        m_themes->setChoice(static_cast<ThemeChoice>(std::max<qsizetype>(choice, 0)));
    }
}

void MainWindow::restoreLayout()
{
    if (!m_options.remembersLayout) {
        return;
    }
    QSettings stored = windowSettings();
    m_fillsScreen = !restoreGeometry(stored.value("geometry").toByteArray()) && m_fillsScreen;
    if (restoreState(stored.value("panels").toByteArray(), kLayoutVersion)) {
        m_hasOtherRuns = stored.value("hasOtherRuns", false).toBool(); // when the panels were left like this
        m_isRunsUnwanted = stored.value("runsUnwanted", false).toBool();
    }
    m_runs->restoreColumns(stored.value("runs").toByteArray());
    m_session->setPace(stored.value("pace", kUsualPace).toInt());
    m_session->setThreads(std::clamp(stored.value("threads", 0).toInt(), 0, m_options.cores));
}

void MainWindow::saveLayout() const
{
    if (!m_options.remembersLayout) {
        return;
    }
    QSettings stored = windowSettings();
    stored.setValue("geometry", saveGeometry());
    stored.setValue("panels", saveState(kLayoutVersion));
    stored.setValue("hasOtherRuns", m_hasOtherRuns);
    stored.setValue("runsUnwanted", m_isRunsUnwanted);
    stored.setValue("runs", m_runs->saveColumns());
    stored.setValue("pace", m_session->pace());
    stored.setValue("threads", m_session->threads());
    stored.setValue("appearance", kAppearances[static_cast<int>(m_themes->choice())]);
}

} // namespace lrp::ui
