#include "ui/history/ForkDesk.h"

#include "core/experiment/Plan.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/fork/ForkStrip.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

using store::RunId;

namespace
{

/// Of the update after the checkpoint, unless a metric decides.
std::optional<double> plannedRate(const ForkContext& context)
{
    const auto plan = experiment::plan(context.parent, context.shape, "/schedule", context.scheduleStep);
    const auto place = static_cast<std::size_t>(std::max<std::int64_t>(context.step - plan.firstStep, 0));
    return !plan.dependsOnMetric && place < plan.rates.size() ? std::optional(plan.rates[place])
                                                              : std::nullopt;
}

} // namespace

ForkDesk::ForkDesk(const HistoryParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectStrip();
    connect(m_parts.keeper, &DocumentKeeper::checkpointsFound, this, &ForkDesk::find);
    connect(m_parts.keeper, &DocumentKeeper::forked, this,
            [this](const std::shared_ptr<engine::Record>& record) {
                if (std::exchange(m_isStarting, false)) {
                    m_parts.strip->dismiss();
                }
                m_parts.session->join(record);
            });
    connect(m_parts.history, &History::replaced, this, [this] {
        m_asked.reset();
        m_rates.forget();
        m_parts.strip->dismiss();
    });
}

void ForkDesk::connectStrip()
{
    connect(m_parts.strip, &ForkStrip::forkWanted, this, &ForkDesk::start);
    connect(m_parts.strip, &ForkStrip::previewChanged, this, &ForkDesk::show);
    connect(m_parts.keeper, &DocumentKeeper::failed, this, [this] {
        if (std::exchange(m_isStarting, false)) {
            m_parts.strip->refuse();
        }
    });
}

void ForkDesk::ask(RunId run, std::optional<RehearsedFork> rehearsed)
{
    m_asked = run;
    m_rehearsed = std::move(rehearsed);
    m_rates.forget(); // of the same run too: the crosshair may stand elsewhere now
    m_parts.keeper->findCheckpoints(run);
}

/// Checkpoints are asked for to snap the crosshair to, too: then nobody wants the strip.
void ForkDesk::find(RunId id, const std::vector<std::int64_t>& checkpoints)
{
    if (m_parts.curves->isCrosshairPinned()) { // else it was let go of meanwhile
        m_parts.curves->setSnapSteps(checkpoints);
    }
    const store::Run* run = m_parts.history->find(id);
    if (m_asked != id || run == nullptr) {
        return;
    }
    if (checkpoints.empty()) {
        m_asked.reset();
        m_parts.messages->showMessage(
            tr("%1 has no checkpoint yet to fork from; one comes every 2 % of the run.")
                .arg(QString::fromStdString(run->name)));
        return;
    }
    const std::int64_t total = m_parts.history->shapeOf(*run).totalSteps;
    const std::int64_t wanted =
        std::min(m_parts.curves->crosshair().value_or(run->steps), std::max<std::int64_t>(total - 1, 0));
    const auto after = std::upper_bound(checkpoints.begin(), checkpoints.end(), wanted);
    const std::int64_t step = after == checkpoints.begin() ? checkpoints.front() : *(after - 1);
    ForkContext context = contextOf(*run, step);
    if (step != wanted) {
        //: %2 is a count of steps: "1,500 steps"
        context.warning = (step < wanted ? tr("The nearest checkpoint is at step %1, %2 earlier.")
                                         : tr("The nearest checkpoint is at step %1, %2 later."))
                              .arg(counted(step), stepsText(std::abs(wanted - step)));
    }
    if (const auto rate = measuredRate(*run, step)) {
        context.rate = *rate;
        open(id, context);
        return;
    }
    // The run has stopped there and not made that update yet. Planning it takes a while where it is long.
    later(
        QThreadPool::globalInstance(), this, m_rates.next(), [context] { return plannedRate(context); },
        [this, id, context, last = lastRate(*run)](const std::optional<double>& rate) {
            ForkContext whole = context;
            whole.rate = rate.value_or(last);
            open(id, whole);
        });
}

/// What is being chosen there already stays.
void ForkDesk::open(RunId run, const ForkContext& context)
{
    if (m_asked != run) {
        return; // meanwhile another one was asked for
    }
    m_asked.reset();
    if (m_parts.strip->isVisible() && m_run == run && !context.rehearsed &&
        m_parts.strip->selection().context().step == context.step) {
        m_parts.strip->focusCurrent();
        return;
    }
    m_run = run;
    m_isStarting = false;
    m_parts.strip->open(context);
}

void ForkDesk::start(std::int64_t step, const std::vector<experiment::Lane>& lanes)
{
    m_isStarting = true;
    m_parts.keeper->fork(m_run, step, lanes, QString::fromStdString(lettersInUse()));
}

void ForkDesk::show(const std::vector<ChosenFork>& forks)
{
    m_preview.clear();
    for (const ChosenFork& fork : forks) {
        if (fork.plan) {
            m_preview.push_back({.letter = fork.lane.letter,
                                 .name = QString::fromStdString(fork.lane.name),
                                 .plan = fork.plan});
        }
    }
    Q_EMIT previewChanged();
}

ForkContext ForkDesk::contextOf(const store::Run& run, std::int64_t step) const
{
    ForkContext context{.parent = m_parts.history->laneOf(run),
                        .colour = run.colour,
                        .shape = m_parts.history->shapeOf(run),
                        .scheduleStep = run.scheduleStep,
                        .step = step,
                        .past = pastRates(run, step),
                        .taken = lettersInUse(),
                        .rehearsed = m_rehearsed};
    context.parent.letter = run.letter;
    context.parent.name = run.name;
    return context;
}

/// The rate of the update that follows the checkpoint.
std::optional<double> ForkDesk::measuredRate(const store::Run& run, std::int64_t step) const
{
    const auto samples = m_parts.history->samples(run.id);
    if (!samples || samples->samples.size() == 0) {
        return std::nullopt;
    }
    const auto place =
        static_cast<std::size_t>(std::max<std::int64_t>(step - samples->samples.firstStep(), 0));
    return place < samples->samples.size() ? std::optional(samples->samples.lr(place)) : std::nullopt;
}

/// What is nearest to the next rate of a run that a metric leads.
double ForkDesk::lastRate(const store::Run& run) const
{
    const auto samples = m_parts.history->samples(run.id);
    const std::size_t size = samples ? samples->samples.size() : 0;
    return size > 0 ? samples->samples.lr(size - 1)
                    : optimizer::baseLr(m_parts.history->laneOf(run).optimizer);
}

/// Some hundred rates of the run and its ancestors before `step`.
std::vector<double> ForkDesk::pastRates(const store::Run& run, std::int64_t step) const
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
std::string ForkDesk::lettersInUse() const
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

} // namespace lrp::ui
