#include "core/probe/LossSurface.h"

#include "core/experiment/Presets.h"
#include "core/probe/Evaluate.h"
#include "core/probe/Interpolation.h"
#include "core/surface/Plane.h"
#include "core/training/detail/Preparation.h"
#include "core/training/detail/TorchBench.h"
#include "core/training/detail/TrainerState.h"
#include "tests/training/Breaks.h"

#include <algorithm>
#include <chrono>
#include <thread>

/// Planes through the weights of real runs.
namespace lrp::training
{
namespace
{

using engine::Inquiry;
using engine::InquiryPtr;

constexpr probe::LossSurface kCoarse{.fineness = probe::Fineness::Coarse};

/// A lane's checkpoints that lie on whole intervals, with the last.
std::vector<CheckpointPtr> pathOf(const Ran& ran, std::size_t lane)
{
    std::vector<CheckpointPtr> path;
    std::ranges::copy_if(ran.checkpoints[lane], std::back_inserter(path), [](const CheckpointPtr& each) {
        return each->reason == Reason::Regular || each->reason == Reason::End;
    });
    return path;
}

Inquiry::Beside besideOf(const Ran& ran, std::size_t lane, const Experiment& experiment)
{
    return {.whose = {.letter = ran.lane(lane).letter, .run = 9},
            .problem = experiment.problem,
            .path = pathOf(ran, lane)};
}

InquiryPtr inquiryAbout(const probe::Probe& probe, const Experiment& experiment, const Ran& ran,
                        const std::vector<Inquiry::Beside>& beside)
{
    std::vector<CheckpointPtr> path = pathOf(ran, 0);
    Inquiry::Place place{.model = path.back(), .lane = experiment.lanes.front(), .beside = beside};
    path.pop_back();
    place.earlier = std::move(path);
    return std::make_shared<Inquiry>(probe, experiment.problem, std::move(place));
}

/// Asked of an engine with so many threads, and over.
InquiryPtr answered(const InquiryPtr& inquiry, int threads = 1)
{
    const auto engine = makeTorchEngine(threads);
    engine->ask(inquiry);
    while (!inquiry->isOver()) {
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    return inquiry;
}

std::vector<double> weightsOf(const CheckpointPtr& checkpoint)
{
    const TrainerState state = trainerStateFrom(checkpoint->bytes);
    return {state.weights.begin(), state.weights.end()};
}

TEST(LossSurfaceOfARun, HasItsCheckpointsWhereThePrincipalComponentsPutThem)
{
    const Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const InquiryPtr inquiry =
        answered(inquiryAbout(kCoarse, experiment, ran, {besideOf(ran, 1, experiment)}));
    ASSERT_EQ(inquiry->failure(), "");
    const auto* grid = inquiry->answer()->as<probe::SurfaceGrid>();

    std::vector<std::vector<double>> points;
    for (const std::size_t lane : {1U, 0U}) {
        for (const CheckpointPtr& checkpoint : pathOf(ran, lane)) {
            points.push_back(weightsOf(checkpoint));
        }
    }
    const surface::PathPlane plane = surface::planeOf(points);
    ASSERT_EQ(grid->walks.size(), 2U);
    EXPECT_EQ(grid->whose, (probe::Whose{.letter = 'A'}));
    EXPECT_EQ(grid->walks[1].whose, (probe::Whose{.letter = 'B', .run = 9}));
    EXPECT_EQ(grid->oneStart, true);
    const std::size_t ofB = grid->walks[1].dots.size();
    ASSERT_EQ(ofB + grid->walks[0].dots.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const probe::SurfaceGrid::Dot& dot = i < ofB ? grid->walks[1].dots[i] : grid->walks[0].dots[i - ofB];
        EXPECT_NEAR(dot.at[0], plane.coordinates[i][0], 1e-9);
        EXPECT_NEAR(dot.at[1], plane.coordinates[i][1], 1e-9);
    }
    EXPECT_NEAR(grid->explained[0], plane.explained[0], 1e-9);
    EXPECT_EQ(grid->walks[0].dots.front().step, 0);

    const auto evaluated = answered(std::make_shared<Inquiry>(probe::Evaluate{}, experiment.problem,
                                                              Inquiry::Place{.model = pathOf(ran, 0).back()}))
                               ->answer();
    const double loss = evaluated->as<probe::Evaluation>()->training.loss;
    EXPECT_NEAR(grid->walks[0].dots.back().loss, loss, 1e-6);
    EXPECT_NEAR(grid->walks[0].dots.back().onPlane, loss, 1e-6);
}

TEST(LossSurfaceOfARun, IsTheSameByAnyNumberOfThreadsAndEitherEngineToRounding)
{
    Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const auto jsonOf = [&](int threads) {
        const auto inquiry = answered(inquiryAbout(kCoarse, experiment, ran, {}), threads);
        EXPECT_EQ(inquiry->failure(), "");
        EXPECT_NE(inquiry->soFar(), nullptr);
        return inquiry->answer()->toJson();
    };
    const params::Json once = jsonOf(1);
    EXPECT_EQ(jsonOf(3), once);
    experiment.problem.engine = experiment::TrainingEngine::Autograd;
    const params::Json byAutograd = jsonOf(1);
    for (std::size_t i = 0; i < 13; ++i) {
        EXPECT_NEAR(byAutograd["losses"][i][i].get<double>(), once["losses"][i][i].get<double>(), 1e-4);
    }
}

TEST(LossSurfaceOfARun, RefusesRunsOfAnotherNetworkOrOtherData)
{
    const Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    Experiment wider = experiment;
    wider.problem.model = model::MLP{.hidden = {8}};
    EXPECT_EQ(answered(inquiryAbout(kCoarse, experiment, ran, {besideOf(ran, 1, wider)}))->failure(),
              "Lane B has trained another network: lanes of one alone lie in the same space.");
    Experiment moons = experiment;
    moons.problem.dataset = dataset::Moons{};
    EXPECT_EQ(answered(inquiryAbout(kCoarse, experiment, ran, {besideOf(ran, 1, moons)}))->failure(),
              "Lane B has trained on other data: lanes are compared on the same.");
}

TEST(LossSurfaceOfARun, OfTwoWeightsIsRefused)
{
    Experiment experiment = smallExperiment();
    experiment.problem.model = model::Rosenbrock{};
    experiment.problem.dataset = dataset::NoData{};
    const auto inquiry = answered(std::make_shared<Inquiry>(
        kCoarse, experiment.problem, Inquiry::Place{.model = engine::CheckpointPtr()}));
    EXPECT_NE(inquiry->failure().find("a loss of two weights"), std::string::npos);
}

TEST(LossSurfaceOfARun, WithAnotherSeedBeganElsewhere)
{
    Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    Experiment reseeded = experiment;
    reseeded.problem.seed = 43;
    const Ran other = run(recordOf(reseeded));
    const auto line =
        answered(inquiryAbout(probe::Interpolation{}, experiment, ran, {besideOf(other, 0, reseeded)}));
    ASSERT_EQ(line->failure(), "");
    EXPECT_EQ(line->answer()->as<probe::Interpolated>()->oneStart, false);
    EXPECT_GT(line->answer()->as<probe::Interpolated>()->barrier(probe::Part::Training), 0.0);
    const auto same =
        answered(inquiryAbout(probe::Interpolation{}, experiment, ran, {besideOf(ran, 1, experiment)}));
    EXPECT_EQ(same->answer()->as<probe::Interpolated>()->oneStart, true);
}

TEST(LossSurfaceOfARun, KnowsTheRowsOfTheModel)
{
    const auto blocksOf = [](const experiment::Problem& problem) {
        Preparation preparation;
        return makeBench(problem, *preparation.dataFor(problem))->parameters();
    };
    experiment::Problem problem = smallExperiment().problem; // 2-16-16-1
    const auto blocks = blocksOf(problem);
    const std::vector<std::array<std::int64_t, 3>> expected{{0, 16, 2},   {32, 0, 16},  {48, 16, 16},
                                                            {304, 0, 16}, {320, 1, 16}, {336, 0, 1}};
    ASSERT_EQ(blocks.size(), expected.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        EXPECT_EQ((std::array{blocks[i].begin, blocks[i].rows, blocks[i].length}), expected[i]) << i;
    }
}

} // namespace
} // namespace lrp::training
