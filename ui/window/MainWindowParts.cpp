#include "ui/access/Announcer.h"
#include "ui/commands/Commands.h"
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
#include "ui/session/SessionController.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/CentreSwitch.h"
#include "ui/window/ClassDesk.h"
#include "ui/window/Docks.h"
#include "ui/window/FileDesk.h"
#include "ui/window/LessonWiring.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PlotDesk.h"
#include "ui/window/PresenterDesk.h"
#include "ui/window/RunAnnouncements.h"
#include "ui/window/RunBar.h"
#include "ui/window/StatusDisplay.h"

#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>
#include <utility>

/// What the window is made of, and what joins it.
namespace lrp::ui
{

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

} // namespace lrp::ui
