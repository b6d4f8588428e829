#include "core/training/detail/LaneTrainer.h"

#include "core/experiment/Plan.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"
#include "core/training/detail/Clipping.h"
#include "core/training/detail/WeightAverage.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace lrp::training
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kCheckpoints = 50; ///< in a run: one every 2 % of it

/// Adds the time it lives to a counter.
class Stopwatch
{
public:
    explicit Stopwatch(std::atomic<std::int64_t>& counter)
        : m_counter(counter)
    {
    }
    ~Stopwatch()
    {
        m_counter +=
            std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - m_start)
                .count();
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    std::atomic<std::int64_t>& m_counter;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// What a trainer takes from the experiment. A lane that has ended is only looked at, so it gets a schedule
/// and an optimizer that can always be made: the files of its own may be gone, and rules change.
experiment::Lane laneFor(const experiment::Experiment& experiment, std::size_t lane,
                         const engine::LaneRecord& record)
{
    return engine::hasEnded(record.status) ? experiment::Lane{} : experiment.lanes[lane];
}

} // namespace

LaneTrainer::LaneTrainer(const experiment::Experiment& experiment, std::size_t lane,
                         const experiment::Shape& shape, std::shared_ptr<const TrainingData> data,
                         engine::LaneRecord& record)
    : m_lane(laneFor(experiment, lane, record))
    , m_shape(shape)
    , m_batchSize(experiment.problem.batchSize)
    , m_data(std::move(data))
    , m_record(record)
    , m_order(experiment.problem.seed, shape.trainExamples)
    , m_model(buildModel(experiment.problem.model, m_data->inputShape, m_data->outputs,
                         experiment.problem.init, generatorFor(experiment.problem.seed, Purpose::Weights)))
    , m_objective(objectiveFor(experiment.problem, m_model, m_data, experiment.problem.batchSize))
    , m_updater(update::makeUpdater<float>(m_lane.optimizer, m_model.x().size()))
    , m_average(averageOf(m_lane, shape, m_model.x().size()))
    , m_groups{optimizer::groupOf(m_lane.optimizer)}
    , m_scheduler(beginSchedule())
    , m_again([this] { return std::exchange(m_isLossNew, false) ? m_loss : lossAndGradient(); })
    , m_checkpointEvery(std::max<std::int64_t>(shape.totalSteps / kCheckpoints, 1))
    , m_twoWeights(experiment.problem)
    , m_recordsNorms(experiment.problem.channels == experiment::Channels::All)
    , m_keepsStretches(m_recordsNorms || m_twoWeights.areTrained())
{
    const bool isEnded = engine::hasEnded(record.status);
    if (m_keepsStretches && !isEnded) {
        record.stretches.begin(record.beginning.forkStep, engine::StretchColumns::lengthFor(shape.totalSteps),
                               m_twoWeights.recorded(m_recordsNorms));
    }
    const engine::CheckpointPtr& checkpoint = record.beginning.checkpoint;
    if (isEnded) {
        if (checkpoint) {
            standAt(*checkpoint);
        }
    } else if (checkpoint) {
        goOnFrom(record.beginning);
    } else {
        m_record.events.put(
            engine::eventNow(engine::EventKind::Note, 0,
                             translate("training", "Computed by %1.").arg(m_objective->arithmetic())));
    }
    copyWeightsIfAsked();
}

std::unique_ptr<schedule::Scheduler> LaneTrainer::beginSchedule()
{
    const auto inTicks = experiment::scheduleIn(
        m_lane, experiment::remainder(m_shape, m_record.beginning.scheduleStep), "/schedule");
    try {
        return schedule::makeScheduler(inTicks.value(), m_groups);
    } catch (const schedule::ScheduleError& error) { // the end of this lane, not of the race
        m_raisedAtOnce = error.what();
        return schedule::makeScheduler(schedule::Schedule(), m_groups);
    }
}

bool LaneTrainer::step(const std::stop_token& stopping)
{
    m_record.status = engine::LaneStatus::Running;
    if (!m_raisedAtOnce.empty()) {
        throw schedule::ScheduleError(m_raisedAtOnce);
    }
    if ((m_owesEvaluation || m_step == m_shape.totalSteps) && !settle(stopping)) {
        return false;
    }
    const schedule::Group& group = m_groups.front();
    bool diverges = false;
    {
        const Stopwatch timer(m_record.trainNanoseconds);
        m_batch = nextBatch();
        m_loss = lossAndGradient();
        m_isLossNew = true;
        diverges = !std::isfinite(m_loss) || m_twoWeights.haveLeft(m_model.x());
        if (!diverges) {
            update();
        }
    }
    const double momentum = group.momentum ? *group.momentum : group.beta1.value_or(kNaN);
    keep({.step = m_step, .lr = group.lr, .loss = m_loss, .momentum = momentum});
    if (diverges) {
        return end(engine::LaneStatus::Diverged);
    }
    ++m_step;
    if (m_keepsStretches && m_step % m_record.stretches.length() == 0) {
        keepStretch();
    }
    copyWeightsIfAsked();
    m_record.steps = std::max<std::int64_t>(m_record.steps, m_step);
    m_sinceEvaluation.add(m_loss, static_cast<std::int64_t>(m_batch.size()));
    m_sinceTick.add(m_loss, static_cast<std::int64_t>(m_batch.size()));
    m_owesEvaluation = m_step % m_shape.evaluateEvery == 0 || m_step == m_shape.totalSteps;
    if (!settle(stopping)) {
        return false;
    }
    if (m_step % m_checkpointEvery == 0) {
        keepCheckpoint(engine::Checkpoint::Reason::Regular);
    }
    return true;
}

void LaneTrainer::update()
{
    const schedule::Group& group = m_groups.front();
    Measured measured;
    if (m_recordsNorms) {
        measured.squares = m_updater->measuredStep(m_model.x(), m_model.g(), group, m_again);
    } else {
        m_updater->step(m_model.x(), m_model.g(), group, m_again);
    }
    if (m_average) {
        m_average->take(m_step + 1, m_model.x());
    }
    if (m_keepsStretches) {
        measured.weights = m_twoWeights.measured(m_model.x());
        m_stretch.take(measured);
    }
}

void LaneTrainer::keepStretch()
{
    if (m_stretch.state().updates == 0) {
        return;
    }
    engine::StretchColumns& kept = m_record.stretches;
    const std::size_t place = kept.placeOf(m_step - 1);
    const engine::StretchColumns::Values values = m_stretch.finish();
    while (kept.size() < place) { // what a document has lost
        engine::StretchColumns::Values lost;
        lost.fill(std::numeric_limits<float>::quiet_NaN());
        if (!kept.append(m_step, lost)) {
            return;
        }
    }
    if (kept.size() == place) { // else it was measured before a break
        kept.append(m_step, values);
    }
}

bool LaneTrainer::settle(const std::stop_token& stopping)
{
    if (m_owesEvaluation) {
        if (!evaluate(stopping)) {
            return false;
        }
        m_owesEvaluation = false;
        if (m_step > 0 &&
            (!std::isfinite(m_lastEvaluation.validationLoss) || m_twoWeights.haveLeft(m_model.x()))) {
            return end(engine::LaneStatus::Diverged);
        }
    }
    if (m_step == m_shape.totalSteps) {
        return end(engine::LaneStatus::Finished);
    }
    if (m_step == m_freshAt) { // what is measured here belongs to the schedule before
        m_evaluationIsNew = false;
    } else if (m_step > 0) {
        tick();
    }
    return true;
}

void LaneTrainer::keep(const engine::Sample& sample)
{
    const auto place = static_cast<std::size_t>(m_step - m_record.beginning.forkStep);
    if (place >= m_record.samples.size()) {
        m_record.samples.append(sample);
        return;
    }
    const double before = m_record.samples.loss(place);
    const auto now = static_cast<double>(static_cast<float>(sample.loss));
    if (!m_differs && before != now && !(std::isnan(before) && std::isnan(now))) {
        m_differs = true;
        m_record.events.put(engine::eventNow(
            engine::EventKind::Note, m_step,
            translate("training", "This machine rounds differently from the one before: from here on "
                                  "the run is not the very same.")));
    }
}

std::span<const std::int64_t> LaneTrainer::nextBatch()
{
    if (!isInEpoch()) {
        m_order.draw();
    }
    const std::int64_t begin = m_step % m_shape.stepsPerEpoch * m_batchSize;
    return m_order.order().subspan(
        static_cast<std::size_t>(begin),
        static_cast<std::size_t>(std::min(m_batchSize, m_shape.trainExamples - begin)));
}

double LaneTrainer::lossAndGradient()
{
    const double loss = m_objective->lossAndGradient(m_batch);
    m_twoWeights.addNoise(m_model.g(), m_step);
    clip(m_lane, m_model.g());
    return loss;
}

bool LaneTrainer::evaluate(const std::stop_token& stopping)
{
    const std::int64_t n = m_data->validX.size(0);
    const auto found = judgeAll(*m_objective, evaluatedWeights(), Part::Validation, n, stopping);
    const std::span<const float> mean = m_average ? m_average->mean() : std::span<const float>();
    const auto ofMean = mean.empty() ? std::optional(Judgement{.lossSum = kNaN})
                                     : judgeAll(*m_objective, mean, Part::Validation, n, stopping);
    if (!found || !ofMean) {
        return false;
    }
    const auto count = static_cast<double>(n);
    const auto accuracyOf = [&](const Judgement& judgement) {
        return hasClasses(m_data->loss) ? static_cast<double>(judgement.right) / count : kNaN;
    };
    m_lastEvaluation = {.step = m_step,
                        .trainingLoss = m_sinceEvaluation.value(),
                        .validationLoss = found->lossSum / count,
                        .accuracy = accuracyOf(*found),
                        .averageLoss = ofMean->lossSum / count,
                        .averageAccuracy = mean.empty() ? kNaN : accuracyOf(*ofMean)};
    const std::size_t known = m_record.evaluations.size();
    if (known == 0 || m_record.evaluations[known - 1].step < m_step) { // else measured before a break
        m_record.evaluations.append(m_lastEvaluation);
    }
    m_sinceEvaluation = {};
    m_evaluationIsNew = m_step > 0;
    return true;
}

void LaneTrainer::tick()
{
    if (!experiment::ticksAfter(m_step, m_lane.tick, m_shape)) {
        return;
    }
    if (schedule::needsMetric(m_lane.schedule)) {
        const double before = m_groups.front().lr;
        reportMetric();
        if (m_groups.front().lr < before) {
            m_record.events.put(engine::eventNow(engine::EventKind::PlateauCut, m_step,
                                                 translate("training", "rate %1 → %2")
                                                     .arg(params::shortest(before))
                                                     .arg(params::shortest(m_groups.front().lr))));
        }
    } else {
        m_scheduler->step(m_groups);
    }
    m_sinceTick = {};
}

void LaneTrainer::reportMetric()
{
    if (m_lane.metric == experiment::Metric::TrainingLoss) {
        m_scheduler->report(m_groups, m_sinceTick.value());
    } else if (m_evaluationIsNew) { // an old value reported again would count as no improvement
        m_evaluationIsNew = false;
        const bool loss = m_lane.metric == experiment::Metric::ValidationLoss;
        m_scheduler->report(m_groups, loss ? m_lastEvaluation.validationLoss : m_lastEvaluation.accuracy);
    }
}

bool LaneTrainer::end(engine::LaneStatus status)
{
    keepStretch();
    if (status == engine::LaneStatus::Finished) {
        keepCheckpoint(engine::Checkpoint::Reason::End);
    } else {
        m_record.events.put(engine::eventNow(engine::EventKind::Diverged, m_step));
    }
    m_record.status = status;
    return false;
}

std::span<const float> LaneTrainer::evaluatedWeights() const
{
    const std::span<const float> evaluated = m_updater->evaluated();
    return evaluated.empty() ? std::span<const float>(m_model.x()) : evaluated;
}

void LaneTrainer::copyWeights()
{
    const std::span<const float> used = evaluatedWeights();
    m_record.snapshots.put(std::make_shared<probe::Weights>(
        probe::Weights{.step = m_step, .values = {used.begin(), used.end()}}));
}

} // namespace lrp::training
