#include "core/experiment/Plan.h"
#include "core/schedule/Scheduler.h"

#include <benchmark/benchmark.h>

namespace
{

using namespace lrp;

schedule::Schedule scheduleNamed(const std::string& name)
{
    params::Json json = params::find(schedule::entries(), name)->defaults;
    if (name == "SequentialLR") {
        json["schedulers"] = {{{"type", "LinearLR"}}, {{"type", "CosineAnnealingLR"}, {"T_max", 1000}}};
        json["milestones"] = {5};
    }
    return schedule::fromJson(json, "").value();
}

/// One call of the schedule, beside PyTorch's scheduler.step().
void tick(benchmark::State& state, const std::string& name)
{
    schedule::Groups groups{{.lr = 0.1, .momentum = 0.9}};
    const auto scheduler = schedule::makeScheduler(scheduleNamed(name), groups);
    for (auto _ : state) {
        scheduler->step(groups);
        benchmark::DoNotOptimize(groups.front().lr);
    }
}

/// The plan of a run of a million steps.
void planMillion(benchmark::State& state, const std::string& name)
{
    const experiment::Lane lane{.optimizer = optimizer::SGD{.momentum = 0.9},
                                .schedule = scheduleNamed(name)};
    const experiment::Shape shape{
        .trainExamples = 1000, .stepsPerEpoch = 100, .totalSteps = 1'000'000, .evaluateEvery = 100};
    for (auto _ : state) {
        benchmark::DoNotOptimize(experiment::plan(lane, shape).rates.back());
    }
}

const bool registered = [] {
    for (const char* name : {"StepLR", "MultiStepLR", "ExponentialLR", "CosineAnnealingLR", "CyclicLR",
                             "LinearLR", "SequentialLR"}) {
        benchmark::RegisterBenchmark((std::string("tick/") + name).c_str(), tick, name);
        benchmark::RegisterBenchmark((std::string("plan/") + name).c_str(), planMillion, name)
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
