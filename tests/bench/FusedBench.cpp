#include "core/fused/Network.h"

#include <benchmark/benchmark.h>
#include <numeric>
#include <random>

namespace
{

using namespace lrp;

struct Case {
    const char* name;
    model::Model model;
    std::vector<std::int64_t> inputShape;
    std::int64_t outputs;
    model::Loss loss;
    std::int64_t batch;
    double multiplications; ///< by weights, of one example going forward
    double backward;        ///< multiplications going backward
};

/// Loss and gradient of one batch, and how many floating-point operations (two a multiplication) a second.
void lossAndGradient(benchmark::State& state, const Case* subject)
{
    const auto network = fused::Network::make(subject->model, subject->inputShape, subject->outputs,
                                              subject->loss, subject->batch);
    const std::int64_t width = std::accumulate(subject->inputShape.begin(), subject->inputShape.end(),
                                               std::int64_t{1}, std::multiplies<>());
    std::mt19937 random(1);
    std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
    const auto draw = [&](std::int64_t n, float scale) {
        std::vector<float> values(static_cast<std::size_t>(n));
        for (float& value : values) {
            value = scale * uniform(random);
        }
        return values;
    };
    constexpr std::int64_t kExamples = 2000;
    const auto features = draw(kExamples * width, 1.0f);
    const auto parameters = draw(network->parameterCount(), 0.1f);
    std::vector<float> gradient(parameters.size()), targets(kExamples);
    std::vector<std::int64_t> classes(kExamples), order(kExamples);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        classes[i] = static_cast<std::int64_t>(i) % subject->outputs;
        targets[i] = static_cast<float>(i % 2);
    }
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    const fused::Examples examples{features.data(), width, classes.data(), targets.data()};
    std::size_t at = 0;
    const auto batch = static_cast<std::size_t>(subject->batch);
    for (auto _ : state) {
        benchmark::DoNotOptimize(network->lossAndGradient(parameters.data(), gradient.data(), examples,
                                                          std::span(order).subspan(at, batch)));
        at = at + 2 * batch <= order.size() ? at + batch : 0;
    }
    state.counters["flop/s"] = benchmark::Counter(2.0 * static_cast<double>(subject->batch) *
                                                      (subject->multiplications + subject->backward),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}

const Case kCases[] = {
    {"preset MLP 2-16-16-1, batch 16",
     model::MLP{},
     {2},
     1,
     model::Loss::BinaryCrossEntropy,
     16,
     304,
     304 + 272},
    {"MLP 784-256-128-10, batch 128",
     model::MLP{.hidden = {256, 128}, .activation = model::Activation::ReLU},
     {784},
     10,
     model::Loss::CrossEntropy,
     128,
     234'752,
     234'752 + 34'048},
    {"LeNet 1x28x28, batch 256",
     model::LeNet{},
     {1, 28, 28},
     10,
     model::Loss::CrossEntropy,
     256,
     117'600 + 240'000 + 58'920,
     117'600 + 2 * 240'000 + 2 * 58'920},
};

const bool registered = [] {
    for (const Case& subject : kCases) {
        benchmark::RegisterBenchmark(subject.name, lossAndGradient, &subject);
    }
    return true;
}();

} // namespace
