#include "core/optimizer/Stability.h"
#include "core/probe/Sharpness.h"
#include "core/training/detail/TrainerState.h"
#include "tests/support/Folders.h"
#include "tests/training/Breaks.h"

#include <cmath>
#include <fstream>
#include <set>

/// Thresholds against what the engine does with them: a quadratic with the curvatures 1 and 10 is trained a
/// hundredth below and above.
///
/// An adaptive optimizer that swings gathers larger squares, divides by more and comes to rest: it is its
/// recursion at a standing scale that converges or not. So its runs begin from a checkpoint whose squares
/// are huge beside any gradient there, and forget nothing within the run.
namespace lrp::training
{
namespace
{

using params::Json;

constexpr double kSteep = 10.0;
constexpr double kForgetsNothing = 1.0 - 1e-9;

struct ThresholdCase {
    std::string name;
    Json optimizer;
    std::map<std::string, std::vector<float>> gathered{}; ///< what it remembers at the beginning
    double seen = kSteep;                                 ///< the largest curvature in its own scale
};

/// Divided by (1e4, 2e4).
const std::vector<float> kSquares{1e8F, 4e8F};
constexpr double kSeen = kSteep / 2e4;

std::vector<ThresholdCase> thresholdCases()
{
    const Json betas{0.9, kForgetsNothing};
    return {
        {"plain", {{"type", "SGD"}}},
        {"momentum", {{"type", "SGD"}, {"momentum", 0.9}}},
        {"Nesterov", {{"type", "SGD"}, {"momentum", 0.9}, {"nesterov", true}}},
        {"dampened", {{"type", "SGD"}, {"momentum", 0.9}, {"dampening", 0.5}}},
        {"decayed", {{"type", "SGD"}, {"weight_decay", 2.0}}, {}, kSteep + 2.0},
        {"ASGD", {{"type", "ASGD"}, {"lambd", 1.0}, {"alpha", 0.0}}, {}, kSteep + 1.0},
        {"RMSprop", {{"type", "RMSprop"}, {"alpha", kForgetsNothing}}, {{"square_avg", kSquares}}, kSeen},
        {"RMSprop with momentum",
         {{"type", "RMSprop"}, {"alpha", kForgetsNothing}, {"momentum", 0.9}},
         {{"square_avg", kSquares}},
         kSeen},
        {"RMSprop, centered",
         {{"type", "RMSprop"}, {"alpha", kForgetsNothing}, {"centered", true}},
         {{"square_avg", {2e8F, 8e8F}}, {"grad_avg", {1e4F, 2e4F}}},
         kSeen},
        {"Adagrad", {{"type", "Adagrad"}}, {{"sum", kSquares}}, kSeen},
        {"Adadelta",
         {{"type", "Adadelta"}, {"rho", kForgetsNothing}},
         {{"square_avg", {1e12F, 4e12F}}, {"acc_delta", {1e4F, 1e4F}}},
         kSeen},
        {"Adam", {{"type", "Adam"}, {"betas", betas}}, {{"exp_avg_sq", kSquares}}, kSeen},
        {"Adam with AMSGrad",
         {{"type", "Adam"}, {"betas", betas}, {"amsgrad", true}},
         {{"exp_avg_sq", {1.0F, 1.0F}}, {"max_exp_avg_sq", kSquares}},
         kSeen},
        {"AdamW",
         {{"type", "AdamW"}, {"betas", betas}, {"weight_decay", 0.0}},
         {{"exp_avg_sq", kSquares}},
         kSeen},
        {"NAdam", {{"type", "NAdam"}, {"betas", betas}}, {{"exp_avg_sq", kSquares}}, kSeen},
        {"RAdam", {{"type", "RAdam"}, {"betas", betas}}, {{"exp_avg_sq", kSquares}}, kSeen},
        {"RAdam, not rectified", {{"type", "RAdam"}, {"betas", {0.9, 0.5}}}, {{"exp_avg_sq", kSquares}}},
    };
}

Experiment thresholdProblem(const ThresholdCase& one)
{
    Experiment experiment{.name = "Threshold"};
    experiment.problem.dataset = dataset::NoData{};
    experiment.problem.model = model::Quadratic{.condition = kSteep, .x = 1e-3, .y = 1e-3};
    experiment.problem.length = 1000;
    experiment.problem.evaluateEvery = 1000;
    Json settings = one.optimizer;
    settings["lr"] = 1e-6;
    experiment.lanes = {{.letter = 'A', .optimizer = optimizer::fromJson(settings, "").value()}};
    return experiment;
}

/// At step 0, with what the case says has been gathered, long ago.
CheckpointPtr beginningOf(const ThresholdCase& one)
{
    const Ran ran = run(recordOf(thresholdProblem(one)));
    const CheckpointPtr& first = ran.checkpoints[0].front();
    EXPECT_EQ(first->step, 0);
    TrainerState state = trainerStateFrom(first->bytes);
    for (const auto& [name, values] : one.gathered) {
        EXPECT_EQ(state.optimizer.vectors.at(name).size(), 2U) << one.name;
        state.optimizer.vectors[name] = values;
        if (state.optimizer.numbers.contains("step")) {
            state.optimizer.numbers["step"] = 1e12;
        }
        if (state.optimizer.numbers.contains("mu_product")) {
            state.optimizer.numbers["mu_product"] = 0.0;
        }
    }
    return std::make_shared<engine::Checkpoint>(engine::Checkpoint{.bytes = toBytes(state)});
}

/// Of a lane.
probe::Curvature curvatureAt(const CheckpointPtr& checkpoint, const Experiment& experiment,
                             engine::Engine& engine, std::size_t lane = 0, bool beginsAnew = false)
{
    const probe::Probe probe =
        probe::about(probe::Sharpness{}, probe::subjectOf(experiment.problem, experiment.lanes[lane]));
    const auto inquiry = std::make_shared<engine::Inquiry>(
        probe, experiment.problem, engine::Inquiry::Place{.model = checkpoint, .beginsAnew = beginsAnew});
    engine.ask(inquiry);
    while (!inquiry->isOver()) {
        std::this_thread::yield();
    }
    EXPECT_EQ(inquiry->failure(), "");
    return *inquiry->answer()->as<probe::Curvature>();
}

/// What became of the loss, in units of the first one.
struct Course {
    double last = 0.0; ///< infinite where it diverged
    double most = 0.0;
};

/// Trained from there at a rate.
Course courseAt(double rate, const CheckpointPtr& checkpoint, Experiment experiment)
{
    experiment.lanes[0].optimizer = optimizer::withBaseLr(experiment.lanes[0].optimizer, rate);
    auto lane = std::make_shared<LaneRecord>();
    lane->letter = 'A';
    lane->beginning = {.checkpoint = checkpoint, .isContinued = false};
    run(std::make_shared<Record>(experiment, std::vector{lane}));
    Course course;
    for (std::size_t t = 0; t < lane->samples.size(); ++t) {
        course.last = lane->samples.loss(t) / lane->samples.loss(0);
        course.most = std::max(course.most, course.last);
    }
    course.last = lane->status == LaneStatus::Diverged ? INFINITY : course.last;
    return course;
}

TEST(Thresholds, PartRunsThatConvergeFromThoseThatDiverge)
{
    const auto engine = makeTorchEngine(1);
    std::set<std::string_view> covered;
    for (const ThresholdCase& one : thresholdCases()) {
        const Experiment experiment = thresholdProblem(one);
        covered.insert(experiment.lanes[0].optimizer.id());
        const CheckpointPtr checkpoint = beginningOf(one);
        const probe::Curvature curvature = curvatureAt(checkpoint, experiment, *engine);
        EXPECT_NEAR(curvature.curvature, one.seen, 1e-3 * one.seen) << one.name;
        const double edge = curvature.edge();
        ASSERT_TRUE(std::isfinite(edge)) << one.name << ": " << curvature.why;
        EXPECT_LT(courseAt(0.99 * edge, checkpoint, experiment).last, 1e-3) << one.name;
        EXPECT_GT(courseAt(1.01 * edge, checkpoint, experiment).most, 1e6) << one.name;
    }
    for (const params::Entry& entry : optimizer::entries()) {
        const auto optimizer = optimizer::fromJson(entry.starter, "").value();
        if (optimizer::stabilityOf(optimizer, optimizer::groupOf(optimizer)).isKnown()) {
            EXPECT_TRUE(covered.contains(entry.id)) << entry.id << " has a threshold that is not tried";
        }
    }
}

// What the note above says: beyond the line Adam swings wider for a while, and stays in the plane.
TEST(Thresholds, AreWhereSwingsOfAnAdaptiveOptimizerBegin)
{
    const ThresholdCase adam{
        "Adam", {{"type", "Adam"}, {"betas", {0.9, 0.99}}}, {{"exp_avg_sq", {1.0F, 1.0F}}}};
    const Experiment experiment = thresholdProblem(adam);
    const CheckpointPtr checkpoint = beginningOf(adam);
    const auto engine = makeTorchEngine(1);
    const double edge = curvatureAt(checkpoint, experiment, *engine).edge();
    const Course course = courseAt(1.5 * edge, checkpoint, experiment);
    EXPECT_GT(course.most, 1e3);
    EXPECT_TRUE(std::isfinite(course.last));
}

// The rate of the next update is that after a tick, which an evaluation that was not made holds back.
TEST(Standing, IsNotKnownWhereATickIsStillToCome)
{
    const Experiment experiment = thresholdProblem({"plain", {{"type", "SGD"}}});
    const Ran ran = run(recordOf(experiment));
    const auto engine = makeTorchEngine(1);
    const auto owing = [&](const CheckpointPtr& checkpoint) {
        TrainerState state = trainerStateFrom(checkpoint->bytes);
        state.owesEvaluation = true;
        return std::make_shared<engine::Checkpoint>(
            engine::Checkpoint{.step = state.step, .bytes = toBytes(state)});
    };
    const CheckpointPtr& first = ran.checkpoints[0].front();
    const CheckpointPtr& later = ran.checkpoints[0][2];
    ASSERT_EQ(first->step, 0);
    ASSERT_GT(later->step, 0);
    EXPECT_EQ(curvatureAt(later, experiment, *engine).rate, 1e-6);
    const probe::Curvature unknown = curvatureAt(owing(later), experiment, *engine);
    EXPECT_TRUE(std::isnan(unknown.rate));
    EXPECT_NE(unknown.why, "");
    EXPECT_EQ(curvatureAt(owing(first), experiment, *engine).rate, 1e-6); // no tick before the first step
}

// What is kept at a fork's first step is its parent's checkpoint.
TEST(Standing, IsNotKnownWhereAForksScheduleBeginsAnew)
{
    const Experiment experiment = thresholdProblem({"plain", {{"type", "SGD"}}});
    const Ran ran = run(recordOf(experiment));
    const auto engine = makeTorchEngine(1);
    const CheckpointPtr& later = ran.checkpoints[0][2];
    EXPECT_EQ(curvatureAt(later, experiment, *engine).why, "");
    const probe::Curvature fork = curvatureAt(later, experiment, *engine, 0, /*beginsAnew=*/true);
    EXPECT_TRUE(std::isnan(fork.rate));
    EXPECT_NE(fork.why, "");
}

/// Of a lane at each of its checkpoints.
std::vector<double> ratiosOf(const Ran& ran, std::size_t lane, engine::Engine& engine)
{
    std::vector<double> ratios;
    for (const CheckpointPtr& checkpoint : ran.checkpoints[lane]) {
        ratios.push_back(curvatureAt(checkpoint, ran.record->experiment(), engine, lane).ratio());
    }
    return ratios;
}

// The example, which is trained on all 400 examples at once; a checkpoint every 120 steps.
TEST(EdgeOfStability, IsWhereTheLargerRateClimbsToAndStays)
{
    std::ifstream file(test::resourcesFolder() + "/examples/edge-of-stability.json");
    const Experiment experiment = experiment::fromJson(Json::parse(file)).value();
    const Ran ran = run(recordOf(experiment));
    const auto engine = makeTorchEngine(1);

    const std::vector<double> larger = ratiosOf(ran, 0, *engine);
    ASSERT_EQ(larger.size(), 51U);
    EXPECT_NEAR(larger.front(), 0.36, 0.01);
    double sum = 0.0;
    for (std::size_t i = 1; i < larger.size(); ++i) {
        EXPECT_NEAR(larger[i], 1.0, i < 8 ? 0.16 : 0.1) << i;
        sum += larger[i];
    }
    EXPECT_NEAR(sum / 50.0, 1.0, 0.02);

    const std::vector<double> smaller = ratiosOf(ran, 1, *engine);
    EXPECT_NEAR(smaller.front(), 0.18, 0.01);
    EXPECT_NEAR(*std::ranges::max_element(smaller), 0.73, 0.02);
    EXPECT_NEAR(smaller.back(), 0.56, 0.02);
}

} // namespace
} // namespace lrp::training
