#include "ui/window/MainWindow.h"

#include "ui/boundary/BoundaryDock.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/files/Exports.h"
#include "ui/fork/ForkStrip.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/history/RunsCommands.h"
#include "ui/history/RunsPanel.h"
#include "ui/lanes/LanesModel.h"
#include "ui/lanes/LanesPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/scores/ScorePanel.h"
#include "ui/shapes/ShapesDock.h"
#include "ui/style/Theme.h"
#include "ui/text/IssueText.h"
#include "ui/text/Labels.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Actions.h"
#include "ui/window/RunBar.h"
#include "ui/window/StatusText.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace lrp::ui
{

MainWindow::MainWindow(EngineFactory factory, WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_themes(m_options.themes != nullptr ? m_options.themes : new ThemeSwitcher(this))
    , m_model(new ExperimentModel(this))
    , m_session(new SessionController(std::move(factory), this))
    , m_actions(std::make_unique<Actions>(this))
    , m_lanesModel(new LanesModel(m_model, this))
    , m_history(new History(this))
    , m_keeper(new DocumentKeeper(m_history, m_options.documents, this))
{
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_options.remembersLayout = m_options.remembersLayout && !qEnvironmentVariableIsSet("LRP_TEST");
    m_runBar = new RunBar(*m_actions, m_model, m_session, this);
    addToolBar(m_runBar);
    setCentralWidget(makeCentre());
    m_files = new ExperimentFiles(m_model, m_messages, this);
    m_exports = new Exports(m_model, m_session, m_history, m_curves, m_messages, this);
    m_exports->setGuard([this](const QString& path) { return refuseInput(path); });
    m_files->setGuard([this](const QString& path) { return refuseInput(path); });
    makeDocks();
    m_desk = new HistoryDesk({.experiment = m_model,
                              .session = m_session,
                              .curves = m_curves,
                              .messages = m_messages,
                              .history = m_history,
                              .keeper = m_keeper,
                              .runs = m_runs,
                              .strip = m_strip,
                              .fork = m_actions->fork},
                             this);
    restoreAppearance();
    makeMenus();
    m_status = new QLabel(this);
    m_status->setObjectName("status");
    m_status->setContentsMargins(6, 0, 0, 2);
    statusBar()->addWidget(m_status, 1);
    connectCommands();
    connectModels();
    constexpr QSize kUsualSize(1400, 900);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(kUsualSize.boundedTo(room));
    m_fillsScreen = size() != kUsualSize;
    arrangePanels();
    restoreLayout();
    showPlans();
    showExperiment();
    showStatus();
    showHistory();
}

MainWindow::~MainWindow()
{
    m_keeper->close(); // while the history that it asks is there
}

void MainWindow::showAtFirst()
{
    m_fillsScreen ? showMaximized() : show();
}

QWidget* MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_curves = new CurvesView(centre);
    m_curves->setObjectName("curves");
    m_curves->setWhatsThis(tr(
        "Above, the learning rate: planned thin, measured bold; under it, where a schedule moves one, the "
        "momentum. Below, the loss: training smoothed with the raw curve behind it, validation with a mark "
        "at every evaluation."));
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    m_strip = new ForkStrip(centre);
    m_strip->hide();
    column->addWidget(m_curves, 1);
    column->addWidget(m_strip);
    auto* space = new QShortcut(Qt::Key_Space, m_curves);
    space->setContext(Qt::WidgetWithChildrenShortcut);
    connect(space, &QShortcut::activated, m_session, &SessionController::togglePause);
    return centre;
}

void MainWindow::makeDocks()
{
    const auto makeDock = [this](const QString& title, const char* name, QWidget* content) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        return dock;
    };
    m_form = new ExperimentForm(m_model);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 42); // labels and fields, unclipped
    m_lanes = new LanesPanel(m_model, m_lanesModel, m_actions->addLane, m_actions->duplicateLane,
                             m_actions->removeLane);
    m_runs = new RunsPanel(m_history);
    m_scores = new ScorePanel(m_history);
    m_formDock = makeDock(tr("Experiment"), "experimentDock", m_form);
    m_lanesDock = makeDock(tr("Lanes"), "lanesDock", m_lanes);
    m_runsDock = makeDock(tr("Runs"), "runsDock", m_runs);
    m_boundaryDock = new BoundaryDock(m_model, m_session, this);
    m_scoreDock = makeDock(tr("Scores"), "scoreDock", m_scores);
    m_shapesDock = new ShapesDock(m_model, this);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
}

/// Where the panels are at first. The runs lie behind the scores, both wide tables, once there are others
/// than those that the lanes show.
void MainWindow::arrangePanels()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_formDock);
    addDockWidget(Qt::RightDockWidgetArea, m_lanesDock);
    splitDockWidget(m_lanesDock, m_boundaryDock, Qt::Vertical);
    addDockWidget(Qt::BottomDockWidgetArea, m_scoreDock);
    tabifyDockWidget(m_scoreDock, m_runsDock);
    for (QDockWidget* dock :
         {m_formDock, m_lanesDock, m_runsDock, static_cast<QDockWidget*>(m_boundaryDock), m_scoreDock}) {
        dock->setFloating(false);
        dock->setVisible(dock != m_runsDock || m_hasOtherRuns);
    }
    m_isRunsUnwanted = false;
    m_scoreDock->raise();
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    addDockWidget(Qt::BottomDockWidgetArea,
                  m_shapesDock); // at first in a window of its own, where it has room
    m_shapesDock->hide();
    m_shapesDock->setFloating(true);
    m_shapesDock->resize(character * 130, line * 38);
    resizeDocks({m_formDock, m_lanesDock}, {character * 60, character * 34}, Qt::Horizontal);
    resizeDocks({m_lanesDock, m_boundaryDock}, {1, 1}, Qt::Vertical);
    resizeDocks({m_scoreDock}, {line * 12}, Qt::Vertical);
}

/// The runs get their place once the document holds others than the present race; after that it is up to
/// whoever closes and opens the panel, from one document and one start to the next.
void MainWindow::offerRuns()
{
    const auto& record = m_session->record();
    const std::size_t present = record ? record->lanes().size() : 0;
    const bool has = m_history->runs().size() > present;
    if (has != m_hasOtherRuns &&
        (has || m_history->runs().empty())) { // not under the hands of who deletes runs
        m_hasOtherRuns = has;
        m_isRunsUnwanted = has ? m_isRunsUnwanted : m_runsDock->isHidden();
        if (m_runsDock->isHidden() == has && !(has && m_isRunsUnwanted)) {
            m_runsDock->setVisible(has);
            m_scoreDock->raise();
        }
    }
}

void MainWindow::connectModels()
{
    connect(m_model, &ExperimentModel::plansChanged, this, &MainWindow::showPlans);
    connect(m_model, &ExperimentModel::changed, this, &MainWindow::showExperiment);
    connect(m_model, &ExperimentModel::issuesChanged, this, &MainWindow::showStatus);
    connect(m_model, &ExperimentModel::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_model->history(), &QUndoStack::indexChanged, this, &MainWindow::showHistory);
    connect(m_session, &SessionController::runStarted, this, &MainWindow::takeRun);
    connect(m_session, &SessionController::ticked, this, &MainWindow::refresh);
    connect(m_session, &SessionController::stateChanged, this, [this](SessionState state) {
        m_scores->refresh(state == SessionState::Ended);
        refreshWords();
    });
    connect(m_session, &SessionController::problemsFound, this, [this](const params::Issues& problems) {
        m_model->setRunIssues(problems);
        m_form->focusFirstWrong();
        showStatus();
    });
    connect(m_session, &SessionController::remarksFound, this, [this](const params::Issues& remarks) {
        m_messages->showIssues(tr("The run goes on."), remarks);
    });
    // Queued: when a race begins or a document is opened, history and session change one after the other.
    connect(m_history, &History::replaced, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_history, &History::added, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_history, &History::removed, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_session, &SessionController::runStarted, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_runs->commands()->action(RunsCommands::Compare), &QAction::toggled, this, [this](bool on) {
        if (on) {
            m_runsDock->show();
            m_runsDock->raise();
        }
    });
    connect(m_files, &ExperimentFiles::pathChanged, this, &MainWindow::showTitle);
    connect(m_keeper, &DocumentKeeper::pathChanged, this, &MainWindow::showTitle);
    connect(m_keeper, &DocumentKeeper::pathChanged, this, &MainWindow::rememberDocument);
    const auto say = [this](const QString& path) {
        statusBar()->showMessage(tr("Written: %1").arg(path), 5000);
    };
    connect(m_files, &ExperimentFiles::saved, this, say);
    connect(m_exports, &Exports::written, this, say);
}

/// Whether everything asked is right; if not, goes to what is wrong.
bool MainWindow::mayStart()
{
    // Problems with files may have been mended on disk since: those only the engine can judge.
    if (m_model->isRight() && !m_model->isTooLong()) {
        return true;
    }
    m_formDock->show();
    m_form->focusFirstWrong();
    showStatus();
    return false;
}

void MainWindow::start()
{
    if (m_session->state() == SessionState::Paused) {
        m_session->resume();
    } else if (!m_session->isLive() && mayStart()) {
        m_session->start(m_model->experiment());
    }
}

void MainWindow::takeRun()
{
    m_curves->setRecord(m_session->record());
    m_lanesModel->setRecord(m_session->record());
    m_scores->setRecord(m_session->record());
    compareWithRun();
}

void MainWindow::refresh()
{
    constexpr qint64 kWordsMs = 60; // faster than that nobody reads
    if (!m_budget.takeTurn(m_session->keepsBusy(m_options.cores))) {
        return;
    }
    m_curves->refresh();
    m_scores->refresh();
    if (!m_sinceWords.isValid() || m_sinceWords.elapsed() >= kWordsMs) {
        refreshWords();
    }
}

void MainWindow::refreshWords()
{
    m_sinceWords.start();
    m_runBar->refresh();
    m_lanesModel->refresh();
    m_history->refresh();
    showStatus();
}

void MainWindow::compareWithRun()
{
    const auto& record = m_session->record();
    m_isEdited = record && m_model->json() != experiment::toJson(record->experiment());
}

void MainWindow::showPlans()
{
    m_desk->showCurves();
    for (int lane = 0; lane < m_actions->showLane.size(); ++lane) {
        const bool exists = lane < m_model->laneCount();
        m_actions->showLane[lane]->setEnabled(exists);
        m_actions->soloLane[lane]->setEnabled(exists);
        m_actions->showLane[lane]->setChecked(exists && m_model->isLaneShown(lane));
    }
}

void MainWindow::showExperiment()
{
    m_actions->addLane->setEnabled(m_model->canAddLane());
    m_actions->duplicateLane->setEnabled(m_model->canAddLane());
    m_actions->removeLane->setEnabled(m_model->canRemoveLane());
    m_scores->setEmptyText(tr("Nothing has run yet. Press Start to race %1 on the same network.")
                               .arg(lanesInWords(m_model->laneCount())));
    compareWithRun(); // the status is shown with the issues, which follow
}

void MainWindow::showHistory()
{
    const auto show = [](QAction* action, const QString& verb, const QString& edit) {
        action->setText((verb + " " + inSentence(edit).replace('&', "&&")).trimmed());
        action->setEnabled(!edit.isEmpty());
    };
    show(m_actions->undo, tr("&Undo"), m_model->history()->undoText());
    show(m_actions->redo, tr("&Redo"), m_model->history()->redoText());
}

void MainWindow::showTitle()
{
    const QString name = QString::fromStdString(m_model->experiment().name);
    const QString state = stateWord(statusFacts());
    const bool isNamed = !m_keeper->path().isEmpty() && !m_keeper->isUnnamed();
    setWindowFilePath(isNamed ? m_keeper->path() : m_files->path());
    setWindowTitle(tr("[*]%1 – %2LR Playground")
                       .arg(isNamed          ? QFileInfo(m_keeper->path()).completeBaseName()
                            : name.isEmpty() ? tr("Experiment")
                                             : name,
                            state.isEmpty() ? state : state + " – "));
}

StatusFacts MainWindow::statusFacts() const
{
    StatusFacts facts{.state = m_session->state(),
                      .lanes = m_model->laneCount(),
                      .step = m_session->step(),
                      .totalSteps = m_session->totalSteps(),
                      .lanesAtATime = m_session->threads() > 0 ? m_session->threads() : m_options.cores,
                      .isEdited = m_isEdited};
    auto lanes = m_session->lanes();
    if (lanes.empty() && m_session->record()) {
        lanes = m_session->record()->lanes();
    }
    if (!lanes.empty()) {
        facts.lanes = static_cast<int>(lanes.size());
        for (const auto& lane : lanes) {
            facts.diverged += lane->status == engine::LaneStatus::Diverged ? 1 : 0;
            facts.failed += lane->status == engine::LaneStatus::Failed ? 1 : 0;
            facts.isStopped = facts.isStopped || lane->status == engine::LaneStatus::Stopped;
        }
    }
    return facts;
}

void MainWindow::showStatus()
{
    StatusFacts facts = statusFacts();
    const params::Issues issues = m_model->issues();
    if (!issues.empty() && !m_session->isLive()) {
        facts.firstProblem = issueText(issues.front(), m_model->json());
    }
    m_status->setText(statusText(facts));
    showTitle();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    // Not before: while the system's loader works for the engine, whatever else wants it waits.
    if (!std::exchange(m_isPainted, true)) {
        QTimer::singleShot(0, m_session, &SessionController::preload);
    }
}

} // namespace lrp::ui
