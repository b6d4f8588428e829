#include "core/fused/Network.h"
#include "core/update/Clip.h"
#include "core/update/Updater.h"

#include <cmath>
#include <cstring>
#include <functional>
#include <gtest/gtest.h>
#include <numeric>
#include <set>
#include <string>

/// Networks trained for some steps, and a digest of every loss and of the weights at the end. The digests are
/// those of every processor: they were the same with each instruction set of x86-64 and on arm64. Where a
/// change of the kernels moves them on purpose, fused::kArithmetic rises.
namespace
{

using namespace lrp;
using fused::Examples;
using fused::Network;
using model::Activation;
using model::Loss;

/// Generated in [−1, 1) without a function of the C library, whose last bits differ.
class Generated
{
public:
    float next()
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<float>(static_cast<std::int32_t>(m_state >> 40) - (1 << 23)) * 0x1p-23f;
    }
    std::vector<float> list(std::size_t n, float scale)
    {
        std::vector<float> numbers(n);
        for (float& number : numbers) {
            number = scale * next();
        }
        return numbers;
    }
    std::uint64_t bits() const { return m_state >> 33; }

private:
    std::uint64_t m_state = 1;
};

/// Source: Fowler, Noll & Vo, FNV-1a.
class Digest
{
public:
    template <class T>
    void add(const T* values, std::size_t n)
    {
        std::vector<unsigned char> bytes(n * sizeof(T));
        std::memcpy(bytes.data(), values, bytes.size());
        for (const unsigned char byte : bytes) {
            m_value = (m_value ^ byte) * 0x100000001b3U;
        }
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

struct Training {
    model::Model model;
    std::vector<std::int64_t> shape;
    std::int64_t outputs = 1;
    Loss loss = Loss::BinaryCrossEntropy;
    std::size_t batch = 16;
    std::size_t steps = 100;
    params::Json optimizer{{"type", "SGD"}, {"lr", 0.3}, {"momentum", 0.9}};
    double clip = 1e9; ///< of the gradient's norm
};

std::uint64_t digestOf(const Training& training)
{
    constexpr std::size_t kExamples = 300;
    const auto settings = optimizer::fromJson(training.optimizer, "").value();
    const auto network = Network::make(training.model, training.shape, training.outputs, training.loss,
                                       static_cast<std::int64_t>(training.batch));
    const auto size = static_cast<std::size_t>(network->parameterCount());
    const auto updater = update::makeUpdater<float>(settings, size);
    const std::int64_t width =
        std::accumulate(training.shape.begin(), training.shape.end(), std::int64_t{1}, std::multiplies<>());
    Generated numbers;
    const auto features = numbers.list(kExamples * static_cast<std::size_t>(width), 2.0f);
    auto weights = numbers.list(size, 0.3f);
    std::vector<float> gradient(size), targets(kExamples);
    std::vector<std::int64_t> classes(kExamples);
    for (std::size_t i = 0; i < kExamples; ++i) {
        const float y = numbers.next();
        targets[i] = training.loss == Loss::SquaredError ? y : static_cast<float>(y > 0.0f);
        classes[i] = static_cast<std::int64_t>(numbers.bits()) % training.outputs;
    }
    const Examples examples{features.data(), width, classes.data(), targets.data()};
    std::vector<std::int64_t> rows(training.batch);
    Digest digest;
    const auto evaluate = [&] {
        const double loss = network->lossAndGradient(weights.data(), gradient.data(), examples, rows);
        update::clipNorm(std::span(gradient), training.clip);
        digest.add(&loss, 1);
        return loss;
    };
    for (std::size_t step = 0; step < training.steps; ++step) {
        for (std::int64_t& row : rows) {
            numbers.next();
            row = static_cast<std::int64_t>(numbers.bits() % kExamples);
        }
        if (!updater->evaluates()) {
            evaluate();
        }
        updater->step(weights, gradient, optimizer::groupOf(settings), evaluate);
    }
    const fused::Evaluation end = network->evaluate(weights.data(), examples, 0, kExamples);
    digest.add(&end.lossSum, 1);
    digest.add(&end.right, 1);
    digest.add(weights.data(), weights.size());
    EXPECT_TRUE(std::isfinite(end.lossSum)); // else many errors would look alike
    return digest.value();
}

void expectDigest(const Training& training, std::uint64_t expected)
{
    EXPECT_EQ(digestOf(training), expected);
}

TEST(Canonical, EveryActivation)
{
    const std::pair<Activation, std::uint64_t> kCases[] = {{Activation::Tanh, 0x6e54f07601c6f0d9U},
                                                           {Activation::ReLU, 0xf64a9f701c8c3799U},
                                                           {Activation::Sigmoid, 0x754713f1f19a472cU},
                                                           {Activation::GELU, 0xfe6ca09bb3e59a7bU}};
    for (const auto& [activation, expected] : kCases) {
        SCOPED_TRACE(static_cast<int>(activation));
        expectDigest({.model = model::MLP{.activation = activation}, .shape = {2}}, expected);
    }
}

TEST(Canonical, WidthsAndBatchesThatFillNoRegister)
{
    expectDigest({.model = model::MLP{.hidden = {70, 33}, .activation = Activation::ReLU},
                  .shape = {37},
                  .loss = Loss::SquaredError,
                  .batch = 83,
                  .steps = 30,
                  .optimizer = {{"type", "SGD"}, {"lr", 0.01}}},
                 0xf2471ad4e2e3f7f2U);
    expectDigest({.model = model::MLP{.hidden = {300}, .activation = Activation::Tanh},
                  .shape = {5},
                  .outputs = 7,
                  .loss = Loss::CrossEntropy,
                  .batch = 290,
                  .steps = 20},
                 0x5c5ac64c56de3b37U);
}

TEST(Canonical, Convolutions)
{
    expectDigest({.model = model::LeNet{},
                  .shape = {1, 28, 28},
                  .outputs = 10,
                  .loss = Loss::CrossEntropy,
                  .batch = 100,
                  .steps = 6,
                  .optimizer = {{"type", "Adam"}, {"lr", 0.002}}},
                 0xe97e12d1ddb4372dU);
    expectDigest({.model = model::LeNet{},
                  .shape = {3, 13, 17},
                  .outputs = 4,
                  .loss = Loss::CrossEntropy,
                  .batch = 21,
                  .steps = 20,
                  .optimizer = {{"type", "SGD"}, {"lr", 0.05}}},
                 0x0d80b8a5139c0ad2U);
}

TEST(Canonical, EveryOptimizer)
{
    const std::pair<const char*, std::uint64_t> kCases[] = {
        {R"({"type": "SGD", "lr": 0.1, "momentum": 0.9, "nesterov": true, "weight_decay": 0.01})",
         0xb47424f427352b82U},
        {R"({"type": "Adam", "amsgrad": true, "weight_decay": 0.01})", 0x81fc2ba862907122U},
        {R"({"type": "AdamW"})", 0x3f9c55c919bbbd5fU},
        {R"({"type": "RMSprop", "centered": true, "momentum": 0.5})", 0x4c41c40de9dd5552U},
        {R"({"type": "RMSprop"})", 0x86763e9fb307123fU},
        {R"({"type": "Adagrad"})", 0x7ebdb2a10d29b1d9U},
        {R"({"type": "Adadelta"})", 0xaf6ebaa8bb42926cU},
        {R"({"type": "Adamax"})", 0x1c37f5af3c87df7aU},
        {R"({"type": "NAdam"})", 0x8ad06af9fe9c351cU},
        {R"({"type": "NAdam", "rule": "1.13"})", 0xe5d09226cf527e24U},
        {R"({"type": "RAdam"})", 0x012b5130597ed989U},
        {R"({"type": "Rprop"})", 0x5823b847b6ae48a3U},
        {R"({"type": "ASGD"})", 0xf234826e4fba1ba4U},
        {R"({"type": "SGDScheduleFree"})", 0x18c5aa81d585d166U},
        {R"({"type": "AdamWScheduleFree"})", 0xdfeeee9834b34c8bU},
        {R"({"type": "Prodigy"})", 0x782866db63a3e119U},
        {R"({"type": "LBFGS", "lr": 0.1, "max_iter": 4})", 0x9825b52fc5c9de1fU},
        {R"({"type": "LBFGS", "line_search_fn": "strong_wolfe", "max_iter": 4})", 0x8d25107b26b3102eU},
    };
    std::set<std::string> names;
    for (const auto& [text, expected] : kCases) {
        SCOPED_TRACE(text);
        const auto settings = params::Json::parse(text);
        names.insert(settings.at("type").get<std::string>());
        expectDigest({.model = model::Linear{},
                      .shape = {30},
                      .outputs = 10,
                      .loss = Loss::CrossEntropy,
                      .batch = 64,
                      .steps = 40,
                      .optimizer = settings,
                      .clip = 0.5},
                     expected);
    }
    for (const params::Entry& entry : optimizer::entries()) {
        EXPECT_TRUE(names.contains(entry.id)) << entry.id;
    }
}

} // namespace
