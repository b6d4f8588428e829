#include "ui/history/HistoryDesk.h"

#include "ui/fork/ForkOptions.h"
#include "ui/fork/ForkStrip.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/RunsCommands.h"
#include "ui/history/RunsPanel.h"
#include "ui/history/ShownRuns.h"
#include "ui/MessageBar.h"
#include "ui/models/ExperimentModel.h"
#include "ui/SessionController.h"

#include <algorithm>
#include <QAction>
#include <QLocale>
#include <QtConcurrent>

namespace lrp::ui
{

using store::RunId;

namespace
{

QString number(std::int64_t value)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(value));
}

} // namespace

HistoryDesk::HistoryDesk(const HistoryParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectDocument();
    connectForks();
    connect(m_parts.history, &History::shownChanged, this, &HistoryDesk::showCurves);
    connect(m_parts.history, &History::referencesChanged, this, &HistoryDesk::showReferences);
    connect(m_parts.runs, &RunsPanel::resumeWanted, this, &HistoryDesk::resume);
    enableFork();
}

void HistoryDesk::connectDocument()
{
    connect(m_parts.session, &SessionController::recordMade, this, &HistoryDesk::keep);
    connect(m_parts.session, &SessionController::continuationWanted, this, [this] {
        if (m_offered) {
            m_parts.keeper->resume(*m_offered);
        }
    });
    connect(m_parts.keeper, &DocumentKeeper::opened, this, &HistoryDesk::showDocument);
    connect(m_parts.keeper, &DocumentKeeper::continued, this,
            [this](const std::shared_ptr<engine::Record>& record) {
                m_parts.experiment->setExperiment(record->experiment());
                m_parts.session->run(record);
            });
    connect(m_parts.keeper, &DocumentKeeper::failed, m_parts.messages, &MessageBar::showIssues);
    connect(m_parts.keeper, &DocumentKeeper::problemChanged, this, [this](const QString& problem) {
        problem.isEmpty() ? m_parts.messages->showMessage(tr("Everything is saved again."))
                          : m_parts.messages->showMessage(problem);
    });
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this,
            [this] { m_parts.keeper->keepExperiment(m_parts.experiment->experiment()); });
}

void HistoryDesk::connectForks()
{
    connect(m_parts.experiment, &ExperimentModel::selectionChanged, this, &HistoryDesk::chooseLane);
    connect(m_parts.session, &SessionController::runStarted, this,
            [this] { chooseLane(m_parts.experiment->selectedLane()); });
    connect(m_parts.runs->commands(), &RunsCommands::selectionChanged, this,
            [this](const std::vector<RunId>& runs) {
                if (runs.size() == 1) {
                    choose(runs.front());
                }
            });
    connect(m_parts.runs, &RunsPanel::forkWanted, this, &HistoryDesk::askToFork);
    connect(m_parts.fork, &QAction::triggered, this, [this] {
        if (m_chosen) {
            askToFork(*m_chosen);
        }
    });
    connect(m_parts.keeper, &DocumentKeeper::checkpointsFound, this, &HistoryDesk::openStrip);
    connect(m_parts.curves, &CurvesView::crosshairPinned, this, [this](bool pinned) {
        if (pinned && m_chosen) {
            m_parts.keeper->findCheckpoints(*m_chosen);
        } else if (!pinned) {
            m_parts.curves->setSnapSteps({});
        }
    });
    connect(m_parts.strip, &ForkStrip::forkWanted, this,
            [this](std::int64_t step, const std::vector<experiment::Lane>& lanes) {
                m_parts.keeper->fork(*m_forkAsked, step, lanes, QString::fromStdString(lettersInUse()));
            });
    connect(m_parts.strip, &ForkStrip::previewChanged, this,
            [this](const std::vector<experiment::Lane>& lanes) {
                m_preview.clear();
                for (const experiment::Lane& lane : lanes) {
                    m_preview.push_back({.letter = lane.letter,
                                         .name = QString::fromStdString(lane.name),
                                         .plan = std::make_shared<experiment::Plan>(
                                             ui::planFork(lane, m_parts.strip->selection().context()))});
                }
                showCurves();
            });
    connect(m_parts.keeper, &DocumentKeeper::forked, this,
            [this](const std::shared_ptr<engine::Record>& record) {
                m_parts.strip->dismiss();
                m_parts.session->join(record);
            });
}

void HistoryDesk::keep(const std::shared_ptr<engine::Record>& record, bool isRace)
{
    m_offered.reset();
    if (isRace && !m_parts.session->isFurtherSeed()) {
        hideEarlierRaces();
    }
    if (isRace && m_parts.keeper->isReadOnly()) {
        m_parts.messages->showMessage(
            tr("This run is kept in a new document. %1").arg(m_parts.keeper->whyReadOnly()));
        m_parts.keeper->begin();
    }
    m_parts.keeper->keep(record);
    for (const auto& lane : record->lanes()) {
        if (const auto run = m_parts.history->runOf(lane.get()); run && !isRace) {
            planFork(*run);
        }
    }
}

/// A new race has the plots to itself, but for ghosts.
void HistoryDesk::hideEarlierRaces()
{
    std::vector<RunId> shown;
    for (const store::Run& run : m_parts.history->runs()) {
        if (run.isShown && !m_parts.history->isGhost(run.id)) {
            shown.push_back(run.id);
        }
    }
    m_parts.history->setShown(shown, false);
}

void HistoryDesk::showDocument(const store::Contents& contents,
                               const std::shared_ptr<const engine::Record>& latest, store::RaceId race)
{
    m_plans.clear();
    m_chosen.reset();
    m_parts.strip->dismiss();
    if (contents.experiment) {
        m_parts.experiment->setExperiment(*contents.experiment);
    } else if (latest) {
        m_parts.experiment->setExperiment(latest->experiment());
    }
    m_offered = race;
    m_parts.session->show(latest);
    if (latest) {
        m_parts.history->setSamples(race, *latest);
        chooseLane(m_parts.experiment->selectedLane());
    }
    if (m_parts.keeper->isReadOnly()) {
        m_parts.messages->showMessage(
            tr("%1 This window only reads it; what is started here is kept in a new document.")
                .arg(m_parts.keeper->whyReadOnly()));
    }
    m_parts.runs->setReadOnly(m_parts.keeper->isReadOnly());
    showCurves();
    Q_EMIT documentShown();
}

void HistoryDesk::resume(store::RaceId race)
{
    m_parts.session->stop();
    m_parts.keeper->resume(race);
}

void HistoryDesk::chooseLane(int lane)
{
    const auto& record = m_parts.session->record();
    const engine::LaneRecord* measured = nullptr;
    for (std::size_t i = 0; record && i < record->lanes().size(); ++i) {
        if (record->lanes()[i]->letter == m_parts.experiment->laneLetter(lane)) {
            measured = record->lanes()[i].get();
        }
    }
    m_chosen = measured == nullptr ? std::nullopt : m_parts.history->runOf(measured);
    enableFork();
}

void HistoryDesk::choose(RunId run)
{
    m_chosen = run;
    enableFork();
    if (m_parts.curves->isCrosshairPinned()) {
        m_parts.keeper->findCheckpoints(run);
    }
}

void HistoryDesk::enableFork()
{
    const bool possible = m_chosen && !m_parts.keeper->isReadOnly();
    m_parts.fork->setEnabled(possible);
    m_parts.fork->setToolTip(
        possible ? tr("Leave %1 where the crosshair stands, with other schedules or optimizers (Ctrl+B)")
                       .arg(QChar(m_parts.history->find(*m_chosen)->letter))
                 : tr("Needs a run of this document: press Start, then put the crosshair on a moment of it"));
}

void HistoryDesk::askToFork(RunId run)
{
    m_forkAsked = run;
    m_chosen = run;
    m_parts.keeper->findCheckpoints(run);
}

void HistoryDesk::openStrip(RunId id, const std::vector<std::int64_t>& checkpoints)
{
    m_parts.curves->setSnapSteps(checkpoints);
    const store::Run* run = m_parts.history->find(id);
    if (m_forkAsked != id || run == nullptr || m_parts.strip->isVisible()) {
        return;
    }
    const std::int64_t total = m_parts.history->shapeOf(*run).totalSteps;
    const std::int64_t wanted =
        std::min(m_parts.curves->crosshair().value_or(run->steps), std::max<std::int64_t>(total - 1, 0));
    const auto after = std::upper_bound(checkpoints.begin(), checkpoints.end(), wanted);
    if (checkpoints.empty()) {
        m_parts.messages->showMessage(
            tr("%1 has no checkpoint yet to fork from; one comes every 2 % of the run.")
                .arg(QString::fromStdString(run->name)));
        return;
    }
    const std::int64_t step = after == checkpoints.begin() ? checkpoints.front() : *(after - 1);
    ForkContext context = contextOf(*run, step);
    if (step != wanted) {
        context.warning = tr("The nearest checkpoint is at step %1, %2 steps %3.")
                              .arg(number(step), number(std::abs(wanted - step)),
                                   step < wanted ? tr("earlier") : tr("later"));
    }
    m_parts.strip->open(context);
}

ForkContext HistoryDesk::contextOf(const store::Run& run, std::int64_t step) const
{
    ForkContext context{.parent = m_parts.history->laneOf(run),
                        .colour = run.colour,
                        .shape = m_parts.history->shapeOf(run),
                        .scheduleStep = run.scheduleStep,
                        .step = step,
                        .past = pastRates(run, step),
                        .taken = lettersInUse()};
    context.parent.letter = run.letter;
    context.parent.name = run.name;
    context.rate = rateAt(run, context);
    return context;
}

/// The rate of the update that follows the checkpoint. Where the run has stopped there, it has not made that
/// update yet, but the plan tells unless a metric decides.
double HistoryDesk::rateAt(const store::Run& run, const ForkContext& context) const
{
    const auto samples = m_parts.history->samples(run.id);
    const std::size_t size = samples ? samples->samples.size() : 0;
    const auto place = static_cast<std::size_t>(
        std::max<std::int64_t>(context.step - (size > 0 ? samples->samples.firstStep() : 0), 0));
    if (place < size) {
        return samples->samples.lr(place);
    }
    const auto plan = experiment::plan(context.parent, context.shape, "/schedule", context.scheduleStep);
    const auto planned = static_cast<std::size_t>(std::max<std::int64_t>(context.step - plan.firstStep, 0));
    if (!plan.dependsOnMetric && planned < plan.rates.size()) {
        return plan.rates[planned];
    }
    return size > 0 ? samples->samples.lr(size - 1) : optimizer::baseLr(context.parent.optimizer);
}

/// Some hundred rates of the run and its ancestors before `step`.
std::vector<double> HistoryDesk::pastRates(const store::Run& run, std::int64_t step) const
{
    constexpr std::int64_t kMost = 240;
    std::vector<double> rates;
    const auto samples = m_parts.history->samples(run.id);
    for (std::int64_t i = 0; samples && i < std::min(step, kMost); ++i) {
        const std::int64_t t = step <= kMost ? i : i * step / kMost;
        const engine::LaneRecord* lane = samples.get();
        while (lane->beginning.parent && t < lane->beginning.forkStep) {
            lane = lane->beginning.parent.get();
        }
        const auto place = static_cast<std::size_t>(t - lane->samples.firstStep());
        if (place < lane->samples.size()) {
            rates.push_back(lane->samples.lr(place));
        }
    }
    return rates;
}

/// Of the lanes of the form and the runs that are shown.
std::string HistoryDesk::lettersInUse() const
{
    std::string letters;
    for (int lane = 0; lane < m_parts.experiment->laneCount(); ++lane) {
        letters += m_parts.experiment->laneLetter(lane);
    }
    for (const store::Run& run : m_parts.history->runs()) {
        if (run.isShown) {
            letters += run.colour;
        }
    }
    return letters;
}

/// A fork's planned rates take a while where many steps are left.
void HistoryDesk::planFork(RunId id)
{
    const store::Run& run = *m_parts.history->find(id);
    const auto parent = run.parent ? m_parts.history->find(*run.parent) : nullptr;
    if (parent == nullptr) {
        return;
    }
    QtConcurrent::run([lane = m_parts.history->laneOf(run), shape = m_parts.history->shapeOf(*parent),
                       from = run.scheduleStep]() -> PlanPtr {
        return std::make_shared<experiment::Plan>(experiment::plan(lane, shape, "/schedule", from));
    }).then(this, [this, id](const PlanPtr& plan) {
        m_plans[id] = plan;
        showCurves();
    });
}

void HistoryDesk::showCurves()
{
    ShownRuns shown =
        shownRuns(*m_parts.history, m_parts.experiment->curves(), m_parts.session->record().get());
    for (LaneCurve& curve : shown.lanes) {
        const auto run = curve.run ? m_parts.history->runOf(curve.run.get()) : std::nullopt;
        if (const auto plan = run ? m_plans.find(*run) : m_plans.end(); plan != m_plans.end()) {
            curve.plan = plan->second;
        }
    }
    shown.lanes.insert(shown.lanes.end(), m_preview.begin(), m_preview.end());
    m_parts.curves->setLanes(std::move(shown.lanes), m_parts.experiment->shape());
    m_parts.curves->setBands(std::move(shown.bands));
}

void HistoryDesk::showReferences()
{
    m_parts.curves->setReferences(referenceCurves(*m_parts.history));
}

} // namespace lrp::ui
