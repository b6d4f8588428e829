#include "core/training/detail/TorchBench.h"

#include <ATen/ATen.h>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <random>
#include <torch/csrc/autograd/autograd.h>

/// The bench against autograd of the same formula, written down once more: losses, gradients, and products
/// with the Hessian by differentiating twice.
namespace lrp::training
{
namespace
{

using at::Tensor;

/// Classes of points, or of images of 14 by 14, at random.
std::shared_ptr<const dataset::Dataset> randomData(std::vector<std::int64_t> shape, std::int64_t classes)
{
    constexpr std::int64_t kExamples = 60;
    std::mt19937 random(5);
    std::normal_distribution<float> normal;
    auto data = std::make_shared<dataset::Dataset>();
    data->shape = std::move(shape);
    data->classes = classes;
    for (std::int64_t i = 0; i < kExamples; ++i) {
        data->labels.push_back(static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(classes)));
        for (std::int64_t j = 0; j < data->featuresPerExample(); ++j) {
            data->features.push_back(normal(random));
        }
    }
    return data;
}

/// Takes the parameters of one layer after another from a flat vector.
class Flat
{
public:
    explicit Flat(Tensor all)
        : m_all(std::move(all))
    {
    }
    Tensor take(std::vector<std::int64_t> shape)
    {
        const std::int64_t count =
            std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>{});
        m_begin += count;
        return m_all.narrow(0, m_begin - count, count).view(shape);
    }
    Tensor linear(const Tensor& x, std::int64_t outputs)
    {
        const Tensor weight = take({outputs, x.size(1)});
        return at::linear(x, weight, take({outputs}));
    }
    Tensor convolution(const Tensor& x, std::int64_t outputs, std::int64_t padding)
    {
        const Tensor weight = take({outputs, x.size(1), 5, 5});
        return at::max_pool2d(at::relu(at::conv2d(x, weight, take({outputs}), 1, padding)), 2);
    }

private:
    Tensor m_all;
    std::int64_t m_begin = 0;
};

struct Case {
    const char* name;
    model::Model model;
    std::vector<std::int64_t> shape;
    std::int64_t classes;
    Tensor (*forward)(const Tensor& w, const Tensor& x);
    bool isSmooth; ///< else the difference of gradients has kinks in it, which no second derivative knows
};

std::vector<Case> cases()
{
    return {{"MLP",
             model::MLP{.hidden = {5, 4}},
             {2},
             2,
             [](const Tensor& w, const Tensor& x) {
                 Flat flat(w);
                 const Tensor first = at::tanh(flat.linear(x, 5));
                 const Tensor second = at::tanh(flat.linear(first, 4));
                 return flat.linear(second, 1);
             },
             true},
            {"linear",
             model::Linear{},
             {6},
             3,
             [](const Tensor& w, const Tensor& x) { return Flat(w).linear(x, 3); },
             true},
            {"LeNet",
             model::LeNet{},
             {1, 14, 14},
             3,
             [](const Tensor& w, const Tensor& x) {
                 Flat flat(w);
                 const Tensor first = flat.convolution(x, 6, 2);
                 const Tensor pooled = flat.convolution(first, 16, 0).flatten(1);
                 const Tensor wide = at::relu(flat.linear(pooled, 120));
                 return flat.linear(at::relu(flat.linear(wide, 84)), 3);
             },
             false}};
}

double distance(std::span<const float> a, const Tensor& b)
{
    const Tensor ours = at::from_blob(const_cast<float*>(a.data()), {b.numel()});
    return ((ours - b).norm() / b.norm()).item<double>();
}

/// (g(w + hv) - g(w - hv)) / 2h in double precision, with the step that the bench takes.
Tensor differenceOf(const Case& one, const TrainingData& data, const Tensor& rows, const Tensor& w,
                    const Tensor& v)
{
    const Tensor x = data.trainX.index_select(0, rows).to(at::kDouble);
    const Tensor y = data.trainY.index_select(0, rows);
    const double h = 1e-3 * (1.0 + w.norm().item<double>()) / v.norm().item<double>();
    const auto gradientAt = [&](double by) {
        const Tensor at = (w.to(at::kDouble) + by * v.to(at::kDouble)).set_requires_grad(true);
        return torch::autograd::grad({lossOf(data.loss, one.forward(at, x), y)}, {at})[0];
    };
    return ((gradientAt(h) - gradientAt(-h)) / (2.0 * h)).to(at::kFloat);
}

class TorchBenches : public testing::TestWithParam<experiment::TrainingEngine>
{
};

TEST_P(TorchBenches, AgreeWithAutogradOnLossGradientAndHessian)
{
    for (const Case& one : cases()) {
        SCOPED_TRACE(one.name);
        experiment::Problem problem;
        problem.model = one.model;
        problem.engine = GetParam();
        const auto dataset = randomData(one.shape, one.classes);
        const auto shape = experiment::shapeFor(problem, {.examples = dataset->examples()});
        const auto data = makeTrainingData(dataset, problem, shape);
        const auto bench = makeBench(problem, data);
        const std::int64_t n = bench->size().weights;
        ASSERT_EQ(bench->size().trainExamples, 48);
        ASSERT_EQ(bench->size().validationExamples, 12);

        at::manual_seed(3);
        const Tensor w = (0.15 * at::randn({n})).set_requires_grad(true);
        const Tensor v = at::randn({n});
        const std::vector<std::int64_t> rows{0, 1, 2, 3, 5, 8, 13, 21, 34, 47, 5, 1};
        const auto chosen = at::tensor(rows);
        const Tensor outputs = one.forward(w, data->trainX.index_select(0, chosen));
        const Tensor loss = lossOf(data->loss, outputs, data->trainY.index_select(0, chosen));
        const Tensor gradient = torch::autograd::grad({loss}, {w}, {}, true, /*create_graph=*/true)[0];
        const Tensor product = one.isSmooth ? torch::autograd::grad({(gradient * v).sum()}, {w})[0]
                                            : differenceOf(one, *data, chosen, w.detach(), v);

        const std::span<const float> at(w.data_ptr<float>(), static_cast<std::size_t>(n));
        const std::span<const float> along(v.data_ptr<float>(), static_cast<std::size_t>(n));
        std::vector<float> ours(static_cast<std::size_t>(n));
        EXPECT_NEAR(bench->loss(at, rows), loss.item<double>(), 1e-6);
        EXPECT_NEAR(bench->lossAndGradient(at, rows, ours), loss.item<double>(), 1e-6);
        EXPECT_LT(distance(ours, gradient.detach()), 1e-5);
        bench->hessianVector(at, along, rows, ours);
        EXPECT_LT(distance(ours, product), 1e-3);

        const Tensor all = lossOf(data->loss, one.forward(w, data->trainX), data->trainY);
        EXPECT_NEAR(bench->judge(at, probe::Part::Training, 0, 48).lossSum, 48.0 * all.item<double>(), 1e-4);
        const Tensor unseen = lossOf(data->loss, one.forward(w, data->validX), data->validY);
        EXPECT_NEAR(bench->judge(at, probe::Part::Validation, 0, 12).lossSum, 12.0 * unseen.item<double>(),
                    1e-4);
    }
}

/// More rows than go through a model at once are the same mean; directional derivatives are differences.
TEST_P(TorchBenches, TakeAsManyRowsAsThereAre)
{
    experiment::Problem problem;
    problem.engine = GetParam();
    const auto dataset = randomData({2}, 2);
    const auto data =
        makeTrainingData(dataset, problem, experiment::shapeFor(problem, {.examples = dataset->examples()}));
    const auto bench = makeBench(problem, data);
    const auto n = static_cast<std::size_t>(bench->size().weights);
    std::vector<float> w(n), v(n), few(n), many(n);
    std::mt19937 random(9);
    std::normal_distribution<float> normal(0.0F, 0.3F);
    for (std::size_t i = 0; i < n; ++i) {
        w[i] = normal(random);
        v[i] = normal(random);
    }
    std::vector<std::int64_t> rows(48);
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<std::int64_t> often;
    for (int i = 0; i < 50; ++i) { // 2,400 rows
        often.insert(often.end(), rows.begin(), rows.end());
    }
    EXPECT_NEAR(bench->loss(w, often), bench->loss(w, rows), 1e-6);
    EXPECT_NEAR(bench->lossAndGradient(w, often, many), bench->lossAndGradient(w, rows, few), 1e-6);
    double slope = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        EXPECT_NEAR(many[i], few[i], 1e-6);
        slope += static_cast<double>(few[i]) * static_cast<double>(v[i]);
    }
    constexpr float kBy = 0.01F;
    std::vector<float> ahead = w, behind = w;
    for (std::size_t i = 0; i < n; ++i) {
        ahead[i] += kBy * v[i];
        behind[i] -= kBy * v[i];
    }
    const double difference = (bench->loss(ahead, rows) - bench->loss(behind, rows)) / (2.0 * kBy);
    EXPECT_NEAR(slope, difference, 1e-3);
}

INSTANTIATE_TEST_SUITE_P(Both, TorchBenches,
                         testing::Values(experiment::TrainingEngine::Fused,
                                         experiment::TrainingEngine::Autograd),
                         [](const auto& instance) {
                             return instance.param == experiment::TrainingEngine::Fused ? "Fused"
                                                                                        : "Autograd";
                         });

} // namespace
} // namespace lrp::training
