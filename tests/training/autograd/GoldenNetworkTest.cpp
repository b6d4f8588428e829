#include "core/probe/Sharpness.h"
#include "core/training/detail/TorchBench.h"
#include "tests/support/Folders.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <numeric>

/// A network 2-3-1 with its full Hessian in double precision, recorded in tests/golden/analysis, against the
/// bench and the probe.
namespace lrp::training
{
namespace
{

using params::Json;

Json recorded()
{
    std::ifstream file(test::goldenFolder() + "/analysis/stability.json");
    for (const Json& spec : Json::parse(file)) {
        if (spec.at("what") == "network") {
            return spec;
        }
    }
    return {};
}

template <class Number>
std::vector<Number> listOf(const Json& json)
{
    return json.get<std::vector<Number>>();
}

/// ‖a − b‖ / ‖b‖
double distance(const std::vector<float>& a, const std::vector<double>& b)
{
    double difference = 0.0;
    double length = 0.0;
    for (std::size_t i = 0; i < b.size(); ++i) {
        difference += std::pow(static_cast<double>(a[i]) - b[i], 2.0);
        length += b[i] * b[i];
    }
    return std::sqrt(difference / length);
}

class GoldenNetwork : public testing::TestWithParam<experiment::TrainingEngine>
{
protected:
    GoldenNetwork()
    {
        experiment::Problem problem;
        problem.model = model::MLP{.hidden = {3}, .activation = model::Activation::Tanh};
        problem.engine = GetParam();
        auto dataset = std::make_shared<dataset::Dataset>();
        dataset->shape = {2};
        dataset->classes = 2;
        for (const Json& point : m_spec.at("points")) {
            dataset->features.push_back(point.at(0).get<float>());
            dataset->features.push_back(point.at(1).get<float>());
        }
        for (const double label : listOf<double>(m_spec.at("labels"))) {
            dataset->labels.push_back(std::lround(label));
        }
        dataset->features.insert(dataset->features.end(), {0.0F, 0.0F}); // to validate, which nobody does
        dataset->labels.push_back(0);
        dataset->validationExamples = 1;
        const auto shape = experiment::shapeFor(problem, {.examples = 9, .validationExamples = 1});
        m_bench = makeBench(problem, makeTrainingData(dataset, problem, shape));
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }

    const Json m_spec = recorded();
    std::unique_ptr<LaneBench> m_bench;
    std::array<std::int64_t, 8> m_rows{};
    const std::vector<float> m_weights = listOf<float>(m_spec.at("weights"));
};

TEST_P(GoldenNetwork, HasItsGradientAndItsProducts)
{
    ASSERT_EQ(m_bench->size().trainExamples, 8);
    std::vector<float> gradient(m_weights.size());
    EXPECT_NEAR(m_bench->lossAndGradient(m_weights, m_rows, gradient), m_spec.at("loss").get<double>(), 1e-6);
    EXPECT_LT(distance(gradient, listOf<double>(m_spec.at("gradient"))), 1e-5);
    std::vector<float> product(m_weights.size());
    m_bench->hessianVector(m_weights, listOf<float>(m_spec.at("v")), m_rows, product);
    EXPECT_LT(distance(product, listOf<double>(m_spec.at("hv"))), 3e-4);
}

// P is that of RMSprop whose squares are those of the recorded scale.
TEST_P(GoldenNetwork, HasItsSharpness)
{
    probe::Standing standing{.now = {.lr = 0.1, .momentum = 0.0}, .memory = {}};
    for (const double scale : listOf<double>(m_spec.at("scale"))) {
        standing.memory.vectors["square_avg"].push_back(static_cast<float>(scale * scale));
    }
    m_bench->standAt(standing);
    const auto subject = std::make_shared<const probe::Subject>(
        probe::Subject{.optimizer = optimizer::RMSprop{.eps = 0.0}, .batchSize = 8});
    probe::Progress progress;
    const auto answer =
        probe::Sharpness{.subject = subject}.answer(*m_bench, {.step = 1, .values = m_weights}, progress);
    const auto* found = answer->as<probe::Curvature>();
    const auto top = m_spec.at("top").get<double>();
    EXPECT_NEAR(found->largest, top, 3e-4 * top);
    EXPECT_NEAR(found->least, m_spec.at("eigenvalues").at(0).get<double>(),
                1e-3); // larger in size than `top`
    const auto seen = m_spec.at("preconditioned").get<double>();
    EXPECT_NEAR(found->curvature, seen, 1e-3 * seen);
    EXPECT_NEAR(found->ratio(), 0.1 * seen / 2.0, 1e-4);
    const auto along = m_spec.at("batch_sharpness_all").get<double>();
    EXPECT_NEAR(found->batchSharpness, along, 1e-3 * along);
}

INSTANTIATE_TEST_SUITE_P(Both, GoldenNetwork,
                         testing::Values(experiment::TrainingEngine::Fused,
                                         experiment::TrainingEngine::Autograd),
                         [](const auto& instance) {
                             return instance.param == experiment::TrainingEngine::Fused ? "Fused"
                                                                                        : "Autograd";
                         });

} // namespace
} // namespace lrp::training
