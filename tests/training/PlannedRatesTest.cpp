#include "core/experiment/Plan.h"
#include "core/training/TorchEngine.h"
#include "tests/support/RandomSettings.h"

#include <gtest/gtest.h>

namespace lrp::training
{
namespace
{

using experiment::Experiment;
using experiment::Lane;
using experiment::TickUnit;

/// The smallest run that has epochs and evaluations: 32 steps, 8 an epoch.
Experiment tinyExperiment()
{
    Experiment experiment;
    experiment.problem.dataset = dataset::TwoSpirals{.points = 40};
    experiment.problem.model = model::Linear{};
    experiment.problem.batchSize = 4;
    experiment.problem.length = 32;
    experiment.problem.evaluateEvery = 4;
    return experiment;
}

/// Races the lanes and compares every measured rate and momentum with its plan, bit for bit.
void expectAsPlanned(Experiment& experiment)
{
    const auto engine = makeTorchEngine(2);
    const auto record = engine->start(experiment);
    engine->wait();
    ASSERT_TRUE(record->problems().empty()) << record->problems().front().text();
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const std::string what = toJson(experiment.lanes[i].schedule).dump();
        const auto plan = experiment::plan(experiment.lanes[i], record->shape());
        const auto& samples = record->lanes()[i]->samples;
        const bool diverged = record->lanes()[i]->status == engine::LaneStatus::Diverged;
        ASSERT_TRUE(diverged || samples.size() == plan.rates.size()) << what;
        for (std::size_t t = 0; t < samples.size(); ++t) {
            ASSERT_EQ(samples[t].lr, plan.rates[t]) << "step " << t << " of " << what;
            if (!plan.momentums.empty()) {
                ASSERT_EQ(samples[t].momentum, plan.momentums[t]) << "step " << t << " of " << what;
            }
        }
    }
    experiment.lanes.clear();
}

TEST(PlannedRates, AreMeasuredInARealRunOfEverySchedule)
{
    Experiment experiment = tinyExperiment();
    const auto shape = experiment::shapeOf(experiment.problem).value();
    tests::Random random(7);
    std::size_t compared = 0;
    for (const params::Entry& entry : schedule::entries()) {
        for (const TickUnit tick : {TickUnit::Step, TickUnit::Epoch, TickUnit::Evaluation}) {
            Lane lane{.letter = static_cast<char>('A' + experiment.lanes.size()),
                      .optimizer = optimizer::SGD{.lr = 0.01, .momentum = 0.9},
                      .tick = tick};
            const auto json = tests::randomSettings(entry, random, experiment::clockOf(tick, shape));
            lane.schedule = schedule::fromJson(json, "").value();
            if (schedule::needsMetric(lane.schedule)) {
                continue; // what it does depends on the loss
            }
            if (!schedule::fits(lane.schedule, {optimizer::groupOf(lane.optimizer)}, "").empty()) {
                continue; // such as an end rate above the lane's base rate
            }
            experiment.lanes.push_back(lane);
            ++compared;
            if (experiment.lanes.size() == experiment::kMostLanes) {
                expectAsPlanned(experiment);
            }
        }
    }
    if (!experiment.lanes.empty()) {
        expectAsPlanned(experiment);
    }
    EXPECT_GT(compared, 60U);
}

} // namespace
} // namespace lrp::training
