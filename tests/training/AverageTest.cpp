#include "core/engine/Series.h"
#include "tests/training/Breaks.h"

#include <cmath>
#include <cstring>

/// Averages of weights beside training, and optimizers that are judged by one of their own.
namespace lrp::training
{
namespace
{

using channel::id;
using experiment::Averaging;

constexpr Averaging kEvery[] = {Averaging::Swa, Averaging::Ema, Averaging::EmaWarm, Averaging::Lawa};

/// One lane of plain descent at a constant rate.
Experiment averaged(Averaging average, const optimizer::Optimizer& optimizer = optimizer::SGD{.lr = 0.1})
{
    Experiment experiment = smallExperiment();
    experiment.lanes.resize(1);
    experiment.lanes[0] = {.letter = 'A', .optimizer = optimizer, .average = average};
    experiment.lanes[0].swaStart = params::percentOfRun(50.0);
    experiment.lanes[0].swaEvery = 5;
    experiment.lanes[0].emaDecay = 0.9;
    experiment.lanes[0].lawaEvery = params::percentOfRun(5.0);
    experiment.lanes[0].lawaK = 3;
    return experiment;
}

std::string samplesOf(const LaneRecord& lane)
{
    std::string bytes;
    for (std::size_t i = 0; i < lane.samples.size(); ++i) {
        const engine::Sample sample = lane.samples[i];
        bytes.append(reinterpret_cast<const char*>(&sample), sizeof sample);
    }
    return bytes;
}

params::Json stateOf(const CheckpointPtr& checkpoint)
{
    return params::Json::from_cbor(checkpoint->bytes);
}

std::vector<float> floatsIn(const params::Json& json)
{
    const auto& bytes = json.get_binary();
    std::vector<float> values(bytes.size() / sizeof(float));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

TEST(Average, MovesNoSampleAndNoOtherEvaluation)
{
    for (const auto engine : {experiment::TrainingEngine::Fused, experiment::TrainingEngine::Autograd}) {
        Experiment without = averaged(Averaging::None);
        without.problem.engine = engine;
        const Ran plain = run(recordOf(without));
        EXPECT_FALSE(engine::isMeasured(plain.lane(0), id("average_loss")));
        EXPECT_FALSE(stateOf(plain.checkpoints[0].back()).contains("average"));
        for (const Averaging average : kEvery) {
            Experiment experiment = averaged(average);
            experiment.problem.engine = engine;
            const Ran with = run(recordOf(experiment));
            EXPECT_EQ(samplesOf(with.lane(0)), samplesOf(plain.lane(0)));
            EXPECT_TRUE(engine::isMeasured(with.lane(0), id("average_loss")));
            ASSERT_EQ(with.lane(0).evaluations.size(), plain.lane(0).evaluations.size());
            for (std::size_t i = 0; i < with.lane(0).evaluations.size(); ++i) {
                EXPECT_EQ(with.lane(0).evaluations[i].validationLoss,
                          plain.lane(0).evaluations[i].validationLoss);
                EXPECT_EQ(with.lane(0).evaluations[i].accuracy, plain.lane(0).evaluations[i].accuracy);
            }
        }
    }
}

/// The mean of checkpoints is known here in another way: one after every fifth update from the sixtieth.
TEST(Average, IsThatOfTheWeightsInTheCheckpoints)
{
    Experiment experiment = averaged(Averaging::Swa);
    experiment.lanes[0].swaEvery = 10; // a checkpoint after every second update
    const Ran ran = run(recordOf(experiment));
    std::vector<double> sum;
    double count = 0.0;
    for (const CheckpointPtr& checkpoint : ran.checkpoints[0]) {
        if (checkpoint->step >= 60 && checkpoint->step % 10 == 0) {
            const auto weights = floatsIn(stateOf(checkpoint).at("weights"));
            sum.resize(weights.size());
            for (std::size_t i = 0; i < weights.size(); ++i) {
                sum[i] += static_cast<double>(weights[i]);
            }
            count += 1.0;
        }
    }
    EXPECT_EQ(count, 7.0);
    const auto state = stateOf(ran.checkpoints[0].back()).at("average");
    EXPECT_EQ(state.at("numbers").at("count"), 7.0);
    const auto mean = floatsIn(state.at("vectors").at("swa"));
    ASSERT_EQ(mean.size(), sum.size());
    for (std::size_t i = 0; i < mean.size(); ++i) {
        EXPECT_NEAR(static_cast<double>(mean[i]), sum[i] / count, 1e-6);
    }
}

TEST(Average, IsMissingUntilThereIsOne)
{
    const Ran ran = run(recordOf(averaged(Averaging::Swa)));
    const auto& evaluations = ran.lane(0).evaluations;
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        EXPECT_EQ(std::isnan(evaluations[i].averageLoss), evaluations[i].step < 60) << evaluations[i].step;
        EXPECT_EQ(std::isnan(evaluations[i].averageAccuracy), evaluations[i].step < 60);
    }
}

/// At a constant rate that is too high for the end, the mean lies lower: what averages are for.
TEST(Average, OfARestlessRunIsBetterThanItsEnd)
{
    Experiment experiment = averaged(Averaging::Ema, optimizer::SGD{.lr = 2.0});
    experiment.problem.length = 1500;
    const Ran ran = run(recordOf(experiment));
    const auto& evaluations = ran.lane(0).evaluations;
    double last = 0.0, mean = 0.0;
    for (std::size_t i = evaluations.size() - 20; i < evaluations.size(); ++i) {
        last += evaluations[i].validationLoss;
        mean += evaluations[i].averageLoss;
    }
    EXPECT_LT(mean, last);
}

TEST(Average, GoesOnFromAnyCheckpoint)
{
    for (const Averaging average : kEvery) {
        const Experiment experiment = averaged(average);
        const Ran whole = run(recordOf(experiment));
        for (const std::size_t place : {1U, 10U, 31U, 40U}) {
            const auto& checkpoint = whole.checkpoints[0][place];
            const Ran resumed = run(std::make_shared<Record>(
                experiment, std::vector{backAt(whole.lane(0), checkpoint, checkpoint->step)}));
            EXPECT_EQ(bytesOf(resumed.lane(0)), bytesOf(whole.lane(0))) << checkpoint->step;
        }
    }
}

TEST(Average, OfAForkGoesOnWhereItFitsAndElseBeginsAnew)
{
    const Ran whole = run(recordOf(averaged(Averaging::Ema)));
    const auto& checkpoint = whole.checkpoints[0][20];
    const auto forkWith = [&](Averaging average) {
        const auto child = forkOf(whole.record->lanes()[0], checkpoint, false, 'B');
        const Ran forked = run(std::make_shared<Record>(averaged(average), std::vector{child}));
        return stateOf(forked.checkpoints[0].front()).at("average").at("numbers").at("count").get<double>();
    };
    const auto step = static_cast<double>(checkpoint->step);
    EXPECT_EQ(forkWith(Averaging::Ema), step + 2.0); // the next checkpoint is two updates later
    EXPECT_EQ(forkWith(Averaging::Swa), 0.0);
}

TEST(Average, OfAForkHasNothingFromBeforeItsStart)
{
    const Ran whole = run(recordOf(averaged(Averaging::Swa))); // from update 60 on, every fifth
    const auto& checkpoint = whole.checkpoints[0][40];
    ASSERT_GT(stateOf(checkpoint).at("average").at("numbers").at("count"), 0.0);
    const auto forkFrom = [&](double start) {
        Experiment experiment = averaged(Averaging::Swa);
        experiment.lanes[0].swaStart = start;
        const auto child = forkOf(whole.record->lanes()[0], checkpoint, false, 'B');
        const Ran forked = run(std::make_shared<Record>(experiment, std::vector{child}));
        return stateOf(forked.checkpoints[0].back()).at("average").at("numbers").at("count").get<double>();
    };
    EXPECT_EQ(forkFrom(110.0), 3.0); // after 110, 115 and 120
    EXPECT_EQ(forkFrom(60.0), 13.0); // the whole run's
}

TEST(Average, ThatWouldNeverBeginIsRefused)
{
    Experiment experiment = averaged(Averaging::Swa);
    experiment.lanes[0].swaStart = kSteps + 1;
    const std::string swa = problemOf(recordOf(experiment));
    EXPECT_EQ(swa.find("/lanes/0/swa_start: is 121, "), 0U) << swa;
    experiment = averaged(Averaging::Lawa);
    experiment.lanes[0].lawaEvery = kSteps + 1;
    const std::string lawa = problemOf(recordOf(experiment));
    EXPECT_EQ(lawa.find("/lanes/0/lawa_every: "), 0U) << lawa;
}

/// Else its document could not go on with the run.
TEST(Average, OfTheLatestFitsIntoACheckpoint)
{
    Experiment experiment = averaged(Averaging::Lawa, optimizer::Adam{});
    experiment.problem.model = model::MLP{.hidden = {1000, 1000}}; // a little more than a million: 4 MB
    experiment.problem.length = 100;
    experiment.lanes[0].lawaEvery = 1;
    experiment.lanes[0].lawaK = 90;
    const std::string tooMany = problemOf(recordOf(experiment));
    EXPECT_EQ(tooMany.find("/lanes/0/lawa_k: keeps the latest 90 times 1,0"), 0U) << tooMany;
    // Of 256 MiB in vectors of a million floats, three are the model's and Adam's.
    EXPECT_NE(tooMany.find("needs at most 6"), std::string::npos) << tooMany;
    experiment.problem.length = 3; // so few are collected that all fit
    experiment.problem.evaluateEvery = 3;
    EXPECT_EQ(problemOf(recordOf(experiment)), "");
}

TEST(ScheduleFree, IsEvaluatedAtTheAverageAndTrainedAtY)
{
    const Ran ran = run(recordOf(averaged(Averaging::None, optimizer::SGDScheduleFree{.lr = 0.5})));
    const auto state = stateOf(ran.checkpoints[0].back());
    const auto y = floatsIn(state.at("weights"));
    const auto x = floatsIn(state.at("optimizer").at("vectors").at("x"));
    EXPECT_NE(x, y);
    // The lane goes on from y but is looked at in x: an evaluation of a model with the weights x agrees.
    const double atX = ran.lane(0).evaluations[ran.lane(0).evaluations.size() - 1].validationLoss;
    auto swapped = state;
    swapped["weights"] = state.at("optimizer").at("vectors").at("x");
    swapped["optimizer"] = {{"numbers", params::Json::object()},
                            {"vectors", {{"momentum_buffer", params::Json::binary({})}}}};
    swapped["owes_evaluation"] = true;
    std::string bytes;
    params::Json::to_cbor(swapped, bytes);
    const auto checkpoint = std::make_shared<engine::Checkpoint>(
        engine::Checkpoint{.step = kSteps, .reason = Reason::End, .bytes = std::move(bytes)});
    auto lane = std::make_shared<LaneRecord>();
    lane->beginning.checkpoint = checkpoint;
    const Ran looked = run(std::make_shared<Record>(averaged(Averaging::None), std::vector{lane}));
    ASSERT_EQ(looked.lane(0).evaluations.size(), 1U);
    EXPECT_EQ(looked.lane(0).evaluations[0].validationLoss, atX);
}

TEST(ScheduleFree, HandsAnotherOptimizerItsAverage)
{
    const Ran ran = run(recordOf(averaged(Averaging::None, optimizer::SGDScheduleFree{.lr = 0.5})));
    const auto& checkpoint = ran.checkpoints[0][30];
    const auto child = forkOf(ran.record->lanes()[0], checkpoint, false, 'B');
    Experiment still = averaged(Averaging::None, optimizer::SGD{.lr = 0.0});
    const Ran forked = run(std::make_shared<Record>(still, std::vector{child}));
    EXPECT_EQ(floatsIn(stateOf(forked.checkpoints[0].back()).at("weights")),
              floatsIn(stateOf(checkpoint).at("optimizer").at("vectors").at("x")));
}

} // namespace
} // namespace lrp::training
