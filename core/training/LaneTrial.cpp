#include "core/training/detail/LaneTrial.h"

#include "core/experiment/Plan.h"
#include "core/text/Translate.h"
#include "core/training/detail/Clipping.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace lrp::training
{
namespace
{

/// Of the run that a lane of the problem makes with these data.
experiment::Shape shapeOf(const experiment::Problem& problem, const TrainingData& data)
{
    const std::int64_t validation = data.validX.size(0);
    return experiment::shapeFor(
        problem, {.examples = data.trainX.size(0) + validation, .validationExamples = validation});
}

/// The lane's group at the first update of its highest planned rate. Where there is no plan (a schedule that
/// listens, lengths that come to nothing legal), as its optimizer begins.
schedule::Group groupAtPeak(const TrialPlace& place)
{
    schedule::Group peak = optimizer::groupOf(place.lane.optimizer);
    const experiment::Plan plan = experiment::plan(place.lane, place.shape, "/schedule", place.scheduleStep);
    if (plan.dependsOnMetric || plan.momentums.empty()) {
        return peak;
    }
    const auto highest = std::ranges::max_element(plan.rates) - plan.rates.begin();
    (peak.momentum ? peak.momentum : peak.beta1) = plan.momentums[static_cast<std::size_t>(highest)];
    return peak;
}

/// The rule of a Schedule-Free optimizer multiplies the rate while it warms up: of a ladder's rates none
/// would be the one that is applied.
template <class ScheduleFree>
void dropWarmUp(experiment::Lane& lane)
{
    if (const auto* settings = lane.optimizer.as<ScheduleFree>()) {
        ScheduleFree without = *settings;
        without.warmupSteps = 0;
        lane.optimizer = without;
    }
}

experiment::Lane withoutWarmUp(experiment::Lane lane)
{
    dropWarmUp<optimizer::SGDScheduleFree>(lane);
    dropWarmUp<optimizer::AdamWScheduleFree>(lane);
    return lane;
}

experiment::Problem withSeed(experiment::Problem problem, std::int64_t seed)
{
    problem.seed = seed;
    return problem;
}

} // namespace

TrialPlace placeOf(const experiment::Problem& problem, const TrainingData& data, const experiment::Lane& lane,
                   std::shared_ptr<const TrainerState> checkpoint, std::int64_t scheduleStep)
{
    TrialPlace place{.lane = withoutWarmUp(lane),
                     .checkpoint = std::move(checkpoint),
                     .scheduleStep = scheduleStep,
                     .shape = shapeOf(problem, data)};
    if (place.checkpoint && (place.checkpoint->step < 0 || place.checkpoint->step > place.shape.totalSteps)) {
        throw std::runtime_error(translate("training", "The checkpoint is one of another network or run."));
    }
    place.group = groupAtPeak(place);
    return place;
}

LaneTrial::LaneTrial(const experiment::Problem& problem, std::shared_ptr<const TrainingData> data,
                     const TrialPlace& place, std::int64_t another)
    : m_problem(withSeed(problem, problem.seed + another))
    , m_lane(place.lane)
    , m_shape(place.shape)
    , m_order(m_problem.seed, place.shape.trainExamples)
    , m_model(buildModel(m_problem.model, data->inputShape, data->outputs, m_problem.init,
                         generatorFor(m_problem.seed, Purpose::Weights)))
    , m_objective(objectiveFor(m_problem, m_model, std::move(data), m_problem.batchSize))
    , m_updater(update::makeUpdater<float>(m_lane.optimizer, m_model.x().size()))
    , m_twoWeights(m_problem)
    , m_group(place.group)
{
    if (place.checkpoint) {
        goOnFrom(*place.checkpoint, another == 0);
    }
}

/// As a fork does: an optimizer's state that is another's is left, and the lane's begins anew at the weights
/// for use.
void LaneTrial::goOnFrom(const TrainerState& checkpoint, bool isOwn)
{
    if (checkpoint.weights.size() != m_model.x().size()) {
        throw std::runtime_error(translate("training", "The checkpoint is one of another network or run."));
    }
    const params::Issues misfits = m_updater->restore(checkpoint.optimizer);
    std::ranges::copy(misfits.empty() ? std::span<const float>(checkpoint.weights)
                                      : weightsForUse(checkpoint),
                      m_model.x().begin());
    m_step = checkpoint.step;
    const bool isInEpoch = m_step % m_shape.stepsPerEpoch != 0;
    if (isOwn) {
        m_order.restore(checkpoint.order, isInEpoch);
    } else if (isInEpoch) {
        m_order.draw();
    }
}

std::span<const std::int64_t> LaneTrial::nextBatch()
{
    if (m_step % m_shape.stepsPerEpoch == 0) {
        m_order.draw();
    }
    const std::int64_t begin = m_step % m_shape.stepsPerEpoch * m_problem.batchSize;
    return m_order.order().subspan(
        static_cast<std::size_t>(begin),
        static_cast<std::size_t>(std::min(m_problem.batchSize, m_shape.trainExamples - begin)));
}

double LaneTrial::step(double rate)
{
    const double loss = m_objective->lossAndGradient(nextBatch());
    if (m_twoWeights.haveLeft(m_model.x())) {
        return std::numeric_limits<double>::infinity();
    }
    if (!std::isfinite(loss)) {
        return loss;
    }
    m_twoWeights.addNoise(m_model.g(), m_step);
    clip(m_lane, m_model.g());
    m_group.lr = rate;
    m_updater->step(m_model.x(), m_model.g(), m_group, {});
    ++m_step;
    return loss;
}

} // namespace lrp::training
