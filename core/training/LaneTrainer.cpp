#include "core/training/detail/LaneTrainer.h"

#include "core/experiment/Plan.h"
#include "core/training/detail/Seeds.h"
#include "core/update/Clip.h"

#include <chrono>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace lrp::training
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kEvaluationBatch = 1000;

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

/// A permutation of 0 … n − 1, each equally likely: what torch.randperm draws, without an allocation.
void shuffle(std::vector<std::int64_t>& order, at::Generator& generator)
{
    auto* random = at::check_generator<at::CPUGeneratorImpl>(generator);
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        std::swap(order[i], order[i + random->random() % (order.size() - i)]);
    }
}

std::unique_ptr<Objective> makeObjective(const experiment::Problem& problem, const FlatModel& model,
                                         const std::shared_ptr<const TrainingData>& data)
{
    if (problem.engine == experiment::TrainingEngine::Autograd) {
        return autogradObjective(model, data, problem.batchSize);
    }
    auto fused = fusedObjective(problem.model, model, data, problem.batchSize);
    if (!fused && problem.engine == experiment::TrainingEngine::Fused) {
        throw std::runtime_error("the fused engine does not know this model");
    }
    return fused ? std::move(fused) : autogradObjective(model, data, problem.batchSize);
}

} // namespace

double LaneTrainer::Mean::value() const
{
    return examples > 0 ? sum / static_cast<double>(examples) : kNaN;
}

LaneTrainer::LaneTrainer(const experiment::Experiment& experiment, std::size_t lane,
                         const experiment::Shape& shape, std::shared_ptr<const TrainingData> data,
                         engine::LaneRecord& record)
    : m_lane(experiment.lanes[lane])
    , m_shape(shape)
    , m_batchSize(experiment.problem.batchSize)
    , m_data(std::move(data))
    , m_record(record)
    , m_orderGenerator(generatorFor(experiment.problem.seed, Purpose::BatchOrder))
    , m_order(static_cast<std::size_t>(shape.trainExamples))
    , m_model(buildModel(experiment.problem.model, m_data->inputShape, m_data->outputs,
                         experiment.problem.init, generatorFor(experiment.problem.seed, Purpose::Weights)))
    , m_objective(makeObjective(experiment.problem, m_model, m_data))
    , m_updater(update::makeUpdater<float>(m_lane.optimizer, m_model.x().size()))
    , m_groups{optimizer::groupOf(m_lane.optimizer)}
    , m_scheduler(
          schedule::makeScheduler(experiment::scheduleIn(m_lane, shape, "/schedule").value(), m_groups))
    , m_again([this] { return std::exchange(m_isLossNew, false) ? m_loss : lossAndGradient(); })
{
}

bool LaneTrainer::step(const std::stop_token& stopping)
{
    if (m_step == 0) {
        m_record.status = engine::LaneStatus::Running;
        if (!evaluate(stopping)) {
            return false;
        }
    }
    const schedule::Group& group = m_groups.front();
    {
        const Stopwatch timer(m_record.trainNanoseconds);
        m_batch = nextBatch();
        m_loss = lossAndGradient();
        m_isLossNew = true;
        if (std::isfinite(m_loss)) {
            m_updater->step(m_model.x(), m_model.g(), group, m_again);
        }
    }
    const double momentum = group.momentum ? *group.momentum : group.beta1.value_or(kNaN);
    m_record.samples.append({.step = m_step, .lr = group.lr, .loss = m_loss, .momentum = momentum});
    if (!std::isfinite(m_loss)) {
        return end(engine::LaneStatus::Diverged);
    }
    ++m_step;
    m_record.steps = m_step;
    m_sinceEvaluation.add(m_loss, static_cast<std::int64_t>(m_batch.size()));
    m_sinceTick.add(m_loss, static_cast<std::int64_t>(m_batch.size()));
    if (m_step % m_shape.evaluateEvery == 0 || m_step == m_shape.totalSteps) {
        if (!evaluate(stopping)) {
            return false;
        }
        if (!std::isfinite(m_lastEvaluation.validationLoss)) {
            return end(engine::LaneStatus::Diverged);
        }
    }
    if (m_step == m_shape.totalSteps) {
        return end(engine::LaneStatus::Finished);
    }
    tick();
    return true;
}

std::span<const std::int64_t> LaneTrainer::nextBatch()
{
    const std::int64_t inEpoch = m_step % m_shape.stepsPerEpoch;
    if (inEpoch == 0) {
        shuffle(m_order, m_orderGenerator);
    }
    const std::int64_t begin = inEpoch * m_batchSize;
    return std::span(m_order).subspan(
        static_cast<std::size_t>(begin),
        static_cast<std::size_t>(std::min(m_batchSize, m_shape.trainExamples - begin)));
}

double LaneTrainer::lossAndGradient()
{
    const double loss = m_objective->lossAndGradient(m_batch);
    switch (m_lane.clip) {
    case experiment::Clip::Norm:
        update::clipNorm(m_model.g(), m_lane.clipAt);
        break;
    case experiment::Clip::Value:
        update::clipValue(m_model.g(), m_lane.clipAt);
        break;
    case experiment::Clip::None:
        break;
    }
    return loss;
}

bool LaneTrainer::evaluate(const std::stop_token& stopping)
{
    double lossSum = 0.0;
    std::int64_t right = 0;
    const std::int64_t n = m_data->validX.size(0);
    for (std::int64_t begin = 0; begin < n; begin += kEvaluationBatch) {
        if (stopping.stop_requested()) {
            return false;
        }
        const Judgement part = m_objective->judge(begin, std::min(begin + kEvaluationBatch, n));
        lossSum += part.lossSum;
        right += part.right;
    }
    m_lastEvaluation = {.step = m_step,
                        .trainingLoss = m_sinceEvaluation.value(),
                        .validationLoss = lossSum / static_cast<double>(n),
                        .accuracy = m_data->loss == Loss::SquaredError
                                        ? kNaN
                                        : static_cast<double>(right) / static_cast<double>(n)};
    m_record.evaluations.append(m_lastEvaluation);
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
        reportMetric();
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
    m_record.status = status;
    return false;
}

std::shared_ptr<const engine::Boundary> LaneTrainer::boundary(int side)
{
    const torch::NoGradGuard noGrad;
    auto picture = std::make_shared<engine::Boundary>();
    const auto low = std::get<0>(torch::cat({m_data->trainX, m_data->validX}).min(0));
    const auto high = std::get<0>(torch::cat({m_data->trainX, m_data->validX}).max(0));
    const auto margin = (high - low) * 0.08;
    const auto at = [](const torch::Tensor& corner, int axis) { return corner[axis].item<double>(); };
    picture->step = m_step;
    picture->columns = picture->rows = side;
    picture->xMin = at(low - margin, 0);
    picture->xMax = at(high + margin, 0);
    picture->yMin = at(low - margin, 1);
    picture->yMax = at(high + margin, 1);
    const auto xs = torch::linspace(picture->xMin, picture->xMax, side);
    const auto ys = torch::linspace(picture->yMin, picture->yMax, side);
    const auto grid = torch::stack({xs.repeat({side}), ys.repeat_interleave(side)}, 1);
    torch::Tensor shares = m_model.net->forward(grid);
    if (m_data->loss == Loss::BinaryCrossEntropy) {
        const auto one = shares.sigmoid();
        shares = torch::cat({1.0 - one, one}, 1);
    } else {
        shares = shares.softmax(1);
    }
    const auto [best, which] = shares.topk(2, 1);
    const auto lead = (best.select(1, 0) - best.select(1, 1)).clamp(0.0, 0.999);
    const auto values = (which.select(1, 0).to(torch::kFloat) + lead).contiguous();
    picture->values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    picture->classes = static_cast<int>(m_data->classes);
    picture->points = m_data->points;
    picture->trainPoints = m_data->trainX.size(0);
    return picture;
}

} // namespace lrp::training
