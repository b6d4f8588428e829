#include "ui/history/HistoryDesk.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/history/BendDesk.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/ForkDesk.h"
#include "ui/history/RunsPanel.h"
#include "ui/history/RunsSelection.h"
#include "ui/history/ShownRuns.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <QAction>
#include <QtConcurrent>
#include <set>

namespace lrp::ui
{

using store::RunId;

HistoryDesk::HistoryDesk(const HistoryParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_forks(new ForkDesk(parts, this))
    , m_bends(new BendDesk(parts, this))
{
    connectDocument();
    connectForks();
    connect(m_parts.history, &History::shownChanged, this, &HistoryDesk::showCurves);
    connect(m_parts.history, &History::referencesChanged, this, &HistoryDesk::showReferences);
    connect(m_parts.runs, &RunsPanel::resumeWanted, this, &HistoryDesk::resume);
    connect(m_parts.history, &History::replaced, this, &HistoryDesk::forgetRuns);
}

/// What was known of the runs of another document.
void HistoryDesk::forgetRuns()
{
    m_plans.clear();
    m_offered.reset();
    m_chosen.reset();
    Q_EMIT forkableChanged();
}

void HistoryDesk::connectForks()
{
    connect(m_parts.experiment, &ExperimentModel::selectionChanged, this, &HistoryDesk::chooseLane);
    connect(m_parts.session, &SessionController::runStarted, this,
            [this] { chooseLane(m_parts.experiment->selectedLane()); });
    connect(m_parts.runs->selection(), &RunsSelection::selected, this,
            [this](const std::vector<RunId>& runs) {
                if (runs.size() == 1) {
                    choose(runs.front());
                }
            });
    connect(m_parts.runs, &RunsPanel::forkWanted, this, [this](RunId run) {
        m_chosen = run;
        m_forks->ask(run);
    });
    connect(m_bends, &BendDesk::curvesChanged, this, &HistoryDesk::showCurves);
    connect(m_bends, &BendDesk::replacementOffered, this, &HistoryDesk::fork);
    connect(m_bends, &BendDesk::stateChanged, this, &HistoryDesk::forkableChanged);
    connect(m_parts.session, &SessionController::placesChanged, this, [this] {
        chooseLane(m_parts.experiment->selectedLane());
        showCurves();
    });
    connect(m_forks, &ForkDesk::previewChanged, this, &HistoryDesk::showCurves);
    connect(m_parts.curves, &CurvesView::crosshairPinned, this, [this](bool pinned) {
        if (pinned && m_chosen) {
            m_parts.keeper->findCheckpoints(*m_chosen);
        } else if (!pinned) {
            m_parts.curves->setSnapSteps({});
        }
    });
}

void HistoryDesk::keep(const std::shared_ptr<engine::Record>& record, bool isRace)
{
    m_offered.reset();
    if (isRace && !m_isGoingOn && !m_parts.session->isFurtherSeed()) {
        m_parts.keeper->forgetResume(); // an answer on its way would take the place of what was just started
    }
    if (isRace && !m_parts.session->isFurtherSeed()) {
        hideOtherRaces(*record);
    }
    if (isRace && m_parts.keeper->isReadOnly()) {
        m_parts.messages->showMessage(
            tr("This run is kept in a new document. %1").arg(m_parts.keeper->whyReadOnly()));
        m_parts.keeper->begin();
    }
    m_parts.keeper->keep(record, isRace ? m_parts.session->seedsLeft() : 0,
                         isRace && m_parts.session->isFurtherSeed());
    for (const auto& lane : record->lanes()) {
        if (const auto run = m_parts.history->runOf(lane.get()); run && !isRace) {
            planFork(*run);
        }
    }
}

/// Lanes of the form are what its runs are, and may be replaced; forks are none of them.
void HistoryDesk::goOn(const std::shared_ptr<engine::Record>& record, const std::vector<RunId>& runs,
                       int seedsLeft)
{
    std::vector<const store::Run*> known;
    for (const RunId id : runs) {
        if (const store::Run* run = m_parts.history->find(id)) {
            known.push_back(run);
        }
    }
    if (known.size() < runs.size()) { // some were deleted meanwhile: the others go on without them
        if (!known.empty()) {
            m_parts.keeper->resume(known.front()->race);
        }
        return;
    }
    const store::RaceId race = known.empty() ? 0 : known.front()->race;
    if (!known.empty() && known.front()->parent) {
        m_parts.session->join(record);
    } else {
        m_parts.experiment->editExperiment(tr("Settings of the resumed race"), record->experiment());
        m_resumed = runs;
        m_isGoingOn = true;
        m_parts.session->goOn(record, seedsLeft);
        m_isGoingOn = false;
        m_resumed.clear();
        resumeBent(race);
    }
    m_parts.history->setShown(runs, true);
}

/// A race has the plots to itself, but for ghosts and, when it was resumed, its forks.
void HistoryDesk::hideOtherRaces(const engine::Record& race)
{
    std::set<RunId> own;
    for (const RunId run : m_resumed) {
        const auto family = m_parts.history->familyOf(run);
        own.insert(family.begin(), family.end());
    }
    for (const auto& lane : race.lanes()) {
        if (const auto run = m_parts.history->runOf(lane.get())) {
            own.insert(*run);
        }
    }
    std::vector<RunId> others;
    for (const store::Run& run : m_parts.history->runs()) {
        if (run.isShown && !m_parts.history->isGhost(run.id) && !own.contains(run.id)) {
            others.push_back(run.id);
        }
    }
    m_parts.history->setShown(others, false);
}

/// A race takes the place of the one that is under way; forks may join it.
void HistoryDesk::resume(store::RaceId race)
{
    const auto& runs = m_parts.history->runs();
    const bool isOfForks = std::any_of(
        runs.begin(), runs.end(), [race](const store::Run& run) { return run.race == race && run.parent; });
    if (!isOfForks) {
        m_parts.session->stop();
    }
    m_parts.keeper->resume(race);
}

/// What took the places of the race's lanes and has not come to its end goes on with them.
void HistoryDesk::resumeBent(store::RaceId race)
{
    for (const store::RaceId bent : m_parts.history->bentOf(race)) {
        m_parts.keeper->resume(bent);
    }
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
    Q_EMIT forkableChanged();
}

void HistoryDesk::choose(RunId run)
{
    m_chosen = run;
    Q_EMIT forkableChanged();
    if (m_parts.curves->isCrosshairPinned()) {
        m_parts.keeper->findCheckpoints(run);
    }
}

std::optional<char> HistoryDesk::forkable() const
{
    const store::Run* run = m_chosen ? m_parts.history->find(*m_chosen) : nullptr;
    return run != nullptr ? std::optional(run->letter) : std::nullopt;
}

void HistoryDesk::fork()
{
    if (m_chosen) {
        m_forks->ask(*m_chosen);
    }
}

void HistoryDesk::forkAsRehearsed(RunId run, const RehearsedFork& rehearsed)
{
    m_chosen = run;
    m_forks->ask(run, rehearsed);
}

/// A fork's planned rates take a while where many steps are left.
void HistoryDesk::planFork(RunId id)
{
    const store::Run& run = *m_parts.history->find(id);
    const auto parent = run.parent ? m_parts.history->find(*run.parent) : nullptr;
    if (parent == nullptr) {
        return;
    }
    later(
        QThreadPool::globalInstance(), this, m_parts.history->ticket(),
        [lane = m_parts.history->laneOf(run), shape = m_parts.history->shapeOf(*parent),
         from = run.scheduleStep]() -> PlanPtr {
            return std::make_shared<experiment::Plan>(experiment::plan(lane, shape, "/schedule", from));
        },
        [this, id](const PlanPtr& plan) {
            m_plans[id] = plan;
            showCurves();
        });
}

/// Of a fork, and of what stands in the place of a lane; nullptr of others.
PlanPtr HistoryDesk::planOf(const LaneCurve& curve) const
{
    const engine::LaneRecord* measured = measuredOf(curve, m_parts.session->record().get());
    const auto run = measured != nullptr ? m_parts.history->runOf(measured) : std::nullopt;
    const auto plan = run ? m_plans.find(*run) : m_plans.end();
    return plan != m_plans.end() ? plan->second : m_bends->planOf(measured);
}

void HistoryDesk::showCurves()
{
    ShownRuns shown =
        shownRuns(*m_parts.history, m_parts.experiment->curves(), m_parts.session->record().get());
    for (LaneCurve& curve : shown.lanes) {
        if (PlanPtr plan = planOf(curve)) {
            curve.plan = std::move(plan);
        }
    }
    const auto futures = m_bends->curves();
    shown.lanes.insert(shown.lanes.end(), futures.begin(), futures.end());
    cover(shown);
    shown.lanes.insert(shown.lanes.end(), m_forks->preview().begin(), m_forks->preview().end());
    m_parts.curves->setLanes(std::move(shown.lanes), m_parts.experiment->shape());
    m_parts.curves->setBands(std::move(shown.bands));
}

void HistoryDesk::setHidden(const channel::Hidden& hidden)
{
    m_hidden = hidden;
    showCurves();
    m_bends->leaveHidden();
}

/// Runs of other races, too, are told by the letter: a lane that ran before must not tell of the one that is
/// asked about.
void HistoryDesk::cover(ShownRuns& shown) const
{
    const auto isCovered = [this](char letter) {
        return m_hidden.isHidden(letter, kTrainingLoss) || m_hidden.isHidden(letter, kValidationLoss);
    };
    for (LaneCurve& lane : shown.lanes) {
        if (m_hidden.isHidden(lane.letter, kRate)) {
            lane.plan = noPlan();
            lane.statistics.reset();
            lane.hasMeasured = false;
            lane.covered.push_back(kRatePanel);
        }
        if (isCovered(lane.letter)) {
            lane.hasMeasured = false;
            lane.covered.push_back(kLossPanel);
        }
    }
    std::erase_if(shown.bands, [&](const SeedBand& band) {
        return isCovered(band.letter) || m_hidden.isHidden(band.letter, kRate);
    });
}

void HistoryDesk::showReferences()
{
    m_parts.curves->setReferences(referenceCurves(*m_parts.history));
}

} // namespace lrp::ui
