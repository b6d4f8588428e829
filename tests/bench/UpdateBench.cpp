#include "core/update/Updater.h"

#include <benchmark/benchmark.h>

namespace
{

using namespace lrp;

constexpr std::size_t kParameters = 1'000'000;

/// Updates of a million floats; beside it bytes per second, each vector counted once for every time it is
/// read and once for every time it is written.
void step(benchmark::State& state, const optimizer::Optimizer& optimizer, std::int64_t bytesEach)
{
    const auto updater = update::makeUpdater<float>(optimizer, kParameters);
    const schedule::Group group = optimizer::groupOf(optimizer);
    std::vector<float> x(kParameters, 1.0F);
    const std::vector<float> g(kParameters, 0.01F);
    updater->step(x, g, group, {});
    for (auto _ : state) {
        updater->step(x, g, group, {});
        benchmark::DoNotOptimize(x.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(kParameters) * bytesEach);
}

/// a ← b + 3c over as many bytes: 12 for each element.
void triad(benchmark::State& state)
{
    const auto size = static_cast<std::size_t>(state.range(0)) * kParameters / 12;
    std::vector<float> a(size, 0.0F);
    const std::vector<float> b(size, 1.0F);
    const std::vector<float> c(size, 2.0F);
    for (auto _ : state) {
        for (std::size_t i = 0; i < size; ++i) {
            a[i] = b[i] + 3.0F * c[i];
        }
        benchmark::DoNotOptimize(a.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size) * 12);
}

constexpr std::int64_t kAdamBytes = 28; // reads x, g, m, v; writes x, m, v
constexpr std::int64_t kMomentumBytes = 20;

BENCHMARK_CAPTURE(step, Adam, optimizer::Adam{}, kAdamBytes)->Unit(benchmark::kMillisecond);
BENCHMARK(triad)->Name("triad/bytes of Adam")->Arg(kAdamBytes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, SGD, (optimizer::SGD{.momentum = 0.9}), kMomentumBytes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(triad)->Name("triad/bytes of SGD")->Arg(kMomentumBytes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, RAdam, optimizer::RAdam{}, kAdamBytes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, Adadelta, optimizer::Adadelta{}, kAdamBytes)->Unit(benchmark::kMillisecond);

} // namespace
