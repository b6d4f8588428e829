#include "ui/window/MainWindow.h"

#include "ui/access/Announcer.h"
#include "ui/commands/Commands.h"
#include "ui/commands/Menus.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/files/Exports.h"
#include "ui/fork/ForkStrip.h"
#include "ui/forms/EdgeLine.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/gallery/Gallery.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/history/RunsPanel.h"
#include "ui/history/RunsSelection.h"
#include "ui/instruments/Measurements.h"
#include "ui/instruments/Subjects.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonKeeper.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/presenter/Presenter.h"
#include "ui/rangetest/ZoneDesk.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/CentreSwitch.h"
#include "ui/window/ClassDesk.h"
#include "ui/window/Docks.h"
#include "ui/window/FileDesk.h"
#include "ui/window/LessonWiring.h"
#include "ui/window/OpenDialogs.h"
#include "ui/window/PlotDesk.h"
#include "ui/window/PreferenceDesk.h"
#include "ui/window/PresenterDesk.h"
#include "ui/window/RunAnnouncements.h"
#include "ui/window/RunBar.h"
#include "ui/window/StatusDisplay.h"

#include <algorithm>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>
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

QWidget* MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    auto* race = new QWidget(centre);
    m_curves = new CurvesView(race);
    m_curves->setObjectName("curves");
    m_curves->setWhatsThis(tr(
        "Above, the learning rate: planned thin, measured bold; under it, where a schedule moves one, the "
        "momentum. Below, the loss: training smoothed with the raw curve behind it, validation with a mark "
        "at every evaluation."));
    m_strip = new ForkStrip(race);
    m_strip->hide();
    m_centre = new CentreSwitch(race, m_model, centre);
    for (const auto& [room, widgets] :
         {std::pair(race, std::pair<QWidget*, QWidget*>(m_curves, m_strip)),
          std::pair(centre, std::pair<QWidget*, QWidget*>(m_messages, m_centre))}) {
        auto* column = new QVBoxLayout(room);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(widgets.first, room == race ? 1 : 0);
        column->addWidget(widgets.second, room == race ? 0 : 1);
    }
    auto* space = new QShortcut(Qt::Key_Space, m_curves);
    space->setContext(Qt::WidgetWithChildrenShortcut);
    connect(space, &QShortcut::activated, m_commands->action("pause"), &QAction::trigger);
    return centre;
}

void MainWindow::makeDesks()
{
    m_files = new ExperimentFiles(m_model, m_messages, this);
    m_exports = new Exports(m_model, m_session, m_history, m_curves, m_messages, this);
    m_docks = new Docks(declaredDocks(), {.experiment = m_model,
                                          .session = m_session,
                                          .history = m_history,
                                          .commands = m_commands,
                                          .filling = m_filling,
                                          .curves = m_curves,
                                          .window = this,
                                          .subjects = m_subjects,
                                          .measurements = m_measurements});
    m_docks->addBar(m_runBar, "showRunBar", "panels");
    m_centre->connectTo({m_session, m_commands, m_docks, m_messages, m_announcer, m_curves, m_filling});
    m_form = findChild<ExperimentForm*>();
    m_runs = findChild<RunsPanel*>();
    connect(m_runs->selection(), &RunsSelection::selected, m_subjects, &Subjects::setRuns);
    m_fileDesk =
        new FileDesk({.experiment = m_model,
                      .session = m_session,
                      .history = m_history,
                      .keeper = m_keeper,
                      .files = m_files,
                      .exports = m_exports,
                      .curves = m_curves,
                      .centre = m_centre,
                      .messages = m_messages,
                      .window = this},
                     m_options.documents, m_options.examples + m_options.lessons, m_options.remembersLayout);
    m_historyDesk = new HistoryDesk({.experiment = m_model,
                                     .session = m_session,
                                     .curves = m_curves,
                                     .messages = m_messages,
                                     .history = m_history,
                                     .keeper = m_keeper,
                                     .runs = m_runs,
                                     .strip = m_strip},
                                    this);
    m_listening = new Listening(m_curves, m_options.sound, this);
    m_plotDesk = new PlotDesk(m_curves, m_listening, m_commands);
    m_status = new StatusDisplay(
        {.experiment = m_model, .session = m_session, .keeper = m_keeper, .files = m_files, .window = this},
        m_options.cores);
    m_presenterDesk = new PresenterDesk({.experiment = m_model,
                                         .session = m_session,
                                         .curves = m_curves,
                                         .commands = m_commands,
                                         .exports = m_exports,
                                         .state = [this] { return m_status->text(); },
                                         .window = this});
    m_presenter = m_presenterDesk->presenter();
    makeZones();
    makeLessons();
}

void MainWindow::makeZones()
{
    m_zones = new ZoneDesk({.experiment = m_model,
                            .history = m_history,
                            .subjects = m_subjects,
                            .measurements = m_measurements,
                            .curves = m_curves,
                            .edge = m_form->edge()},
                           this);
    QAction* test = m_commands->action("rangeTest");
    connect(m_zones, &ZoneDesk::testWanted, test, &QAction::trigger);
    connect(test, &QAction::changed, m_form->edge(),
            [edge = m_form->edge(), test] { edge->setMayTest(test->isEnabled() && test->isVisible()); });
    m_exports->setTests([zones = m_zones](const auto&... lane) { return zones->testsOf(lane...); });
}

void MainWindow::makeLessons()
{
    auto* panel = findChild<LessonPanel*>();
    if (panel == nullptr) {
        return;
    }
    m_lessons = new LessonDesk({.experiment = m_model,
                                .session = m_session,
                                .curves = m_curves,
                                .panel = panel,
                                .keeper = new LessonKeeper(m_keeper, m_messages, m_options.answers, this),
                                .offered = m_options.lessons,
                                .beginDocument =
                                    [this] {
                                        m_keeper->begin();
                                        m_files->forget(); // which would be saved over
                                    },
                                .start = [this] { start(); },
                                .setMask = [this](const Mask& mask) { setMask(mask); },
                                .setHidden =
                                    [this](const channel::Hidden& hidden) {
                                        m_historyDesk->setHidden(hidden);
                                        m_status->setHidden(hidden);
                                        m_presenterDesk->setHidden(hidden);
                                        m_centre->setHidden(hidden);
                                        m_docks->refresh(false);
                                        m_docks->refreshWords();
                                    }},
                               this);
    m_lessonWiring = new LessonWiring({m_lessons, m_commands, m_keeper, m_historyDesk, m_messages, this});
    connect(panel, &LessonPanel::said, this, [this](const QString& text) { m_announcer->announce(text); });
    connect(panel, &LessonPanel::openWanted, this, [this] {
        m_commands->action(m_options.lessons.isEmpty() ? "openLesson" : "gallery")->trigger();
    });
    connect(m_fileDesk, &FileDesk::lessonChosen, this, &MainWindow::openLesson);
    connect(m_fileDesk, &FileDesk::lessonFileWanted, this, &MainWindow::askForLesson);
    m_presenterDesk->follow(m_lessons, panel);
    new ClassDesk({.lessons = m_lessons,
                   .presenter = m_presenter,
                   .session = m_session,
                   .docks = m_docks,
                   .commands = m_commands,
                   .announcer = m_announcer,
                   .window = this});
}

void MainWindow::connectModels()
{
    connect(m_model, &ExperimentModel::plansChanged, m_historyDesk, &HistoryDesk::showCurves);
    connect(m_model, &ExperimentModel::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_session, &SessionController::runStarted, this, &MainWindow::takeRun);
    connect(m_session, &SessionController::placesChanged, this, &MainWindow::takeRun);
    connect(m_session, &SessionController::ticked, this, &MainWindow::refresh);
    connect(m_session, &SessionController::stateChanged, this, [this](SessionState state) {
        m_docks->refresh(state == SessionState::Ended);
        refreshWords();
    });
    connect(m_session, &SessionController::problemsFound, this, [this](const params::Issues& problems) {
        m_model->setRunIssues(problems);
        m_form->focusFirstWrong();
        m_status->refresh();
    });
    connect(m_session, &SessionController::remarksFound, this, [this](const params::Issues& remarks) {
        m_messages->showIssues(tr("The run goes on."), remarks);
    });
    connect(m_runs, &RunsPanel::differencesListed, this, [this](bool are) {
        if (are) {
            m_docks->bring("runsDock");
        }
    });
    // Queued: when a race begins or a document is opened, history and session change one after the other.
    connect(m_history, &History::replaced, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_history, &History::added, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_history, &History::removed, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_session, &SessionController::runStarted, this, &MainWindow::offerRuns, Qt::QueuedConnection);
    connect(m_history, &History::shownChanged, m_presenter, &Presenter::refresh, Qt::QueuedConnection);
    connect(m_commands, &Commands::given, this, &MainWindow::complete);
    connectAnnouncements();
    followState();
}

/// What happens away from the focus is said aloud.
void MainWindow::connectAnnouncements()
{
    const auto alarm = [this](const QString& text) { m_announcer->announce(text, Urgency::Alarm); };
    const auto news = [this](const QString& text) { m_announcer->announce(text); };
    connect(m_messages, &MessageBar::messageShown, this, alarm);
    connect(m_runs, &RunsPanel::outcomeShown, this, news);
    connect(statusBar(), &QStatusBar::messageChanged, this, news);
    connect(m_curves, &CurvesView::summaryRead, this, news);
    connect(m_measurements, &Measurements::said, this, news);
    connect(m_listening, &Listening::failed, m_messages, &MessageBar::showMessage);
    connect(m_listening, &Listening::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 5000); });
    new RunAnnouncements({.session = m_session,
                          .status = m_status,
                          .curves = m_curves,
                          .runBar = m_runBar,
                          .announcer = m_announcer},
                         this);
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
