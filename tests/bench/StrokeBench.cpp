#include "core/keyframe/LooksLike.h"
#include "core/keyframe/Reduction.h"
#include "core/keyframe/Stroke.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>
#include <numbers>
#include <random>

namespace
{

using namespace lrp::keyframe;

/// Warm-up, hold, cosine, as a hand draws it in 200 columns.
std::vector<double> drawn(double shake)
{
    std::mt19937 random(9); // NOLINT(cert-msc51-cpp): the same every time
    std::normal_distribution<double> hand(0.0, shake);
    std::vector<double> rates;
    for (std::size_t i = 0; i < kMostColumns; ++i) {
        const double s = static_cast<double>(i) / (kMostColumns - 1);
        const double rate = s < 0.1   ? s / 0.1
                            : s < 0.5 ? 1.0
                                      : (1.0 + std::cos(std::numbers::pi * (s - 0.5) / 0.5)) / 2.0;
        rates.push_back(std::max(0.0, rate + hand(random)));
    }
    return rates;
}

void strokeToFrames(benchmark::State& state, double shake, bool isLogarithmic)
{
    std::vector<double> rates = drawn(shake);
    if (isLogarithmic) {
        std::ranges::transform(rates, rates.begin(), [](double rate) { return std::max(rate, 1e-4); });
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(reduced(rates, 0.0, 1500.0, {.isLogarithmic = isLogarithmic}));
    }
}

void likeness(benchmark::State& state)
{
    const std::vector<double> rates = drawn(0.01);
    for (auto _ : state) {
        benchmark::DoNotOptimize(looksLike(rates));
    }
}

BENCHMARK_CAPTURE(strokeToFrames, clean, 0.0, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(strokeToFrames, shaky, 0.006, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(strokeToFrames, shakes_much, 0.03, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(strokeToFrames, logarithmic, 0.0, true)->Unit(benchmark::kMillisecond);
BENCHMARK(likeness)->Unit(benchmark::kMillisecond);

} // namespace
