#include "tests/training/Breaks.h"

#include "core/engine/Series.h"

#include <cmath>

/// Losses of two weights: problems without data.
namespace lrp::training
{
namespace
{

using channel::id;
using engine::Series;
using experiment::TrainingEngine;
using surface::Point;

Experiment onSurface(const model::Model& model, double lr, std::int64_t steps, double noise = 0.0)
{
    Experiment experiment{.name = "Two weights"};
    experiment.problem.dataset = dataset::NoData{.noise = noise};
    experiment.problem.model = model;
    experiment.problem.length = steps;
    experiment.problem.evaluateEvery = 10;
    experiment.lanes = {{.letter = 'A', .optimizer = optimizer::SGD{.lr = lr}}};
    return experiment;
}

/// The weights after each update.
std::vector<Point> pathOf(const LaneRecord& lane)
{
    const Series x(lane, id("weight_0"));
    const Series y(lane, id("weight_1"));
    std::vector<Point> path;
    for (std::size_t i = 0; i < x.size(); ++i) {
        path.push_back({x.value(i), y.value(i)});
    }
    return path;
}

std::vector<model::Model> surfaces()
{
    std::vector<model::Model> all;
    for (const model::Type* type : model::Type::all()) {
        if (type->surface != nullptr) {
            all.emplace_back(*type, type->make());
        }
    }
    return all;
}

TEST(TwoWeights, DescendAQuadraticByPowersOfOneMinusRateTimesCurvature)
{
    constexpr double kRate = 0.004;
    const Ran ran = run(recordOf(onSurface(model::Quadratic{.condition = 100.0}, kRate, 100)));

    const std::vector<Point> path = pathOf(ran.lane(0));
    ASSERT_EQ(path.size(), 100U);
    for (std::size_t t = 0; t < path.size(); ++t) {
        const double x = std::pow(1.0 - kRate, static_cast<double>(t + 1));
        const double y = std::pow(1.0 - 100.0 * kRate, static_cast<double>(t + 1));
        ASSERT_NEAR(path[t][0], x, 1e-5 * x) << t;
        ASSERT_NEAR(path[t][1], y, 1e-5 * y) << t;
    }
}

TEST(TwoWeights, DivergeFromTwoOverTheCurvatureOn)
{
    const Ran below = run(recordOf(onSurface(model::Quadratic{.condition = 100.0}, 0.0199, 400)));
    EXPECT_EQ(below.lane(0).status, LaneStatus::Finished);

    const Ran above = run(recordOf(onSurface(model::Quadratic{.condition = 100.0}, 0.021, 400)));
    const LaneRecord& lane = above.lane(0);
    EXPECT_EQ(lane.status, LaneStatus::Diverged);
    // 1.1^t is above a million from t = 145 on; what was measured there is the value there.
    EXPECT_EQ(lane.steps, 145);
    EXPECT_EQ(lane.samples.size(), 146U);
    EXPECT_GT(std::abs(pathOf(lane).back()[1]), surface::kFarthest);
    EXPECT_NEAR(lane.samples.loss(145), 50.0 * std::pow(1.1, 290.0), 1e-4 * 50.0 * std::pow(1.1, 290.0));
}

TEST(TwoWeights, AreTrainedAlikeByFormulaAndByAutograd)
{
    for (const model::Model& model : surfaces()) {
        Experiment experiment = onSurface(model, 1e-3, 40, 0.5);
        experiment.lanes[0].optimizer = optimizer::Adam{.lr = 0.01};
        const Ran formula = run(recordOf(experiment));
        experiment.problem.engine = TrainingEngine::Autograd;
        const Ran autograd = run(recordOf(experiment));
        const std::vector<Point> ours = pathOf(formula.lane(0));
        const std::vector<Point> theirs = pathOf(autograd.lane(0));
        ASSERT_EQ(ours.size(), 40U) << model.id();
        ASSERT_EQ(theirs.size(), 40U) << model.id();
        for (std::size_t t = 0; t < ours.size(); ++t) {
            ASSERT_NEAR(ours[t][0], theirs[t][0], 1e-5) << model.id() << ' ' << t;
            ASSERT_NEAR(ours[t][1], theirs[t][1], 1e-5) << model.id() << ' ' << t;
            const double loss = autograd.lane(0).samples.loss(t);
            ASSERT_NEAR(formula.lane(0).samples.loss(t), loss, 1e-4 * (1.0 + std::abs(loss)))
                << model.id() << ' ' << t;
        }
    }
}

TEST(TwoWeights, AreMovedByEveryOptimizer)
{
    for (const params::Entry& entry : optimizer::entries()) {
        for (const auto engine : {TrainingEngine::Fused, TrainingEngine::Autograd}) {
            Experiment experiment = onSurface(model::Quadratic{.condition = 1.0}, 0.0, 60);
            experiment.problem.engine = engine;
            experiment.lanes[0].optimizer = optimizer::fromJson(entry.starter, "").value();
            const Ran ran = run(recordOf(experiment));
            ASSERT_EQ(ran.lane(0).status, LaneStatus::Finished) << entry.id;
            EXPECT_LT(ran.lane(0).samples.loss(59), ran.lane(0).samples.loss(0)) << entry.id;
        }
    }
}

TEST(TwoWeights, GetTheSameNoiseInEveryLaneOfASeed)
{
    Experiment experiment = onSurface(model::Saddle{}, 0.01, 50, 2.0);
    experiment.lanes.push_back({.letter = 'B', .optimizer = optimizer::SGD{.lr = 0.03}});
    const auto surface = *model::surfaceOf(experiment.problem.model);
    const auto noiseOf = [&](const LaneRecord& lane) {
        std::vector<Point> noise;
        Point before{1.0, static_cast<double>(1e-3F)};
        for (std::size_t t = 0; const Point& after : pathOf(lane)) {
            const Point slope = surface.at(before).gradient;
            const double rate = lane.samples.lr(t++);
            noise.push_back(
                {(before[0] - after[0]) / rate - slope[0], (before[1] - after[1]) / rate - slope[1]});
            before = after;
        }
        return noise;
    };
    const Ran ran = run(recordOf(experiment));
    experiment.problem.seed = 43;
    const Ran other = run(recordOf(experiment));

    const auto a = noiseOf(ran.lane(0));
    const auto b = noiseOf(ran.lane(1));
    const auto c = noiseOf(other.lane(0));
    ASSERT_EQ(a.size(), 50U);
    double size = 0.0;
    double unlike = 0.0;
    for (std::size_t t = 0; t < a.size(); ++t) {
        for (std::size_t i = 0; i < 2; ++i) {
            ASSERT_NEAR(a[t][i], b[t][i], 1e-4) << t;
            size += a[t][i] * a[t][i];
            unlike += std::abs(a[t][i] - c[t][i]) > 1e-3 ? 1.0 : 0.0;
        }
    }
    EXPECT_NEAR(size / 100.0, 4.0, 4.0 * 4.0 * std::sqrt(2.0 / 100.0)); // σ², within four standard errors
    EXPECT_GT(unlike, 95.0);
}

TEST(TwoWeights, MeasureLossesWithoutTheNoise)
{
    const Experiment experiment = onSurface(model::Rosenbrock{}, 1e-4, 40, 30.0);
    const auto surface = *model::surfaceOf(experiment.problem.model);
    const Ran ran = run(recordOf(experiment));
    const std::vector<Point> path = pathOf(ran.lane(0));
    for (std::size_t t = 0; t + 1 < path.size(); ++t) {
        ASSERT_EQ(ran.lane(0).samples.loss(t + 1),
                  static_cast<double>(static_cast<float>(surface.at(path[t]).value)));
    }
    const auto& evaluations = ran.lane(0).evaluations;
    ASSERT_EQ(evaluations.size(), 5U);
    for (std::size_t i = 1; i < evaluations.size(); ++i) {
        EXPECT_EQ(evaluations[i].validationLoss, surface.at(path[10 * i - 1]).value);
        EXPECT_TRUE(std::isnan(evaluations[i].accuracy));
    }
}

TEST(TwoWeights, AtAConstantRateHoverAboveTheLeastLossByTheNoiseBall)
{
    constexpr double kRate = 0.05;
    constexpr std::int64_t kMany = 40'000;
    const Ran ran =
        run(recordOf(onSurface(model::Quadratic{.condition = 1.0, .x = 0.0, .y = 0.0}, kRate, kMany, 1.0)));
    double sum = 0.0;
    constexpr std::size_t kSettled = 500;
    for (std::size_t t = kSettled; t < kMany; ++t) {
        sum += ran.lane(0).samples.loss(t);
    }
    const double mean = sum / static_cast<double>(kMany - kSettled);
    // Both weights have the variance η²σ² / (1 − (1 − η)²) = ησ² / (2 − η), and the loss is half their sum of
    // squares. It forgets itself in about 1/η steps and is as large as its deviation: 2 % of standard error.
    const double exact = kRate / (2.0 - kRate);
    EXPECT_NEAR(mean, exact, 4 * 0.022 * exact);
    EXPECT_NEAR(mean, kRate * 2.0 / 4.0, 0.12 * kRate * 2.0 / 4.0); // ησ² · 2/4, for small rates
}

TEST(TwoWeights, ClipTheGradientWithItsNoise)
{
    Experiment experiment = onSurface(model::Himmelblau{}, 1.0, 30, 1.0);
    experiment.lanes[0].clip = experiment::Clip::Value;
    experiment.lanes[0].clipAt = 0.125;
    const Ran ran = run(recordOf(experiment));
    Point before{};
    for (const Point& after : pathOf(ran.lane(0))) {
        ASSERT_LE(std::abs(after[0] - before[0]), 0.1251);
        ASSERT_LE(std::abs(after[1] - before[1]), 0.1251);
        before = after;
    }
}

TEST(TwoWeights, RecordTheirPathAndNormsOnlyWhereAsked)
{
    Experiment experiment = onSurface(model::Beale{}, 1e-3, 30);
    const Ran plain = run(recordOf(experiment));
    EXPECT_TRUE(engine::isMeasured(plain.lane(0), id("weight_1")));
    EXPECT_FALSE(engine::isMeasured(plain.lane(0), id("gradient_norm")));
    EXPECT_FALSE(engine::isMeasured(plain.lane(0), id("update_ratio")));

    experiment.problem.channels = experiment::Channels::All;
    const Ran all = run(recordOf(experiment));
    EXPECT_EQ(bytesOf(all.lane(0)), bytesOf(plain.lane(0)));
    const Series norms(all.lane(0), id("weight_norm"));
    const std::vector<Point> path = pathOf(all.lane(0));
    ASSERT_EQ(norms.size(), 30U);
    for (std::size_t t = 0; t < path.size(); ++t) {
        EXPECT_NEAR(norms.value(t), std::hypot(path[t][0], path[t][1]), 1e-6);
    }
    EXPECT_EQ(pathOf(plain.lane(0)), path);

    Experiment network = smallExperiment();
    network.problem.channels = experiment::Channels::All;
    EXPECT_FALSE(engine::isMeasured(run(recordOf(network)).lane(0), id("weight_0")));
}

TEST(TwoWeights, TakeOneStepAsAnEpoch)
{
    Experiment experiment = onSurface(model::Quadratic{}, 0.001, 30);
    experiment.problem.lengthUnit = experiment::LengthUnit::Epochs;
    experiment.problem.evaluateEvery = params::epochs(3.0);
    experiment.problem.batchSize = 1000;
    const Ran ran = run(recordOf(experiment));
    EXPECT_EQ(ran.record->shape(), (experiment::Shape{.trainExamples = 1,
                                                      .validationExamples = 1,
                                                      .stepsPerEpoch = 1,
                                                      .totalSteps = 30,
                                                      .evaluateEvery = 3}));
    EXPECT_EQ(ran.lane(0).evaluations.size(), 11U);
}

TEST(TwoWeights, GoOnFromAnyCheckpointToTheVerySameBytes)
{
    Experiment experiment = onSurface(model::TwoBasins{}, 0.1, 9000, 1.0); // stretches of three
    experiment.lanes[0].optimizer = optimizer::SGD{.lr = 0.05, .momentum = 0.5};
    experiment.lanes[0].schedule =
        schedule::fromJson({{"type", "CosineAnnealingLR"}, {"T_max", "100 %"}}, "").value();
    const Ran whole = run(recordOf(experiment));
    ASSERT_EQ(pathOf(whole.lane(0)).size(), 3000U);
    for (const std::size_t at : {0U, 11U, 33U}) {
        const CheckpointPtr& checkpoint = whole.checkpoints[0][at];
        const auto back = backAt(whole.lane(0), checkpoint, checkpoint->step);
        run(std::make_shared<Record>(experiment, std::vector{back}));
        EXPECT_EQ(bytesOf(*back), bytesOf(whole.lane(0))) << "from step " << checkpoint->step;

        const auto child = forkOf(whole.record->lanes()[0], checkpoint, true, 'B');
        run(std::make_shared<Record>(experiment, std::vector{child}));
        EXPECT_EQ(bytesOf(*child, checkpoint->step + 1), bytesOf(whole.lane(0), checkpoint->step + 1));
        EXPECT_EQ(pathOf(*child).back(), pathOf(whole.lane(0)).back());
    }
}

} // namespace
} // namespace lrp::training
