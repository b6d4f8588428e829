#include "ui/commands/Commands.h"
#include "ui/draw/DrawDesk.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/history/BendDesk.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/history/RunsPanel.h"
#include "ui/history/RunsSelection.h"
#include "ui/plots/CurvesView.h"
#include "ui/rangetest/ZoneDesk.h"
#include "ui/window/CentreSwitch.h"
#include "ui/window/Docks.h"
#include "ui/window/Hints.h"
#include "ui/window/LanguageDesk.h"
#include "ui/window/LessonWiring.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PlotDesk.h"
#include "ui/window/PreferenceDesk.h"
#include "ui/window/Remedies.h"
#include "ui/window/RunBar.h"
#include "ui/window/StatusDisplay.h"

#include <QStatusBar>

/// The window in one value, from which commands and hints follow, and the mask over it.
namespace lrp::ui
{

/// Whatever state() is made of; and what hints are.
void MainWindow::followState()
{
    m_remedies = new Remedies(m_model, m_session, m_commands, this);
    m_drawDesk = new DrawDesk({m_model, m_session, m_curves, m_commands}, this);
    connect(m_drawDesk, &DrawDesk::remarked, this,
            [this](const QString& text) { statusBar()->showMessage(text, 5000); });
    connect(m_history, &History::referenceAdded, m_drawDesk, [this] {
        QMetaObject::invokeMethod( // which is drawn first
            m_drawDesk,
            [this, place = m_history->references().size() - 1] { m_drawDesk->lookAtImported(place); },
            Qt::QueuedConnection);
    });
    connect(m_drawDesk, &DrawDesk::futureWanted, m_historyDesk->bends(), &BendDesk::draw);
    m_language = new LanguageDesk(m_commands, m_options.remembersLayout, this);
    new Hints({.experiment = m_model,
               .session = m_session,
               .history = m_history,
               .curves = m_curves,
               .commands = m_commands,
               .plots = m_plotDesk,
               .presenter = m_presenter,
               .lessons = m_lessons,
               .announcer = m_announcer,
               .window = this},
              m_options.remembersLayout);
    const auto follow = [this](const auto* sender, auto signal) {
        connect(sender, signal, this, &MainWindow::updateCommands);
    };
    follow(m_preferences, &PreferenceDesk::changed);
    follow(m_model, &ExperimentModel::changed);
    follow(m_model, &ExperimentModel::plansChanged);
    follow(m_model->history(), &QUndoStack::indexChanged);
    follow(m_session, &SessionController::stateChanged);
    follow(m_session, &SessionController::threadsChanged);
    follow(m_historyDesk, &HistoryDesk::forkableChanged);
    follow(m_history, &History::referencesChanged);
    follow(m_runs->selection(), &RunsSelection::changed);
    follow(m_runs, &RunsPanel::differencesListed);
    follow(m_curves, &CurvesView::viewChanged);
    follow(m_centre, &CentreSwitch::changed);
    follow(m_listening, &Listening::secondsChanged);
    follow(m_remedies, &Remedies::changed);
    follow(m_drawDesk, &DrawDesk::changed);
    follow(m_language, &LanguageDesk::chosenChanged);
    if (m_lessonWiring != nullptr) {
        follow(m_lessonWiring, &LessonWiring::changed);
    }
}

WindowState MainWindow::state() const
{
    WindowState state{.session = m_session->state(),
                      .lanes = m_model->laneCount(),
                      .undo = m_model->history()->undoText(),
                      .redo = m_model->history()->redoText(),
                      .isReadOnly = m_keeper->isReadOnly(),
                      .forkable = m_historyDesk->forkable(),
                      .runs = m_runs->selection()->state(),
                      .listsDifferences = m_runs->listsDifferences(),
                      .references = m_history->references().size(),
                      .diverged = m_remedies->diverged(),
                      .mayWarmUp = m_remedies->mayWarmUp(),
                      .appearance = m_preferences->theme(),
                      .language = m_language->chosen(),
                      .motion = m_preferences->motion(),
                      .areCharactersOfPlots = m_preferences->areCharactersOfPlots(),
                      .cores = m_options.cores,
                      .threads = m_session->threads(),
                      .hasExamples = !(m_options.examples.isEmpty() && m_options.lessons.isEmpty()),
                      .isFullScreen = isFullScreen()};
    for (int lane = 0; lane < state.lanes; ++lane) {
        state.shownLanes[static_cast<std::size_t>(lane)] = m_model->isLaneShown(lane);
    }
    m_plotDesk->describe(state);
    m_centre->describe(state);
    m_drawDesk->describe(state);
    m_historyDesk->bends()->describe(state);
    if (m_lessonWiring != nullptr) {
        m_lessonWiring->describe(state);
    }
    return state;
}

void MainWindow::updateCommands()
{
    m_commands->update(state());
}

void MainWindow::setMask(const Mask& mask)
{
    m_centre->beginMask();
    m_docks->setMask(mask);
    m_runBar->setMask(mask);
    m_form->setMask(mask);
    m_drawDesk->setMask(mask);
    m_historyDesk->bends()->setMask(mask);
    m_zones->setHidden(mask.ofDock("rangeTestDock") == Access::Hidden);
    m_commands->setMask(mask); // after docks, which enable their commands themselves
    const bool mayStart = mask.ofCommand("start") == Access::Free;
    m_curves->setMayStart(mayStart);
    m_status->setMayStart(mayStart);
    m_centre->endMask();
}

} // namespace lrp::ui
