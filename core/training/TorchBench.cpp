#include "core/training/detail/TorchBench.h"

#include "core/training/detail/LaneTrial.h"
#include "core/training/detail/Objective.h"
#include "core/training/detail/Seeds.h"

#include <algorithm>
#include <ATen/ops/cat.h>
#include <ATen/ops/from_blob.h>
#include <ATen/TensorOperators.h>
#include <c10/core/GradMode.h>
#include <cassert>
#include <functional>
#include <numeric>
#include <optional>

namespace lrp::training
{
namespace
{

/// Examples that go through a model together: what autograd keeps of them has to fit in memory.
constexpr std::size_t kChunk = 1024;

/// The problem's model with its weights at step 0.
FlatModel firstModelOf(const experiment::Problem& problem, const TrainingData& data)
{
    return buildModel(problem.model, data.inputShape, data.outputs, problem.init,
                      generatorFor(problem.seed, Purpose::Weights));
}

class TorchBench final : public LaneBench
{
public:
    TorchBench(const experiment::Problem& problem, std::shared_ptr<const TrainingData> data)
        : m_problem(problem)
        , m_data(std::move(data))
        , m_model(firstModelOf(problem, *m_data))
        , m_objective(objectiveFor(problem, m_model, m_data, kChunk))
    {
    }

    Size size() const override
    {
        return {.weights = m_model.parameters.numel(),
                .trainExamples = m_data->trainX.size(0),
                .validationExamples = m_data->validX.size(0),
                .classes = m_data->classes};
    }

    /// Matrices by their rows, convolutions by their filters; what has one dimension are biases.
    std::vector<probe::ParameterBlock> parameters() const override
    {
        std::vector<probe::ParameterBlock> blocks;
        std::int64_t begin = 0;
        for (const std::vector<std::int64_t>& shape : m_model.shapes) {
            const std::int64_t count =
                std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
            const std::int64_t rows = shape.size() < 2 ? 0 : shape.front();
            blocks.push_back({.begin = begin, .rows = rows, .length = rows == 0 ? count : count / rows});
            begin += count;
        }
        return blocks;
    }

    std::shared_ptr<const std::vector<float>> points() const override { return m_data->points; }

    double loss(std::span<const float> w, probe::Rows rows) override
    {
        load(w);
        double sum = 0.0;
        inChunks(rows, [&](probe::Rows some) { sum += shareOf(some, rows) * m_objective->loss(some); });
        return sum;
    }

    double lossAndGradient(std::span<const float> w, probe::Rows rows, std::span<float> gradient) override
    {
        load(w);
        assert(gradient.size() == w.size());
        const std::span<const float> g = m_model.g();
        double sum = 0.0;
        inChunks(rows, [&](probe::Rows some) {
            const double share = shareOf(some, rows);
            sum += share * m_objective->lossAndGradient(some);
            if (some.size() == rows.size()) {
                std::copy(g.begin(), g.end(), gradient.begin());
                return;
            }
            if (some.data() == rows.data()) {
                std::fill(gradient.begin(), gradient.end(), 0.0F);
            }
            std::transform(
                gradient.begin(), gradient.end(), g.begin(), gradient.begin(),
                [by = static_cast<float>(share)](float all, float part) { return all + by * part; });
        });
        return sum;
    }

    probe::Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) override
    {
        assert(w.size() == m_model.x().size());
        return m_objective->judge(w, part, begin, end);
    }

    std::vector<float> shares(std::span<const float> w, std::span<const float> points) override
    {
        load(w);
        const c10::NoGradGuard noGrad;
        const std::int64_t features = m_data->inputShape.front();
        auto* values = const_cast<float*>(points.data()); // from_blob has no const form; nobody writes
        const at::Tensor batch = at::from_blob(
            values, {static_cast<std::int64_t>(points.size()) / features, features}, at::kFloat);
        const at::Tensor shares = sharesOf(m_model.forward(batch)).contiguous();
        return {shares.data_ptr<float>(), shares.data_ptr<float>() + shares.numel()};
    }

    const probe::Standing* standing() const override { return m_standing ? &*m_standing : nullptr; }
    void standAt(probe::Standing standing) override { m_standing = std::move(standing); }

    std::unique_ptr<probe::Trial> trial(std::int64_t another) override
    {
        return m_place ? std::make_unique<LaneTrial>(m_problem, m_data, *m_place, another) : nullptr;
    }

    void trainFrom(const experiment::Lane& lane, std::shared_ptr<const TrainerState> checkpoint,
                   std::int64_t scheduleStep) override
    {
        m_place = placeOf(m_problem, *m_data, lane, std::move(checkpoint), scheduleStep);
    }

    void clear() override
    {
        m_standing.reset();
        m_place.reset();
    }

    std::vector<float> firstWeights() const override
    {
        const FlatModel model = firstModelOf(m_problem, *m_data);
        return {model.x().begin(), model.x().end()};
    }

private:
    void load(std::span<const float> w)
    {
        const std::span<float> x = m_model.x();
        assert(w.size() == x.size());
        std::copy(w.begin(), w.end(), x.begin());
    }

    template <class Use>
    static void inChunks(probe::Rows rows, Use&& use)
    {
        for (std::size_t at = 0; at < rows.size(); at += kChunk) {
            use(rows.subspan(at, std::min(kChunk, rows.size() - at)));
        }
    }

    static double shareOf(probe::Rows some, probe::Rows all)
    {
        return static_cast<double>(some.size()) / static_cast<double>(all.size());
    }

    /// The share of each class, [points, classes].
    at::Tensor sharesOf(const at::Tensor& outputs) const
    {
        if (m_data->loss != Loss::BinaryCrossEntropy) {
            return outputs.softmax(1);
        }
        const auto one = outputs.sigmoid();
        return at::cat({1.0 - one, one}, 1);
    }

    experiment::Problem m_problem;
    std::shared_ptr<const TrainingData> m_data;
    std::optional<TrialPlace> m_place;
    FlatModel m_model;
    std::unique_ptr<Objective> m_objective;
    std::optional<probe::Standing> m_standing;
};

} // namespace

std::unique_ptr<LaneBench> makeBench(const experiment::Problem& problem,
                                     std::shared_ptr<const TrainingData> data)
{
    return std::make_unique<TorchBench>(problem, std::move(data));
}

} // namespace lrp::training
