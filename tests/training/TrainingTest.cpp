#include "core/experiment/Plan.h"
#include "core/experiment/Presets.h"
#include "core/schedule/Constant.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/training/TorchEngine.h"

#include <cmath>
#include <gtest/gtest.h>
#include <thread>

namespace lrp::training
{
namespace
{

using engine::LaneStatus;
using engine::Record;
using engine::RunState;
using experiment::Experiment;

Experiment smallExperiment()
{
    Experiment experiment = experiment::threeSchedules();
    experiment.problem.length = 120;
    experiment.problem.evaluateEvery = 20;
    for (experiment::Lane& lane : experiment.lanes) {
        lane.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9};
    }
    return experiment;
}

std::shared_ptr<const Record> finished(const Experiment& experiment, int threads = 2)
{
    const auto engine = makeTorchEngine(threads);
    auto record = engine->start(experiment);
    engine->wait();
    return record;
}

/// Every byte a lane has measured.
std::string bytesOf(const engine::LaneRecord& lane)
{
    std::string bytes;
    const auto add = [&bytes](const auto& log) {
        for (std::size_t i = 0, size = log.size(); i < size; ++i) {
            const auto entry = log[i];
            bytes.append(reinterpret_cast<const char*>(&entry), sizeof entry);
        }
    };
    add(lane.samples);
    add(lane.evaluations);
    return bytes;
}

std::vector<std::string> bytesOf(const Record& record)
{
    std::vector<std::string> lanes;
    for (const auto& lane : record.lanes()) {
        lanes.push_back(bytesOf(*lane));
    }
    return lanes;
}

TEST(Training, FinishesEveryLaneAndMeasuresEveryStep)
{
    const auto record = finished(smallExperiment());

    EXPECT_EQ(record->state, RunState::Ended);
    for (const auto& lane : record->lanes()) {
        EXPECT_EQ(lane->status, LaneStatus::Finished);
        EXPECT_EQ(lane->samples.size(), 120U);
        EXPECT_EQ(lane->evaluations.size(), 7U); // at 0, 20, … 120
        EXPECT_GT(lane->trainNanoseconds, 0);
    }
}

TEST(Training, LanesStartAlikeAndSeeTheSameBatches)
{
    const auto record = finished(smallExperiment());
    const auto& lanes = record->lanes();

    EXPECT_EQ(lanes[0]->evaluations[0].validationLoss, lanes[1]->evaluations[0].validationLoss);
    EXPECT_EQ(lanes[0]->samples[0].loss, lanes[1]->samples[0].loss);
    // A and B hold the same rate until B's first drop, which lies beyond this run.
    EXPECT_EQ(bytesOf(*lanes[0]), bytesOf(*lanes[1]));
    EXPECT_NE(bytesOf(*lanes[0]), bytesOf(*lanes[2]));
}

TEST(Training, MeasuresThePlannedRates)
{
    const Experiment experiment = smallExperiment();
    const auto record = finished(experiment);

    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const auto plan = experiment::plan(experiment.lanes[i], record->shape());
        ASSERT_EQ(plan.rates.size(), record->lanes()[i]->samples.size());
        for (std::size_t t = 0; t < plan.rates.size(); ++t) {
            ASSERT_EQ(record->lanes()[i]->samples[t].lr, plan.rates[t]) << t;
        }
    }
}

TEST(Training, GivesTheSameSamplesWhateverThePaceThePausesAndTheThreads)
{
    const Experiment experiment = smallExperiment();
    const auto reference = bytesOf(*finished(experiment, 1));

    EXPECT_EQ(bytesOf(*finished(experiment, 3)), reference);

    const auto engine = makeTorchEngine(2);
    engine->setPace(400.0);
    const auto record = engine->start(experiment, /*paused=*/true);
    for (int i = 0; i < 5; ++i) {
        engine->singleStep();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    for (int i = 0; i < 3; ++i) {
        engine->resume();
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        engine->pause();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    engine->setPace(0.0);
    engine->resume();
    engine->wait();
    EXPECT_EQ(bytesOf(*record), reference);
}

TEST(Training, EvaluatingChangesNothing)
{
    Experiment experiment = smallExperiment();
    const auto rarely = finished(experiment);
    experiment.problem.evaluateEvery = 1;
    const auto often = finished(experiment);

    for (std::size_t i = 0; i < rarely->lanes().size(); ++i) {
        for (std::size_t t = 0; t < 120; ++t) {
            ASSERT_EQ(rarely->lanes()[i]->samples[t].loss, often->lanes()[i]->samples[t].loss);
        }
    }
}

TEST(Training, AnotherLaneChangesNothingForTheOthers)
{
    Experiment experiment = smallExperiment();
    const auto before = bytesOf(*finished(experiment));
    experiment.lanes.push_back({.letter = 'D',
                                .name = "Adam",
                                .optimizer = optimizer::Adam{.lr = 0.01},
                                .schedule = {schedule::ExponentialLR{.gamma = 0.99}}});
    const auto after = bytesOf(*finished(experiment));

    ASSERT_EQ(after.size(), 4U);
    EXPECT_TRUE(std::equal(before.begin(), before.end(), after.begin()));
}

TEST(Training, ADivergingLaneEndsAndTheOthersGoOn)
{
    Experiment experiment = smallExperiment();
    experiment.problem.dataset = dataset::NoisySine{};
    experiment.problem.model = model::MLP{.hidden = {16}, .activation = model::Activation::ReLU};
    experiment.lanes[1].optimizer = optimizer::SGD{.lr = 1e6};
    const auto record = finished(experiment);

    const engine::LaneRecord& lane = *record->lanes()[1];
    EXPECT_EQ(lane.status, LaneStatus::Diverged);
    EXPECT_LT(lane.samples.size(), 120U);
    EXPECT_FALSE(std::isfinite(lane.samples[lane.samples.size() - 1].loss));
    EXPECT_EQ(record->lanes()[0]->status, LaneStatus::Finished);
}

TEST(Training, APlateauListensToItsMetric)
{
    Experiment experiment = smallExperiment();
    experiment.lanes.resize(1);
    experiment.lanes[0].schedule = {schedule::ReduceLROnPlateau{
        .factor = 0.5, .patience = 0, .threshold = 1e9, .thresholdMode = schedule::ThresholdMode::Abs}};
    experiment.lanes[0].tick = experiment::TickUnit::Evaluation;
    const auto record = finished(experiment);

    // The first report is better than infinity, every other one counts as bad: a cut at each evaluation from
    // the second on.
    const auto& samples = record->lanes()[0]->samples;
    EXPECT_EQ(samples[39].lr, 0.1);
    EXPECT_EQ(samples[40].lr, 0.05);
    EXPECT_EQ(samples[119].lr, 0.1 / 16.0);
}

TEST(Training, AScheduleThatRaisesFailsItsLaneWithTheReason)
{
    Experiment experiment = smallExperiment();
    experiment.lanes[0].schedule = {schedule::OneCycleLR{.maxLr = 0.1, .totalSteps = 50}};
    const auto record = finished(experiment);

    EXPECT_EQ(record->lanes()[0]->status, LaneStatus::Failed);
    EXPECT_NE(record->lanes()[0]->failure().find("total_steps = 50"), std::string::npos);
    EXPECT_EQ(record->lanes()[0]->steps, 51);
    EXPECT_EQ(record->lanes()[2]->status, LaneStatus::Finished);
}

TEST(Training, StopsAtOnceAndKeepsWhatItHas)
{
    Experiment experiment = smallExperiment();
    experiment.problem.length = 10'000'000;
    const auto engine = makeTorchEngine(2);
    const auto record = engine->start(experiment);
    while (record->lanes()[0]->steps < 10) {
        std::this_thread::yield();
    }
    const auto begin = std::chrono::steady_clock::now();
    engine->stop();
    engine->wait();

    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(1));
    EXPECT_EQ(record->lanes()[0]->status, LaneStatus::Stopped);
    EXPECT_GE(record->lanes()[0]->samples.size(), 10U);
}

TEST(Training, StartsAnewInTheMiddleOfARun)
{
    Experiment experiment = smallExperiment();
    experiment.problem.length = 10'000'000;
    const auto engine = makeTorchEngine(2);
    const auto first = engine->start(experiment);
    const auto second = engine->start(smallExperiment());
    engine->wait();

    EXPECT_EQ(first->state, RunState::Ended);
    EXPECT_EQ(first->lanes()[0]->status, LaneStatus::Stopped);
    EXPECT_EQ(second->lanes()[0]->status, LaneStatus::Finished);
}

TEST(Training, SaysWhatIsWrongWithTheData)
{
    Experiment experiment = smallExperiment();
    experiment.problem.dataset = dataset::CsvFile{.file = {"/no/such/file.csv"}};
    const auto record = finished(experiment);

    ASSERT_FALSE(record->problems().empty());
    EXPECT_NE(record->problems().front().text().find("/no/such/file.csv"), std::string::npos);
    EXPECT_EQ(record->state, RunState::Ended);
}

TEST(Training, LeNetNeedsImages)
{
    Experiment experiment = smallExperiment();
    experiment.problem.model = model::LeNet{};

    EXPECT_FALSE(finished(experiment)->problems().empty());
}

/// Every optimizer lowers the loss of every kind of problem, with every model that takes its data.
TEST(Training, EveryCombinationLearns)
{
    for (const params::Entry& entry : optimizer::entries()) {
        for (const dataset::Source& source :
             {dataset::Source{dataset::Moons{}}, dataset::Source{dataset::Blobs{}},
              dataset::Source{dataset::NoisySine{}}}) {
            for (const model::Model& model : {model::Model{model::MLP{.activation = model::Activation::GELU}},
                                              model::Model{model::Linear{}}}) {
                Experiment experiment = smallExperiment();
                experiment.problem.dataset = source;
                experiment.problem.model = model;
                experiment.problem.init = experiment::Init::Xavier;
                experiment.lanes.resize(1);
                experiment.lanes[0].optimizer = optimizer::fromJson(entry.defaults, "").value();
                experiment.lanes[0].schedule = {schedule::Constant{}};
                if (const auto* lbfgs = experiment.lanes[0].optimizer.as<optimizer::LBFGS>()) {
                    optimizer::LBFGS settings = *lbfgs;
                    settings.lineSearchFn = optimizer::LineSearch::StrongWolfe;
                    experiment.lanes[0].optimizer = settings;
                    experiment.problem.batchSize = 10'000; // what it learns of one batch misleads in the next
                    experiment.problem.length = 1;         // with 20 iterations; many more would overfit
                    experiment.problem.evaluateEvery = 1;
                }
                if (experiment.lanes[0].optimizer.as<optimizer::Prodigy>() != nullptr) {
                    // Small batches are noise, which it follows too far at a rate that never falls.
                    const params::Json cosine{{"type", "CosineAnnealingLR"}, {"T_max", "100 %"}};
                    experiment.lanes[0].schedule = schedule::fromJson(cosine, "").value();
                }
                const auto record = finished(experiment);
                const auto& evaluations = record->lanes()[0]->evaluations;
                ASSERT_EQ(record->lanes()[0]->status, LaneStatus::Finished) << entry.id;
                EXPECT_LT(evaluations[evaluations.size() - 1].validationLoss, evaluations[0].validationLoss)
                    << entry.id << " on " << dataset::toJson(source).dump() << " "
                    << model::toJson(model).dump();
            }
        }
    }
}

} // namespace
} // namespace lrp::training
