#include "core/experiment/Presets.h"
#include "core/schedule/Constant.h"
#include "core/training/TorchEngine.h"
#include "tests/support/AllocationCounter.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace lrp::training
{
namespace
{

using engine::LaneStatus;
using experiment::Experiment;
using experiment::TrainingEngine;

std::shared_ptr<const engine::Record> trained(Experiment experiment, TrainingEngine engine)
{
    experiment.problem.engine = engine;
    const auto torch = makeTorchEngine(1);
    auto record = torch->start(experiment);
    torch->wait();
    return record;
}

Experiment oneLane(const optimizer::Optimizer& optimizer)
{
    Experiment experiment = experiment::threeSchedules();
    experiment.lanes.resize(1);
    experiment.lanes.front().optimizer = optimizer;
    experiment.lanes.front().schedule = {schedule::Constant{}};
    experiment.problem.length = 30;
    experiment.problem.evaluateEvery = 10;
    return experiment;
}

/// Both engines, a few steps at a rate that forgives rounding.
void expectSameCurves(const Experiment& experiment)
{
    const auto fused = trained(experiment, TrainingEngine::Fused);
    const auto autograd = trained(experiment, TrainingEngine::Autograd);
    ASSERT_TRUE(fused->problems().empty()) << fused->problems().front().text();
    const engine::LaneRecord& ours = *fused->lanes().front();
    const engine::LaneRecord& theirs = *autograd->lanes().front();
    ASSERT_EQ(ours.samples.size(), theirs.samples.size());
    ASSERT_EQ(ours.samples.size(), static_cast<std::size_t>(experiment.problem.length));
    for (std::size_t t = 0; t < ours.samples.size(); ++t) {
        const double expected = theirs.samples[t].loss;
        ASSERT_NEAR(ours.samples[t].loss, expected, 1e-4 * std::max(1.0, std::abs(expected))) << "step " << t;
    }
    ASSERT_EQ(ours.evaluations.size(), theirs.evaluations.size());
    for (std::size_t i = 0; i < ours.evaluations.size(); ++i) {
        const double expected = theirs.evaluations[i].validationLoss;
        EXPECT_NEAR(ours.evaluations[i].validationLoss, expected, 1e-4 * std::max(1.0, std::abs(expected)));
        if (!std::isnan(theirs.evaluations[i].accuracy)) { // an example on the boundary may fall either way
            EXPECT_NEAR(ours.evaluations[i].accuracy, theirs.evaluations[i].accuracy, 0.02);
        }
    }
}

TEST(Engines, AgreeOnMlpsOfAnyShape)
{
    std::mt19937 random(7);
    const auto below = [&random](std::uint32_t end) { return static_cast<std::int64_t>(random() % end); };
    for (int i = 0; i < 40; ++i) {
        Experiment experiment = oneLane(optimizer::SGD{.lr = 0.05, .momentum = 0.5});
        experiment.problem.dataset = std::vector<dataset::Source>{
            dataset::TwoSpirals{}, dataset::Blobs{}, dataset::NoisySine{}}[static_cast<std::size_t>(i % 3)];
        model::MLP mlp{.hidden = {}, .activation = static_cast<model::Activation>(i / 3 % 4)};
        for (std::int64_t layers = below(4); layers > 0; --layers) {
            mlp.hidden.push_back(1 + below(i % 8 == 0 ? 512 : 40));
        }
        experiment.problem.model = mlp;
        experiment.problem.batchSize = 1 + below(70);
        experiment.problem.seed = i;
        SCOPED_TRACE(toJson(experiment)["problem"].dump());
        expectSameCurves(experiment);
    }
}

TEST(Engines, AgreeOnEveryLossOfALinearModel)
{
    for (const dataset::Source& source :
         {dataset::Source{dataset::Moons{}}, dataset::Source{dataset::Blobs{}},
          dataset::Source{dataset::NoisySine{}}}) {
        Experiment experiment = oneLane(optimizer::SGD{.lr = 0.05});
        experiment.problem.dataset = source;
        experiment.problem.model = model::Linear{};
        expectSameCurves(experiment);
    }
}

TEST(Engines, AgreeOnLeNet)
{
    Experiment experiment = oneLane(optimizer::SGD{.lr = 0.02});
    experiment.problem.dataset = dataset::FashionMnist{};
    experiment.problem.model = model::LeNet{};
    experiment.problem.batchSize = 50; // no multiple of a vector
    experiment.problem.length = 8;
    experiment.problem.evaluateEvery = 8;
    expectSameCurves(experiment);
}

TEST(Engines, AutoLeavesWideLayersToAutograd)
{
    Experiment experiment = oneLane(optimizer::SGD{.lr = 0.05});
    experiment.problem.model = model::MLP{.hidden = {513}};
    const auto chosen = trained(experiment, TrainingEngine::Auto);
    const auto autograd = trained(experiment, TrainingEngine::Autograd);
    for (std::size_t t = 0; t < chosen->lanes().front()->samples.size(); ++t) {
        ASSERT_EQ(chosen->lanes().front()->samples[t].loss, autograd->lanes().front()->samples[t].loss);
    }
}

/// What a run allocates beside what it allocates at its start does not grow with its steps.
TEST(Engines, FusedStepsAllocateNothing)
{
    const auto allocationsIn = [](std::int64_t steps) {
        Experiment experiment = oneLane(optimizer::SGD{.lr = 0.1, .momentum = 0.9});
        experiment.lanes.front().clip = experiment::Clip::Norm;
        experiment.problem.length = steps;
        experiment.problem.evaluateEvery = 100;
        const std::size_t before = test::allocationsOfAllThreads();
        EXPECT_EQ(trained(experiment, TrainingEngine::Fused)->lanes().front()->status, LaneStatus::Finished);
        return static_cast<std::int64_t>(test::allocationsOfAllThreads() - before);
    };
    allocationsIn(1000);
    const auto shorter = allocationsIn(1000);
    const auto longer = allocationsIn(7000);
    EXPECT_LT(longer - shorter, 60) << "for 6,000 more steps, 60 evaluations and 300 epochs";
}

} // namespace
} // namespace lrp::training
