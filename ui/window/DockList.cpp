#include "ui/access/ValuesPanel.h"
#include "ui/averages/AveragesPanel.h"
#include "ui/boundary/BoundaryDock.h"
#include "ui/classroom/ClassPanel.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/ExperimentForm.h"
#include "ui/history/History.h"
#include "ui/history/HistoryDesk.h"
#include "ui/history/RunsPanel.h"
#include "ui/history/RunsSelection.h"
#include "ui/landscape/BetweenPanel.h"
#include "ui/landscape/LandscapePanel.h"
#include "ui/lanes/LanesModel.h"
#include "ui/lanes/LanesPanel.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/noise/NoisePanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/rangetest/RangeTestPanel.h"
#include "ui/rehearsal/RehearsalPanel.h"
#include "ui/report/SummaryPanel.h"
#include "ui/scores/ScorePanel.h"
#include "ui/session/SessionController.h"
#include "ui/sharpness/SharpnessPanel.h"
#include "ui/surface/LossScale.h"
#include "ui/surface/SurfacePanel.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Deferred.h"
#include "ui/window/Docks.h"
#include "ui/window/StatusText.h"

#include <QMainWindow>
#include <QTabWidget>
#include <utility>

namespace lrp::ui
{

namespace
{

DockContent makeForm(const DockParts& parts)
{
    auto* form = new ExperimentForm(parts.experiment, parts.filling);
    form->setMinimumWidth(parts.window->fontMetrics().averageCharWidth() *
                          42); // labels and fields, unclipped
    return {.widget = form};
}

DockContent makeLesson(const DockParts& parts)
{
    auto* lesson = new LessonPanel(parts.window);
    lesson->setMinimumWidth(parts.window->fontMetrics().averageCharWidth() * 46); // its buttons, unclipped
    return {.widget = lesson};
}

DockContent makeClass(const DockParts& parts)
{
    return {.widget = new ClassPanel(parts.window)};
}

DockContent makeLanes(const DockParts& parts)
{
    auto* model = new LanesModel(parts.experiment, parts.window);
    return {.widget = new LanesPanel(parts.experiment, model, parts.commands),
            .takeRun = [model, session = parts.session] { model->setRecord(session->record()); },
            .refreshWords = [model] { model->refresh(); }};
}

DockContent makeRuns(const DockParts& parts)
{
    auto* runs = new RunsPanel(parts.history, parts.commands, parts.filling);
    return {.widget = runs,
            .refreshWords = [history = parts.history] { history->refresh(); },
            .save = [runs] { return runs->saveColumns(); },
            .restore = [runs](const QByteArray& columns) { runs->restoreColumns(columns); }};
}

DockContent makeBoundary(const DockParts& parts)
{
    auto* dock = new BoundaryDock(parts.experiment, parts.session, parts.curves, parts.window);
    new LossScale(parts.experiment, parts.session, parts.curves, dock);
    return {.widget = dock,
            .refresh = [surface = dock->surface()](bool) { surface->refresh(); },
            .refreshWords = [surface = dock->surface()] { surface->refreshWords(); }};
}

DockContent makeScores(const DockParts& parts)
{
    auto* scores = new ScorePanel(parts.history, parts.filling);
    const auto invite = [scores, experiment = parts.experiment] {
        scores->setEmptyText(translate("window",
                                       "Nothing has run yet. Press Start to race %1 on the same network.",
                                       "lanes", experiment->laneCount())
                                 .arg(lanesInWords(experiment->laneCount())));
    };
    QObject::connect(parts.experiment, &ExperimentModel::changed, scores, invite);
    invite();
    return {.widget = scores,
            .takeRun = [scores, session = parts.session] { scores->setRecord(session->record()); },
            .refresh = [scores](bool isOver) { scores->refresh(isOver); }};
}

DockContent makeSummary(const DockParts& parts)
{
    auto* summary = new SummaryPanel(parts.curves);
    return {.widget = summary, .refreshWords = [summary] { summary->refresh(); }};
}

DockContent makeValues(const DockParts& parts)
{
    auto* values = new ValuesPanel(parts.curves, parts.window);
    return {.widget = values, .refresh = [values](bool isOver) { values->refresh(isOver); }};
}

InstrumentParts instrumentParts(const DockParts& parts)
{
    return {.measurements = parts.measurements, .subjects = parts.subjects, .curves = parts.curves};
}

/// What need not be there when the window is first seen.
DockContent deferred(const DockParts& parts, Deferred::Make make)
{
    return {.widget = new Deferred(std::move(make), parts.filling, parts.window)};
}

DockContent makeSharpness(const DockParts& parts)
{
    return deferred(parts, [of = instrumentParts(parts), history = parts.history](QWidget* parent) {
        return new SharpnessPanel(of, history, parent);
    });
}

DockContent makeNoise(const DockParts& parts)
{
    return deferred(parts,
                    [of = instrumentParts(parts)](QWidget* parent) { return new NoisePanel(of, parent); });
}

DockContent makeAverages(const DockParts& parts)
{
    const auto make = [of = instrumentParts(parts), experiment = parts.experiment](QWidget* parent) {
        return new AveragesPanel(of, experiment, parent);
    };
    auto* room = new Deferred(make, parts.filling, parts.window);
    return {.widget = room, .setMask = [room](const Mask& mask) {
                static_cast<AveragesPanel*>(room->content())->setMask(mask);
            }};
}

/// A fork leaves the run where the crosshair stands.
DockContent makeRehearsal(const DockParts& parts)
{
    auto* rehearsal = new RehearsalPanel({.experiment = parts.experiment,
                                          .session = parts.session,
                                          .history = parts.history,
                                          .fork = parts.commands->action("fork"),
                                          .filling = parts.filling},
                                         parts.window);
    if (auto* runs = parts.window->findChild<RunsPanel*>()) {
        QObject::connect(runs->selection(), &RunsSelection::selected, rehearsal, &RehearsalPanel::setRuns);
    }
    QObject::connect(rehearsal, &RehearsalPanel::forkWanted, parts.window,
                     [window = parts.window, curves = parts.curves](store::RunId run, qint64 step,
                                                                    const RehearsedFork& rehearsed) {
                         curves->moveCrosshairTo(step);
                         curves->setCrosshairPinned(true);
                         if (auto* desk = window->findChild<HistoryDesk*>()) {
                             desk->forkAsRehearsed(run, rehearsed);
                         }
                     });
    return {.widget = rehearsal, .refreshWords = [rehearsal] { rehearsal->refresh(); }};
}

DockContent makeLandscape(const DockParts& parts)
{
    return deferred(parts, [of = instrumentParts(parts), history = parts.history](QWidget* parent) {
        auto* pages = new QTabWidget(parent);
        pages->setObjectName("landscape/pages");
        pages->setDocumentMode(true);
        pages->addTab(new LandscapePanel(of, history, pages), translate("window", "Landscape"));
        pages->addTab(new BetweenPanel(of, history, pages), translate("window", "Between two ends"));
        return pages;
    });
}

DockContent makeRangeTest(const DockParts& parts)
{
    const RangeTestParts of{.instrument = instrumentParts(parts),
                            .experiment = parts.experiment,
                            .session = parts.session,
                            .history = parts.history};
    auto* room = new Deferred([of](QWidget* parent) { return new RangeTestPanel(of, parent); }, parts.filling,
                              parts.window);
    return {.widget = room, .setMask = [room](const Mask& mask) {
                static_cast<RangeTestPanel*>(room->content())->setMask(mask);
            }};
}

} // namespace

std::vector<Dock> declaredDocks()
{
    std::vector<Dock> docks{
        {.id = "experimentDock",
         .title = translate("window", "Experiment"),
         .command = "showExperiment",
         .menu = "panels",
         .area = Qt::LeftDockWidgetArea,
         .characters = 60,
         .make = makeForm},
        {.id = "lessonDock",
         .title = translate("window", "Lesson"),
         .command = "showLesson",
         .menu = "panels",
         .below = "experimentDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeLesson},
        {.id = "classDock",
         .title = translate("window", "Class"),
         .command = "showClass",
         .menu = "lesson",
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         .area = Qt::RightDockWidgetArea,
         .characters = 80,
         .lines = 38,
         .floats = true, // on the screen of who teaches
         .showing = Dock::Showing::WhenAsked,
         .make = makeClass},
        {.id = "lanesDock",
         .title = translate("window", "Lanes"),
         .command = "showLanes",
         .menu = "panels",
         .area = Qt::RightDockWidgetArea,
         .characters = 34,
         .make = makeLanes},
        {.id = "runsDock",
         .title = translate("window", "Runs"),
         .command = "showRuns",
         .menu = "panels",
         .behind = "scoreDock", // both are wide tables
         .showing = Dock::Showing::WithOtherRuns,
         .settings = "runs",
         .make = makeRuns},
        {.id = "boundaryDock",
         .title = translate("window", "Decision boundary"),
         .command = "showBoundary",
         .menu = "panels",
         .below = "lanesDock",
         .make = makeBoundary},
        {.id = "scoreDock",
         .title = translate("window", "Scores"),
         .command = "showScores",
         .menu = "panels",
         .area = Qt::BottomDockWidgetArea,
         .lines = 12,
         .make = makeScores},
        {.id = "summaryDock",
         .title = translate("window", "Summary"),
         .command = "showSummary",
         .menu = "panels",
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeSummary},
        {.id = "valuesDock",
         .title = translate("window", "Values"),
         .command = "showValues",
         .menu = "panels",
         .keys = QKeySequence(Qt::CTRL | Qt::Key_T),
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeValues},
        {.id = "rehearsalDock",
         .title = translate("window", "Plateau rehearsal"),
         .command = "showRehearsal",
         .menu = "panels",
         .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeRehearsal},
        {.id = "rangeTestDock",
         .title = translate("window", "Range test"),
         .command = "showRangeTest",
         .menu = "panels",
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeRangeTest},
        {.id = "sharpnessDock",
         .title = translate("window", "Sharpness"),
         .command = "showSharpness",
         .menu = "panels",
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeSharpness},
        {.id = "noiseDock",
         .title = translate("window", "Gradient noise"),
         .command = "showNoise",
         .menu = "panels",
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeNoise},
        {.id = "averagesDock",
         .title = translate("window", "Weight averages"),
         .command = "showAverages",
         .menu = "panels",
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeAverages},
        {.id = "landscapeDock",
         .title = translate("window", "Loss landscape"),
         .command = "showLandscape",
         .menu = "panels",
         .behind = "scoreDock",
         .showing = Dock::Showing::WhenAsked,
         .make = makeLandscape},
    };
    return docks;
}

} // namespace lrp::ui
