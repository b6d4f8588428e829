#include "ui/window/MainWindow.h"

#include "ui/access/Announcer.h"
#include "ui/commands/Commands.h"
#include "ui/commands/Menus.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/instruments/Measurements.h"
#include "ui/instruments/Subjects.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/plots/CurvesView.h"
#include "ui/presenter/Presenter.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Docks.h"
#include "ui/window/FileDesk.h"
#include "ui/window/OpenDialogs.h"
#include "ui/window/PreferenceDesk.h"
#include "ui/window/RunBar.h"
#include "ui/window/StatusDisplay.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QTabWidget>
#include <utility>

namespace lrp::ui
{

MainWindow::MainWindow(EngineFactory factory, WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_preferences(new PreferenceDesk(m_options.themes, this))
    , m_model(new ExperimentModel(this))
    , m_session(new SessionController(std::move(factory), this))
    , m_history(new History(this))
    , m_keeper(new DocumentKeeper(m_history, m_options.documents, this))
    , m_subjects(new Subjects(m_model, m_session, m_history, this))
    , m_measurements(new Measurements({.session = m_session, .history = m_history, .keeper = m_keeper}, this))
    , m_commands(new Commands(declaredCommands(), this))
    , m_filling(new Filling(this))
    , m_announcer(new Announcer(this))
{
    setObjectName("mainWindow");
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_options.remembersLayout = m_options.remembersLayout && !qEnvironmentVariableIsSet("LRP_TEST");
    m_runBar = new RunBar(*m_commands, m_model, m_session, this);
    addToolBar(m_runBar);
    setCentralWidget(makeCentre());
    makeDesks();
    restoreAppearance();
    new OpenDialogs(m_commands, this);
    connectCommands();
    fillMenuBar(menuBar(), m_commands);
    connectModels();
    chooseSize();
    m_docks->arrange();
    restoreLayout();
    m_historyDesk->showCurves();
    m_status->compare();
    m_status->refresh();
    updateCommands();
}

MainWindow::~MainWindow()
{
    m_keeper->close(); // while the history that it asks is there
}

void MainWindow::chooseSize()
{
    constexpr QSize kUsualSize(1400, 900);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(kUsualSize.boundedTo(room));
    m_fillsScreen = size() != kUsualSize;
}

void MainWindow::showAtFirst()
{
    m_fillsScreen ? showMaximized() : show();
}

/// Whether everything asked is right; if not, goes to what is wrong.
bool MainWindow::mayStart()
{
    // Problems with files may have been mended on disk since: those only the engine can judge.
    if (m_model->isRight() && !m_model->isTooLong()) {
        return true;
    }
    m_docks->bring("experimentDock");
    m_form->focusFirstWrong();
    m_status->refresh();
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
    m_docks->takeRun();
    m_status->compare();
    m_status->refresh();
}

void MainWindow::refresh()
{
    constexpr qint64 kWordsMs = 60; // faster than that nobody reads
    if (!m_budget.takeTurn(m_session->keepsBusy(m_options.cores), m_curves->computedElsewhere())) {
        return;
    }
    m_curves->refresh();
    m_docks->refresh(false);
    if (!m_sinceWords.isValid() || m_sinceWords.elapsed() >= kWordsMs) {
        refreshWords();
    }
}

void MainWindow::refreshWords()
{
    m_sinceWords.start();
    m_runBar->refresh();
    m_docks->refreshWords();
    m_status->refresh();
}

/// The runs get their place once the document holds others than the present race.
void MainWindow::offerRuns()
{
    const auto& record = m_session->record();
    const std::size_t present = record ? record->lanes().size() : 0;
    const bool has = m_history->runs().size() > present;
    if (has || m_history->runs().empty()) { // not under the hands of who deletes runs
        m_docks->setOtherRuns(has);
    }
}

void MainWindow::complete()
{
    m_filling->complete();
}

bool MainWindow::isComplete() const
{
    return m_filling->isComplete();
}

bool MainWindow::open(const QString& path)
{
    return m_fileDesk->open(path);
}

bool MainWindow::openLesson(const QString& path)
{
    const params::Issues issues =
        m_lessons != nullptr ? m_lessons->open(path)
                             : params::Issues{{"", "cannot be opened: this window shows no lessons"}};
    if (!issues.empty()) {
        m_messages->showIssues(tr("%1 was not opened.").arg(QFileInfo(path).fileName()), issues);
    }
    return issues.empty();
}

void MainWindow::openLast()
{
    m_fileDesk->openLast();
}

void MainWindow::openFirst(const QString& path)
{
    m_fileDesk->openFirst(path);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        updateCommands();
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (focusWidget() == nullptr) { // else Qt takes the first of the run bar
        m_runBar->takeFocus();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_presenter->setOpen(false);
    m_session->suspend();
    if (m_lessons != nullptr) {
        m_lessons->settle();
        m_lessons->part(); // layout and pace are the user's again; the document keeps the lesson
    }
    m_keeper->close();
    m_fileDesk->rememberDocument(); // of several windows the last that closes is the one to come back to
    saveLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_commands->action("open")->isEnabled() && !FileDesk::draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(FileDesk::draggedFile(*event->mimeData()));
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true)) {
        // Not before: while the system's loader works for the engine, whatever else wants it waits.
        connect(m_filling, &Filling::completed, m_session, &SessionController::preload);
        connect(m_filling, &Filling::completed, this, &MainWindow::filled);
        m_filling->begin();
    }
}

} // namespace lrp::ui
