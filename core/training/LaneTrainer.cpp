#include "core/training/detail/LaneTrainer.h"

#include "core/experiment/Plan.h"
#include "core/training/detail/Seeds.h"

#include <chrono>
#include <cmath>

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
    , m_model(buildModel(experiment.problem.model, m_data->inputShape, m_data->outputs,
                         experiment.problem.init, generatorFor(experiment.problem.seed, Purpose::Weights)))
    , m_optimizer(buildOptimizer(m_lane.optimizer, m_model->parameters()))
    , m_groups{optimizer::groupOf(m_lane.optimizer)}
    , m_scheduler(
          schedule::makeScheduler(experiment::scheduleIn(m_lane, shape, "/schedule").value(), m_groups))
{
    m_optimizer->write(m_groups.front());
}

bool LaneTrainer::step(const std::stop_token& stopping)
{
    if (m_step == 0) {
        m_record.status = engine::LaneStatus::Running;
        if (!evaluate(stopping)) {
            return false;
        }
    }
    const Batch batch = nextBatch();
    double loss = kNaN;
    {
        const Stopwatch timer(m_record.trainNanoseconds);
        m_optimizer->torch().zero_grad();
        const torch::Tensor value = lossOf(m_data->loss, m_model->forward(batch.x), batch.y);
        loss = value.item<double>();
        m_optimizer->read(m_groups.front());
        if (std::isfinite(loss)) {
            value.backward();
            m_optimizer->torch().step();
        }
    }
    const auto& group = m_groups.front();
    const double momentum = group.momentum ? *group.momentum : group.beta1.value_or(kNaN);
    m_record.samples.append({.step = m_step, .lr = group.lr, .loss = loss, .momentum = momentum});
    if (!std::isfinite(loss)) {
        return end(engine::LaneStatus::Diverged);
    }
    ++m_step;
    m_record.steps = m_step;
    m_sinceEvaluation.add(loss, batch.y.size(0));
    m_sinceTick.add(loss, batch.y.size(0));
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

LaneTrainer::Batch LaneTrainer::nextBatch()
{
    const std::int64_t inEpoch = m_step % m_shape.stepsPerEpoch;
    if (inEpoch == 0) {
        m_order = torch::randperm(m_shape.trainExamples, m_orderGenerator, torch::kLong);
    }
    const std::int64_t begin = inEpoch * m_batchSize;
    const torch::Tensor chosen =
        m_order.narrow(0, begin, std::min(m_batchSize, m_shape.trainExamples - begin));
    return {m_data->trainX.index_select(0, chosen), m_data->trainY.index_select(0, chosen)};
}

bool LaneTrainer::evaluate(const std::stop_token& stopping)
{
    const torch::NoGradGuard noGrad;
    double lossSum = 0.0;
    std::int64_t right = 0;
    const std::int64_t n = m_data->validX.size(0);
    for (std::int64_t begin = 0; begin < n; begin += kEvaluationBatch) {
        if (stopping.stop_requested()) {
            return false;
        }
        const std::int64_t count = std::min(kEvaluationBatch, n - begin);
        const torch::Tensor y = m_data->validY.narrow(0, begin, count);
        const torch::Tensor outputs = m_model->forward(m_data->validX.narrow(0, begin, count));
        lossSum += lossOf(m_data->loss, outputs, y).item<double>() * static_cast<double>(count);
        right += m_data->loss == Loss::SquaredError ? 0 : countRight(m_data->loss, outputs, y);
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
    m_optimizer->write(m_groups.front());
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
    torch::Tensor shares = m_model->forward(grid);
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
