#include "core/probe/LossSurface.h"

#include "core/probe/Catalog.h"
#include "core/probe/detail/Drawing.h"
#include "core/surface/Plane.h"
#include "tests/probe/Quadratic.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <numeric>
#include <set>

namespace lrp::probe
{
namespace
{

const std::vector<double> kBowl{1.0, 0.0, 0.0, 0.0, 4.0, 0.0, 0.0, 0.0, 9.0};
constexpr double kBowlRowMean = 1.5; ///< of the rows 0 … 3

WeightsPtr at(std::int64_t step, std::vector<float> values)
{
    return std::make_shared<Weights>(Weights{.step = step, .values = std::move(values)});
}

/// A path of five checkpoints that leaves every plane.
Weights walked()
{
    Weights last{.step = 40, .values = {0.5F, 0.25F, -0.25F}};
    last.earlier = {at(0, {4.0F, -2.0F, 1.0F}), at(10, {3.0F, 1.0F, 1.5F}), at(20, {1.0F, 2.0F, 0.5F}),
                    at(30, {-0.5F, 1.0F, 0.0F})};
    last.whose = {.letter = 'A'};
    return last;
}

std::vector<std::vector<double>> pointsOf(const Weights& weights)
{
    std::vector<std::vector<double>> points;
    for (const WeightsPtr& each : weights.earlier) {
        points.emplace_back(each->values.begin(), each->values.end());
    }
    points.emplace_back(weights.values.begin(), weights.values.end());
    return points;
}

double lossAt(const std::vector<double>& w)
{
    return 0.5 * (w[0] * w[0] + 4.0 * w[1] * w[1] + 9.0 * w[2] * w[2]) + kBowlRowMean;
}

/// That of Quadratic, with something done at every evaluation.
class Watched final : public Bench
{
public:
    explicit Watched(std::function<void(std::span<const float>)> seen = {})
        : m_inner(kBowl)
        , m_seen(std::move(seen))
    {
    }

    Size size() const override { return m_inner.size(); }
    std::shared_ptr<const std::vector<float>> points() const override { return m_inner.points(); }
    double loss(std::span<const float> w, Rows rows) override
    {
        ++evaluations;
        if (m_seen) {
            m_seen(w);
        }
        return w[0] > breaksFrom ? std::numeric_limits<double>::quiet_NaN() : m_inner.loss(w, rows);
    }
    double lossAndGradient(std::span<const float> w, Rows rows, std::span<float> gradient) override
    {
        return m_inner.lossAndGradient(w, rows, gradient);
    }
    Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) override
    {
        return m_inner.judge(w, part, begin, end);
    }
    std::vector<float> shares(std::span<const float> w, std::span<const float> points) override
    {
        return m_inner.shares(w, points);
    }

    std::size_t evaluations = 0;
    float breaksFrom = std::numeric_limits<float>::infinity();

private:
    Quadratic m_inner;
    std::function<void(std::span<const float>)> m_seen;
};

std::shared_ptr<const SurfaceGrid> surfaceOf(const LossSurface& settings, const Weights& weights = walked())
{
    Watched bench;
    Progress progress;
    const AnswerPtr answer = Probe(settings).answer(bench, weights, progress);
    EXPECT_EQ(progress.done(), 1.0);
    return std::dynamic_pointer_cast<const SurfaceGrid>(answer);
}

std::string failureOf(const LossSurface& settings, const Weights& weights)
{
    Watched bench;
    Progress progress;
    try {
        settings.answer(bench, weights, progress);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "no failure";
}

TEST(LossSurface, OfAQuadraticIsItsFormulaOnThePlaneOfThePath)
{
    const auto grid = surfaceOf({});
    const auto points = pointsOf(walked());
    const surface::PathPlane plane = surface::planeOf(points);

    ASSERT_EQ(grid->side, 49);
    EXPECT_EQ(grid->stride, 1);
    EXPECT_EQ(grid->step, 40);
    ASSERT_EQ(grid->losses.size(), 49U * 49U);
    for (int row = 0; row < 49; ++row) {
        for (int column = 0; column < 49; ++column) {
            std::vector<double> w = points.back();
            for (std::size_t i = 0; i < w.size(); ++i) {
                w[i] += grid->x(column) * plane.axes[0][i] + grid->y(row) * plane.axes[1][i];
            }
            EXPECT_NEAR(grid->losses[static_cast<std::size_t>(row * 49 + column)], lossAt(w), 2e-5);
        }
    }
    EXPECT_EQ(std::pair(grid->rows, grid->examples), std::pair(std::int64_t{4}, std::int64_t{4}));
}

TEST(LossSurface, PutsTheWalkersWhereThePrincipalComponentsPutThem)
{
    const auto grid = surfaceOf({.fineness = Fineness::Coarse});
    const auto points = pointsOf(walked());
    const surface::PathPlane plane = surface::planeOf(points);

    ASSERT_EQ(grid->walks.size(), 1U);
    const auto& dots = grid->walks.front().dots;
    ASSERT_EQ(dots.size(), 5U);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        EXPECT_EQ(dots[i].step, static_cast<std::int64_t>(10 * i));
        std::vector<double> shadow = points.back();
        double squares = 0.0;
        double squaresFromEnd = 0.0;
        for (std::size_t k = 0; k < 3; ++k) {
            shadow[k] +=
                plane.coordinates[i][0] * plane.axes[0][k] + plane.coordinates[i][1] * plane.axes[1][k];
            squares += std::pow(points[i][k] - shadow[k], 2);
            squaresFromEnd += std::pow(points[i][k] - points.back()[k], 2);
        }
        EXPECT_NEAR(dots[i].at[0], plane.coordinates[i][0], 1e-12);
        EXPECT_NEAR(dots[i].at[1], plane.coordinates[i][1], 1e-12);
        EXPECT_NEAR(dots[i].off, i == 4 ? 0.0 : std::sqrt(squares / squaresFromEnd), 1e-12);
        EXPECT_NEAR(dots[i].loss, lossAt(points[i]), 1e-6);
        EXPECT_NEAR(dots[i].onPlane, lossAt(shadow), 1e-5);
    }
    EXPECT_GT(dots[0].off, 0.01);
    EXPECT_NEAR(grid->explained[0], plane.explained[0], 1e-12);
    EXPECT_NEAR(grid->explained[1], plane.explained[1], 1e-12);
    EXPECT_NEAR(grid->ofWalk[0], surface::walkShares(5, 2)[0], 1e-12);
    EXPECT_NEAR(grid->ofWalk[1], surface::walkShares(5, 2)[1], 1e-12);
    // The path's box, and a fifth of its width on every side.
    const auto [least, most] =
        std::ranges::minmax(dots, {}, [](const SurfaceGrid::Dot& dot) { return dot.at[0]; });
    EXPECT_NEAR(grid->range.low[0], least.at[0] - 0.2 * (most.at[0] - least.at[0]), 1e-12);
    EXPECT_NEAR(grid->range.high[0], most.at[0] + 0.2 * (most.at[0] - least.at[0]), 1e-12);
}

TEST(LossSurface, ComputesNoPointTwiceAndTheCoarseOnesFirst)
{
    Progress progress;
    std::vector<std::shared_ptr<const SurfaceGrid>> parts;
    std::set<std::vector<float>> places;
    Watched bench([&](std::span<const float> w) {
        places.emplace(w.begin(), w.end());
        const auto part = std::dynamic_pointer_cast<const SurfaceGrid>(progress.soFar());
        if (part && (parts.empty() || parts.back() != part)) {
            parts.push_back(part);
        }
    });
    const AnswerPtr answer = Probe(LossSurface{}).answer(bench, walked(), progress);
    const auto* whole = answer->as<SurfaceGrid>();

    EXPECT_EQ(bench.evaluations, 49U * 49U + 2U * 5U);
    EXPECT_GE(places.size(), 49U * 49U);
    std::vector<int> strides;
    for (const auto& part : parts) {
        if (strides.empty() || strides.back() != part->stride) {
            strides.push_back(part->stride);
        }
        ASSERT_EQ(part->losses.size(), whole->losses.size());
        for (std::size_t i = 0; i < part->losses.size(); ++i) {
            const int column = static_cast<int>(i) % 49;
            const int row = static_cast<int>(i) / 49;
            if (!std::isnan(part->losses[i])) {
                EXPECT_EQ(part->losses[i], whole->losses[i]);
            }
            if (part->stride > 0) {
                const bool isCertain = column % part->stride == 0 && row % part->stride == 0;
                EXPECT_FALSE(isCertain && std::isnan(part->losses[i]));
            }
        }
    }
    EXPECT_EQ(strides, (std::vector<int>{0, 4, 2}));
    // The first part that has points has those around the path.
    const auto first = std::ranges::find_if(parts, [](const auto& part) {
        return std::ranges::any_of(part->losses, [](double loss) { return !std::isnan(loss); });
    });
    ASSERT_NE(first, parts.end());
    EXPECT_TRUE(std::isnan((*first)->losses.front()));
}

TEST(LossSurface, EndsWithinOneEvaluationWhenStopped)
{
    for (const std::size_t stopAt : {1U, 100U, 175U, 900U}) {
        Progress progress;
        std::size_t seen = 0;
        Watched bench([&](std::span<const float>) {
            if (++seen == stopAt) {
                progress.stop();
            }
        });
        EXPECT_EQ(Probe(LossSurface{}).answer(bench, walked(), progress), nullptr);
        EXPECT_EQ(bench.evaluations, stopAt);
    }
}

TEST(LossSurface, HasSeveralRunsOnOnePlane)
{
    Weights one = walked();
    auto other = std::make_shared<Weights>(Weights{.step = 20, .values = {2.0F, 3.0F, -2.0F}});
    other->earlier = {one.earlier[0], at(10, {3.0F, 2.0F, 0.0F})};
    other->whose = {.letter = 'B', .run = 7};
    one.beside = {other};
    const auto grid = surfaceOf({.fineness = Fineness::Coarse}, one);

    ASSERT_EQ(grid->walks.size(), 2U);
    EXPECT_EQ(grid->walks[1].whose, (Whose{.letter = 'B', .run = 7}));
    EXPECT_EQ(grid->oneStart, true);
    auto points = pointsOf(*other);
    for (const auto& point : pointsOf(one)) {
        points.push_back(point);
    }
    const surface::PathPlane plane = surface::planeOf(points);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(grid->walks[1].dots[i].at[0], plane.coordinates[i][0], 1e-12);
        EXPECT_NEAR(grid->walks[1].dots[i].at[1], plane.coordinates[i][1], 1e-12);
    }
    EXPECT_EQ(grid->walks[0].dots.back().at, (surface::Point{0.0, 0.0}));
    EXPECT_EQ(grid->walks[0].dots.front().at, grid->walks[1].dots.front().at);
    const std::vector<surface::RandomWalk> walks{{.points = 5, .start = {0.0, 0.0}},
                                                 {.points = 3, .start = {0.0, 0.0}}};
    EXPECT_NEAR(grid->ofWalk[0], surface::walkShares(walks, 2, {}).value()[0], 1e-9);
    EXPECT_NE(grid->words().find("the paths of A and run 7 (B) lie widest together (PCA of 8 checkpoints)"),
              std::string::npos);

    other->earlier[0] = at(0, {9.0F, 9.0F, 9.0F});
    const auto apart = surfaceOf({.fineness = Fineness::Coarse}, one);
    EXPECT_EQ(apart->oneStart, false);
    EXPECT_NE(apart->words().find("neurons that have changed places"), std::string::npos);
}

TEST(LossSurface, LiesThroughEndsAndAStart)
{
    const auto one = surfaceOf({.plane = PlaneKind::Ends, .fineness = Fineness::Coarse});
    EXPECT_EQ(one->walks[0].dots[4].at, (surface::Point{0.0, 0.0}));
    EXPECT_EQ(one->walks[0].dots[0].at, (surface::Point{1.0, 0.0}));
    EXPECT_NEAR(one->walks[0].dots[2].at[1], 1.0, 1e-12);
    EXPECT_NEAR(one->walks[0].dots[2].off, 0.0, 1e-9);

    Weights weights = walked();
    weights.beside = {at(40, {2.0F, 2.0F, 2.0F})};
    const auto two = surfaceOf({.plane = PlaneKind::Ends, .fineness = Fineness::Coarse}, weights);
    EXPECT_EQ(two->walks[1].dots[0].at, (surface::Point{1.0, 0.0}));
    EXPECT_NEAR(two->walks[0].dots[0].at[1], 1.0, 1e-12);

    weights.beside.push_back(at(40, {-1.0F, 0.0F, 2.0F}));
    const auto three = surfaceOf({.plane = PlaneKind::Ends, .fineness = Fineness::Coarse}, weights);
    EXPECT_EQ(three->walks[1].dots[0].at, (surface::Point{1.0, 0.0}));
    EXPECT_NEAR(three->walks[2].dots[0].at[1], 1.0, 1e-12);
}

TEST(LossSurface, OfRandomDirectionsReachesItsRadius)
{
    const Weights alone{.step = 3, .values = {1.0F, 2.0F, 2.0F}};
    const auto grid = surfaceOf({.plane = PlaneKind::Random, .fineness = Fineness::Coarse}, alone);
    EXPECT_EQ(grid->range.low, (surface::Point{-1.4, -1.4}));
    EXPECT_EQ(grid->range.high, (surface::Point{1.4, 1.4}));
    EXPECT_NEAR(grid->losses[6 * 13 + 6], lossAt({1.0, 2.0, 2.0}), 1e-6); // its middle
    EXPECT_NE(grid->words().find("One place makes no path"), std::string::npos);
    EXPECT_NE(grid->words().find("Random planes understate how sharply the loss curves"), std::string::npos);
}

TEST(LossSurface, LooksAtTheExamplesThatAreAskedFor)
{
    Quadratic bench(kBowl, 100);
    Progress progress;
    const AnswerPtr some =
        LossSurface{.fineness = Fineness::Coarse, .rows = 10, .seed = 5}.answer(bench, walked(), progress);
    const auto rows = drawnRows(10, 100, seedOf(5, 0));
    const double mean = std::accumulate(rows.begin(), rows.end(), 0.0) / 10.0;
    EXPECT_NEAR(some->as<SurfaceGrid>()->walks[0].dots[4].loss,
                lossAt({0.5, 0.25, -0.25}) - kBowlRowMean + mean, 1e-6);
    EXPECT_EQ(some->as<SurfaceGrid>()->rows, 10);
    EXPECT_EQ(some->as<SurfaceGrid>()->examples, 100);
    const AnswerPtr validation =
        LossSurface{.fineness = Fineness::Coarse, .part = Part::Validation}.answer(bench, walked(), progress);
    EXPECT_NEAR(validation->as<SurfaceGrid>()->walks[0].dots[4].loss,
                lossAt({0.5, 0.25, -0.25}) - kBowlRowMean + 0.5, 1e-6);
    EXPECT_NE(validation->words().find("all 2 validation examples"), std::string::npos);
}

TEST(LossSurface, MarksWhereTheLossIsNoNumber)
{
    Watched bench;
    bench.breaksFrom = 3.5F;
    Progress progress;
    const AnswerPtr answer = LossSurface{.fineness = Fineness::Coarse}.answer(bench, walked(), progress);
    const auto* grid = answer->as<SurfaceGrid>();
    const auto broken = std::ranges::count(grid->losses, std::numeric_limits<double>::infinity());
    EXPECT_GT(broken, 0);
    EXPECT_LT(broken, 169);
    EXPECT_EQ(grid->walks[0].dots[0].loss, std::numeric_limits<double>::infinity());
    EXPECT_TRUE(std::isfinite(grid->scale().low));
    EXPECT_TRUE(std::isfinite(grid->scale().high));
    EXPECT_NE(grid->words().find("At " + std::to_string(broken) + " of 169 points the loss is no finite"),
              std::string::npos);
}

TEST(LossSurface, LeavesOutCheckpointsThatHaveLeftTheNumbers)
{
    Weights weights = walked();
    weights.earlier[1] = at(10, {std::nanf(""), 0.0F, 0.0F});
    const auto grid = surfaceOf({.fineness = Fineness::Coarse}, weights);
    EXPECT_EQ(grid->walks[0].dots.size(), 4U);
    EXPECT_EQ(grid->leftOut, 1);
    EXPECT_NE(grid->words().find("1 checkpoint whose weights are no finite numbers is left out."),
              std::string::npos);
}

TEST(LossSurface, SaysWhyThereIsNoPlane)
{
    Weights few{.step = 40, .values = {1.0F, 1.0F, 1.0F}};
    few.whose = {.letter = 'A'};
    EXPECT_EQ(failureOf({}, few),
              "A plane needs three checkpoints, and 1 is kept up to here: ask further on, "
              "or for a random plane.");
    EXPECT_NE(failureOf({.plane = PlaneKind::Ends}, few).find("needs three points"), std::string::npos);
    few.earlier = {at(0, {3.0F, 3.0F, 3.0F}), at(20, {2.0F, 2.0F, 2.0F})};
    EXPECT_EQ(failureOf({}, few), "The weights lie on one line: no plane is laid through them.");
    few.values[1] = std::numeric_limits<float>::infinity();
    EXPECT_EQ(failureOf({.plane = PlaneKind::Random}, few),
              "After step 40 the weights of A are no finite numbers: ask at a step before.");
    EXPECT_NE(failureOf({.plane = PlaneKind::Random}, {.step = 0, .values = {0.0F, 0.0F, 0.0F}})
                  .find("directions as long as they are have no length"),
              std::string::npos);
}

TEST(LossSurface, IsOfNetworksAlone)
{
    experiment::Problem problem;
    EXPECT_TRUE(LossSurface::fits(problem).empty());
    problem.model = model::Rosenbrock{};
    const params::Issues issues = LossSurface::fits(problem);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].pointer, "/problem/model/type");
    EXPECT_NE(issues[0].message.find("is rosenbrock, a loss of two weights"), std::string::npos);
}

TEST(LossSurface, AlwaysSaysWhatAWalkAtRandomWouldShow)
{
    for (const PlaneKind plane : {PlaneKind::Path, PlaneKind::Random, PlaneKind::Ends}) {
        const auto grid = surfaceOf({.plane = plane, .fineness = Fineness::Coarse});
        const std::string words = grid->words();
        EXPECT_NE(words.find("% of the variance of the path"), std::string::npos);
        EXPECT_NE(words.find("a random walk of as many checkpoints"), std::string::npos);
    }
    const auto onPath = surfaceOf({});
    EXPECT_NE(onPath->words().find("a smooth bend is no evidence of a valley"), std::string::npos);
    EXPECT_NE(onPath->words().find("Dots are shadows"), std::string::npos);
    EXPECT_EQ(onPath->wordsAt(0, 4), "A after step 40: loss 2.03, on the plane 2.03. 0 % of its way to the "
                                     "origin lies off the plane.");
}

TEST(LossSurface, IsReadAgainAsItWasWritten)
{
    Watched bench;
    bench.breaksFrom = 3.5F;
    Progress progress;
    Weights weights = walked();
    weights.whose.run = 3;
    weights.beside = {at(40, {2.0F, 2.0F, 2.0F})};
    const AnswerPtr answer =
        LossSurface{.plane = PlaneKind::Ends, .fineness = Fineness::Coarse}.answer(bench, weights, progress);
    const params::Json json = answer->toJson();
    const auto read = SurfaceGrid::fromJson(json, "");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->toJson(), json);
    EXPECT_EQ(read->words(), answer->words());
    EXPECT_EQ((*answerFromJson("surface", json, ""))->toJson(), json);
    EXPECT_EQ(read->table().rows.size(), 169U);
    EXPECT_EQ(read->whose, (Whose{.letter = 'A', .run = 3}));
    EXPECT_LT(json.dump().size(), 169U * 14U + 1500U);
}

TEST(LossSurface, OfNonsenseIsNotRead)
{
    const params::Json whole = surfaceOf({.fineness = Fineness::Coarse})->toJson();
    const auto without = [&](const char* key, params::Json value) {
        params::Json json = whole;
        json[key] = std::move(value);
        return SurfaceGrid::fromJson(json, "/answer");
    };
    for (const params::Json& losses : {params::Json(), params::Json(3), params::Json::array({1.0, 2.0}),
                                       params::Json::array({params::Json::array({1.0, 2.0})})}) {
        const auto read = without("losses", losses);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.issues().front().pointer, "/answer");
    }
    EXPECT_FALSE(without("low", params::Json::array({9e9, 0.0})));
    EXPECT_TRUE(without("walks", "none"));
    EXPECT_FALSE(SurfaceGrid::fromJson(params::Json::array(), ""));
}

} // namespace
} // namespace lrp::probe
