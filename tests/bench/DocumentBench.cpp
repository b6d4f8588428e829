#include "core/experiment/Presets.h"
#include "core/store/Document.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace
{

using namespace lrp;

constexpr int kRaces = 25;
constexpr std::size_t kLanes = 8;
constexpr std::int64_t kSamples = 100'000;

void train(engine::LaneRecord& lane, std::int64_t steps)
{
    std::uint32_t noise = 1;
    for (std::int64_t step = 0; step < steps; ++step) {
        noise = noise * 1664525 + 1013904223;
        const auto t = static_cast<double>(step);
        lane.samples.append({.step = step,
                             .lr = 0.05 * (1.0 + std::cos(3e-5 * t)),
                             .loss = 0.2 + 1e-10 * static_cast<double>(noise),
                             .momentum = 0.9});
        if (step % 1000 == 0) {
            lane.evaluations.append(
                {.step = step, .trainingLoss = 0.3, .validationLoss = 0.4, .accuracy = 0.9});
        }
    }
    lane.status = engine::LaneStatus::Finished;
}

/// 200 runs; made once, removed at the end.
const std::string& path()
{
    static const std::string file = [] {
        std::string name = (std::filesystem::temp_directory_path() / "lrp-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            std::exit(1);
        }
        std::atexit([] { std::filesystem::remove_all(std::filesystem::path(path()).parent_path()); });
        name += "/a.lrp";
        const auto document = std::move(store::Document::create(name).value());
        for (int race = 0; race < kRaces; ++race) {
            experiment::Experiment experiment = experiment::threeSchedules();
            while (experiment.lanes.size() < kLanes) {
                experiment::Lane lane = experiment.lanes.front();
                lane.letter = experiment::freeLetter(experiment);
                experiment.lanes.push_back(lane);
            }
            const auto record = std::make_shared<engine::Record>(experiment);
            document->attach(record);
            for (const auto& lane : record->lanes()) {
                train(*lane, kSamples);
            }
            if (!document->flush().empty()) {
                std::exit(1);
            }
        }
        return name;
    }();
    return file;
}

/// What stands between a double click and the list of runs.
void openDocument(benchmark::State& state)
{
    path();
    for (auto _ : state) {
        const auto document = store::Document::open(path());
        benchmark::DoNotOptimize((*document)->contents()->runs.size());
    }
    state.counters["bytes_per_sample"] =
        static_cast<double>(std::filesystem::file_size(path())) / (kRaces * kLanes * kSamples);
}

void readSamples(benchmark::State& state)
{
    const auto document = store::Document::open(path());
    store::RunId run = 0;
    for (auto _ : state) {
        run = run % (kRaces * kLanes) + 1;
        benchmark::DoNotOptimize((*document)->samples(run).value()->samples.size());
    }
}

BENCHMARK(openDocument)->Unit(benchmark::kMillisecond);
BENCHMARK(readSamples)->Unit(benchmark::kMillisecond);

} // namespace
