#include "core/surface/Plane.h"
#include "core/params/JsonText.h"
#include "tests/support/Folders.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <numeric>
#include <random>
#include <sstream>

namespace lrp::surface
{
namespace
{

using Rows = std::vector<std::vector<double>>;

/// The recorded cases of one kind.
std::vector<params::Json> casesOf(const std::string& what)
{
    const std::string path = test::goldenFolder() + "/analysis/surface.json";
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    std::vector<params::Json> cases;
    const params::Json all = params::parseJson(text.str(), path).value();
    for (const params::Json& spec : all) {
        if (spec["what"] == what) {
            cases.push_back(spec);
        }
    }
    return cases;
}

void expectNear(const std::vector<double>& ours, const params::Json& theirs, const char* name)
{
    ASSERT_EQ(ours.size(), theirs.size()) << name;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_NEAR(ours[i], theirs[i].get<double>(), 1e-11) << name << " " << i;
    }
}

TEST(PathPlane, AgreesWithTheRecordedPath)
{
    const auto cases = casesOf("pca");
    ASSERT_EQ(cases.size(), 1U);
    const params::Json& spec = cases.front();

    const PathPlane plane = planeOf(spec["path"].get<Rows>());

    expectNear(plane.mean, spec["mean"], "mean");
    expectNear(plane.axes[0], spec["axes"][0], "first axis");
    expectNear(plane.axes[1], spec["axes"][1], "second axis");
    expectNear({plane.explained.begin(), plane.explained.end()}, spec["explained"], "explained");
    ASSERT_EQ(plane.coordinates.size(), spec["coordinates"].size());
    for (std::size_t i = 0; i < plane.coordinates.size(); ++i) {
        expectNear({plane.coordinates[i].begin(), plane.coordinates[i].end()}, spec["coordinates"][i],
                   "point");
    }
}

TEST(PathPlane, OfAStraightPathHasOneAxis)
{
    const PathPlane plane = planeOf(Rows{{0.0, 0.0, 1.0}, {-3.0, 4.0, 1.0}, {-6.0, 8.0, 1.0}});

    expectNear(plane.axes[0], {-0.6, 0.8, 0.0}, "axis");
    expectNear(plane.axes[1], {0.0, 0.0, 0.0}, "no axis");
    EXPECT_NEAR(plane.explained[0], 1.0, 1e-12);
    EXPECT_EQ(plane.explained[1], 0.0);
    EXPECT_NEAR(plane.coordinates[0][0], -10.0, 1e-12);
}

TEST(PathPlane, OfOnePointHasNone)
{
    const PathPlane plane = planeOf(Rows{{2.0, 3.0}});

    EXPECT_EQ(plane.mean, (std::vector<double>{2.0, 3.0}));
    EXPECT_EQ(plane.explained, (Point{0.0, 0.0}));
    EXPECT_EQ(plane.coordinates, (std::vector<Point>{{0.0, 0.0}}));
}

// Longer than what is worked on at a time.
TEST(PathPlane, OfPointsInThirtyTwoBitsIsTheSame)
{
    Rows path;
    std::vector<std::vector<float>> floats;
    for (int i = 0; i < 7; ++i) {
        std::vector<double>& point = path.emplace_back();
        for (int k = 0; k < 2500; ++k) {
            point.push_back(
                static_cast<double>(static_cast<float>(std::sin(0.3 * i * (1 + k % 11)) + k % 3)));
        }
        floats.emplace_back(point.begin(), point.end());
    }
    const std::vector<std::span<const float>> views(floats.begin(), floats.end());

    const PathPlane wide = planeOf(path);
    const auto narrow = planeOf(views, [] { return false; });

    ASSERT_TRUE(narrow);
    EXPECT_EQ(narrow->axes, wide.axes);
    EXPECT_EQ(narrow->coordinates, wide.coordinates);
    // By its definition: along the axes, orthonormal, lies the share of the variance that it says.
    const auto dot = [](const std::vector<double>& a, const std::vector<double>& b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };
    EXPECT_NEAR(dot(wide.axes[0], wide.axes[0]), 1.0, 1e-12);
    EXPECT_NEAR(dot(wide.axes[0], wide.axes[1]), 0.0, 1e-12);
    Point along{};
    double total = 0.0;
    for (std::vector<double> point : path) {
        std::transform(point.begin(), point.end(), wide.mean.begin(), point.begin(), std::minus<>());
        total += dot(point, point);
        for (std::size_t k = 0; k < 2; ++k) {
            along[k] += std::pow(dot(point, wide.axes[k]), 2);
        }
    }
    EXPECT_NEAR(wide.explained[0], along[0] / total, 1e-12);
    EXPECT_NEAR(wide.explained[1], along[1] / total, 1e-12);
    EXPECT_GT(wide.explained[0], wide.explained[1]);
}

TEST(PathPlane, EndsWithoutOneWhenStopped)
{
    const std::vector<float> point{1.0F, 2.0F};
    const std::vector<std::span<const float>> views{point, point};
    EXPECT_FALSE(planeOf(views, [] { return true; }));
}

// Each time that is asked, from the first on: in the products, the reflections, the rotations, the axes.
TEST(PathPlane, HearsAtEveryStageThatItIsStopped)
{
    std::vector<std::vector<float>> points;
    for (int i = 0; i < 6; ++i) {
        const auto x = static_cast<float>(i);
        points.push_back({std::sin(x), std::cos(2.0F * x), std::sin(3.0F * x + 1.0F)});
    }
    const std::vector<std::span<const float>> views(points.begin(), points.end());
    int asked = 0;
    ASSERT_TRUE(planeOf(views, [&] { return ++asked < 0; }));
    EXPECT_GE(asked, 1 + 4 + 6 + 2 + 1);
    for (int stopAt = 1; stopAt <= asked; ++stopAt) {
        int seen = 0;
        EXPECT_FALSE(planeOf(views, [&] { return ++seen == stopAt; })) << stopAt;
        EXPECT_EQ(seen, stopAt);
    }
}

TEST(ScaleToFilter, GivesDirectionsTheLengthOfTheirWeights)
{
    const auto cases = casesOf("filter");
    ASSERT_EQ(cases.size(), 1U);
    const params::Json& spec = cases.front();
    for (std::size_t row = 0; row < spec["weights"].size(); ++row) {
        auto direction = spec["direction"][row].get<std::vector<double>>();
        scaleToFilter(direction, spec["weights"][row].get<std::vector<double>>());
        expectNear(direction, spec["scaled"][row], "row");
    }
}

TEST(WalkShares, AgreeWithTheRecordedAndTendToTheirLimit)
{
    const auto cases = casesOf("walk");
    ASSERT_EQ(cases.size(), 3U);
    for (const params::Json& spec : cases) {
        expectNear(walkShares(spec["n"], 3), spec["explained"], "shares");
        expectNear({walkShareLimit(1), walkShareLimit(2), walkShareLimit(3)}, spec["limit"], "limit");
    }
    EXPECT_EQ(walkShares(2, 3), std::vector<double>{1.0});
}

TEST(WalkShares, OfOneOfSeveralWalksAreThoseOfAWalk)
{
    for (const std::int64_t n : {2, 3, 20}) {
        const std::vector<RandomWalk> one{{.points = n, .start = {0.0}}};
        const std::vector<double> shares = walkShares(one, 2, {}).value();
        const std::vector<double> expected = walkShares(n, 2);
        for (std::size_t k = 0; k < expected.size(); ++k) {
            EXPECT_NEAR(shares[k], expected[k], 1e-12) << n;
        }
    }
}

TEST(WalkShares, HearThatTheyAreStopped)
{
    const std::vector<RandomWalk> one{{.points = 5, .start = {0.0}}};
    for (int stopAt = 1; stopAt <= 8; ++stopAt) { // three reflections, five directions
        int seen = 0;
        EXPECT_FALSE(walkShares(one, 2, [&] { return ++seen == stopAt; })) << stopAt;
    }
}

// Simulated: two walks of 12 points from one place in 20,000 dimensions, and from two places 30 steps apart.
TEST(WalkShares, OfTwoWalksAreWhatTwoWalksHave)
{
    constexpr std::size_t kDimensions = 20'000;
    for (const double apart : {0.0, 30.0}) {
        std::mt19937 generator(7);
        std::normal_distribution<double> step(0.0, 1.0 / std::sqrt(static_cast<double>(kDimensions)));
        Rows points;
        for (int walk = 0; walk < 2; ++walk) {
            std::vector<double> at(kDimensions, 0.0);
            at[0] = walk == 0 ? 0.0 : apart;
            for (int i = 0; i < 12; ++i) {
                points.push_back(at);
                for (double& each : at) {
                    each += step(generator);
                }
            }
        }
        const PathPlane plane = planeOf(points);
        const std::vector<RandomWalk> walks{{.points = 12, .start = {0.0, 0.0}},
                                            {.points = 12, .start = {0.0, apart * apart}}};
        const std::vector<double> shares = walkShares(walks, 2, {}).value();
        EXPECT_NEAR(shares[0], plane.explained[0], 0.01) << apart;
        EXPECT_NEAR(shares[1], plane.explained[1], 0.01) << apart;
    }
}

} // namespace
} // namespace lrp::surface
