#include "tests/training/Breaks.h"

#include "core/engine/Series.h"

#include <cmath>
#include <cstring>

/// Optional channels: what they measure, and that measuring moves nothing.
namespace lrp::training
{
namespace
{

using channel::id;
using engine::Series;

Experiment withAll(Experiment experiment)
{
    experiment.problem.channels = experiment::Channels::All;
    return experiment;
}

/// Everything that is kept for stretches, with its steps.
std::string stretchesOf(const LaneRecord& lane)
{
    std::string bytes;
    for (std::size_t i = 0; i < channel::kept().size(); ++i) {
        const auto column = lane.stretches.column(i);
        bytes.append(reinterpret_cast<const char*>(column.data()), column.size_bytes());
    }
    for (std::size_t i = 0; i < lane.stretches.size(); ++i) {
        bytes += std::to_string(lane.stretches.step(i)) + ' ';
    }
    return bytes;
}

void expectSameSamples(const Experiment& experiment, const std::string& what)
{
    const Ran without = run(recordOf(experiment));
    const Ran with = run(recordOf(withAll(experiment)));
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        ASSERT_EQ(bytesOf(with.lane(i)), bytesOf(without.lane(i))) << what << ", lane " << i;
        EXPECT_EQ(without.lane(i).stretches.size(), 0U) << what;
        EXPECT_GT(with.lane(i).stretches.size(), 0U) << what;
    }
}

TEST(Channels, MoveNoSampleOfAnyOptimizer)
{
    for (const params::Entry& entry : optimizer::entries()) {
        Experiment experiment = smallExperiment();
        experiment.problem.length = 40;
        experiment.lanes.resize(1);
        experiment.lanes.front().optimizer = optimizer::fromJson(entry.starter, "").value();
        for (const auto engine : {experiment::TrainingEngine::Fused, experiment::TrainingEngine::Autograd}) {
            experiment.problem.engine = engine;
            expectSameSamples(experiment, entry.id);
        }
    }
}

TEST(Channels, MoveNoSampleOfALargeNetworkWithClipping)
{
    Experiment experiment = smallExperiment();
    experiment.problem.model = model::MLP{.hidden = {100, 90}}; // more than two blocks of weights
    experiment.problem.length = 30;
    experiment.lanes[0].clip = experiment::Clip::Norm;
    experiment.lanes[0].clipAt = 0.05;
    experiment.lanes[1].clip = experiment::Clip::Value;
    experiment.lanes[1].clipAt = 0.01;
    expectSameSamples(experiment, "clipped");
}

TEST(Channels, AreRecordedAtEveryUpdateOfAShortRun)
{
    const Ran ran = run(recordOf(withAll(smallExperiment())));
    const Series norms(ran.lane(0), id("gradient_norm"));
    ASSERT_EQ(norms.size(), static_cast<std::size_t>(kSteps));
    for (std::size_t i = 0; i < norms.size(); ++i) {
        ASSERT_EQ(norms.step(i), static_cast<std::int64_t>(i));
        ASSERT_GT(norms.value(i), 0.0);
    }
}

TEST(Channels, GradientNormIsThatAfterClipping)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.lanes.resize(1);
    experiment.lanes[0].clip = experiment::Clip::Norm;
    experiment.lanes[0].clipAt = 1e-3;
    const Ran ran = run(recordOf(experiment));
    const Series norms(ran.lane(0), id("gradient_norm"));
    for (std::size_t i = 0; i < norms.size(); ++i) {
        ASSERT_NEAR(norms.value(i), 1e-3, 2e-6) << i; // 1e-6 is added to what it is divided by
    }
}

TEST(Channels, UpdateNormIsTheRateTimesTheGradientNormOfPlainDescent)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.lanes.resize(1);
    experiment.lanes[0].optimizer = optimizer::SGD{.lr = 0.25};
    const Ran ran = run(recordOf(experiment));
    const Series updates(ran.lane(0), id("update_norm"));
    const Series gradients(ran.lane(0), id("gradient_norm"));
    ASSERT_EQ(updates.size(), gradients.size());
    for (std::size_t i = 0; i < updates.size(); ++i) {
        const double expected = ran.lane(0).samples.lr(i) * gradients.value(i);
        ASSERT_NEAR(updates.value(i), expected, 1e-5 * expected + 1e-7) << i; // weights are rounded
    }
}

TEST(Channels, WeightNormIsThatOfTheWeightsAfterTheUpdate)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.lanes.resize(1);
    experiment.problem.length = 5000; // stretches of two, and checkpoints every 100 steps
    experiment.problem.evaluateEvery = 5000;
    const Ran ran = run(recordOf(experiment));
    const Series norms(ran.lane(0), id("weight_norm"));
    ASSERT_GT(ran.checkpoints[0].size(), 10U);
    for (const CheckpointPtr& checkpoint : ran.checkpoints[0]) {
        if (checkpoint->step == 0) { // before the first update
            continue;
        }
        const auto state = params::Json::from_cbor(checkpoint->bytes);
        const auto& bytes = state.at("weights").get_binary();
        std::vector<float> weights(bytes.size() / sizeof(float));
        std::memcpy(weights.data(), bytes.data(), bytes.size());
        double squares = 0.0;
        for (const float weight : weights) {
            squares += static_cast<double>(weight) * static_cast<double>(weight);
        }
        const std::size_t place = norms.firstAtOrAfter(checkpoint->step - 1);
        ASSERT_EQ(norms.step(place), checkpoint->step - 1);
        EXPECT_NEAR(norms.value(place), std::sqrt(squares), 1e-5 * std::sqrt(squares)) << checkpoint->step;
    }
}

TEST(Channels, KeepTheRootMeanSquareOfAStretch)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.lanes.resize(1);
    experiment.problem.length = 5000; // stretches of two
    experiment.problem.evaluateEvery = 5000;
    const Ran thinned = run(recordOf(experiment));
    experiment.problem.length = 100;
    const Ran whole = run(recordOf(experiment));
    const Series pairs(thinned.lane(0), id("gradient_norm"));
    const Series singles(whole.lane(0), id("gradient_norm"));
    ASSERT_EQ(pairs.size(), 2500U);
    for (std::size_t i = 0; i < 50; ++i) {
        const double a = singles.value(2 * i);
        const double b = singles.value(2 * i + 1);
        ASSERT_EQ(pairs.step(i), static_cast<std::int64_t>(2 * i + 1));
        ASSERT_NEAR(pairs.value(i), std::sqrt((a * a + b * b) / 2.0), 1e-6 * pairs.value(i)) << i;
    }
}

TEST(Channels, KeepTheLastStretchThoughItIsShorter)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.lanes.resize(1);
    experiment.problem.length = 4097; // stretches of two, and one more update
    experiment.problem.evaluateEvery = 4097;
    const Ran ran = run(recordOf(experiment));
    const Series norms(ran.lane(0), id("gradient_norm"));
    ASSERT_EQ(norms.size(), 2049U);
    EXPECT_EQ(norms.step(2048), 4096);
}

TEST(Channels, GoOnFromAnyCheckpointToTheVerySameBytes)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.problem.length =
        9001; // stretches of three, which checkpoints every 180 steps do not meet … all
    experiment.problem.evaluateEvery = 4000;
    experiment.lanes.resize(1);
    const Ran whole = run(recordOf(experiment));
    const std::string expected = stretchesOf(whole.lane(0));
    for (const std::size_t at : {0U, 7U, 30U}) {
        const CheckpointPtr& checkpoint = whole.checkpoints[0][at];
        auto back = backAt(whole.lane(0), checkpoint, checkpoint->step + 2);
        engine::StretchColumns::Recorded recorded;
        std::ranges::transform(channel::kept(), recorded.begin(),
                               [&](channel::Id id) { return whole.lane(0).stretches.records(id); });
        back->stretches.begin(0, whole.lane(0).stretches.length(), recorded);
        for (std::size_t i = 0; whole.lane(0).stretches.step(i) < checkpoint->step + 2; ++i) {
            engine::StretchColumns::Values values;
            std::ranges::transform(channel::kept(), values.begin(), [&](channel::Id id) {
                return static_cast<float>(whole.lane(0).stretches.value(id, i));
            });
            back->stretches.append(whole.lane(0).stretches.step(i) + 1, values);
        }
        run(std::make_shared<Record>(experiment, std::vector{back}));
        EXPECT_EQ(stretchesOf(*back), expected) << "from step " << checkpoint->step;
    }
}

TEST(Channels, OfAForkBeginWithItsFirstUpdate)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.lanes.resize(1);
    const Ran whole = run(recordOf(experiment));
    const CheckpointPtr& checkpoint = whole.checkpoints[0][10];
    const auto child = forkOf(whole.record->lanes()[0], checkpoint, true, 'D');
    run(std::make_shared<Record>(experiment, std::vector{child}));

    const Series norms(*child, id("gradient_norm"));
    const Series parents(whole.lane(0), id("gradient_norm"));
    const auto first = static_cast<std::size_t>(checkpoint->step);
    ASSERT_EQ(norms.size(), parents.size() - first);
    EXPECT_EQ(norms.step(0), checkpoint->step);
    for (std::size_t i = 0; i < norms.size(); ++i) {
        ASSERT_EQ(norms.value(i), parents.value(first + i));
    }
}

TEST(Channels, EndWhereALaneDiverges)
{
    Experiment experiment = withAll(smallExperiment());
    experiment.problem.dataset = dataset::NoisySine{};
    experiment.problem.model = model::MLP{.hidden = {16}, .activation = model::Activation::ReLU};
    experiment.lanes.resize(1);
    experiment.lanes[0].optimizer = optimizer::SGD{.lr = 1e6};
    const Ran ran = run(recordOf(experiment));
    ASSERT_EQ(ran.lane(0).status, LaneStatus::Diverged);
    EXPECT_EQ(static_cast<std::int64_t>(ran.lane(0).stretches.size()), ran.lane(0).steps);
    EXPECT_GT(ran.lane(0).stretches.size(), 0U);
}

} // namespace
} // namespace lrp::training
