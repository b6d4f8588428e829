#include "core/experiment/Plan.h"
#include "core/schedule/Scheduler.h"

#include <benchmark/benchmark.h>

namespace
{

using namespace lrp;

constexpr std::int64_t kSteps = 1'000'000;
const experiment::Shape kShape{
    .trainExamples = 1000, .stepsPerEpoch = 100, .totalSteps = kSteps, .evaluateEvery = 100};

experiment::Lane laneWith(const params::Entry& entry)
{
    return {.optimizer = optimizer::SGD{.momentum = 0.9},
            .schedule = schedule::fromJson(entry.starter, "").value()};
}

/// One call of the schedule, beside PyTorch's scheduler.step(): the seconds of one of a thousand in a row.
void tick(benchmark::State& state, const params::Entry* entry)
{
    constexpr std::int64_t kBatch = 1000;
    const auto inTicks = experiment::scheduleIn(laneWith(*entry), kShape, "").value();
    const bool listens = schedule::needsMetric(inTicks);
    const auto start = [&](schedule::Groups& groups) {
        groups = {{.lr = 0.1, .momentum = 0.9}};
        return schedule::makeScheduler(inTicks, groups);
    };
    schedule::Groups groups;
    auto scheduler = start(groups);
    std::int64_t done = 0;
    for (auto _ : state) {
        if (done + kBatch >= kSteps) { // some end with the run
            state.PauseTiming();
            scheduler = start(groups);
            done = 0;
            state.ResumeTiming();
        }
        for (std::int64_t i = 0; i < kBatch; ++i) {
            if (listens) {
                scheduler->report(groups, 1.0);
            } else {
                scheduler->step(groups);
            }
            benchmark::DoNotOptimize(groups.front().lr);
        }
        done += kBatch;
    }
    state.counters["tick_s"] = benchmark::Counter(kBatch, benchmark::Counter::kIsIterationInvariantRate |
                                                              benchmark::Counter::kInvert);
}

/// The plan of a run of a million steps.
void planMillion(benchmark::State& state, const params::Entry* entry)
{
    const experiment::Lane lane = laneWith(*entry);
    for (auto _ : state) {
        benchmark::DoNotOptimize(experiment::plan(lane, kShape).rates.back());
    }
}

const bool registered = [] {
    for (const params::Entry& entry : schedule::entries()) {
        benchmark::RegisterBenchmark(("tick/" + entry.id).c_str(), tick, &entry)->MinTime(0.05);
        benchmark::RegisterBenchmark(("plan/" + entry.id).c_str(), planMillion, &entry)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1);
    }
    return true;
}();

} // namespace
